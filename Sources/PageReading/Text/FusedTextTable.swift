/// A table in a paragraph of text whose cells ran together.
///
///     MethodAPI pathRequired scope
///     GET/accounts.getaccount:read,account:write,account:all
///     POST/parts.deletecapability: capability:all
///     feature: feature:all
enum FusedTextTable {
  /// The first such table, and which of the lines it takes.
  ///
  /// The heads of the columns are the line right above the first row, where it reads like heads. A line among the rows
  /// that is neither a row nor the continuation of one is a row too: that it fits nothing is for a layout to say.
  static func table(
    in lines: ArraySlice<SourceLines.SourceLine>
  ) -> (table: Table, lines: Range<Int>)? {
    let shapes = lines.map { TextLineShape($0.text) }
    func shape(_ index: Int) -> TextLineShape { shapes[index - lines.startIndex] }
    guard let start = firstLine(lines, shape) else { return nil }
    var rows: [Row] = []
    var index = start
    while index < lines.endIndex {
      let line = lines[index].line
      switch shape(index) {
      case .columnHeads:
        if index > start { return (Table(at: lines[start], rows: rows), start..<index) }
        rows.append(Row(fused: [line], isHeader: true))
      case .row:
        rows.append(Row(fused: [line]))
      case .continuation:
        append(line, to: &rows)
      case .other:
        guard belongsToTable(index, lines, shape) else {
          return (Table(at: lines[start], rows: rows), start..<index)
        }
        rows.append(Row(fused: [line]))
      }
      index += 1
    }
    return (Table(at: lines[start], rows: rows), start..<index)
  }

  /// Where the table begins: at the heads of its columns, or at its first row.
  private static func firstLine(
    _ lines: ArraySlice<SourceLines.SourceLine>, _ shape: (Int) -> TextLineShape
  ) -> Int? {
    guard let row = lines.indices.first(where: { shape($0) == .row }) else {
      // Every row may be damaged: heads that another line follows still open a table.
      guard let heads = lines.indices.first(where: { shape($0) == .columnHeads && namesOperations(lines[$0].text) }),
        heads + 1 < lines.endIndex
      else { return nil }
      return heads
    }
    // Lines between the heads and the first row that reads are rows that do not.
    var above = row - 1
    while above >= lines.startIndex, shape(above) != .columnHeads { above -= 1 }
    return above >= lines.startIndex ? above : row
  }

  /// Whether heads name a method and a path, and not, say, a type and a scope.
  static func namesOperations(_ heads: String) -> Bool {
    let lowered = heads.lowercased()
    return lowered.contains("method") && (lowered.contains("path") || lowered.contains("endpoint"))
  }

  private static func append(_ line: Line, to rows: inout [Row]) {
    if let last = rows.last, !last.isHeader, case .fused(let above) = last.content {
      rows[rows.count - 1].content = .fused(above + [line])
    } else {
      rows.append(Row(fused: [line]))
    }
  }

  /// Whether a line that is neither row nor continuation is among a table's rows: another row follows before the
  /// next heads, or the line holds what only a row would hold.
  private static func belongsToTable(
    _ index: Int, _ lines: ArraySlice<SourceLines.SourceLine>, _ shape: (Int) -> TextLineShape
  ) -> Bool {
    for next in lines.indices[(index + 1)...] {
      switch shape(next) {
      case .columnHeads: return false
      case .row, .continuation: return true
      case .other: continue
      }
    }
    let text = lines[index].text
    return text.afterLeadingMethod != nil || text.utf8.first == UInt8(ascii: "/") || holdsColonInWord(text)
  }

  /// Whether the text holds a colon between two letters: `account:read`.
  private static func holdsColonInWord(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for index in bytes.indices.dropFirst().dropLast() where bytes[index] == UInt8(ascii: ":") {
      if bytes[index - 1].isLetter, bytes[index + 1].isLetter { return true }
    }
    return false
  }
}

extension Table {
  init(at line: SourceLines.SourceLine, rows: [Row]) {
    self.init(line: line.number, rows: rows, offset: line.offset)
  }
}

extension Row {
  /// A row whose cells ran together. It begins with the first of its lines.
  init(fused lines: [Line], isHeader: Bool = false) {
    let place = Entry.Place(ofFirst: lines)
    self.init(line: place.line, isHeader: isHeader, content: .fused(lines), offset: place.offset)
  }
}

extension UInt8 {
  /// Whether the byte is a letter of ASCII.
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
