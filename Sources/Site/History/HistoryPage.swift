import Drift
import SwiftEmission

/// The time line: what each commit did to the catalogs, newest first, below drawings of the same figures.
struct HistoryPage {
  let plan: HistoryPlan

  static let path = "\(HistoryPlan.stem).html"

  /// One page, or as many as the steps need.
  var files: [EmittedFiles.File] {
    let pages = table.pages()
    let names = PagedTable.names(HistoryPlan.stem, count: pages.count)
    return pages.enumerated().map { number, sections in
      let title = "How the requirements changed\(PagedTable.part(number, of: pages.count))"
      let frame = PageFrame(
        path: names[number], title: title, crumbs: [PageFrame.Crumb(text: "Start", address: "index.html")],
        feeds: PageFrame.Feed.ofHistory)
      let chart = number == 0 ? HistoryChart(steps: plan.history.steps, span: plan.span).html : ""
      return frame.file("<h1>\(title)</h1>\n" + lead + chart + table.html(sections, of: names, current: number))
    }
  }

  private var lead: String {
    let history = plan.history
    var words = [
      "\(plan.span) touched these catalogs; each is compared with the one before it, along first parents.",
      "The changes as a feed: \(Markup.link(AtomFeed.path, "Atom")), \(Markup.link(JSONFeed.path, "JSON")).",
    ]
    if history.leftOut > 0 {
      words.append("\(Markup.count(history.leftOut, "older commit")) \(history.leftOut == 1 ? "is" : "are") left out.")
    }
    if history.gaps > 0 {
      words.append(
        "In \(Markup.count(history.gaps, "commit")) a catalog could not be read: its figures are missing, and its changes stand with the "
          + "next commit that could be read.")
    }
    return "<p class=\"lead\">\(words.joined(separator: " "))</p>\n"
  }

  // MARK: Table

  private static let heads = [
    "Commit", "What changed", "Operations", "Scopes", "Tightened", "Loosened", "Breaking", "Risky", "Others",
  ]

  private var table: PagedTable {
    let rows = plan.history.steps.indices.reversed().map(row)
    return PagedTable(
      heads: Self.heads, label: "Commits", sections: [PagedTable.Section(rows: rows)], style: "history")
  }

  private func row(_ index: Int) -> String {
    let step = plan.history.steps[index]
    let commit =
      "\(HistoryPlan.time(step.commit)) <code>\(Markup.name(step.commit.shortID))</code>"
      + "<span class=\"title\">\(HistoryPlan.subject(step.commit))</span>"
    var words = plan.sentences(step).map { "<p>\($0)</p>" }.joined()
    if let address = plan.address(ofStep: index) {
      let label = "Changes of \(HistoryPlan.day(step.commit.seconds)), \(step.commit.shortID)"
      words += "<p>\(Markup.link(address, Markup.count(step.changes.count, "change"), [("aria-label", label)]))</p>"
    }
    let added = step.count(of: "operation-added")
    let removed = step.count(of: "operation-removed")
    let moved = [(added, "+"), (removed, "−")].filter { $0.0 > 0 }.map { "\($0.1)\(Markup.grouped($0.0))" }
    let operations =
      Self.figure(step.counts?.operations) + (moved.isEmpty ? "" : " <small>\(moved.joined(separator: " "))</small>")
    let figures = [
      operations, Self.figure(step.counts?.scopes), Self.figure(step.tightened), Self.figure(step.loosened),
      Self.figure(step.count(of: .breaking)), Self.figure(step.count(of: .risk)), Self.figure(step.count(of: .info)),
    ]
    let cells = zip(Self.heads.dropFirst(2), figures).map { "<td class=\"figure\" data-head=\"\($0)\">\($1)</td>" }
    return "<tr><th scope=\"row\">\(commit)</th><td>\(words)</td>\(cells.joined())</tr>"
  }

  private static func figure(_ number: Int?) -> String { number.map(Markup.grouped) ?? "not known" }
}

/// The link to the time line.
enum HistoryLink {
  /// HTML.
  static func paragraph(_ plan: HistoryPlan) -> String {
    "<p>\(Markup.link(HistoryPage.path, "How the requirements changed")) over \(plan.span).</p>"
  }
}
