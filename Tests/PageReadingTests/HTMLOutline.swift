import Findings
import PageReading

/// Writes a page's blocks one a line, so that an expectation can be read beside the HTML that gives it.
///
/// `3 h2 Title`, `4 p one / two`, `5 li0 bullet one`, `6 code one / two`, `7 table Caption`, and for each row of a table
/// `= 8 a | b` (a header row) or `- 9 c | <c | ^d | ~`: covered from the left, covered from above, absent.
enum HTMLOutline {
  static func read(_ html: String, limits: ReadingLimits = ReadingLimits()) throws(InputError) -> [String] {
    lines(of: try PageReader(limits: limits).read(Array(html.utf8), path: "page.html"))
  }

  static func lines(of page: Page) -> [String] {
    page.blocks.flatMap(lines)
  }

  private static func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let heading): ["\(heading.line) h\(heading.level ?? 0) \(heading.text)"]
    case .paragraph(let paragraph): ["\(block.line) p \(joined(paragraph.lines))"]
    case .listItem(let item): ["\(block.line) li\(item.depth) \(item.marker) \(joined(item.lines))"]
    case .code(let code): ["\(block.line) code \(joined(code.lines))"]
    case .table(let table):
      ["\(table.line) table" + (table.caption.map { " \($0)" } ?? "")] + table.rows.map(line)
    }
  }

  private static func line(of row: Row) -> String {
    guard case .cells(let cells) = row.content else { return "fused" }
    return (row.isHeader ? "= " : "- ") + "\(row.line) " + cells.map(text).joined(separator: " | ")
  }

  private static func text(of cell: Cell) -> String {
    switch cell.span {
    case .own: joined(cell.lines)
    case .coveredFromLeft: "<" + joined(cell.lines)
    case .coveredFromAbove: "^" + joined(cell.lines)
    case .absent: "~"
    }
  }

  private static func joined(_ lines: [Line]) -> String {
    lines.map(\.text).joined(separator: " / ")
  }

  /// The error with which reading ends; `nil` where it does not.
  static func error(_ html: String, limits: ReadingLimits = ReadingLimits()) -> InputError? {
    do throws(InputError) {
      _ = try read(html, limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
