import CatalogJSON
import JSON
import ScopeModel
import ScopeTable
import TextRendering

/// What a style writes for a requirement, or why it cannot express it.
///
/// Nothing is flattened: a requirement that a style would make stricter, looser or less certain is refused.
struct AnnotationValue {
  var style: AnnotationStyle
  /// The security scheme that `security` and `x-atlassian-oauth2-scopes` name.
  var scheme: String

  /// Why a requirement cannot be written.
  struct Refusal: Error {
    var reason: String
  }

  func node(of requirement: Requirement) throws(Refusal) -> JSONNode {
    if style == .xScope { return RequirementNode.node(of: requirement) }
    if requirement.conditions.contains(where: { $0.effect != .informative }) {
      throw refusal("the requirement depends on a condition")
    }
    switch requirement.kind {
    case .scopes(let anyOf): return try node(of: anyOf)
    case .none: return nothing
    case .anonymous where style == .security: return .array([])
    default: throw refusal(requirement.kind.words.obstacle)
    }
  }

  /// The alternatives, with the scopes of each needed together.
  private func node(of anyOf: [[String]]) throws(Refusal) -> JSONNode {
    // An alternative without scopes means that none is needed, which is easily overlooked among others.
    guard anyOf.allSatisfy({ !$0.isEmpty }) else { throw refusal("one of its alternatives names no scope") }
    switch style {
    case .security:
      return .array(anyOf.map { .object([JSONNode.Member(scheme, .strings($0))]) })
    case .xRequiredScopes:
      guard anyOf.count == 1 else { throw refusal("any one of several sets of scopes is sufficient") }
      return .strings(anyOf[0])
    case .xAtlassianOAuth2Scopes:
      guard anyOf.count == 1 else { throw refusal("any one of several sets of scopes is sufficient") }
      return .array([atlassianEntry(anyOf[0])])
    case .xScope:
      return RequirementNode.node(of: Requirement(.scopes(anyOf: anyOf)))
    }
  }

  /// No scope, but a credential. In `security`, `[]` and `{}` would mean no credential.
  private var nothing: JSONNode {
    switch style {
    case .security: .array([.object([JSONNode.Member(scheme, .array([]))])])
    case .xAtlassianOAuth2Scopes: .array([atlassianEntry([])])
    case .xRequiredScopes, .xScope: .array([])
    }
  }

  private func atlassianEntry(_ scopes: [String]) -> JSONNode {
    .object([
      JSONNode.Member("scheme", .string(scheme)), JSONNode.Member("state", .string("Current")),
      JSONNode.Member("scopes", .strings(scopes)),
    ])
  }

  private func refusal(_ reason: String) -> Refusal { Refusal(reason: reason) }
}
