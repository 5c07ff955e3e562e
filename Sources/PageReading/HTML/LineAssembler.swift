/// Puts lines of text together from the pieces in which a parser delivers them.
///
/// It is folded as ``TextFold`` says; code keeps its white space. Bytes are collected in one buffer and become a string once a
/// line.
struct LineAssembler {
  /// A place in the text so far.
  struct Position: Hashable {
    fileprivate var line: Int
    fileprivate var count: Int
  }

  private var text = FoldedText()
  private var code: [UInt8] = []
  private var number = 0
  private var offset = 0
  private var lines: [Line] = []
  /// How many lines have ended since the beginning of the page.
  private var endedLines = 0

  var isEmpty: Bool { text.isEmpty && lines.isEmpty }

  /// What was collected, line by line; lines without text are left out.
  mutating func takeLines() -> [Line] {
    breakLine()
    defer { lines.removeAll() }
    return lines
  }

  mutating func breakLine() {
    guard !text.isEmpty else { return text.blank() }
    lines.append(Line(number: number, text: text.take(), offset: offset))
    endedLines += 1
  }

  /// Adds running text.
  ///
  /// - Parameters:
  ///   - end: The offset in the page at which the piece ends, from which a new line takes its number.
  ///   - breaksLines: Whether a line feed begins a new line, as it does in preformatted text.
  mutating func append(
    _ piece: UnsafeBufferPointer<UInt8>, end: Int, counter: inout LineCounter, breaksLines: Bool = false
  ) {
    for (sign, range) in FoldSigns(piece) {
      if sign == .space, breaksLines, piece[range.lowerBound] == 0x0A {
        breakLine()
        continue
      }
      if text.isEmpty, sign == .visible || sign == .hyphen {
        beginLine(at: end - (piece.count - range.lowerBound), counter: &counter)
      }
      text.add(sign, UnsafeBufferPointer(rebasing: piece[range]))
    }
  }

  private mutating func beginLine(at offset: Int, counter: inout LineCounter) {
    number = counter.line(at: offset)
    self.offset = offset
  }

  // MARK: Borders

  /// Sets what follows apart from what precedes.
  mutating func space() { text.blank() }

  /// Sets what follows apart where it and what precedes would make one word.
  mutating func seam() { text.seam() }

  mutating func wordBreak() { text.wordBreak() }

  var position: Position { Position(line: endedLines, count: text.bytes.count) }

  /// Sets the sign of a link that has come since a position apart, unless a bracket holds it.
  mutating func endLink(from start: Position) {
    guard start.line == endedLines, InlineMark.isAnchor(text.tail(from: start.count)) else { return }
    if start.count > 0, "([{\"'".utf8.contains(text.bytes[start.count - 1]) { return }
    text.setApart(from: start.count)
  }

  /// Sets a whole word that has come since a position apart from other words. Letters emphasised inside of a word stay there.
  mutating func endEmphasis(from start: Position) {
    guard start.line == endedLines, InlineMark.isWord(text.tail(from: start.count)) else { return }
    if text.hasWord(before: start.count), !text.hasBlank(at: start.count) {
      text.setApart(from: start.count)
    } else {
      text.seam()
    }
  }

  /// Makes superscript digits of the number of a footnote that has come since a position; sets everything else apart, except for
  /// what is in code.
  mutating func endRaised(from start: Position, isInCode: Bool) {
    guard start.line == endedLines, start.count < text.bytes.count else { return }
    if let number = InlineMark.footnote(text.tail(from: start.count)) {
      text.replaceTail(from: start.count, with: number)
    } else if !isInCode {
      text.setApart(from: start.count)
    }
  }

  // MARK: Code

  /// What was collected as code, without the empty lines before and after it.
  mutating func takeCode() -> [Line] {
    breakCodeLine()
    defer { lines.removeAll() }
    let start = lines.firstIndex { !$0.text.isEmpty } ?? lines.endIndex
    let end = lines.lastIndex { !$0.text.isEmpty } ?? start
    return start < lines.endIndex ? Array(lines[start...end]) : []
  }

  /// Adds code, whose lines and indents are kept.
  mutating func appendCode(_ piece: UnsafeBufferPointer<UInt8>, end: Int, counter: inout LineCounter) {
    var index = 0
    while index < piece.count {
      if number == 0 { beginLine(at: end - (piece.count - index), counter: &counter) }
      let (sign, length) = FoldSigns.sign(piece, at: index)
      switch piece[index] {
      case 0x0A: breakCodeLine()
      case 0x0D: break
      case 0x09: code.append(0x09)
      default:
        switch sign {
        case .space: code.append(0x20)
        case .hyphen: code.append(UInt8(ascii: "-"))
        case .widthless, .joiner: break
        case .visible: code.append(contentsOf: UnsafeBufferPointer(rebasing: piece[index..<(index + length)]))
        }
      }
      index += length
    }
  }

  private mutating func breakCodeLine() {
    while let last = code.last, last == 0x20 || last == 0x09 { code.removeLast() }
    lines.append(Line(number: number, text: String(decoding: code, as: UTF8.self), offset: offset))
    code.removeAll(keepingCapacity: true)
    number = 0
  }

  /// Ends a line of code at an offset in the page: an empty one, where it has no text.
  mutating func breakCodeLine(at offset: Int, counter: inout LineCounter) {
    if number == 0 { beginLine(at: offset, counter: &counter) }
    breakCodeLine()
  }

  /// Begins a new line of code where the current one has text.
  mutating func breakCodeLineIfNeeded() {
    if !code.isEmpty { breakCodeLine() }
  }

  /// Begins code: the next line takes its number from its first character.
  mutating func beginCode() {
    number = 0
  }
}
