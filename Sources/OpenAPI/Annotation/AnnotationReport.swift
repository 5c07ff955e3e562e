package import JSON
import ScopeModel
import ScopeTable
import TextRendering

/// What `annotate` did to each operation, for programs. `Schemas/annotation.schema.json` describes the keys.
package struct AnnotationReport: Sendable {
  package static let formatVersion = 1

  /// As it was given: `api.yaml`.
  package var document: String
  /// As it was given: `devrev.scopes.json`.
  package var catalog: String
  package var style: AnnotationStyle
  package var mode: Mode
  /// Whether the annotated file differs from the document.
  package var isChanged: Bool
  package var result: AnnotationResult

  package enum Mode: String, CaseIterable, Sendable {
    case write
    /// Nothing was written.
    case check
  }

  package init(
    document: String, catalog: String, style: AnnotationStyle, mode: Mode, isChanged: Bool, result: AnnotationResult
  ) {
    self.document = document
    self.catalog = catalog
    self.style = style
    self.mode = mode
    self.isChanged = isChanged
    self.result = result
  }

  /// The report, one line per operation.
  package var node: JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", Self.formatVersion)
    members.add("document", document)
    members.add("catalog", catalog)
    members.add("style", style.rawValue)
    members.add("mode", mode.rawValue)
    members.add("changed", isChanged)
    members.add("counts", .onOneLine(.object(counts)))
    members.add("operations", .array(result.operations.map { .onOneLine(node(of: $0)) }))
    members.add("absent", .array(result.absent.map { .onOneLine(.string($0.label)) }))
    return .object(members)
  }

  /// What `--check` prints for people: the document's name and a short unified diff, or nothing if nothing would change.
  ///
  /// ```
  /// stale: api.yaml
  /// --- api.yaml
  /// +++ api.yaml
  /// @@ -5,0 +6,2 @@
  /// +      x-scope:
  /// +        kind: none
  /// ```
  ///
  /// - Parameter base: The document's bytes.
  package func staleLines(base: [UInt8]) -> String {
    if !isChanged { return "" }
    let heads = ["stale: ", "--- ", "+++ "].map { TerminalText.line($0 + document) }
    return (heads + UnifiedDiff().lines(from: base, to: result.bytes)).map { $0 + "\n" }.joined()
  }

  private var counts: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    for state in AnnotatedOperation.State.allCases {
      members.add(state.rawValue, result.operations.count { $0.state == state })
    }
    members.add("described", result.operations.count { $0.isDescribed })
    members.add("absent", result.absent.count)
    return members
  }

  private func node(of operation: AnnotatedOperation) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("method", operation.method.rawValue)
    members.add("path", operation.path)
    members.add("state", operation.state.rawValue)
    members.add("reason", operation.reason)
    members.add("described", operation.isDescribed ? true : nil)
    members.add("page", operation.page)
    members.add("line", operation.line)
    return .object(members)
  }
}
