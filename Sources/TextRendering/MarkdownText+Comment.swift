extension MarkdownText {
  /// Escaped text with a seam in all that GitHub makes a reference of in comments alone.
  ///
  /// - A commit is any seven or more hexadecimal digits: a seam follows each six.
  /// - A number of another tracker is letters, a hyphen and a number, `ABC-12`; which letters, the repository decides.
  /// - An address has a colon and two slashes, or begins with `www.`: the backslash that ``inline(_:)`` writes into it is gone
  ///   by the time that GitHub looks at the finished page.
  static func withSeams(_ escaped: String) -> String {
    let scalars = Array(escaped.unicodeScalars)
    var result = ""
    var index = 0
    while index < scalars.count {
      let run = scalars[index...].prefix(while: isHexadecimal)
      if run.isEmpty {
        result.unicodeScalars.append(scalars[index])
        if needsSeam(after: index, in: scalars) { result += seam }
        index += 1
      } else {
        for (count, digit) in run.enumerated() {
          if count > 0, count.isMultiple(of: 6) { result += seam }
          result.unicodeScalars.append(digit)
        }
        index = run.endIndex
      }
    }
    return result
  }

  private static func needsSeam(after index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let next = scalars[index + 1]
    switch scalars[index] {
    case "-": return isLetter(scalars[index - 1]) && ("0"..."9").contains(next)
    case ":": return next == "/"
    case "w", "W": return next == "\\" && scalars[...index].suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
    default: return false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isHexadecimal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "a"..."f", "A"..."F": true
    default: false
    }
  }
}
