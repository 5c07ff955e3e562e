import Emission
import Findings
import ScopeModel
import SwiftEmission
import TextRendering

/// The findings of a catalog, including those that only explain an entry of a page, which come last.
struct FindingList {
  let plan: ProviderPlan

  /// `1 warning`, with a link to all of them. HTML.
  static func summary(_ catalog: Catalog, address: String) -> String {
    if catalog.findings.isEmpty { return "none" }
    let words = Finding.Severity.allCases.compactMap { severity in
      let count = catalog.findings.count { $0.severity == severity }
      return count > 0 ? Markup.count(count, severity.rawValue) : nil
    }
    return Markup.link(address, words.joined(separator: ", "))
  }

  /// The pages; empty if there are no findings.
  var files: [EmittedFiles.File] {
    let findings = Finding.Severity.allCases.flatMap { severity in
      plan.catalog.findings.filter { $0.severity == severity }
    }
    let list = ListPages(
      plan: plan, stem: "findings", title: "Findings",
      lead: "Problems and remarks found while reading the pages. Notes explain entries that state no operation.")
    return list.files(
      PagedTable(
        heads: ["Finding", "Location", "Message"], label: "Findings",
        sections: [PagedTable.Section(rows: findings.map(Self.row))]))
  }

  static func row(_ finding: Finding) -> String {
    let place = finding.page.map { page in page + (finding.line.map { ":\($0)" } ?? "") }
    return
      "<tr><th scope=\"row\"><span class=\"severity \(finding.severity.rawValue)\">\(finding.severity.rawValue)</span> "
      + "\(Markup.code(finding.id))</th><td>\(place.map(Markup.code) ?? "")</td>"
      + "<td>\(Markup.text(Markup.cut(finding.message)))</td></tr>"
  }
}

/// Pages of a provider with one list each.
struct ListPages {
  let plan: ProviderPlan
  let stem: String
  let title: String
  /// HTML.
  let lead: String

  /// Empty if the table is empty.
  func files(_ table: PagedTable) -> [EmittedFiles.File] {
    if table.isEmpty { return [] }
    let pages = table.pages()
    let names = PagedTable.names(stem, count: pages.count)
    return pages.enumerated().map { number, sections in
      let part = PagedTable.part(number, of: pages.count)
      let frame = PageFrame(
        path: "\(plan.folder)/\(names[number])", title: "\(title)\(part): \(plan.catalog.title)",
        crumbs: [
          PageFrame.Crumb(text: "Start", address: "../index.html"),
          PageFrame.Crumb(text: plan.catalog.title, address: "index.html"),
        ])
      return frame.file(
        "<h1>\(title)\(part)</h1>\n<p class=\"lead\">\(lead)</p>\n"
          + table.html(sections, of: names, current: number))
    }
  }
}
