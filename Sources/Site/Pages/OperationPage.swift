import Emission
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// Everything that the catalog says about one operation, and where it was read.
struct OperationPage {
  let plan: ProviderPlan
  let index: Int

  /// The most entries of a list. No vendor's page comes near, but a catalog may contain anything.
  private static let limit = 150

  private var operation: Operation { plan.catalog.operations[index] }
  private let base = "../"

  init(plan: ProviderPlan, index: Int) {
    self.plan = plan
    self.index = index
  }

  var file: EmittedFiles.File {
    let frame = PageFrame(
      path: "\(plan.folder)/\(plan.address(ofOperationAt: index))",
      title: "\(Markup.cut(operation.label, to: 300)): \(plan.catalog.title)",
      crumbs: [
        PageFrame.Crumb(text: "Start", address: "../../index.html"),
        PageFrame.Crumb(text: plan.catalog.title, address: "../index.html"),
      ])
    let parts = [opening, requirement, evidence, parameters, facts, calls]
    return frame.file(parts.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  // MARK: Opening

  private var opening: String {
    var lines = ["<h1 class=\"name\">\(OperationMarkup.name(operation))</h1>"]
    if let title = operation.title { lines.append("<p class=\"lead\">\(Markup.text(Markup.cut(title)))</p>") }
    if let summary = operation.summary { lines.append("<p>\(Markup.text(Markup.cut(summary)))</p>") }
    if let deprecated = operation.deprecated { lines.append("<p class=\"warning\">\(words(for: deprecated))</p>") }
    var remarks: [String] = []
    if let group = operation.group { remarks.append("Group: \(Markup.text(group)).") }
    if operation.visibility == .private { remarks.append("Marked as private on the page.") }
    if operation.pathKind == .pattern { remarks.append("The path is an expression, as written on the page.") }
    if !operation.versions.isEmpty {
      remarks.append("Versions: \(operation.versions.map(Markup.code).joined(separator: ", ")).")
    }
    if !remarks.isEmpty { lines.append("<p>\(remarks.joined(separator: " "))</p>") }
    return lines.joined(separator: "\n")
  }

  private func words(for deprecation: Deprecation) -> String {
    let since = deprecation.since.map { " since \(Markup.text($0))" } ?? ""
    return "<strong>Deprecated</strong>\(since)" + (deprecation.note.map { ": \(Markup.text(Markup.cut($0)))" } ?? ".")
  }

  // MARK: Requirement

  private var requirement: String {
    let markup = RequirementMarkup(plan: plan, base: base)
    let words = RequirementWords(name: { Markup.code($0) }, quote: { Markup.text(Markup.cut($0)) })
    var lines = ["<h2>Requirement</h2>", "<p class=\"sentence\">\(words.line(operation.requirement))</p>"]
    lines.append(markup.full(operation.requirement))
    if !operation.credentials.isEmpty {
      let names = operation.credentials.map { Markup.text($0) }.joined(separator: ", ")
      lines.append("<p>Kinds of token listed on the page: \(names).</p>")
    }
    if let note = operation.note {
      lines.append("<p>Note on the page:</p>\n<blockquote>\(Markup.text(Markup.cut(note)))</blockquote>")
    }
    return lines.joined(separator: "\n")
  }

  // MARK: Evidence

  private var evidence: String {
    let all = [operation.evidence] + operation.furtherEvidence
    var lines = ["<h2>Source</h2>", "<ul class=\"evidence\">"]
    for evidence in all.prefix(Self.limit) { lines.append("<li>\(words(for: evidence))</li>") }
    lines.append("</ul>")
    lines.append(remainder(all.count))
    let findings = plan.findings(at: all)
    if !findings.isEmpty {
      lines.append("<table aria-label=\"Findings\"><tbody>")
      lines += findings.prefix(Self.limit).map(FindingList.row)
      lines.append("</tbody></table>")
    }
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func words(for evidence: Evidence) -> String {
    let page = plan.page(evidence)
    let place = "\(Markup.code(evidence.page)), line \(evidence.line)"
    let link = page?.url.map { ": \(Markup.outwardLink($0, Markup.code($0)))" } ?? ""
    let date = page?.retrieved.map { ", retrieved \(PageDates.time($0))" } ?? ""
    let inferred =
      evidence.inferred
      ? "<p><small>The border between cells in this text was inferred from the page’s own vocabulary.</small></p>" : ""
    return "\(place)\(link)\(date)"
      + "<blockquote>\(Markup.text(Markup.cut(evidence.excerpt, to: 1_000)))</blockquote>\(inferred)"
  }

  private func remainder(_ count: Int) -> String {
    count > Self.limit ? "<p>And \(Markup.grouped(count - Self.limit)) more in the catalog.</p>" : ""
  }

  // MARK: Parameters and facts

  private var parameters: String {
    if operation.parameters.isEmpty { return "" }
    var lines = ["<h2 id=\"parameters\">Parameters</h2>", "<table aria-labelledby=\"parameters\">"]
    lines.append(
      "<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Type</th><th scope=\"col\">Description</th></tr></thead>"
    )
    lines.append("<tbody>")
    lines += operation.parameters.prefix(Self.limit).map(row)
    lines.append("</tbody></table>")
    lines.append(remainder(operation.parameters.count))
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func row(_ parameter: Parameter) -> String {
    let name = parameter.name.map(Markup.code) ?? "<em>unnamed</em>"
    let place = parameter.location.map { " <small>in the \($0.rawValue)</small>" } ?? ""
    let type = [parameter.type, parameter.format].compactMap { $0 }.map { Markup.code(Markup.cut($0, to: 300)) }
    var words: [String] = []
    if let required = parameter.required { words.append(required ? "Required." : "Optional.") }
    if let nullable = parameter.nullable { words.append(nullable ? "May be null." : "Not null.") }
    if let value = parameter.defaultValue { words.append("Default: \(Markup.code(Markup.cut(value, to: 300))).") }
    if !parameter.allowedValues.isEmpty {
      let values = parameter.allowedValues.prefix(50).map { Markup.code(Markup.cut($0, to: 100)) }
      let more = parameter.allowedValues.count > 50 ? " and \(parameter.allowedValues.count - 50) more" : ""
      words.append("One of \(values.joined(separator: ", "))\(more).")
    }
    if let description = parameter.description { words.append(Markup.text(Markup.cut(description, to: 600))) }
    if let deprecated = parameter.deprecated { words.append(self.words(for: deprecated)) }
    return
      "<tr><th scope=\"row\">\(name)\(place)</th><td>\(type.joined(separator: " "))</td><td>\(words.joined(separator: " "))</td></tr>"
  }

  private var facts: String {
    if operation.facts.isEmpty { return "" }
    let items = operation.facts.prefix(Self.limit).map { fact in
      "<dt>\(Markup.text(fact.name))</dt><dd>\(fact.values.prefix(Self.limit).map { Markup.text(Markup.cut($0, to: 300)) }.joined(separator: ", "))</dd>"
    }
    return "<h2>Further facts</h2>\n<dl>\(items.joined())</dl>"
  }

  private var calls: String {
    let samples = OperationSamples(operation, of: plan.catalog)
    var lines = ["<h2>How to call it</h2>"]
    if let curl = samples.curl {
      lines.append("<h3 id=\"curl\">With curl</h3>")
      lines.append(
        "<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"curl\"><code>\(HTMLText.escaped(curl))</code></pre>")
    }
    lines.append("<h3 id=\"swift\">In Swift</h3>")
    lines.append(
      "<pre tabindex=\"0\" role=\"region\" aria-labelledby=\"swift\"><code>\(HTMLText.escaped(samples.swift))</code></pre>"
    )
    return lines.joined(separator: "\n")
  }
}
