import Findings
import Hashing
public import ScopeModel
import ScopeTable

/// Reads an OpenAPI document as a catalog: its operations, their parameters and the top-level properties of their bodies, and
/// what they need.
///
/// What an operation needs is read from the first of these that it has: `x-scope`, `x-atlassian-oauth2-scopes`,
/// `x-required-scopes`, and `security`, its own or the document's. If it has none of them, the requirement is unknown.
public struct SpecificationReader: Sendable {
  /// Whether a requirement from `security` also names the schemes, in the form of ``ScopeModel/SchemeAlternatives``, so that two documents
  /// can be compared in everything that a caller must present. Otherwise, a requirement is only about scopes, as on pages.
  public var namesSchemes: Bool

  public init(namesSchemes: Bool = false) {
    self.namesSchemes = namesSchemes
  }

  /// The catalog of a document.
  ///
  /// Findings: those of ``Annotator`` about paths, `duplicate-operation`, `unreadable-requirement`, `undefined-scheme`; and as errors,
  /// because something was not read, `unresolved-reference`, `external-path-item` and `circular-reference`.
  ///
  /// - Parameter provider: The provider's id, which the document does not have.
  public func catalog(of specification: Specification, provider: String) -> Catalog {
    var (operations, findings) = specification.operations()
    let seen = operations.count
    findings += Self.removeDuplicates(from: &operations, in: specification)
    var read: [Operation] = []
    for operation in operations {
      let reading = OperationReading(operation, in: specification, namesSchemes: namesSchemes)
      read.append(reading.operation)
      findings += reading.findings
    }
    findings = Self.withErrors(findings)
    let page = PageRecord(
      path: specification.path, sha256: SHA256.hexadecimal(of: specification.bytes),
      layout: PageRecord.specificationLayout,
      entriesSeen: seen, entriesRead: read.count, entriesExplained: seen - read.count, operationsRead: read.count)
    let info = specification.root["info"]
    let names = Set(read.flatMap(\.requirement.scopeNames))
    return Catalog(
      provider: provider, title: info?["title"]?.string ?? provider, apiVersion: info?["version"]?.scalar?.text,
      pages: [page], scopes: names.map { Scope(name: $0) }, operations: read, findings: findings)
  }

  private static let unread: Set<String> = ["unresolved-reference", "external-path-item", "circular-reference"]

  /// Each finding once, although many operations may refer to the same place.
  private static func withErrors(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Finding> = []
    return findings.map { finding in
      guard unread.contains(finding.id) else { return finding }
      var finding = finding
      finding.severity = .error
      return finding
    }.filter { seen.insert($0).inserted }
  }

  /// Paths that differ only in the names of parameters are the same for a catalog; OpenAPI forbids them.
  private static func removeDuplicates(
    from operations: inout [SpecificationOperation], in specification: Specification
  ) -> [Finding] {
    var first: [OperationIdentity: SpecificationOperation] = [:]
    var findings: [Finding] = []
    operations.removeAll { operation in
      guard let earlier = first[operation.identity] else {
        first[operation.identity] = operation
        return false
      }
      var finding = specification.finding(
        .warning, id: "duplicate-operation",
        "\(operation.name) is the same operation as \(earlier.name) above, which was read instead.",
        at: operation.offset)
      finding.reason = "duplicate"
      findings.append(finding)
      return true
    }
    return findings
  }
}
