import PageReading

/// A page written as the text that a converter makes of it: tables between pipes, items behind a dash.
struct BorderedText {
  private(set) var text = ""

  init(_ page: Page) {
    var isInList = false
    for block in page.blocks {
      if case .listItem = block {
      } else if isInList {
        text += "\n"
        isInList = false
      }
      switch block {
      case .heading(let heading): text += heading.text + "\n\n"
      case .paragraph(let paragraph): text += paragraph.lines.map(\.text).joined(separator: "\n") + "\n\n"
      case .code(let code): text += code.lines.map(\.text).joined(separator: "\n") + "\n\n"
      case .listItem(let item):
        text += "- " + item.lines.map(\.text).joined(separator: " ") + "\n"
        isInList = true
      case .table(let table): write(table)
      }
    }
  }

  private mutating func write(_ table: Table) {
    for row in table.rows {
      guard case .cells(let cells) = row.content else { continue }
      text += "| " + cells.map { $0.text.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
      if row.isHeader { text += "|" + String(repeating: "---|", count: cells.count) + "\n" }
    }
    text += "\n"
  }
}
