/// A piece of a page before it is written in one of the forms. What stands between two marks is set as code.
enum ShapeBlock {
  case heading(Int, String)
  case paragraph([String])
  case list([Item])
  case table([String], [[String]])
  case code([String])

  struct Item {
    var text: String
    var items: [Item] = []
  }

  static func code(_ text: String) -> String { "\u{1}\(text)\u{2}" }
}

/// The forms of pages.
enum ShapeForm: String, CaseIterable {
  case html, markdown, pipes, tabs, blanks, fused

  var ending: String {
    switch self {
    case .html: "html"
    case .markdown: "md"
    default: "txt"
    }
  }

  func page(_ blocks: [ShapeBlock]) -> String {
    switch self {
    case .html: "<!doctype html>\n<html><body>\n" + blocks.map(html).joined() + "</body></html>\n"
    case .markdown: blocks.map(markdown).joined(separator: "\n") + "\n"
    case .pipes, .tabs, .blanks, .fused: blocks.map(text).joined(separator: "\n")
    }
  }

  // MARK: HTML

  private func html(_ block: ShapeBlock) -> String {
    switch block {
    case .heading(let level, let text): "<h\(level)>\(marked(text))</h\(level)>\n"
    case .paragraph(let lines): "<p>" + lines.map(marked).joined(separator: "<br>\n") + "</p>\n"
    case .list(let items): htmlList(items)
    case .table(let heads, let rows):
      "<table>\n<thead><tr>" + heads.map { "<th>\(marked($0))</th>" }.joined() + "</tr></thead>\n<tbody>\n"
        + rows.map { "<tr>" + $0.map { "<td>\(marked($0))</td>" }.joined() + "</tr>\n" }.joined() + "</tbody></table>\n"
    case .code(let lines): "<pre><code>" + lines.map(marked).joined(separator: "\n") + "</code></pre>\n"
    }
  }

  private func htmlList(_ items: [ShapeBlock.Item]) -> String {
    "<ul>\n"
      + items.map { "<li>\(marked($0.text))" + ($0.items.isEmpty ? "" : "\n" + htmlList($0.items)) + "</li>\n" }
      .joined() + "</ul>\n"
  }

  private func marked(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\n", with: "<br>").replacing("\u{1}", with: "<code>").replacing("\u{2}", with: "</code>")
  }

  // MARK: Markdown

  private func markdown(_ block: ShapeBlock) -> String {
    switch block {
    case .heading(let level, let text): String(repeating: "#", count: level) + " \(ticked(text))\n"
    case .paragraph(let lines): lines.map(ticked).joined(separator: "  \n") + "\n"
    case .list(let items): listed(items, mark: "-", indent: "", ticked)
    case .table(let heads, let rows):
      "| \(heads.joined(separator: " | ")) |\n|" + String(repeating: "---|", count: heads.count) + "\n"
        + rows.map { "| \($0.map { ticked($0).replacing("\n", with: "<br>") }.joined(separator: " | ")) |\n" }.joined()
    case .code(let lines): "```http\n" + lines.map(bare).joined(separator: "\n") + "\n```\n"
    }
  }

  private func ticked(_ text: String) -> String { text.replacing("\u{1}", with: "`").replacing("\u{2}", with: "`") }

  // MARK: Text

  private func text(_ block: ShapeBlock) -> String {
    switch block {
    case .heading(_, let text): bare(text) + "\n"
    case .paragraph(let lines): lines.map(bare).joined(separator: "\n") + "\n"
    case .list(let items): listed(items, mark: "•", indent: "  ", bare)
    case .table(let heads, let rows): row(heads) + (self == .pipes ? "---|---|\n" : "") + rows.map(row).joined()
    case .code(let lines): lines.map(bare).joined(separator: "\n") + "\n"
    }
  }

  private func row(_ cells: [String]) -> String {
    let cells = cells.map { bare($0).replacing("\n", with: " ") }
    switch self {
    case .pipes: return cells.joined(separator: " | ") + " |\n"
    case .tabs: return cells.joined(separator: "\t") + "\n"
    case .fused: return cells.joined() + "\n"
    default: return cells.filter { !$0.isEmpty }.joined(separator: " ") + "\n"
    }
  }

  private func bare(_ text: String) -> String { text.filter { $0 != "\u{1}" && $0 != "\u{2}" } }

  private func listed(_ items: [ShapeBlock.Item], mark: String, indent: String, _ write: (String) -> String) -> String {
    items.map { "\(indent)\(mark) \(write($0.text))\n" + listed($0.items, mark: mark, indent: indent + "  ", write) }
      .joined()
  }
}
