package import ScopeTable

/// A requirement as plain sentences for people.
///
///     Any of these is enough: boats:write, boats:all.
///     All of these are needed together: boats:read, oars:read.
package enum RequirementWords {
  /// One sentence, and one more for each case and condition, in the page's order.
  package static func sentences(_ requirement: Requirement) -> [String] {
    own(requirement) + requirement.conditions.map(words(for:))
  }

  private static func own(_ requirement: Requirement) -> [String] {
    switch requirement.kind {
    case .scopes(let anyOf): [words(forAlternatives: anyOf, least: requirement.least)]
    case .none: ["No scope is needed, but a credential is."]
    case .anonymous: ["Not even a credential is needed."]
    case .unavailable: ["This kind of token cannot call it."]
    case .unknown: ["The page does not say what is needed; that does not mean that nothing is."]
    case .mayCheck(let scopes):
      ["These may be checked, and the page does not say when or whether all are: \(scopes.joined(separator: ", "))."]
    case .derived(let template, let field):
      ["The scope’s name is computed: \(template)" + (field.map { ", from the field \($0)." } ?? ".")]
    case .perType(let field, let cases):
      ["It depends on the type of the object" + (field.map { ", in the field \($0):" } ?? ":")]
        + cases.flatMap { indented($0.requirement, label: $0.type) }
    case .perCredential(let cases):
      ["It depends on the kind of token:"] + cases.flatMap { indented($0.requirement, label: $0.credential) }
    }
  }

  private static func words(forAlternatives anyOf: [[String]], least: [Int]) -> String {
    guard anyOf.count > 1 else {
      let scopes = anyOf.first ?? []
      return scopes.count == 1
        ? "This scope is needed: \(scopes[0])." : "All of these are needed together: \(scopes.joined(separator: ", "))."
    }
    let alternatives = anyOf.indices.map { index in
      let mark = least.contains(index) ? " (least privileged)" : ""
      return anyOf[index].joined(separator: " and ") + mark
    }
    let isPlain = anyOf.allSatisfy { $0.count == 1 }
    return (isPlain ? "Any of these is enough: " : "Any of these combinations is enough: ")
      + alternatives.joined(separator: isPlain ? ", " : "; or ") + "."
  }

  private static func indented(_ requirement: Requirement, label: String) -> [String] {
    let lines = sentences(requirement)
    return lines.enumerated().map { index, line in index == 0 ? "  \(label): \(line)" : "    \(line)" }
  }

  private static func words(for condition: Condition) -> String {
    let start =
      switch condition.effect {
      case .stricter: "The page adds, and more may be needed"
      case .looser: "The page adds, and less may be needed"
      case .informative: "The page adds, and nothing changes"
      case .unclear: "The page adds, and it may change what is needed"
      }
    let place = condition.alternative.map { " (alternative \($0 + 1))" } ?? ""
    let needs = condition.requires.map { " Then: " + sentences($0).joined(separator: " ") } ?? ""
    return "\(start)\(place): “\(condition.text)”\(needs)"
  }
}
