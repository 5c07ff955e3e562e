import PageReading

/// A page as a sequence of lines and tables: what a layout walks over for which a block is too coarse.
enum PagePiece: Hashable {
  case line(PageLine)
  case table(Table)

  /// The line of the source file on which it begins, from 1.
  var number: Int {
    switch self {
    case .line(let line): line.number
    case .table(let table): table.line
    }
  }

  /// The piece, where it is a line.
  var line: PageLine? {
    if case .line(let line) = self { line } else { nil }
  }

  /// The piece, where it is a line and no code.
  var prose: PageLine? {
    if case .line(let line) = self, line.kind != .code { line } else { nil }
  }

  /// The pieces of a page, in its order. A table of a text dump whose cells ran together is taken line by line.
  static func pieces(of page: Page) -> [PagePiece] {
    var pieces: [PagePiece] = []
    for (block, content) in page.blocks.enumerated() {
      func add(_ lines: [Line], _ kind: PageLine.Kind, depth: Int? = nil) {
        for line in lines {
          pieces.append(
            .line(
              PageLine(
                number: line.number, text: line.text, kind: kind, block: block, depth: depth, offset: line.offset)))
        }
      }
      switch content {
      case .heading(let heading):
        add(
          [Line(number: heading.line, text: heading.text, offset: heading.offset)], .heading(level: heading.level))
      case .paragraph(let paragraph): add(paragraph.lines, .paragraph)
      case .listItem(let item): add(item.lines, .item(item.marker), depth: item.depth)
      case .code(let code): add(code.lines, .code)
      case .table(let table):
        guard let lines = table.fusedLines else {
          pieces.append(.table(table))
          continue
        }
        add(lines, .paragraph)
      }
    }
    return pieces
  }
}

/// A line of a page and what it is part of.
struct PageLine: Hashable {
  /// From 1.
  var number: Int
  var text: String
  var kind: Kind
  /// Which of the page's blocks it is in, from 0.
  var block: Int
  /// How deep the list is nested in which it stands, from 0; `nil` outside of lists.
  var depth: Int?
  /// Where it begins in the source, in bytes.
  var offset = 0

  var source: Line { Line(number: number, text: text, offset: offset) }

  enum Kind: Hashable {
    /// `level` is `nil` in a text dump, where any short line by itself is a heading.
    case heading(level: Int?)
    case paragraph
    case item(ListItem.Marker)
    case code
  }
}

extension Table {
  /// Whether it has no heads, and each of its rows is one line that is nothing but a method and a path.
  var isRunOfRequests: Bool {
    headerRows.isEmpty
      && rows.allSatisfy { row in
        guard case .fused(let lines) = row.content, lines.count == 1 else { return false }
        return OperationStatements(lines[0].text, vendor: .general).isWhole
      }
  }

  /// The lines of a table whose cells ran together; `nil` if the cells have borders.
  var fusedLines: [Line]? {
    var lines: [Line] = []
    for row in rows {
      guard case .fused(let more) = row.content else { return nil }
      lines += more
    }
    return lines
  }
}
