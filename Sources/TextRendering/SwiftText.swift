/// What Swift's literals and comments have in common.
enum SwiftText {
  /// `\u{202E}`, with a raw literal's `#` after the backslash.
  static func escape(of scalar: Unicode.Scalar, hashes: String) -> String {
    "\\" + hashes + "u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// Controls, marks of direction, characters of no width, tags and what Unicode never assigns: a reviewer would not
  /// see them, or see what follows in another order.
  static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0xA0, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0x3164, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFEFF,
      0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0x10FFFF:
      true
    default: false
    }
  }
}
