import ScopeTable
import TextRendering

/// What holding a scope gives beside the scope itself, over as many steps as the vendor's statements lead.
///
///     admin includes write, write includes read      admin gives write and read
///
/// Nothing is assumed: without statements a scope gives itself alone.
package struct ScopeInclusions: Hashable, Sendable {
  /// One thing that a scope gives, and where the vendor says so.
  package struct Given: Hashable, Sendable {
    package var scope: String
    /// The statements that lead to it, the first one that of the scope held.
    package var steps: [Inclusion]
  }

  private var given: [ExactText: [Given]] = [:]
  private var givers: [ExactText: [String]] = [:]

  /// - Parameter inclusions: In the order of the catalog, which decides between two ways of the same length.
  package init(_ inclusions: [Inclusion]) {
    var statements: [ExactText: [Inclusion]] = [:]
    for inclusion in inclusions { statements[ExactText(inclusion.scope), default: []].append(inclusion) }
    var seen: Set<ExactText> = []
    for inclusion in inclusions where seen.insert(ExactText(inclusion.scope)).inserted {
      let found = Self.walk(from: inclusion.scope, statements)
      given[ExactText(inclusion.scope)] = found
      for entry in found { givers[ExactText(entry.scope), default: []].append(inclusion.scope) }
    }
  }

  package var isEmpty: Bool { given.isEmpty }

  /// What a scope gives beside itself, the nearest first.
  package func given(by scope: String) -> [Given] { given[ExactText(scope)] ?? [] }

  /// The scopes that give this one too, itself left out, in the order of the statements.
  package func givers(of scope: String) -> [String] { givers[ExactText(scope)] ?? [] }

  /// The statements by which one scope gives another; `nil` if it does not, and none where both are the same.
  package func steps(from scope: String, to other: String) -> [Inclusion]? {
    if ExactText(scope) == ExactText(other) { return [] }
    return given(by: scope).first { ExactText($0.scope) == ExactText(other) }?.steps
  }

  /// The scopes with everything that they give.
  package func closure(of scopes: Set<String>) -> Set<String> {
    scopes.union(scopes.flatMap { given(by: $0).map(\.scope) })
  }

  private static func walk(from scope: String, _ statements: [ExactText: [Inclusion]]) -> [Given] {
    var found: [Given] = []
    var seen: Set<ExactText> = [ExactText(scope)]
    var next = 0
    var current = Given(scope: scope, steps: [])
    while true {
      for statement in statements[ExactText(current.scope)] ?? [] {
        for included in statement.includes where seen.insert(ExactText(included)).inserted {
          found.append(Given(scope: included, steps: current.steps + [statement]))
        }
      }
      if next == found.count { return found }
      current = found[next]
      next += 1
    }
  }
}
