import CatalogQuestions
import Emission
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// What one scope opens, which scopes it includes, and which include it.
struct ScopePage {
  let plan: ProviderPlan
  let number: Int
  let entries: [ScopeOpenings.Entry]

  private let base = "../"

  init(plan: ProviderPlan, number: Int, openings: [ScopeOpenings.Entry]) {
    self.plan = plan
    self.number = number
    entries = openings
  }

  private var scope: Scope { plan.scopes[number] }

  /// One page, or as many as the operations need.
  var files: [EmittedFiles.File] {
    let stem = plan.scopeNames[number]
    let pages = table.pages()
    let names = pages.indices.map { Self.name(stem, $0) }
    return pages.enumerated().map { part, sections in
      let words = PagedTable.part(part, of: pages.count)
      let frame = PageFrame(
        path: "\(plan.folder)/scope/\(names[part])",
        title: "\(Markup.cut(scope.name, to: 300))\(words): \(plan.catalog.title)",
        crumbs: [
          PageFrame.Crumb(text: "Start", address: "../../index.html"),
          PageFrame.Crumb(text: plan.catalog.title, address: "../index.html"),
        ])
      return frame.file(
        opening(words) + inclusions + PagedTable.pager(names, current: part, label: "Parts") + table.html(sections))
    }
  }

  /// With two hyphens, which are in no other page's name.
  private static func name(_ stem: String, _ part: Int) -> String {
    part == 0 ? "\(stem).html" : "\(stem)--\(part + 1).html"
  }

  private func opening(_ part: String) -> String {
    var text = "<h1 class=\"name\">\(Markup.code(scope.name))\(part)</h1>\n"
    let counts = Self.kinds.compactMap { opening, words -> String? in
      let count = entries.count { $0.opening == opening }
      return count > 0 ? "<li><b>\(Markup.grouped(count))</b> \(words.lowercased())</li>" : nil
    }
    if counts.isEmpty {
      text += "<p class=\"lead\">No listed operation uses this scope.</p>\n"
    } else {
      text += "<p class=\"lead\">A scope of \(Markup.text(plan.catalog.title)). Operations that it allows:</p>\n"
      text += "<ul class=\"facts\">\(counts.joined())</ul>\n"
    }
    return text
  }

  // MARK: Inclusions

  private var inclusions: String {
    let markup = RequirementMarkup(plan: plan, base: base)
    let given = plan.inclusions.given(by: scope.name)
    let givers = plan.inclusions.givers(of: scope.name)
    var text = ""
    if !given.isEmpty {
      text += "<h2>Includes</h2>\n<ul class=\"inclusions\">"
      text += given.map { "<li>\(markup.chip($0.scope)) \(sources($0.steps))</li>" }.joined()
      text += "</ul>\n"
    }
    if !givers.isEmpty {
      text += "<h2>Included in</h2>\n<ul class=\"inclusions\">"
      text += givers.map { giver in
        "<li>\(markup.chip(giver)) \(sources(plan.inclusions.steps(from: giver, to: scope.name) ?? []))</li>"
      }.joined()
      text += "</ul>\n"
    }
    return text
  }

  /// Where the vendor says so.
  private func sources(_ steps: [Inclusion]) -> String {
    var seen: Set<ExactText> = []
    let links = steps.map(\.source).filter { seen.insert(ExactText($0)).inserted }.map {
      Markup.outwardLink($0, Markup.text($0))
    }
    return links.isEmpty ? "" : "<small>\(links.joined(separator: ", "))</small>"
  }

  // MARK: Operations

  private static let kinds: [(ScopeOpening, String)] = [
    (.opens, "On its own"), (.helps, "Together with other scopes"), (.sometimes, "In some cases"),
    (.mayOpen, "Possibly (the page does not say when)"),
  ]

  private var table: PagedTable {
    let markup = OperationMarkup(plan: plan, base: base)
    let sections = Self.kinds.enumerated().map { index, kind in
      let own = entries.filter { $0.opening == kind.0 }
      return PagedTable.Section(
        heading: PagedTable.Heading(
          words: "\(kind.1) <small>\(Markup.grouped(own.count))</small>", anchor: "opens-\(index)"),
        rows: own.map { row($0, markup) })
    }
    return PagedTable(
      heads: OperationMarkup.heads, label: "Operations", sections: sections.filter { !$0.rows.isEmpty })
  }

  private func row(_ entry: ScopeOpenings.Entry, _ markup: OperationMarkup) -> String {
    let row = markup.row(entry.operation)
    if entry.given.isEmpty { return row }
    let names = entry.given.map { Markup.code($0.scope) }.joined(separator: " and ")
    return row.dropLast("</td></tr>".count) + "<p class=\"through\">because it includes \(names)</p></td></tr>"
  }
}
