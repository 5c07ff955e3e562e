import Drift
import Emission
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// The start page: the providers, how much of each was read and when, and what a person should check.
struct StartPage {
  let plans: [ProviderPlan]
  var drift: DriftReport?
  var history: HistoryPlan?

  var file: EmittedFiles.File {
    var writer = LineWriter()
    let operations = plans.reduce(0) { $0 + $1.catalog.operations.count }
    let scopes = plans.reduce(0) { $0 + $1.scopes.count }
    writer.line("<h1>What each API operation requires</h1>")
    writer.line(
      "<p class=\"lead\">\(Markup.count(operations, "operation")) and \(Markup.count(scopes, "scope")) of "
        + "\(Markup.count(plans.count, "provider")), each with its source on the vendor’s pages. "
        + "\(Markup.link("least.html", "Paste your calls")) to find the minimal scopes for them.</p>")
    if let drift { writer.line(DriftLink.paragraph(drift)) }
    if let history { writer.line(HistoryLink.paragraph(history)) }
    writer.line("<table class=\"providers\" aria-label=\"Providers\">")
    let heads = ["Provider", "Operations", "Scopes", "Pages", "Retrieved", "Findings"]
    writer.line("<thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr></thead>")
    writer.line("<tbody>")
    for plan in plans { writer.line(Self.row(plan)) }
    writer.line("</tbody>")
    writer.line("</table>")
    let frame = PageFrame(
      path: "index.html", title: "What each API operation requires",
      feeds: history == nil ? [] : PageFrame.Feed.ofHistory)
    return frame.file(writer.text)
  }

  private static func row(_ plan: ProviderPlan) -> String {
    let catalog = plan.catalog
    let silent = catalog.operations.count { $0.requirement.kind == .unknown }
    let name = Markup.link("\(plan.folder)/index.html", Markup.text(catalog.title))
    let version = catalog.apiVersion.map { " <small>version \(Markup.text($0))</small>" } ?? ""
    let operations =
      Markup.grouped(catalog.operations.count)
      + (silent > 0 ? " <small>\(Markup.grouped(silent)) without a stated requirement</small>" : "")
    let cells = [
      ("Operations", operations), ("Scopes", Markup.grouped(plan.scopes.count)),
      ("Pages", Markup.grouped(catalog.pages.count)), ("Retrieved", PageDates.words(catalog.pages)),
      ("Findings", FindingList.summary(catalog, address: "\(plan.folder)/findings.html")),
    ]
    return "<tr><th scope=\"row\">\(name)\(version)</th>"
      + cells.map { "<td data-head=\"\($0)\">\($1)</td>" }.joined() + "</tr>"
  }
}

/// When pages were retrieved.
enum PageDates {
  /// A date, or the earliest and the latest one. HTML.
  static func words(_ pages: [PageRecord]) -> String {
    let dates = pages.compactMap(\.retrieved).sorted { ExactText($0) < ExactText($1) }
    guard let first = dates.first, let last = dates.last else { return "not recorded" }
    let span = first == last ? time(first) : "\(time(first)) to \(time(last))"
    let undated = pages.count - dates.count
    return span + (undated > 0 ? " <small>\(Markup.grouped(undated)) without a date</small>" : "")
  }

  static func time(_ date: String) -> String {
    HTMLText.startTag("time", [("datetime", date)]) + Markup.text(date) + "</time>"
  }
}

/// The link to the page about changes.
enum DriftLink {
  static let path = "drift.html"

  /// HTML.
  static func paragraph(_ drift: DriftReport) -> String {
    let levels: [(DriftLevel, String)] = [(.breaking, "breaking"), (.risk, "risky"), (.info, "others")]
    let counts = levels.compactMap { level, words in
      let count = drift.summary.count(of: level)
      return count > 0 ? "\(Markup.grouped(count)) \(words)" : nil
    }
    let changes = counts.isEmpty ? "none" : counts.joined(separator: ", ")
    return "<p>\(Markup.link(path, "Changes since \(Markup.text(drift.base))")): \(changes).</p>"
  }
}
