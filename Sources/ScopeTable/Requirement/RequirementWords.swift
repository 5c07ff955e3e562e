/// A requirement as plain sentences for people.
///
///     Any one of these scopes is sufficient: boats:write, boats:all.
///     All of these scopes are required: boats:read, oars:read.
package struct RequirementWords: Sendable {
  /// How a scope, a field, a type or a kind of token is written.
  package var name: @Sendable (String) -> String
  /// How words of a page are written.
  package var quote: @Sendable (String) -> String

  package init(
    name: @escaping @Sendable (String) -> String = { $0 }, quote: @escaping @Sendable (String) -> String = { $0 }
  ) {
    self.name = name
    self.quote = quote
  }

  /// One sentence, and one more for each case and condition, in the page's order.
  package static func sentences(_ requirement: Requirement) -> [String] { RequirementWords().sentences(requirement) }

  private func sentences(_ requirement: Requirement) -> [String] {
    let cases = requirement.kind.cases.flatMap { indented($0.requirement, label: $0.label.text) }
    return [opening(of: requirement)] + cases + requirement.conditions.map(words(for:))
  }

  /// The same on one line. Each case has sentences of its own: "For ticket, this scope is needed: ticket:read."
  package func line(_ requirement: Requirement) -> String { line(requirement, for: []).joined(separator: " ") }

  /// - Parameter cases: The types and kinds of token that the sentences are about.
  private func line(_ requirement: Requirement, for cases: [String]) -> [String] {
    func about(_ sentence: String) -> String {
      guard !cases.isEmpty, let first = sentence.first else { return sentence }
      // Sentences begin with words of ours, and never with a name.
      return "For \(cases.joined(separator: " and ")), \(first.lowercased())\(sentence.dropFirst())"
    }
    let nested = requirement.kind.cases
    // A list that follows on lines of its own is announced by a colon; sentences that follow are not.
    let opening = opening(of: requirement)
    let own = nested.isEmpty ? opening : opening.dropLast() + "."
    return [about(own)] + nested.flatMap { line($0.requirement, for: cases + [name($0.label.text)]) }
      + requirement.conditions.map { about(words(for: $0)) }
  }

  /// The first sentence, or the words that are above the cases.
  private func opening(of requirement: Requirement) -> String {
    switch requirement.kind {
    case .scopes(let anyOf): words(forAlternatives: anyOf, least: requirement.least)
    case .none: "No scope is needed, but a credential is."
    case .anonymous: "Not even a credential is needed."
    case .unavailable: "This kind of token cannot call it."
    case .unknown: "The page does not say what is needed, which does not mean that nothing is needed."
    case .mayCheck(let scopes):
      "These may be checked; the page does not say when, or whether all of them are: \(list(scopes))."
    case .derived(let template, let field):
      "The name of the scope is computed: \(name(template))" + (field.map { ", from the field \(name($0))." } ?? ".")
    case .perType(let field, _):
      "It depends on the type of the object" + (field.map { ", in the field \(name($0)):" } ?? ":")
    case .perCredential: "It depends on the kind of token:"
    }
  }

  private func words(forAlternatives anyOf: [[String]], least: [Int]) -> String {
    guard anyOf.count > 1 else {
      let scopes = anyOf.first ?? []
      return scopes.count == 1
        ? "Required scope: \(name(scopes[0]))." : "All of these scopes are required: \(list(scopes))."
    }
    let alternatives = anyOf.indices.map { index in
      let mark = least.contains(index) ? " (least privileged)" : ""
      return anyOf[index].map(name).joined(separator: " and ") + mark
    }
    let isPlain = anyOf.allSatisfy { $0.count == 1 }
    return (isPlain ? "Any one of these scopes is sufficient: " : "Any one of these combinations is sufficient: ")
      + alternatives.joined(separator: isPlain ? ", " : "; or ") + "."
  }

  private func indented(_ requirement: Requirement, label: String) -> [String] {
    let lines = sentences(requirement)
    return lines.enumerated().map { index, line in index == 0 ? "  \(name(label)): \(line)" : "    \(line)" }
  }

  private func words(for condition: Condition) -> String {
    let start =
      switch condition.effect {
      case .stricter: "More may be needed"
      case .looser: "Less may be needed"
      case .informative: "The page adds"
      case .unclear: "The requirement may change"
      }
    let place = condition.alternative.map { " (alternative \($0 + 1))" } ?? ""
    let needs = condition.requires.map { " Then: " + line($0) } ?? ""
    return "\(start)\(place): “\(quote(condition.text))”\(needs)"
  }

  private func list(_ names: [String]) -> String { names.map(name).joined(separator: ", ") }
}

extension Requirement: CustomStringConvertible {
  /// The requirement as sentences on one line: "Any one of these scopes is sufficient: boats:write, boats:all."
  ///
  /// Each case of a type or a kind of token has sentences of its own. For a form that can be read back, take ``notation``.
  public var description: String { RequirementWords().line(self) }
}
