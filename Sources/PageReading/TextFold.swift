/// The one form that names have, however a page spells them: white space folded, marks that no reader sees taken off.
///
///     "/ac\u{200B}counts \u{A0}\u{2066}x\u{2069}"  →  "/accounts x"
///     "self\u{2011}hosted ✖\u{FE0F}"               →  "self-hosted ✖"
///
/// Both readers fold what they read, so words that are compared with a page's are folded first.
public enum TextFold {
  /// The text with every run of white space as one blank and none at either end, without marks that have no width, and with
  /// plain hyphens.
  public static func folded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { folded($0) }
  }

  static func folded(_ bytes: ArraySlice<UInt8>) -> String { bytes.withUnsafeBufferPointer { folded($0) } }

  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var folded = FoldedText()
    for (sign, range) in FoldSigns(bytes) { folded.add(sign, UnsafeBufferPointer(rebasing: bytes[range])) }
    return folded.take()
  }
}

/// What a character comes to in folded text.
enum FoldSign: Hashable {
  case visible
  /// White space of any kind, and characters that show as such.
  case space
  /// Nothing that a reader sees.
  case widthless
  /// A joiner, which scripts and emoji need and names do not.
  case joiner
  /// A hyphen that looks like `-`.
  case hyphen
}

/// The characters of a piece of UTF-8 and what each comes to. Those of plain text are handed out in runs, with the single blanks
/// between words, which folding leaves as they are; so are blanks in a row.
struct FoldSigns: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> (sign: FoldSign, range: Range<Int>)? {
    let start = index
    // Most of a page is such text: what is above begins with 0xC2 or a later byte.
    while index < bytes.count {
      if isPlain(index) {
        index += 1
      } else if index > start, bytes[index] == 0x20, index + 1 < bytes.count, isPlain(index + 1) {
        index += 2
      } else {
        break
      }
    }
    if index > start { return (.visible, start..<index) }
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    if index > start { return (.space, start..<index) }
    guard index < bytes.count else { return nil }
    let (sign, length) = Self.sign(bytes, at: index)
    index += length
    return (sign, start..<index)
  }

  private func isPlain(_ index: Int) -> Bool { bytes[index] > 0x20 && bytes[index] < 0x7F }

  /// A character and its length in bytes. A sequence that the end of the piece cuts is visible.
  static func sign(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (FoldSign, Int) {
    let first = bytes[index]
    if first < 0x80 { return (first <= 0x20 || first == 0x7F ? .space : .visible, 1) }
    let wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    let length = Swift.min(wanted, bytes.count - index)
    guard length == wanted else { return (.visible, length) }
    switch length {
    case 2: return (sign(UInt32(first & 0x1F) << 6 | tail(bytes, index + 1)), 2)
    case 3:
      return (sign(UInt32(first & 0x0F) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2)), 3)
    case 4:
      // Of planes 1 to 16 only the tags and variation selectors of plane 14 have no width.
      return (first == 0xF3 && bytes[index + 1] == 0xA0 ? .widthless : .visible, 4)
    default: return (.visible, length)
    }
  }

  private static func tail(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 { UInt32(bytes[index] & 0x3F) }

  private static func sign(_ scalar: UInt32) -> FoldSign {
    switch scalar {
    // NEL, NBSP and the spaces of Unicode's class Z; the Braille pattern without dots.
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0x2800: .space
    case 0x200C, 0x200D: .joiner
    case 0x2010, 0x2011: .hyphen
    // The soft hyphen; the grapheme joiner; marks of direction; variation selectors; spaces, joiners and operators without
    // width; the byte order mark; fillers of Hangul.
    case 0xAD, 0x034F, 0x061C, 0x180B...0x180F, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0x115F, 0x1160, 0x3164, 0xFFA0:
      .widthless
    default: .visible
    }
  }
}
