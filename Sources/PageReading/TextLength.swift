/// Looks for a piece of a page whose text is longer than is read.
enum TextLength {
  /// The line on which the first such piece begins; `nil` if there is none.
  static func excess(in blocks: [Block], maximum: Int) -> Int? {
    for block in blocks {
      switch block {
      case .heading(let heading): if heading.text.utf8.count > maximum { return heading.line }
      case .paragraph(let paragraph): if let line = excess(paragraph.lines, maximum) { return line }
      case .listItem(let item): if let line = excess(item.lines, maximum) { return line }
      case .code(let code): if let line = excess(code.lines, maximum) { return line }
      case .table(let table):
        for row in table.rows {
          switch row.content {
          case .fused(let lines): if let line = excess(lines, maximum) { return line }
          case .cells(let cells):
            for cell in cells where cell.hasSeveralLines || (cell.firstLine?.text.utf8.count ?? 0) > maximum {
              if let line = excess(cell.lines, maximum) { return line }
            }
          }
        }
      }
    }
    return nil
  }

  private static func excess(_ lines: [Line], _ maximum: Int) -> Int? {
    var count = 0
    for line in lines {
      count += line.text.utf8.count
      if count > maximum { return lines.first?.number }
    }
    return nil
  }
}
