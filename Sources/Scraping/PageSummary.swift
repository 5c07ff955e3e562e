import PageReading
import TextRendering

/// What is on a page, in a few words, for a person whose page fits nothing.
struct PageSummary {
  /// How much of a table's heads is shown.
  static let maximumHeads = 120

  let words: String

  init(_ page: Page) {
    var headings = 0
    var tables: [Table] = []
    var listItems = 0
    for block in page.blocks {
      switch block {
      case .heading: headings += 1
      case .table(let table): tables.append(table)
      case .listItem: listItems += 1
      case .paragraph, .code: break
      }
    }
    var parts = [
      Plural.count(headings, "heading"), Plural.count(tables.count, "table"), Plural.count(listItems, "list item"),
    ]
    if let heads = tables.first(where: { !$0.headerRows.isEmpty })?.headerRows.first {
      parts.append("a table with the column heads “\(heads.excerpt.prefix(Self.maximumHeads))”")
    }
    words = parts.joined(separator: ", ")
  }
}
