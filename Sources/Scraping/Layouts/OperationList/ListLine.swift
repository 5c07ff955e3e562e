import PageReading

/// One line of a page that lists operations, and what holds it.
///
/// The layout reads lines, because a text dump keeps little else; where lists and headings are there, they decide.
struct ListLine: Hashable {
  /// The line of the source, from 1.
  var number: Int { place.line }
  var place: Entry.Place
  var text: String
  var holder: Holder
  /// Whether it is its piece's only line.
  var isAlone: Bool
  /// Whether it is its piece's first line.
  var isFirst: Bool

  /// The piece of the page that holds a line.
  enum Holder: Hashable {
    /// `level` is `nil` in a text dump.
    case heading(level: Int?)
    case paragraph
    case item(depth: Int, marker: ListItem.Marker)
    case code
    /// A table as a whole; the line's text is empty.
    case table(Table)
  }

  /// The depth of the list in which it stands; `nil` outside of lists.
  var depth: Int? {
    if case .item(let depth, _) = holder { depth } else { nil }
  }

  var marker: ListItem.Marker? {
    if case .item(_, let marker) = holder { marker } else { nil }
  }

  /// A heading's level in HTML.
  var level: Int? {
    if case .heading(let level) = holder { level } else { nil }
  }

  /// A page's lines in order.
  static func lines(of page: Page) -> [ListLine] {
    var lines: [ListLine] = []
    func append(_ source: [Line], _ holder: Holder) {
      for (index, line) in source.enumerated() {
        lines.append(
          ListLine(
            place: line.place, text: line.text, holder: holder, isAlone: source.count == 1, isFirst: index == 0))
      }
    }
    // One request alone is the page's own, and its page no list.
    let standAlone = page.blocks.count { if case .table(let table) = $0 { table.isRunOfRequests } else { false } } > 1
    for block in page.blocks {
      switch block {
      case .heading(let heading):
        append(
          [Line(number: heading.line, text: heading.text, offset: heading.offset)], .heading(level: heading.level))
      case .paragraph(let paragraph): append(paragraph.lines, .paragraph)
      case .listItem(let item): append(item.lines, .item(depth: item.depth, marker: item.marker))
      case .code(let code): append(code.lines, .code)
      // A request that is alone in a text dump is a table of one row to the text reader.
      case .table(let table) where standAlone && table.isRunOfRequests: append(table.fusedLines ?? [], .paragraph)
      case .table(let table):
        append([Line(number: table.line, text: "", offset: table.offset)], .table(table))
      }
    }
    return lines
  }
}
