/// One word of the notation: a scope, a type's label, a group's name, a sentence.
///
/// A word of plain letters, digits and `_ : . / * { } @ $ % + ~ ^ ! ? -` stands bare. Everything else is between
/// quotation marks, where a quotation mark and a backslash get a backslash before them, and whatever a reviewer could
/// not see or would see in another order is written `\n`, `\r`, `\t` or `\u{202E}`.
package enum NotationWord {
  /// Words with a meaning of their own. As a scope's name they are between quotation marks.
  static let reserved = Set(reservedTokens.map { "\($0)" })

  private static let reservedTokens: [StaticString] = [
    "none", "anonymous", "unavailable", "unknown", "scopes", "mayCheck", "derived", "from", "perType", "perCredential",
    "alternative", "not", "since", "note",
  ]

  /// Whether these bytes are a reserved word.
  static func isReserved(_ word: TableBytes) -> Bool {
    reservedTokens.contains { $0.utf8CodeUnitCount == word.count && word.holds($0, at: 0) }
  }

  /// The word as it is in the notation.
  package static func written(_ word: String) -> String {
    let isBare = !word.isEmpty && word.utf8.allSatisfy(isBareByte) && !reserved.contains(word)
    return isBare ? word : quoted(word)
  }

  /// A path as it is in the notation: bare wherever it begins with `/` and holds neither a space nor anything that
  /// needs an escape.
  package static func written(path: String) -> String {
    let isBare =
      path.utf8.first == UInt8(ascii: "/") && path.unicodeScalars.allSatisfy { $0 != " " && escape(of: $0) == nil }
    return isBare ? path : quoted(path)
  }

  static func isBareByte(_ byte: UInt8) -> Bool {
    let half = byte < 64 ? bareBytes.low : bareBytes.high
    return byte < 128 && half >> UInt64(byte & 63) & 1 == 1
  }

  /// One bit for each byte of ASCII: a table to look in costs less than to compare with each of them.
  private static let bareBytes: (low: UInt64, high: UInt64) = {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for byte in UInt8(0)..<128 where isBare(byte) {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    return (low, high)
  }()

  private static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "*"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "@"), UInt8(ascii: "$"), UInt8(ascii: "%"),
      UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func quoted(_ word: String) -> String {
    var text = "\""
    for scalar in word.unicodeScalars {
      if let escape = escape(of: scalar) {
        text += escape
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }

  /// How a scalar is written that cannot stand for itself; `nil` for the others.
  private static func escape(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: isUnseen(scalar) ? "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}" : nil
    }
  }

  /// Controls, spaces other than U+0020, marks of direction, joiners, selectors and tags.
  ///
  /// The list is written out and not asked from the standard library, whose tables differ between systems: the same
  /// catalog must give the same bytes.
  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0xA0, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x1680, 0x17B4...0x17B5, 0x180B...0x180F,
      0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0x3164, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFEFF,
      0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0x10FFFF:
      true
    default: false
    }
  }
}
