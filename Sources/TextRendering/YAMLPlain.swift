/// What may be in YAML without quotation marks and is still a string to every reader of YAML 1.1 and 1.2.
package enum YAMLPlain {
  /// Words that YAML 1.1 takes for a truth value or null.
  private static let others: Set<String> = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"]

  /// Whether a text is a letter, and letters, digits, hyphens and underscores after it, and no truth value or null.
  package static func isWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), !others.contains(text.lowercased()) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || "0123456789-_".utf8.contains($0) }
  }

  /// The same with dots, slashes and colons inside, as scopes have them: `account:write`, `repository/contents:read`.
  package static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, isLetter(first), last != UInt8(ascii: ":") else {
      return false
    }
    return !others.contains(text.lowercased())
      && text.utf8.allSatisfy { isLetter($0) || "0123456789-_./:".utf8.contains($0) }
  }

  /// Whether a line may be in a literal block: printable, not indented, and nothing at its end that editors strip.
  package static func isLiteralLine(_ line: Substring) -> Bool {
    guard line.first != " ", line.last != " " else { return false }
    return line.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E: true
      case 0xA1...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: !scalar.isUnseen
      default: false
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }
}
