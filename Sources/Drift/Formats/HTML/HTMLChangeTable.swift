import TextRendering

/// Changes as a table: what changed, and beside it what the base and the revision say.
struct HTMLChangeTable {
  /// The group's name as the page has it; `nil` for a table that its heading explains.
  let caption: String?
  let rows: [Rows]
  let links: PlaceLinks
  /// What the two sides are called.
  let headings: (base: String, revision: String)

  /// Changes below a head of their own.
  enum Rows {
    /// Of one operation, scope or page.
    case topic(ReportOutline.Topic)
    /// Of several operations.
    case shared(ReportOutline.Shared)
  }

  var lines: LineWriter {
    var writer = LineWriter()
    // A wide table can be scrolled with the keyboard too.
    let label = caption.map(HTMLWords.withLineFeeds) ?? "Pages to check first"
    let attributes = [("class", "table"), ("role", "region"), ("aria-label", label), ("tabindex", "0")]
    writer.line(HTMLText.startTag("div", attributes))
    writer.line("<table>")
    if let caption { writer.line("<caption>\(HTMLWords.isolated(caption))</caption>") }
    let heads = ["Change", headings.base, headings.revision].map { "<th scope=\"col\">\($0)</th>" }
    writer.line("<thead><tr>\(heads.joined())</tr></thead>")
    for rows in rows {
      switch rows {
      case .topic(let topic): write(topic, to: &writer)
      case .shared(let shared): write(shared, to: &writer)
      }
    }
    writer.line("</table>")
    writer.line("</div>")
    return writer
  }

  // MARK: - Heads

  private func write(_ topic: ReportOutline.Topic, to writer: inout LineWriter) {
    begin(topic.changes, HTMLWords.code(topic.first.topic), to: &writer)
    for change in topic.changes {
      let anchor = "change-\(change.fingerprint)"
      writer.line(HTMLText.startTag("tr", [("id", anchor), ("class", Self.classes(of: change))]))
      writer.line("<td>\(words(for: change, anchor: anchor))</td>")
      write(change, hasPlaces: true, to: &writer)
      writer.line("</tr>")
    }
    writer.line("</tbody>")
  }

  private func write(_ shared: ReportOutline.Shared, to writer: inout LineWriter) {
    begin(shared.changes, shared.words, to: &writer)
    writer.line(HTMLText.startTag("tr", [("class", Self.classes(of: shared.first))]))
    writer.line("<td>\(words(for: shared.first, anchor: "change-\(shared.first.fingerprint)"))</td>")
    write(shared.first, hasPlaces: false, to: &writer)
    writer.line("</tr>")
    writer.line(HTMLText.startTag("tr", [("class", Self.classes(of: shared.first))]))
    writer.line("<td colspan=\"3\"><ul>")
    for change in shared.changes {
      let pages = [change.base, change.revision].compactMap { $0 }.map { HTMLWords.place($0, links) }.joined(
        separator: " → ")
      let item = HTMLText.startTag("li", [("id", "change-\(change.fingerprint)")])
      writer.line("\(item)\(HTMLWords.code(change.topic)) <small>\(pages)</small></li>")
    }
    writer.line("</ul></td>")
    writer.line("</tr>")
    writer.line("</tbody>")
  }

  /// - Parameter words: HTML.
  private func begin(_ changes: [DriftChange], _ words: String, to writer: inout LineWriter) {
    let kinds = Set(changes.map(\.rule.kind))
    let only = kinds.count == 1 ? kinds.first.map { [("class", "only-\($0.rawValue)")] } ?? [] : []
    writer.line(HTMLText.startTag("tbody", only))
    writer.line("<tr><th scope=\"rowgroup\" colspan=\"3\">\(words)</th></tr>")
  }

  private static func classes(of change: DriftChange) -> String {
    "\(change.level.rawValue) kind-\(change.rule.kind.rawValue)"
  }

  // MARK: - Cells

  private func words(for change: DriftChange, anchor: String) -> String {
    let link = "\(HTMLText.startTag("a", [("href", "#\(anchor)")]))\(HTMLText.escaped(change.rule.id))</a>"
    return "<p><b>\(link)</b></p><p>\(HTMLChangeCells(change).message)</p>"
  }

  private func write(_ change: DriftChange, hasPlaces: Bool, to writer: inout LineWriter) {
    let cells = HTMLChangeCells(change)
    let sides = [(headings.base, cells.before, change.base), (headings.revision, cells.after, change.revision)]
    for (head, words, place) in sides {
      let code = words.map { "<p>\($0)</p>" } ?? ""
      let line = hasPlaces ? place.map { "<p><small>\(HTMLWords.place($0, links))</small></p>" } ?? "" : ""
      writer.line("\(HTMLText.startTag("td", [("data-head", head)]))\(code)\(line)</td>")
    }
  }
}
