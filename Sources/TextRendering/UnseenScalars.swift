extension Unicode.Scalar {
  /// Whether a reader does not see the character, or sees others in another order because of it.
  ///
  /// These are the control characters, the bidirectional controls and invisible operators of Unicode's general
  /// punctuation, the line and paragraph separators, the byte order mark, and the tag characters.
  var isUnseen: Bool {
    switch value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x61C, 0x180E: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
