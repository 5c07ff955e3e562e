/// Steps over the notation of a row, byte by byte. It knows the words that stand bare or between quotation marks with nothing but the short
/// escapes in them, and says no to everything else.
struct PlainReader {
  private static let methodStarts = HTTPMethod.allCases.map(\.rowStart)

  private let bytes: TableBytes
  private var position: Int

  init(_ bytes: TableBytes, at offset: Int) {
    self.bytes = bytes
    position = offset
  }

  private var isAtEnd: Bool { position == bytes.count || bytes[position] == UInt8(ascii: "\n") }

  /// Steps over `text` if it is here.
  @inline(__always)
  mutating func skip(_ text: StaticString) -> Bool {
    guard bytes.holds(text, at: position) else { return false }
    position &+= text.utf8CodeUnitCount
    return true
  }

  /// Steps over a reserved word if it is the whole word that is here.
  mutating func skipReserved(_ word: StaticString) -> Bool {
    let end = position &+ word.utf8CodeUnitCount
    guard bytes.holds(word, at: position), !NotationWord.isBareByte(bytes[end]) else { return false }
    position = end
    return true
  }

  /// The word that is here, stepped over: the bytes that it means. `nil` if none is here, or one that its bytes do not stand for:
  /// one with an escape, or a letter outside ASCII, which strings may spell in more than one way.
  mutating func word() -> TableBytes? {
    if bytes[position] == UInt8(ascii: "\"") {
      let start = position &+ 1
      guard let isAsWritten = skipQuoted(), isAsWritten else { return nil }
      return bytes.part(start, position &- 1 &- start)
    }
    let start = position
    while NotationWord.isBareByte(bytes[position]) { position &+= 1 }
    let word = bytes.part(start, position &- start)
    guard word.count > 0, !NotationWord.isReserved(word) else { return nil }
    return word
  }

  private mutating func skipWord() -> Bool {
    bytes[position] == UInt8(ascii: "\"") ? skipQuoted() != nil : word() != nil
  }

  /// Steps over a quoted word, and says whether all of it is ASCII without escapes; `nil` if it has no end, or an escape that is not a short
  /// one.
  private mutating func skipQuoted() -> Bool? {
    var isAsWritten = true
    position &+= 1
    while !isAtEnd {
      let byte = bytes[position]
      position &+= 1
      if byte == UInt8(ascii: "\"") { return isAsWritten }
      if byte >= 0x80 { isAsWritten = false }
      guard byte == UInt8(ascii: "\\") else { continue }
      isAsWritten = false
      switch bytes[position] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
        position &+= 1
      default: return nil
      }
    }
    return nil
  }

  // MARK: The parts of a row

  /// Steps over `GET /boats = `.
  mutating func skipHead() -> Bool {
    if bytes[position] != UInt8(ascii: "/") { skipMethod() }
    if !skip("name ") {
      guard bytes[position] == UInt8(ascii: "/") else { return false }
      while bytes[position] != UInt8(ascii: " "), !isAtEnd { position &+= 1 }
      guard skip(" name ") else { return skip(" = ") }
    }
    return skipWord() && skip(" = ")
  }

  private mutating func skipMethod() {
    let eight = bytes.eight(at: position)
    for start in Self.methodStarts where eight & start.mask == start.bytes {
      position &+= start.length
      return
    }
  }

  /// Steps over ` [least 0 2]` where it is here.
  mutating func skipLeast() -> Bool {
    guard skip(" [least") else { return true }
    repeat {
      guard skip(" ") else { return false }
      let start = position
      while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) { position &+= 1 }
      // A number of more digits may be too large to be one.
      guard (1...9).contains(position &- start) else { return false }
    } while !skip("]")
    return true
  }

  /// Steps over all that may follow a requirement, and says whether nothing else does.
  mutating func skipParts() -> Bool {
    if isAtEnd { return true }
    if skip("; group "), !skipWord() { return false }
    if skip("; note "), !skipWord() { return false }
    if skip("; versions"), !skipWords() { return false }
    _ = skip("; pattern")
    _ = skip("; private")
    if skip("; credentials"), !skipWords() { return false }
    if skip("; deprecated") {
      if skip(" since "), !skipWord() { return false }
      if skip(" note "), !skipWord() { return false }
    }
    return isAtEnd
  }

  private mutating func skipWords() -> Bool {
    while skip(" ") {
      guard skipWord() else { return false }
    }
    return true
  }
}
