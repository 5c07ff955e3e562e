import JSON
import ScopeTable
import TextRendering

/// An operation's `security` replaces that of the document. Therefore what a page says has to be combined with what is required so far:
/// both are needed.
extension OperationAnnotation {
  /// What is to be added to an operation without a `security` of its own; `nil` if nothing is.
  mutating func securityToAdd(_ wanted: JSONNode, to operation: SpecificationOperation) -> JSONNode? {
    let page = SecurityAlternatives(wanted)
    let document = specification.root["security"].flatMap(SecurityAlternatives.init) ?? .nothing
    guard page == .nothing, !document.asksForNothing else { return document.joined(with: page).node }
    findOverride(of: "the document’s security", in: operation)
    return replaces ? wanted : nil
  }

  /// What is to be done about an operation that has a `security`.
  mutating func change(
    _ member: SpecificationNode.Member, to wanted: JSONNode, in operation: SpecificationOperation
  ) -> ExistingChange {
    let page = SecurityAlternatives(wanted)
    guard let own = SecurityAlternatives(member.value) else { return replaces ? .replace(wanted) : .differs }
    // What other schemes require stays. What this one required comes from an earlier page or was written by a person.
    let fresh = page == .nothing ? page : own.without(value.scheme).joined(with: page)
    if own.implies(fresh), fresh.implies(own) { return .none }
    if !own.namesScopes(of: value.scheme), !own.asksForNothing, page != .nothing {
      return .replace(own.joined(with: page).node)
    }
    guard replaces else { return .differs }
    if !fresh.implies(own) { findOverride(of: "its own security", in: operation) }
    return .replace(fresh.node)
  }

  private mutating func findOverride(of what: String, in operation: SpecificationOperation) {
    let outcome =
      replaces ? "It was overridden." : "It was left unchanged; use --replace to override it."
    find(
      "overridden-security", "For \(operation.name), the catalog requires less than \(what). \(outcome)",
      operation)
  }
}
