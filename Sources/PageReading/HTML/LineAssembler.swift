/// Puts lines of text together from the pieces in which a parser delivers them.
///
/// White space, NBSP and Unicode's other spaces among it, folds to one space and vanishes at both ends of a line; characters
/// without width vanish. Code keeps its white space. Bytes are collected in one buffer and become a string once a line.
struct LineAssembler {
  private var buffer: [UInt8] = []
  private var number = 0
  private var offset = 0
  private var spaceIsPending = false
  private var lines: [Line] = []

  var isEmpty: Bool { buffer.isEmpty && lines.isEmpty }

  /// What was collected, line by line; lines without text are left out.
  mutating func takeLines() -> [Line] {
    breakLine()
    defer { lines.removeAll() }
    return lines
  }

  /// What was collected as code, without the empty lines before and after it.
  mutating func takeCode() -> [Line] {
    breakCodeLine()
    defer { lines.removeAll() }
    let start = lines.firstIndex { !$0.text.isEmpty } ?? lines.endIndex
    let end = lines.lastIndex { !$0.text.isEmpty } ?? start
    return start < lines.endIndex ? Array(lines[start...end]) : []
  }

  mutating func breakLine() {
    spaceIsPending = false
    if !buffer.isEmpty { endLine() }
  }

  /// Sets what follows apart from what stands before.
  mutating func space() {
    spaceIsPending = !buffer.isEmpty
  }

  private mutating func beginLine(at offset: Int, counter: inout LineCounter) {
    number = counter.line(at: offset)
    self.offset = offset
  }

  private mutating func endLine() {
    lines.append(Line(number: number, text: String(decoding: buffer, as: UTF8.self), offset: offset))
    buffer.removeAll(keepingCapacity: true)
  }

  /// Adds running text.
  ///
  /// - Parameters:
  ///   - end: The offset in the page at which the piece ends, from which a new line takes its number.
  ///   - breaksLines: Whether a line feed begins a new line, as it does in preformatted text.
  mutating func append(
    _ piece: UnsafeBufferPointer<UInt8>, end: Int, counter: inout LineCounter, breaksLines: Bool = false
  ) {
    var index = 0
    while index < piece.count {
      let start = index
      while index < piece.count, piece[index] > 0x20, piece[index] < 0xC2 { index += 1 }
      if index > start {
        add(piece, start..<index, end: end, counter: &counter)
        continue
      }
      let (sign, length) = Sign.read(piece, at: index)
      switch sign {
      case .space:
        if breaksLines, piece[index] == 0x0A { breakLine() } else { space() }
      case .widthless: break
      case .visible: add(piece, index..<(index + length), end: end, counter: &counter)
      }
      index += length
    }
  }

  private mutating func add(
    _ piece: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, end: Int, counter: inout LineCounter
  ) {
    if buffer.isEmpty {
      beginLine(at: end - (piece.count - range.lowerBound), counter: &counter)
    } else if spaceIsPending {
      buffer.append(0x20)
    }
    spaceIsPending = false
    buffer.append(contentsOf: UnsafeBufferPointer(rebasing: piece[range]))
  }

  /// Adds code, whose lines and indents are kept.
  mutating func appendCode(_ piece: UnsafeBufferPointer<UInt8>, end: Int, counter: inout LineCounter) {
    var index = 0
    while index < piece.count {
      if number == 0 { beginLine(at: end - (piece.count - index), counter: &counter) }
      let (sign, length) = Sign.read(piece, at: index)
      switch piece[index] {
      case 0x0A: breakCodeLine()
      case 0x0D: break
      case 0x09: buffer.append(0x09)
      default:
        switch sign {
        case .space: buffer.append(0x20)
        case .widthless: break
        case .visible: buffer.append(contentsOf: UnsafeBufferPointer(rebasing: piece[index..<(index + length)]))
        }
      }
      index += length
    }
  }

  private mutating func breakCodeLine() {
    while let last = buffer.last, last == 0x20 || last == 0x09 { buffer.removeLast() }
    endLine()
    number = 0
  }

  /// Ends a line of code at an offset in the page: an empty one, where it has no text.
  mutating func breakCodeLine(at offset: Int, counter: inout LineCounter) {
    if number == 0 { beginLine(at: offset, counter: &counter) }
    breakCodeLine()
  }

  /// Begins a new line of code where the current one has text.
  mutating func breakCodeLineIfNeeded() {
    if !buffer.isEmpty { breakCodeLine() }
  }

  /// Begins code: the next line takes its number from its first character.
  mutating func beginCode() {
    number = 0
  }
}

/// What a character does to folded text.
private enum Sign {
  case space, widthless, visible

  /// The character at the index and its length in bytes. A sequence that the end of the piece cuts is visible.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Sign, Int) {
    let first = bytes[index]
    if first < 0x80 { return (first <= 0x20 || first == 0x7F ? .space : .visible, 1) }
    let length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1, bytes.count - index)
    if length == 2 { return (twoBytes(first, bytes[index + 1]), 2) }
    if length == 3 { return (threeBytes(first, bytes[index + 1], bytes[index + 2]), 3) }
    return (.visible, length)
  }

  /// U+0080 to U+07FF: NEL and NBSP are spaces, the soft hyphen has no width.
  private static func twoBytes(_ first: UInt8, _ second: UInt8) -> Sign {
    guard first == 0xC2 else { return .visible }
    switch second {
    case 0x85, 0xA0: return .space
    case 0xAD: return .widthless
    default: return .visible
    }
  }

  /// U+0800 to U+FFFF: the spaces of Unicode's class Z; the zero-width space, the direction marks, the word joiner and U+FEFF.
  /// The joiners U+200C and U+200D stay, because scripts and emoji need them.
  private static func threeBytes(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Sign {
    switch (first, second, third) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): .space
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF): .space
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): .widthless
    default: .visible
    }
  }
}
