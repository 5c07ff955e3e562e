import Findings

/// The checks on a page's bytes that hold for both of its forms. A page is UTF-8, with or without a byte order mark.
///
/// libxml2 reads bytes that are not UTF-8 as Latin-1 and drops a NUL, both in silence; so it is never asked.
enum PageEncoding {
  static let emptyPage = "empty-page"
  static let notUTF8 = "not-utf8"
  static let binaryPage = "binary-page"

  /// The page's bytes without a byte order mark.
  ///
  /// - Throws: ``InputError`` with the id `empty-page`, `not-utf8` or `binary-page`.
  static func check(_ bytes: [UInt8], path: String) throws(InputError) -> ArraySlice<UInt8> {
    if let name = foreignMark(bytes) {
      throw InputError(
        id: notUTF8, "The page is encoded in \(name). Convert it to UTF-8, for example with iconv.", path: path)
    }
    if let kind = binaryKind(bytes) {
      throw InputError(
        id: binaryPage, "This is \(kind), not a page. Save the page itself.", path: path)
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard text.contains(where: { !isASCIISpace($0) }) else {
      throw InputError(id: emptyPage, "The page is empty. Download it again.", path: path)
    }
    if let bad = text.withUnsafeBufferPointer(firstBadByte) {
      throw badByte(text, at: bad, path: path)
    }
    return text
  }

  static func isASCIISpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// The encoding that a byte order mark other than UTF-8's announces.
  private static func foreignMark(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]) || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
  }

  /// What the file is, where its first bytes are the signature of something that people save in place of a page.
  private static func binaryKind(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x25, 0x50, 0x44, 0x46, 0x2D]) { return "a PDF document" }
    if bytes.starts(with: [0x1F, 0x8B]) { return "a gzip file" }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a ZIP archive" }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "a PNG image" }
    return nil
  }

  private static func badByte(_ text: ArraySlice<UInt8>, at index: Int, path: String) -> InputError {
    let before = text[..<(text.startIndex + index)]
    let line = 1 + before.count { $0 == 0x0A }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    let column = before.endIndex - lineStart + 1
    if text[before.endIndex] == 0 {
      return InputError(
        id: binaryPage,
        "There is a NUL byte here: the file is binary or in UTF-16. Save the page as UTF-8.",
        path: path, line: line, column: column)
    }
    return InputError(
      id: notUTF8, "This byte is not UTF-8. Save the page as UTF-8, or convert it, for example with iconv.", path: path,
      line: line, column: column)
  }

  /// The index of the first byte that is NUL or no part of a well-formed sequence (Unicode 16, table 3-7).
  static func firstBadByte(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < bytes.count {
      while index + 8 <= bytes.count, isPlainASCII(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
        index += 8
      }
      guard index < bytes.count else { return nil }
      guard let length = sequenceLength(bytes, at: index) else { return index }
      index += length
    }
    return nil
  }

  /// Whether each of the eight bytes is in 0x01...0x7F.
  private static func isPlainASCII(_ word: UInt64) -> Bool {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    return word & highBits == 0 && (word &- 0x0101_0101_0101_0101) & highBits == 0
  }

  /// The length of the well-formed sequence that begins here; `nil` if there is none, or a NUL.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return first == 0 ? nil : 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
