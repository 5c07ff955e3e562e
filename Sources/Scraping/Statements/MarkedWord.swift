/// A word without the marks around it that a reader skips: quotation marks, footnote marks, the full stop of a sentence.
///
///     tree:write¹      tree:write*      tree:write[1]      `tree:write`      "tree:write".
struct MarkedWord: Hashable {
  /// The word itself; empty where it is nothing but marks.
  var name: String
  /// The footnote marks that stood after it, the first one first: `¹`.
  var footnotes: [String] = []
  /// Whether it stood in quotation marks or back-ticks.
  var isQuoted = false

  /// - Parameter takesStar: Whether a `*` after a letter is a footnote mark, as in names of scopes. In paths it is a pattern.
  init(_ text: some StringProtocol, takesStar: Bool = true) {
    let text = Substring(text)
    guard let last = text.utf8.last, Self.mayEndMark(last) else {
      name = String(text)
      return
    }
    var scalars = text.unicodeScalars
    var changed = true
    while changed, !scalars.isEmpty {
      changed = false
      // Dots that leave something out belong to the word.
      while let last = scalars.last, Self.sentenceMarks.contains(last), scalars.dropLast().last != "." {
        scalars.removeLast()
        changed = true
      }
      if let first = scalars.first, let last = scalars.last, scalars.count > 1,
        Self.quotes[first]?.contains(last) == true
      {
        scalars.removeFirst()
        scalars.removeLast()
        isQuoted = true
        changed = true
      }
      if let mark = Self.footnote(endOf: scalars, takesStar: takesStar) {
        footnotes.insert(String(mark), at: 0)
        scalars.removeLast(mark.unicodeScalars.count)
        changed = true
      }
    }
    name = String(scalars)
  }

  /// Whether a word's last byte can belong to a mark; most words end in a letter. A quotation mark at the beginning alone is none.
  private static func mayEndMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "]"), 0x80...0xFF:
      true
    default: false
    }
  }

  private static let sentenceMarks: Set<Unicode.Scalar> = [".", ",", ";", "!", "?"]
  private static let quotes: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "'": ["'"], "`": ["`"], "\u{201C}": ["\u{201D}"], "\u{2018}": ["\u{2019}"], "\u{AB}": ["\u{BB}"],
  ]

  /// Superscript digits and daggers.
  static func isFootnoteMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB9, 0xB2, 0xB3, 0x2070, 0x2074...0x2079, 0x2020, 0x2021, 0xA7: true
    default: false
    }
  }

  /// Whether a word is nothing but a footnote mark: `¹`, `*`, `[1]`.
  static func isFootnote(_ word: some StringProtocol) -> Bool {
    if word == "*" || word.unicodeScalars.allSatisfy(isFootnoteMark) { return !word.isEmpty }
    let marked = MarkedWord("x" + word)
    return marked.name == "x" && !marked.footnotes.isEmpty && word.first == "["
  }

  private static func footnote(endOf scalars: Substring.UnicodeScalarView, takesStar: Bool) -> Substring? {
    guard let last = scalars.last, scalars.count > 1 else { return nil }
    if isFootnoteMark(last) {
      var start = scalars.endIndex
      while start > scalars.startIndex, isFootnoteMark(scalars[scalars.index(before: start)]) {
        start = scalars.index(before: start)
      }
      return start > scalars.startIndex ? Substring(scalars[start...]) : nil
    }
    if last == "*", takesStar {
      let before = scalars[scalars.index(scalars.endIndex, offsetBy: -2)]
      return before.properties.isAlphabetic || before.properties.numericType != nil ? Substring(scalars.suffix(1)) : nil
    }
    guard last == "]", let open = scalars.lastIndex(of: "["), open > scalars.startIndex else { return nil }
    var inner = scalars[scalars.index(after: open)...].dropLast()
    if inner.first == "^" { inner = inner.dropFirst() }
    let isNumber = !inner.isEmpty && inner.count <= 3 && inner.allSatisfy { ("0"..."9").contains($0) }
    return isNumber ? Substring(scalars[open...]) : nil
  }
}
