import Findings
import PageReading

/// Writes the blocks of a text page one a line, as ``HTMLOutline`` does, with the lines of fused rows behind `~`.
enum TextOutline {
  static func read(_ text: String, notSupported: NotSupportedMarks = .general) throws(InputError) -> [String] {
    try PageReader(form: .text, notSupported: notSupported).read(Array(text.utf8), path: "page.txt").blocks.flatMap(
      lines)
  }

  /// The entries of a text page, or of an HTML page that begins with a tag.
  static func entries(_ text: String) throws(InputError) -> [String] {
    try PageReader(form: text.hasPrefix("<") ? .html : .text).read(Array(text.utf8), path: "page").entries.map {
      "\($0.kind.rawValue) \($0.line)"
    }
  }

  private static func lines(of block: Block) -> [String] {
    guard case .table(let table) = block else {
      return HTMLOutline.lines(of: Page(path: "", form: .text, lineCount: 0, blocks: [block]))
    }
    return table.rows.map { row in
      let sign = row.isHeader ? "=" : "-"
      switch row.content {
      case .fused(let lines): return "\(sign) \(row.line) ~" + lines.map(\.text).joined(separator: " / ")
      case .cells(let cells):
        return "\(sign) \(row.line) " + cells.map { $0.span == .absent ? "~" : $0.text }.joined(separator: " | ")
      }
    }
  }
}
