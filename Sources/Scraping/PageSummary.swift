import PageReading

/// What is on a page, in a few words, for a person whose page fits nothing.
struct PageSummary {
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
    var parts = ["\(headings) headings", "\(tables.count) tables", "\(listItems) list items"]
    if let heads = tables.first(where: { !$0.headerRows.isEmpty })?.headerRows.first {
      parts.append("a table with the heads “\(heads.excerpt.prefix(120))”")
    }
    words = parts.joined(separator: ", ")
  }
}
