import CatalogQuestions
import Emission
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// A provider's own page, and the lists that may be too long for it: operations by group, scopes, pages that were read, findings.
struct ProviderPages {
  let plan: ProviderPlan
  let openings: ScopeOpenings

  /// The most bytes of a list on the provider's page itself.
  private static let ownLimit = 120_000
  /// The most groups in the table of contents.
  private static let groupLimit = 1_500

  var files: [EmittedFiles.File] {
    let lists = [operations, scopes, notSupported, pagesRead]
    let apart = lists.filter { !$0.isOwn }
    return [index(lists)] + apart.flatMap { $0.pages.files($0.table) } + FindingList(plan: plan).files
  }

  /// A list, and its pages if it is long.
  private struct List {
    var pages: ListPages
    var table: PagedTable
    var count: Int
    /// `311 operations`
    var words: String
    /// Whether it is on the provider's page itself.
    var isOwn: Bool
  }

  private static func isOwn(_ table: PagedTable, _ stem: String) -> Bool {
    table.sections.reduce(0) { $0 + $1.rows.reduce(0) { $0 + $1.utf8.count } } <= ownLimit / 4
      || stem == "operations" && table.pages(limit: ownLimit).count == 1
  }

  // MARK: Index

  private func index(_ lists: [List]) -> EmittedFiles.File {
    let catalog = plan.catalog
    var writer = LineWriter()
    writer.line("<h1>\(Markup.text(catalog.title))</h1>")
    let version = catalog.apiVersion.map { " API version: \(Markup.text($0))." } ?? ""
    writer.line(
      "<p class=\"lead\">\(Markup.count(catalog.operations.count, "operation")) and "
        + "\(Markup.count(plan.scopes.count, "scope")), read from \(Markup.count(catalog.pages.count, "page")), retrieved: "
        + "\(PageDates.words(catalog.pages)).\(version) "
        + "Findings: \(FindingList.summary(catalog, address: "findings.html")).</p>")
    write(kindsTo: &writer)
    write(contents: lists, to: &writer)
    for list in lists where list.isOwn && !list.table.isEmpty {
      writer.line("<section aria-labelledby=\"\(list.pages.stem)\">")
      writer.line("<h2 id=\"\(list.pages.stem)\">\(list.pages.title)</h2>")
      writer.line(list.table.html(list.table.sections, level: 3))
      writer.line("</section>")
    }
    let frame = PageFrame(
      path: "\(plan.folder)/index.html", title: catalog.title,
      crumbs: [PageFrame.Crumb(text: "Start", address: "../index.html")])
    return frame.file(writer.text)
  }

  /// How many operations have which kind of answer, so that silence is shown as such.
  private func write(kindsTo writer: inout LineWriter) {
    var counts: [(words: String, count: Int)] = []
    for operation in plan.catalog.operations {
      let words = operation.requirement.kind.words.operations
      if let index = counts.firstIndex(where: { $0.words == words }) {
        counts[index].count += 1
      } else {
        counts.append((words, 1))
      }
    }
    if counts.isEmpty { return }
    let ordered = counts.sorted { ($1.count, $0.words) < ($0.count, $1.words) }
    writer.line("<ul class=\"facts\" aria-label=\"Kinds of answers\">")
    for entry in ordered { writer.line("<li><b>\(Markup.grouped(entry.count))</b> \(entry.words)</li>") }
    writer.line("</ul>")
  }

  private func write(contents lists: [List], to writer: inout LineWriter) {
    writer.line("<nav class=\"contents\" aria-label=\"Contents\">")
    writer.line("<ul>")
    for list in lists where !list.table.isEmpty {
      let parts = list.isOwn ? 0 : list.table.pages().count
      let address = parts == 0 ? "#\(list.pages.stem)" : PagedTable.name(list.pages.stem, 0)
      let names = PagedTable.names(list.pages.stem, count: parts)
      let more = PagedTable.pager(names, current: nil, label: "Parts: \(list.words)")
      writer.line("<li>\(Markup.link(address, list.words))\(more)</li>")
    }
    writer.line("</ul>")
    if let operations = lists.first { writer.line(groups(operations)) }
    writer.line("</nav>")
  }

  /// The groups, with links to their beginnings. If there are too many, only the first of each page.
  private func groups(_ list: List) -> String {
    let pages = list.isOwn ? [list.table.sections] : list.table.pages()
    var items: [String] = []
    var seen: Set<String> = []
    let isLong = list.table.sections.count > Self.groupLimit
    for (number, sections) in pages.enumerated() {
      let page = list.isOwn ? "" : PagedTable.name(list.pages.stem, number)
      let named = sections.compactMap(\.heading)
      let shown = isLong ? Array(named.prefix(1)) : named
      for heading in shown where seen.insert(heading.anchor).inserted {
        items.append("<li>\(Markup.link("\(page)#\(heading.anchor)", heading.words))</li>")
      }
    }
    return items.count > 1 ? "<ul class=\"groups\">\n\(items.joined(separator: "\n"))\n</ul>" : ""
  }

  // MARK: Lists

  private var operations: List {
    var groups: [ExactText: [Int]] = [:]
    var ungrouped: [Int] = []
    for (index, operation) in plan.catalog.operations.enumerated() {
      if let group = operation.group {
        groups[ExactText(group), default: []].append(index)
      } else {
        ungrouped.append(index)
      }
    }
    let markup = OperationMarkup(plan: plan, base: "")
    var names = PageNames()
    var sections = groups.sorted { $0.key < $1.key }.map { group, indices in
      let heading = PagedTable.Heading(
        words: "\(Markup.text(group.text.isEmpty ? "(unnamed group)" : group.text)) "
          + "<small>\(Markup.grouped(indices.count))</small>",
        anchor: names.unique("group-\(PageName.name(of: group.text))"))
      return PagedTable.Section(heading: heading, rows: indices.map(markup.row))
    }
    if !ungrouped.isEmpty {
      let heading = PagedTable.Heading(
        words: "Ungrouped operations <small>\(Markup.grouped(ungrouped.count))</small>", anchor: "no-group")
      sections.append(PagedTable.Section(heading: sections.isEmpty ? nil : heading, rows: ungrouped.map(markup.row)))
    }
    return list(
      "operations", "Operations", "By group, then by path. Each links to its source.",
      PagedTable(heads: OperationMarkup.heads, label: "Operations", sections: sections))
  }

  private var scopes: List {
    let rows = plan.scopes.indices.map { number in
      let chip = RequirementMarkup(plan: plan, base: "").chip(plan.scopes[number].name)
      let entries = openings.byScope[number]
      let alone = entries.count { $0.opening == .opens }
      let words = entries.isEmpty ? "no listed operation" : Markup.count(entries.count, "operation")
      let more = alone == entries.count ? "" : " <small>\(Markup.grouped(alone)) on its own</small>"
      return "<tr><th scope=\"row\">\(chip)</th><td>\(words)\(more)</td></tr>"
    }
    return list(
      "scopes", "Scopes", "What each scope allows, on its own or together with other scopes.",
      PagedTable(heads: ["Scope", "Opens"], label: "Scopes", sections: [PagedTable.Section(rows: rows)]))
  }

  private var notSupported: List {
    let rows = plan.catalog.notSupported.map { entry in
      "<tr><th scope=\"row\">\(Markup.code(entry.path))</th><td>\(entry.methods.map(\.rawValue).joined(separator: ", "))</td></tr>"
    }
    return list(
      "not-supported", "Not supported", "According to the pages, these methods are not supported.",
      PagedTable(heads: ["Path", "Methods"], label: "Not supported", sections: [PagedTable.Section(rows: rows)]))
  }

  private var pagesRead: List {
    let rows = plan.catalog.pages.map { page in
      let name = page.url.map { Markup.outwardLink($0, Markup.code($0)) } ?? Markup.code(page.path)
      return "<tr><th scope=\"row\">\(name)</th><td>\(page.retrieved.map(PageDates.time) ?? "not recorded")</td>"
        + "<td>\(Markup.grouped(page.operationsRead)) of \(Markup.grouped(page.entriesSeen)) entries</td></tr>"
    }
    return list(
      "pages", "Source pages", "The vendor’s pages from which everything here was read.",
      PagedTable(
        heads: ["Page", "Retrieved", "Operations"], label: "Source pages",
        sections: [PagedTable.Section(rows: rows)]))
  }

  private func list(_ stem: String, _ title: String, _ lead: String, _ table: PagedTable) -> List {
    let count = table.sections.reduce(0) { $0 + $1.rows.count }
    return List(
      pages: ListPages(plan: plan, stem: stem, title: title, lead: lead), table: table, count: count,
      words: "\(title) <small>\(Markup.grouped(count))</small>", isOwn: Self.isOwn(table, stem))
  }
}
