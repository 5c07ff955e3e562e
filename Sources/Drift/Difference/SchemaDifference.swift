import Findings
import ScopeModel

/// Schemas that changed deeper than the parameters of a catalog: counted, in one line.
struct SchemaDifference {
  private let base: [String: String]
  private let revision: [String: String]
  private let page: String

  init(_ base: [String: String], _ revision: [String: String], page: String) {
    self.base = base
    self.revision = revision
    self.page = page
  }

  var findings: [Finding] {
    // Only where both sides have schemas at all is there something to compare.
    if base.isEmpty || revision.isEmpty { return [] }
    let added = revision.keys.filter { base[$0] == nil }.count
    let removed = base.keys.filter { revision[$0] == nil }.count
    let changed = revision.filter { base[$0.key] != nil && base[$0.key] != $0.value }.count
    if added + removed + changed == 0 { return [] }
    let words = "Named schemas: \(changed) changed, \(added) added, \(removed) removed. They are only counted; "
    let scope = "changes to parameters and to top-level properties of bodies are listed in the report."
    return [Finding(.note, id: "schemas-changed", words + scope, page: page)]
  }
}
