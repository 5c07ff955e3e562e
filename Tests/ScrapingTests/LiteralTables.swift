import PageReading
import ScopeTable

@testable import Scraping

extension Row {
  /// A row of cells on line 2; an empty text is an empty cell.
  static func cells(_ texts: [String], isHeader: Bool = false, line: Int = 2) -> Row {
    Row(
      line: line, isHeader: isHeader,
      content: .cells(texts.map { Cell(lines: $0.isEmpty ? [] : [Line(number: line, text: $0)], isHeader: isHeader) }))
  }
}

extension Table {
  /// A table on line 1: the heads, and below them a row on each line.
  init(heads: [String], _ rows: [[String]]) {
    let body = rows.enumerated().map { Row.cells($0.element, line: $0.offset + 2) }
    self.init(line: 1, rows: heads.isEmpty ? body : [.cells(heads, isHeader: true, line: 1)] + body)
  }
}

extension Page {
  /// A page of these blocks alone.
  static func of(_ blocks: [Block], form: Form = .html) -> Page {
    Page(path: "page", form: form, lineCount: 99, blocks: blocks)
  }

  static func text(_ text: String) throws -> Page { try PageReader().read(Array(text.utf8), path: "page.txt") }
}

extension PagePiece {
  static func prose(_ text: String, _ number: Int = 1, kind: PageLine.Kind = .paragraph, depth: Int? = nil) -> PagePiece
  {
    .line(PageLine(number: number, text: text, kind: kind, block: number, depth: depth, offset: number))
  }
}

extension Requirement.Kind {
  /// Any one of the scopes.
  static func any(_ scopes: [String]) -> Requirement.Kind { .scopes(anyOf: scopes.map { [$0] }) }
}
