import PageReading
import ScopeModel
import ScopeTable
import Scraping
import TextRendering

/// The API-to-scope reference as a documentation site builds such pages: made here, from the operations of the text form.
///
/// Scopes are code, notes run on behind a dash, and a row by type is a list, or lines parted by breaks, inside its cell.
struct ReferenceHTML {
  private var writer = LineWriter()

  init(_ page: ScrapedPage) {
    writer.line("<!DOCTYPE html>")
    writer.line(
      "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Reference</title><style>td{padding:0}</style></head>")
    writer.line(
      "<body><nav><ul><li><a href=\"/\">Start</a></li><li><a href=\"/references\">References</a></li></ul></nav>")
    writer.line("<main><article>")
    writer.line("<h1>API-to-scope reference</h1>")
    writer.line("<p>What a token must hold, operation by operation.</p>")
    var group: String??
    for operation in page.operations {
      if group != .some(operation.group) {
        if group != nil { writer.line("</tbody></table>") }
        group = .some(operation.group)
        begin(operation.group)
      }
      row(operation)
    }
    writer.line("</tbody></table>")
    writer.line("<footer><p>Was this page of help?</p></footer>")
    writer.line("</article></main></body></html>")
  }

  var text: String { writer.text }

  private mutating func begin(_ group: String?) {
    if let group {
      let heading = HTMLText.escaped(group)
      writer.line("<h2 id=\"\(heading.lowercased())\">\(heading)<a href=\"#\" aria-hidden=\"true\">#</a></h2>")
    }
    writer.line("<table class=\"table\">")
    writer.line("<thead><tr><th>Method</th><th><span>API</span> path</th><th>Required scope</th></tr></thead>")
    writer.line("<tbody>")
  }

  private mutating func row(_ operation: ScopeModel.Operation) {
    let path = HTMLText.escaped(operation.path ?? "")
    writer.line("<tr>")
    writer.line("<td><span class=\"badge\">\(operation.method?.rawValue ?? "")</span></td>")
    writer.line("<td><a href=\"/reference\(path)\"><code>\(path)</code></a></td>")
    writer.line("<td>\(cell(operation))</td>")
    writer.line("</tr>")
  }

  private func cell(_ operation: ScopeModel.Operation) -> String {
    guard case .perType(_, let cases) = operation.requirement.kind else {
      return Self.noted(operation)
    }
    let lines = cases.map { "\(HTMLText.escaped($0.type)): \(Self.scopes($0.requirement))" }
    return operation.method == .get
      ? "<ul>" + lines.map { "<li>\($0)</li>" }.joined() + "</ul>" : lines.joined(separator: "<br/>")
  }

  private static func noted(_ operation: ScopeModel.Operation) -> String {
    let note = HTMLText.escaped(operation.note ?? "")
    if case .derived(let template, _) = operation.requirement.kind {
      return "<code>\(HTMLText.escaped(template))</code> (\(note))"
    }
    let scopes = scopes(operation.requirement)
    return [scopes, note].filter { !$0.isEmpty }.joined(separator: " — ")
  }

  private static func scopes(_ requirement: Requirement) -> String {
    switch requirement.kind {
    case .scopes(let alternatives):
      alternatives.map { $0.map { "<code>\(HTMLText.escaped($0))</code>" }.joined(separator: " AND ") }
        .joined(separator: ", ")
    case .none: "<em>None</em>"
    default: ""
    }
  }
}
