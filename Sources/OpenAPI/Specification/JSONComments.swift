/// Comments in a file that is meant as JSON: `// words` and `/* words */`, which some editors and viewers add.
enum JSONComments {
  /// The offset of the first comment; `nil` if there is none. Text in quotation marks is not a comment, and neither is the end of
  /// `https://` in an unquoted word of YAML.
  static func first(in bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): index = end(ofQuoted: index, in: bytes)
      case UInt8(ascii: "/") where index + 1 < bytes.count && begins(at: index, in: bytes): return index
      default: index += 1
      }
    }
    return nil
  }

  private static func begins(at index: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "*") else { return false }
    guard index > 0 else { return true }
    // This includes the last byte of a byte order mark.
    return bytes[index - 1] <= 0x20 || ",{}[]\"".utf8.contains(bytes[index - 1]) || bytes[index - 1] == 0xBF
  }

  /// A string that is never closed ends with its line, so that an apostrophe in YAML hides nothing.
  private static func end(ofQuoted start: Int, in bytes: [UInt8]) -> Int {
    var index = start + 1
    while index < bytes.count {
      switch bytes[index] {
      case bytes[start]: return index + 1
      case UInt8(ascii: "\\") where bytes[start] == UInt8(ascii: "\""): index += 2
      case 0x0A: return index + 1
      default: index += 1
      }
    }
    return bytes.count
  }
}
