import ScopeTable
import TextRendering

/// Counts what on a page can state an operation, without knowing any layout.
///
/// The account of a page is held against this count, so it shares no code with the layouts that read.
enum EntryCensus {
  static func entries(in blocks: [Block], notSupported: NotSupportedMarks, nameHeads: Set<String> = []) -> [Entry] {
    var entries: [Entry] = []
    let matrices = MatrixCensus(blocks, notSupported: notSupported)
    var isBehindNamed = false
    for block in blocks {
      let continues = isBehindNamed
      isBehindNamed = false
      switch block {
      case .table(let table):
        let named = NamedRows(table, heads: nameHeads) ?? (continues ? NamedRows(continuedBy: table) : nil)
        if let rows = named?.rows {
          isBehindNamed = true
          entries += rows.map { Entry(kind: .row, place: $0.place, row: $0) }
        } else if let cells = matrices.entries(of: table) {
          entries += cells
        } else {
          append(table, to: &entries)
        }
      case .heading(let heading):
        if OperationMention.isInHeading(heading.text) {
          entries.append(Entry(kind: .heading, place: heading.place, excerpt: heading.text))
        }
      case .listItem(let item):
        if let line = item.lines.first, item.lines.contains(where: { OperationMention.isIn($0.text) }) {
          entries.append(Entry(kind: .listItem, place: item.place, excerpt: line.text))
        }
      case .paragraph(let paragraph):
        // A method and a path on a line of their own head an operation, whatever element holds them.
        for line in paragraph.lines where OperationMention.isWhole(line.text) {
          entries.append(Entry(kind: .heading, place: line.place, excerpt: line.text))
        }
      case .code: break
      }
    }
    appendRequests(of: blocks, to: &entries)
    return entries
  }

  /// The operations that running text states by itself, and where the page states none, those of its code, or the example calls.
  private static func appendRequests(of blocks: [Block], to entries: inout [Entry]) {
    // A line that a rule above counts already is one entry, not two.
    let counted = Set(entries.map(\.place))
    var calls: [Entry] = []
    var requests: [Entry] = []
    var previous: Line?
    for block in blocks {
      var lines: [Line] = []
      switch block {
      case .paragraph(let paragraph): lines = paragraph.lines
      case .heading(let heading): lines = [Line(number: heading.line, text: heading.text, offset: heading.offset)]
      case .code(let code):
        calls += self.calls(in: code.lines)
        requests += code.lines.filter { RequestMention.isWhole($0.text, isCode: true) }
          .map { Entry(kind: .request, place: $0.place, excerpt: $0.text) }
        previous = nil
      case .table, .listItem: previous = nil
      }
      calls += self.calls(in: lines)
      for line in lines {
        if let above = previous, !counted.contains(above.place), RequestMention.isPair(above.text, next: line.text) {
          entries.append(Entry(kind: .request, place: above.place, excerpt: "\(above.text)\n\(line.text)"))
        } else if !counted.contains(line.place), RequestMention.isWhole(line.text) {
          entries.append(Entry(kind: .request, place: line.place, excerpt: line.text))
        }
        previous = line
      }
    }
    if entries.allSatisfy({ $0.kind == .listItem }) { entries += requests.isEmpty ? calls : requests }
  }

  private static func calls(in lines: [Line]) -> [Entry] {
    lines.filter { RequestMention.isCall($0.text) }
      .map { Entry(kind: .call, place: $0.place, excerpt: $0.text) }
  }

  /// Every row below the heads, where the table as a whole is one of operations.
  private static func append(_ table: Table, to entries: inout [Entry]) {
    guard table.rows.contains(where: statesOperation) || table.headerRows.contains(where: namesOperations) else {
      return
    }
    let rows = table.bodyRows
    entries.reserveCapacity(entries.count + rows.count)
    for row in rows {
      entries.append(Entry(kind: .row, place: row.place, row: row))
    }
  }

  /// Whether a row names a method beside a path.
  private static func statesOperation(_ row: Row) -> Bool {
    switch row.content {
    case .fused(let lines):
      return lines.first.map { TextLineShape.isRow($0.text) || OperationMention.isIn($0.text) } ?? false
    case .cells(let cells):
      return cells.contains { OperationMention.isIn($0.text) || RequestMention.isWhole($0.text) }
        || (cells.contains { $0.firstLine.map { beginsAddress($0.text) } == true }
          && cells.contains { HTTPMethod(word: $0.text.utf8) != nil })
    }
  }

  /// Whether a cell begins with a path, or with a whole address.
  private static func beginsAddress(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "/") || WebAddress.begins(text)
  }

  /// Whether the heads of a table's columns speak of a method and a path.
  private static func namesOperations(_ row: Row) -> Bool {
    let heads = row.excerpt.lowercased()
    return heads.contains("method") && ["path", "endpoint", "url", "uri", "route"].contains { heads.contains($0) }
  }
}
