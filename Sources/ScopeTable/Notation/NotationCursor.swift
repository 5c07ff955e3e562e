/// Reads a line of the notation from its first byte to its last, and never beyond either.
struct NotationCursor {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    self.position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }
  private var next: UInt8? { isAtEnd ? nil : bytes[position] }

  /// Steps over `text` if it is here.
  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    let fits = text.withUTF8Buffer { bytes[position...].starts(with: $0) }
    if fits { position += count }
    return fits
  }

  /// The bare word that is here, stepped over; `nil` if there is none.
  mutating func bareWord() -> String? {
    let word = bytes[position...].prefix(while: NotationWord.isBareByte)
    guard !word.isEmpty else { return nil }
    position = word.endIndex
    return String(decoding: word, as: UTF8.self)
  }

  /// The word that is here, bare or quoted, stepped over; `nil` if there is none. A reserved word does not count.
  mutating func word() -> String? {
    if next == UInt8(ascii: "\"") { return quotedWord() }
    let start = position
    guard let word = bareWord() else { return nil }
    guard NotationWord.reserved.contains(word) else { return word }
    position = start
    return nil
  }

  /// The path that is here, up to a space if it is bare.
  mutating func path() -> String? {
    if next == UInt8(ascii: "\"") { return quotedWord() }
    let path = bytes[position...].prefix { $0 != UInt8(ascii: " ") }
    guard path.first == UInt8(ascii: "/") else { return nil }
    position = path.endIndex
    return String(decoding: path, as: UTF8.self)
  }

  /// The number that is here, stepped over.
  mutating func integer() -> Int? {
    bareWord().flatMap { Int($0) }
  }

  private mutating func quotedWord() -> String? {
    guard skip("\"") else { return nil }
    var word: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        return String(decoding: word, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escapedScalar() else { return nil }
        word.append(contentsOf: String(scalar).utf8)
      default:
        word.append(byte)
      }
    }
    return nil
  }

  /// What the escape stands for whose backslash was just stepped over.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard let byte = next else { return nil }
    position += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard skip("{") else { return nil }
      let digits = bytes[position...].prefix { $0 != UInt8(ascii: "}") }.prefix(8)
      position = digits.endIndex
      guard skip("}"), let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
      return Unicode.Scalar(value)
    default: return nil
    }
  }
}
