import ScopeModel
import ScopeTable
import TextRendering

/// Where the contents of each row of a table stand on the pages.
enum SwiftTableEvidence {
  static func text(of rows: SwiftTableRows, _ catalog: Catalog) -> String {
    var urls: [ExactText: String] = [:]
    for page in catalog.pages where urls[ExactText(page.path)] == nil { urls[ExactText(page.path)] = page.url }
    return EvidenceText.text(
      of: rows.evidence.map { evidence in
        evidence.map { OperationRecord.Evidence(page: $0.page, line: $0.line, url: urls[ExactText($0.page)]) }
      })
  }
}
