import ScopeModel
import ScopeTable
import TextRendering

/// Plans the annotation of one operation after another.
struct OperationAnnotation {
  var plan: AnnotationPlan
  var findings: [Finding] = []
  private(set) var added = 0
  private(set) var updated = 0
  private(set) var unchanged = 0
  /// The scopes of all annotations that are in the file afterwards.
  private(set) var writtenScopes: Set<String> = []
  /// Whether an annotation is in the file afterwards that names the security scheme.
  private(set) var namesScheme = false

  private let specification: Specification
  private let value: AnnotationValue
  private let replaces: Bool

  init(_ specification: Specification, value: AnnotationValue, replaces: Bool) {
    plan = AnnotationPlan(specification)
    self.specification = specification
    self.value = value
    self.replaces = replaces
  }

  mutating func annotate(_ matching: CatalogMatching, sharing: NodeSharing) {
    for operation in matching.unlisted { report(operation) }
    var needs: [ObjectIdentifier: Set<Requirement?>] = [:]
    for operation in matching.unlisted + matching.ambiguous {
      needs[ObjectIdentifier(operation.node), default: []].insert(nil)
    }
    for match in matching.matches {
      needs[ObjectIdentifier(match.operation.node), default: []].insert(match.listed.requirement)
    }
    var done: Set<ObjectIdentifier> = []
    for match in matching.matches {
      let identifier = ObjectIdentifier(match.operation.node)
      let isShared = (needs[identifier]?.count ?? 0) > 1 || sharing.isElsewhere(match.operation.node)
      if isShared {
        find(
          "shared-operation",
          "The mapping of \(match.operation.name) also stands in other places, through an alias or a reference, for which the "
            + "annotation would be wrong. It was left as it is; give the operation a mapping of its own.",
          match.operation)
      } else if done.insert(identifier).inserted {
        annotate(match)
      }
    }
  }

  /// An operation that the catalog lacks. Whether an annotation of an earlier catalog is in it is worth knowing.
  private mutating func report(_ operation: SpecificationOperation) {
    if operation.node.ownMember(value.style.key) != nil, value.style != .security {
      find(
        "stale-annotation",
        "The catalog has no \(operation.name), but the operation has \(value.style.key). It was left as it is.",
        operation)
    } else {
      find("unlisted-operation", "The catalog has no \(operation.name). Nothing was written into it.", operation)
    }
  }

  private mutating func annotate(_ match: CatalogMatching.Match) {
    let operation = match.operation
    let wanted: JSONNode
    do throws(AnnotationValue.Refusal) {
      wanted = try value.node(of: match.listed.requirement)
    } catch {
      let isThere = operation.node.ownMember(value.style.key) != nil
      let message =
        "What \(operation.name) needs cannot be said in the style \(value.style.rawValue): \(error.reason)."
        + (isThere ? " The \(value.style.key) that it has was left as it is." : "")
      find("unsayable-requirement", message, operation)
      return
    }
    guard let member = operation.node.ownMember(value.style.key) else {
      let isPlaced = plan.add([JSONNode.Member(value.style.key, wanted)], to: operation.node)
      account(match, isPlaced, in: \.added)
      return
    }
    if member.value.says(wanted) {
      account(match, true, in: \.unchanged)
    } else if replaces || isOurs(member) {
      account(match, plan.replace(member, in: operation.node, with: wanted), in: \.updated)
    } else {
      find(
        "existing-annotation",
        "\(operation.name) has another \(value.style.key) than the catalog gives. It was left as it is; --replace replaces it.",
        operation)
    }
  }

  /// Whether the annotation has the form of the catalog, which nobody else writes.
  private func isOurs(_ member: SpecificationNode.Member) -> Bool {
    value.style == .xScope && member.value.requirement != nil
  }

  private mutating func account(
    _ match: CatalogMatching.Match, _ isDone: Bool, in count: WritableKeyPath<OperationAnnotation, Int>
  ) {
    guard isDone else {
      find(
        "unplaceable-annotation",
        "\(match.operation.name) is written in a form in which there is no safe place for \(value.style.key). Add it by hand.",
        match.operation)
      return
    }
    self[keyPath: count] += 1
    if case .scopes(let anyOf) = match.listed.requirement.kind { writtenScopes.formUnion(anyOf.joined()) }
    if match.listed.requirement.kind != .anonymous { namesScheme = true }
  }

  private mutating func find(_ id: String, _ message: String, _ operation: SpecificationOperation) {
    findings.append(specification.finding(.warning, id: id, message, at: operation.offset))
  }
}
