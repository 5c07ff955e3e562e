import CatalogJSON
import Emission
package import Findings
package import JSON
package import ScopeModel
import ScopeTable
import TextRendering

/// Where an operation was read, and what was reported there.
package struct OperationEvidence: Hashable, Sendable {
  package var entry: LookupAnswer.Entry
  /// The operation's own place first, then the places that were joined to it.
  package var places: [Place]
  /// The findings at those places: where pages disagree, what was inferred.
  package var findings: [Finding]

  package struct Place: Hashable, Sendable {
    package var evidence: Evidence
    package var page: PageRecord?
  }

  /// - Parameter catalog: The catalog that has the operation.
  package init(_ entry: LookupAnswer.Entry, in catalog: Catalog) {
    let operation = entry.operation
    self.entry = entry
    places = ([operation.evidence] + operation.furtherEvidence).map { evidence in
      Place(evidence: evidence, page: catalog.pages.first { $0.path == evidence.page })
    }
    let evidence = [operation.evidence] + operation.furtherEvidence
    findings = catalog.findings.filter { finding in
      evidence.contains { $0.page == finding.page && $0.line == finding.line }
    }
  }

  /// Lines for a terminal, each with its line break.
  package var text: String {
    let operation = entry.operation
    var lines = ["\(operation.label)  (\(entry.title))"]
    lines += RequirementWords.sentences(operation.requirement).map { "  " + $0 }
    if let note = LookupText.note(on: entry.match) { lines.append("  " + note) }
    if let note = operation.note { lines.append("  Note on the page: “\(note)”") }
    for (index, place) in places.enumerated() {
      lines.append(index == 0 ? "Read from:" : "Joined with:")
      lines.append("  \(place.evidence.page):\(place.evidence.line)")
      if let url = place.page?.url {
        lines.append("  \(url)" + (place.page?.retrieved.map { ", retrieved \($0)" } ?? ""))
      }
      let words = "“\(place.evidence.excerpt)”".split(whereSeparator: \.isNewline)
      lines += words.enumerated().map { ($0.offset == 0 ? "  " : "   ") + $0.element }
      if place.evidence.inferred {
        lines.append("  The border between cells in this text was inferred from the page's own vocabulary.")
      }
    }
    for finding in findings {
      lines.append("\(finding.severity.rawValue): \(finding.message) [\(finding.id)]")
    }
    return lines.map { TerminalText.line($0) + "\n" }.joined()
  }

  /// The members of the JSON answer; the contract of the command describes the keys.
  package var members: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("provider", entry.provider)
    members.add("operation", .onOneLine(OperationNode.node(of: entry.operation)))
    members.add("meaning", JSONNode.strings(RequirementWords.sentences(entry.operation.requirement)))
    members.add("evidence", .array(places.map { .onOneLine(Self.node(of: $0)) }))
    members.add("findings", unlessEmpty: findings.map { .onOneLine(Self.node(of: $0)) })
    return members
  }

  private static func node(of place: Place) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("page", place.evidence.page)
    members.add("url", place.page?.url)
    members.add("retrieved", place.page?.retrieved)
    members.add("line", place.evidence.line)
    members.add("excerpt", place.evidence.excerpt)
    members.add("inferred", place.evidence.inferred)
    return .object(members)
  }

  private static func node(of finding: Finding) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("severity", finding.severity.rawValue)
    members.add("id", finding.id)
    members.add("message", finding.message)
    members.add("page", finding.page)
    members.add("line", finding.line)
    return .object(members)
  }

  /// One answer for all operations that match a call.
  package static func document(_ evidence: [OperationEvidence]) -> String {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", LeastNode.formatVersion)
    members += evidence.first?.members ?? []
    members.add("further", unlessEmpty: evidence.dropFirst().map { .object($0.members) })
    return JSONNode.object(members).document
  }
}
