import Drift
import SwiftEmission
import TextRendering

/// The changes of one commit, the more severe first, each with the state before and after. The address of the page stays the same when
/// further commits follow.
struct HistoryStepPage {
  let plan: HistoryPlan
  let index: Int

  private var step: HistoryStep { plan.history.steps[index] }
  private let root = "../"

  /// Empty if the commit changed nothing.
  var files: [EmittedFiles.File] {
    let pages = table.pages()
    let names = pages.indices.compactMap { plan.name(ofStep: index, part: $0) }
    return zip(names, pages).enumerated().map { part, page in
      let title =
        "Changes of \(HistoryPlan.day(step.commit.seconds))\(PagedTable.part(part, of: pages.count))"
      let frame = PageFrame(
        path: "\(HistoryPlan.folder)/\(page.0)", title: "\(title): \(step.commit.shortID)",
        crumbs: [
          PageFrame.Crumb(text: "Start", address: "\(root)index.html"),
          PageFrame.Crumb(text: "History", address: root + HistoryPage.path),
        ])
      return frame.file("<h1>\(title)</h1>\n" + lead + table.html(page.1, of: names, current: part))
    }
  }

  private var lead: String {
    var writer = LineWriter()
    for sentence in plan.sentences(step) { writer.line("<p class=\"sentence\">\(sentence)</p>") }
    let bases = step.comparisons.map(\.base)
    let from = Set(bases).count == 1 ? bases.first.map { " Compared with \(Self.code($0))." } ?? "" : ""
    writer.line(
      "<p class=\"lead\">Commit \(Self.code(step.commit)), \(HistoryPlan.time(step.commit)): \(HistoryPlan.subject(step.commit)).\(from)</p>"
    )
    return writer.text
  }

  private static func code(_ commit: CatalogVersion.Commit) -> String { Markup.code(commit.shortID) }

  // MARK: Table

  private var table: PagedTable {
    var names = PageNames()
    let sections = step.comparisons.flatMap { comparison in
      let title = plan.namesProviders ? "\(Markup.text(comparison.title)): " : ""
      return DriftLevel.allCases.map { level in
        let changes = comparison.report.changes.filter { $0.level == level }
        let heading = PagedTable.Heading(
          words: "\(title)\(level.heading) <small>\(Markup.grouped(changes.count))</small>",
          anchor: names.unique(level.rawValue))
        return PagedTable.Section(heading: heading, rows: changes.map(row))
      }
    }
    return PagedTable(
      heads: ["What it is about", "What changed", "Before", "After"], label: "Changes",
      sections: sections.filter { !$0.rows.isEmpty }, style: "changes")
  }

  private func row(_ change: DriftChange) -> String {
    let cells = HTMLChangeCells(change)
    let sides = [("Before", cells.before), ("After", cells.after)].map { head, words in
      "<td data-head=\"\(head)\">\(words ?? "")</td>"
    }
    return "<tr><th scope=\"row\">\(plan.links.words(change, root: root))</th>"
      + "<td><code>\(change.rule.id)</code><p>\(cells.message)</p></td>\(sides.joined())</tr>"
  }
}
