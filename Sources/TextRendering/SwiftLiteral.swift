/// String literals of Swift, from which no text can break out.
public enum SwiftLiteral {
  /// A literal on one line. Everything but printable ASCII is written as `\u{…}`.
  public static func string(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case " "..."~": literal.unicodeScalars.append(scalar)
      default: literal += SwiftText.escape(of: scalar, hashes: "")
      }
    }
    return literal + "\""
  }

  /// A raw literal over several lines, to be written at the very beginning of a line: `#"""`, the text, `"""#`.
  ///
  /// There are as many `#` as it takes that no part of the text ends the literal or reads as an escape. A line feed
  /// begins a new line; every other control, and whatever a reviewer could not see, is written as `\#u{…}`.
  public static func multiline(_ text: String) -> String {
    let hashes = String(repeating: "#", count: longestRunOfHashes(in: text) + 1)
    let isPlain = text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) }
    return "\(hashes)\"\"\"\n\(isPlain ? text : escaped(text, hashes: hashes))\n\"\"\"\(hashes)"
  }

  private static func escaped(_ text: String, hashes: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar != "\n", SwiftText.isUnseen(scalar) {
        escaped += SwiftText.escape(of: scalar, hashes: hashes)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The longest run of `#` after a quotation mark or a backslash.
  private static func longestRunOfHashes(in text: String) -> Int {
    var (longest, run, counts) = (0, 0, false)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): (run, counts) = (0, true)
      case UInt8(ascii: "#") where counts: run += 1
      default: counts = false
      }
      if counts { longest = max(longest, run) }
    }
    return longest
  }
}
