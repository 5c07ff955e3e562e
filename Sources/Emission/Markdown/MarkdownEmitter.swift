public import ScopeModel
import ScopeTable
public import SwiftEmission
import TextRendering

/// Writes a catalog as a page of documentation in GitHub-flavoured Markdown: where it comes from, a table for each
/// group with what each operation needs, and the reverse table from scopes to operations.
///
///     | Method | Path | What is needed | Notes |
///     | --- | --- | --- | --- |
///     | POST | `/accounts.create` | any of: `account:write`, `account:all` | |
public struct MarkdownEmitter: Sendable {
  public init() {}

  /// One file, `<provider>.md`. Parameters, evidence and findings are only in the catalog.
  public func emit(_ catalog: Catalog) -> EmittedFiles {
    var page = MarkdownPage(catalog: catalog)
    page.write()
    let path = "\(FileStem.of(provider: catalog.provider)).md"
    return EmittedFiles(files: [EmittedFiles.File(path: path, text: page.writer.text)])
  }
}

/// One page as it is being written.
private struct MarkdownPage {
  let catalog: Catalog
  let groups: [OperationGroup]
  private(set) var writer = LineWriter()
  private var anchors = MarkdownAnchors()

  init(catalog: Catalog) {
    self.catalog = catalog
    self.groups = OperationGroup.groups(of: catalog)
  }

  mutating func write() {
    writer.line("# \(MarkdownText.heading(catalog.title)): what each operation requires")
    writer.gap()
    writeOrigin()
    let groupAnchors = groups.map { anchors.anchor("group", for: $0.name ?? "") }
    let notSupportedAnchor = anchors.anchor("part", for: "not supported")
    let scopesAnchor = anchors.anchor("part", for: "scopes")
    let legendAnchor = anchors.anchor("part", for: "legend")
    writeContents(groupAnchors, notSupported: notSupportedAnchor, scopes: scopesAnchor, legend: legendAnchor)
    for (group, anchor) in zip(groups, groupAnchors) { write(group, anchor: anchor) }
    writeNotSupported(anchor: notSupportedAnchor)
    writeScopes(anchor: scopesAnchor)
    writeLegend(anchor: legendAnchor)
  }

  // MARK: Top of the page

  private mutating func writeOrigin() {
    let version = catalog.apiVersion.map { " API version: \(MarkdownText.inline($0))." } ?? ""
    let counts = [
      Plural.count(catalog.operations.count, "operation"), Plural.count(catalog.scopes.count, "scope"),
      Plural.count(catalog.pages.count, "page"),
    ]
    writer.line("\(counts[0]) and \(counts[1]), read from \(counts[2]).\(version) This file is generated.")
    writer.gap()
    for page in catalog.pages {
      let name = page.url.map(MarkdownText.link) ?? MarkdownText.code(page.path)
      let date = page.retrieved.map { ", retrieved \(MarkdownText.inline($0))" } ?? ""
      let entries = "\(Plural.count(page.operationsRead, "operation")) from \(Plural.count(page.entriesSeen, "entry"))"
      writer.line("- \(name)\(date): \(entries)")
    }
    writer.gap()
  }

  private mutating func writeContents(
    _ groupAnchors: [String], notSupported: String, scopes: String, legend: String
  ) {
    writer.line("## Contents")
    writer.gap()
    for (group, anchor) in zip(groups, groupAnchors) {
      writer.line("- \(MarkdownText.link(title(of: group), anchor: anchor)) (\(group.operations.count))")
    }
    if !catalog.notSupported.isEmpty { writer.line("- \(MarkdownText.link("Not supported", anchor: notSupported))") }
    if !catalog.scopes.isEmpty {
      writer.line("- \(MarkdownText.link("Scopes and their operations", anchor: scopes))")
    }
    writer.line("- \(MarkdownText.link("How to read the tables", anchor: legend))")
  }

  private func title(of group: OperationGroup) -> String {
    // A heading for operations without a group says something only if there are groups.
    guard let name = group.name else { return groups.count == 1 ? "Operations" : "Ungrouped operations" }
    return name.isEmpty ? "(unnamed group)" : name
  }

  private mutating func heading(_ text: String, anchor: String) {
    writer.gap()
    writer.line(MarkdownAnchors.element(anchor))
    writer.gap()
    writer.line("## \(MarkdownText.heading(text))")
    writer.gap()
  }

  // MARK: Groups

  private mutating func write(_ group: OperationGroup, anchor: String) {
    heading(title(of: group), anchor: anchor)
    if group.name == nil {
      writer.line("These operations are not under any heading on the pages.")
      writer.gap()
    }
    let columns = OperationColumn.columns(of: group.operations)
    var table = MarkdownTable(columns.map(\.head) + ["Requirement", "Notes"])
    for operation in group.operations {
      table.row(
        columns.map { $0.cell(operation) } + [
          RequirementSentence.cell(operation.requirement), OperationNotes.cell(operation),
        ])
    }
    writer.lines(of: table.lines)
  }

  private mutating func writeNotSupported(anchor: String) {
    guard !catalog.notSupported.isEmpty else { return }
    heading("Not supported", anchor: anchor)
    writer.line("According to the pages, these methods are not supported.")
    writer.gap()
    var table = MarkdownTable(["Path", "Methods"])
    for entry in catalog.notSupported {
      table.row([MarkdownText.code(entry.path), entry.methods.map(\.rawValue).joined(separator: ", ")])
    }
    writer.lines(of: table.lines)
  }

  // MARK: Scopes

  private mutating func writeScopes(anchor: String) {
    guard !catalog.scopes.isEmpty else { return }
    heading("Scopes and their operations", anchor: anchor)
    writer.line("An operation may need additional scopes, or accept others instead; see its own row.")
    writer.gap()
    var operations: [ExactText: [String]] = [:]
    for operation in catalog.operations {
      let name = OperationColumn.allCases.map { $0.cell(operation) }.filter { !$0.isEmpty }.joined(separator: " ")
      for scope in NamedScopes.scopes(in: operation.requirement) {
        operations[ExactText(scope), default: []].append(name)
      }
    }
    var table = MarkdownTable(["Scope", "Operations"])
    for scope in catalog.scopes {
      table.row([MarkdownText.code(scope.name), (operations[ExactText(scope.name)] ?? []).joined(separator: "<br>")])
    }
    writer.lines(of: table.lines)
  }

  private mutating func writeLegend(anchor: String) {
    heading("How to read the tables", anchor: anchor)
    var table = MarkdownTable(["Requirement", "Meaning"])
    for entry in RequirementSentence.legend(of: catalog.operations.map(\.requirement)) {
      table.row([entry.words, entry.meaning])
    }
    writer.lines(of: table.lines)
  }
}
