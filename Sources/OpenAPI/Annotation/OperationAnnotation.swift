import Findings
import JSON
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
  /// The scopes of all annotations that will be in the file.
  private(set) var writtenScopes: Set<String> = []
  /// Whether any annotation that will be in the file names the security scheme.
  private(set) var namesScheme = false

  /// What happened to each operation.
  private(set) var ledger = AnnotationLedger()

  /// How many descriptions were written or changed.
  private(set) var described = 0

  let specification: Specification
  let value: AnnotationValue
  let replaces: Bool
  private let describes: Bool

  init(_ specification: Specification, value: AnnotationValue, replaces: Bool, describes: Bool) {
    plan = AnnotationPlan(specification)
    self.specification = specification
    self.value = value
    self.replaces = replaces
    self.describes = describes
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
    for operation in matching.ambiguous { ledger.note(CatalogMatching.ambiguity, about: operation) }
    var done: [ObjectIdentifier: SpecificationOperation] = [:]
    for match in matching.matches {
      let identifier = ObjectIdentifier(match.operation.node)
      let isShared = (needs[identifier]?.count ?? 0) > 1 || sharing.isElsewhere(match.operation.node)
      if isShared {
        find(
          "shared-operation",
          "An alias or a reference shares the mapping of \(match.operation.name) with other places, for which the "
            + "annotation would be wrong. It was left unchanged. Give the operation its own mapping.",
          match.operation)
      } else if let first = done[identifier] {
        ledger.copy(first, to: match.operation)
      } else {
        done[identifier] = match.operation
        annotate(match)
      }
    }
  }

  /// Reports an operation that the catalog lacks, and whether it has an annotation, perhaps from an earlier catalog.
  private mutating func report(_ operation: SpecificationOperation) {
    ledger.settle(operation, as: .unlisted)
    if operation.node.ownMember(value.style.key) != nil, value.style != .security {
      find(
        "stale-annotation",
        "The catalog does not contain \(operation.name), but the operation has \(value.style.key). It was left unchanged.",
        operation)
    } else {
      find("unlisted-operation", "The catalog does not contain \(operation.name), so it was not annotated.", operation)
    }
  }

  /// All missing members are added together, because a mapping without members has a single place for them.
  private mutating func annotate(_ match: CatalogMatching.Match) {
    let node = match.operation.node
    let description = describes ? description(for: match) : nil
    let annotation = annotation(for: match)
    let missing = [description, annotation].compactMap { $0 }
    let isPlaced = missing.isEmpty || plan.add(missing, to: node)
    if annotation != nil { account(match, isPlaced, as: .added) }
    guard description != nil else { return }
    if isPlaced {
      countDescription(of: match.operation)
    } else if annotation == nil {
      findNoPlace(for: "description", in: match.operation)
    }
  }

  /// What is done about an existing annotation.
  enum ExistingChange {
    case none
    /// It says something else and stays.
    case differs
    case replace(JSONNode)
  }

  /// Changes the existing annotation. Returns the one to add if there is none.
  private mutating func annotation(for match: CatalogMatching.Match) -> JSONNode.Member? {
    let operation = match.operation
    let wanted: JSONNode
    do throws(AnnotationValue.Refusal) {
      wanted = try value.node(of: match.listed.requirement)
    } catch {
      let isThere = operation.node.ownMember(value.style.key) != nil
      let message =
        "The style \(value.style.rawValue) cannot express the requirement of \(operation.name): \(error.reason)."
        + (isThere ? " Its current \(value.style.key) was left unchanged." : "")
      find("unsayable-requirement", message, operation)
      return nil
    }
    guard let member = operation.node.ownMember(value.style.key) else {
      let added = value.style == .security ? securityToAdd(wanted, to: operation) : wanted
      return added.map { JSONNode.Member(value.style.key, $0) }
    }
    switch change(of: member, to: wanted, in: operation) {
    case .none: account(match, true, as: .unchanged)
    case .replace(let node): account(match, plan.replace(member, in: operation.node, with: node), as: .replaced)
    case .differs:
      find(
        "existing-annotation",
        "The \(value.style.key) of \(operation.name) differs from the catalog. It was left unchanged; use --replace to replace it.",
        operation)
    }
    return nil
  }

  private mutating func change(
    of member: SpecificationNode.Member, to wanted: JSONNode, in operation: SpecificationOperation
  ) -> ExistingChange {
    if member.value.says(wanted) { return .none }
    if value.style == .security { return change(member, to: wanted, in: operation) }
    return replaces || isOurs(member) ? .replace(wanted) : .differs
  }

  /// Changes the existing description. Returns the one to add if the operation has none of its own.
  private mutating func description(for match: CatalogMatching.Match) -> JSONNode.Member? {
    let operation = match.operation
    let paragraph = OperationDescription.paragraph(for: match.listed.requirement)
    guard let member = operation.node.ownMember("description") else {
      let inherited = operation.node["description"]?.string ?? ""
      return JSONNode.Member("description", .string(OperationDescription.text(inherited, with: paragraph)))
    }
    let text = member.value.string.map { OperationDescription.text($0, with: paragraph) }
    if let text, text == member.value.string { return nil }
    if let text, plan.replace(member, in: operation.node, with: .string(text)) {
      countDescription(of: operation)
    } else {
      findNoPlace(for: "description", in: operation)
    }
    return nil
  }

  /// Whether the annotation has the form of the catalog, which no one else uses.
  private func isOurs(_ member: SpecificationNode.Member) -> Bool {
    value.style == .xScope && member.value.requirement != nil
  }

  private mutating func countDescription(of operation: SpecificationOperation) {
    described += 1
    ledger.describe(operation)
  }

  private mutating func account(
    _ match: CatalogMatching.Match, _ isDone: Bool, as state: AnnotatedOperation.State
  ) {
    guard isDone else { return findNoPlace(for: value.style.key, in: match.operation) }
    switch state {
    case .added: added += 1
    case .replaced: updated += 1
    case .unchanged: unchanged += 1
    case .left, .unlisted: break
    }
    ledger.settle(match.operation, as: state)
    if case .scopes(let anyOf) = match.listed.requirement.kind { writtenScopes.formUnion(anyOf.joined()) }
    if match.listed.requirement.kind != .anonymous { namesScheme = true }
  }

  private mutating func findNoPlace(for key: String, in operation: SpecificationOperation) {
    find(
      "unplaceable-annotation",
      "\(operation.name) is written in a form that has no safe place for \(key). Add it by hand.", operation)
  }

  mutating func find(_ id: String, _ message: String, _ operation: SpecificationOperation) {
    ledger.note(id, about: operation)
    findings.append(specification.finding(.warning, id: id, message, at: operation.offset))
  }
}
