import TextRendering

/// The changes of a group as a table: what, and beside it what the base and the revision say.
struct HTMLChangeTable {
  /// The group's name as the page has it; `nil` for a table that its heading explains.
  let caption: String?
  let topics: [ReportOutline.Topic]

  var lines: LineWriter {
    var writer = LineWriter()
    // A wide table can be scrolled with the keyboard too.
    let label = caption.map(HTMLWords.withLineFeeds) ?? "Pages to look at first"
    let attributes = [("class", "table"), ("role", "region"), ("aria-label", label), ("tabindex", "0")]
    writer.line(HTMLText.startTag("div", attributes))
    writer.line("<table>")
    if let caption { writer.line("<caption>\(HTMLWords.isolated(caption))</caption>") }
    let heads = ["Operation", "Change", "Base", "Revision"].map { "<th scope=\"col\">\($0)</th>" }
    writer.line("<thead><tr>\(heads.joined())</tr></thead>")
    for topic in topics {
      writer.line("<tbody>")
      for (index, change) in topic.changes.enumerated() {
        Self.write(change, isFirst: index == 0, of: topic, to: &writer)
      }
      writer.line("</tbody>")
    }
    writer.line("</table>")
    writer.line("</div>")
    return writer
  }

  private static func write(
    _ change: DriftChange, isFirst: Bool, of topic: ReportOutline.Topic, to writer: inout LineWriter
  ) {
    let anchor = "change-\(change.fingerprint)"
    writer.line(HTMLText.startTag("tr", [("id", anchor), ("class", change.level.rawValue)]))
    if isFirst {
      let tag = HTMLText.startTag("th", [("scope", "rowgroup"), ("rowspan", String(topic.changes.count))])
      writer.line("\(tag)\(HTMLWords.code(change.topic))</th>")
    }
    writer.line("<td>\(words(for: change, anchor: anchor))</td>")
    writer.line("<td>\(cell(change.before, change.base))</td>")
    writer.line("<td>\(cell(change.after, change.revision))</td>")
    writer.line("</tr>")
  }

  private static func words(for change: DriftChange, anchor: String) -> String {
    let link = "\(HTMLText.startTag("a", [("href", "#\(anchor)")]))\(HTMLText.escaped(change.rule.id))</a>"
    return "<p><b>\(link)</b></p><p>\(HTMLWords.message(change.message))</p>"
  }

  private static func cell(_ words: String?, _ place: DriftChange.Place?) -> String {
    let code = words.map { "<p>\(HTMLWords.code($0))</p>" } ?? ""
    let line = place.map { "<p><small>\(HTMLWords.isolated($0.words))</small></p>" } ?? ""
    return code + line
  }
}
