import Findings
import ScopeModel
import ScopeTable

/// Which operation of a catalog belongs to which operation of a specification.
struct CatalogMatching {
  /// In the order of the specification.
  private(set) var matches: [Match] = []
  /// Operations of the specification that the catalog lacks.
  private(set) var unlisted: [SpecificationOperation] = []
  /// Operations of the specification that match more than one operation of the catalog.
  private(set) var ambiguous: [SpecificationOperation] = []
  /// Operations of the catalog that the specification lacks, in the catalog's order, except those without a method or a path, which no
  /// specification can have.
  private(set) var absent: [Operation] = []
  private(set) var findings: [Finding] = []

  /// The finding about an operation with several matches.
  static let ambiguity = "ambiguous-operation"

  struct Match {
    var operation: SpecificationOperation
    var listed: Operation
  }

  init(_ specification: Specification, _ operations: [SpecificationOperation], catalog: Catalog) {
    var listed: [OperationIdentity: [Operation]] = [:]
    for operation in catalog.operations where operation.pathKind == .template && operation.isPlaced {
      listed[OperationIdentity(method: operation.method, path: operation.path), default: []].append(operation)
    }
    var found: Set<OperationIdentity> = []
    for operation in operations {
      let candidates = Self.candidates(for: operation, in: specification, listed)
      for candidate in candidates { found.insert(candidate.identity) }
      guard let first = candidates.first else {
        unlisted.append(operation)
        continue
      }
      if let other = candidates.dropFirst().first(where: { $0.requirement != first.requirement }) {
        ambiguous.append(operation)
        let message =
          "\(operation.name) may be \(first.path ?? "") or, with the path of a server before it, \(other.path ?? ""). Their "
          + "requirements differ, so it was left unchanged. Annotate it by hand."
        findings.append(
          specification.finding(.warning, id: Self.ambiguity, message, at: operation.offset))
      } else {
        matches.append(Match(operation: operation, listed: first))
      }
    }
    absent = catalog.operations.filter { $0.isPlaced && !found.contains($0.identity) }
  }

  /// The operation with the same path, then those with the same path after the path of a server.
  private static func candidates(
    for operation: SpecificationOperation, in specification: Specification, _ listed: [OperationIdentity: [Operation]]
  ) -> [Operation] {
    let paths = [operation.path] + specification.basePaths(of: operation).map { $0 + operation.path }
    return paths.flatMap { listed[OperationIdentity(method: operation.method, path: $0)] ?? [] }
  }
}

extension Operation {
  /// Whether it has a method and a path, by which a specification identifies operations.
  var isPlaced: Bool { method != nil && path != nil }
}
