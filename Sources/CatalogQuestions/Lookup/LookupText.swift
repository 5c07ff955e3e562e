import ScopeModel
import ScopeTable
import TextRendering

/// A look-up's answer for people to read.
package enum LookupText {
  /// - Parameter asked: The question as it was written.
  package static func text(_ answer: LookupAnswer, asked: String) -> String {
    var lines: [String] = []
    for scope in answer.scopes {
      let entries = answer.entries.filter { $0.provider == scope.provider }
      lines.append("\(scope.name) (\(scope.provider)): \(Plural.count(entries.count, "operation"))")
      lines += entries.map { "  \(words(for: $0.opening)) \($0.operation.label)\(through($0, scope.name))" }
    }
    if answer.scopes.isEmpty {
      for entry in answer.entries { lines += (lines.isEmpty ? [] : [""]) + self.lines(for: entry) }
    }
    lines += sources(answer)
    if answer.isEmpty { lines += nothing(answer, asked: asked) }
    return lines.map { TerminalText.line($0) + "\n" }.joined()
  }

  private static func lines(for entry: LookupAnswer.Entry) -> [String] {
    let operation = entry.operation
    var lines = ["\(operation.label)  (\(entry.title))"]
    lines += RequirementWords.sentences(operation.requirement).map { "  " + $0 }
    if !operation.credentials.isEmpty {
      lines.append("  Kinds of token listed on the page: \(operation.credentials.joined(separator: ", ")).")
    }
    if let note = note(on: entry.match) { lines.append("  " + note) }
    lines.append("  \(operation.evidence.page):\(operation.evidence.line)" + (entry.page?.url.map { "  \($0)" } ?? ""))
    return lines
  }

  private static func words(for opening: ScopeOpening?) -> String {
    switch opening {
    case .opens, nil: "allows"
    case .helps: "together with other scopes, allows"
    case .sometimes: "in some cases, allows"
    case .mayOpen: "may allow"
    }
  }

  private static func through(_ entry: LookupAnswer.Entry, _ scope: String) -> String {
    if entry.given.isEmpty { return "" }
    return ", because \(scope) includes \(entry.given.map(\.scope).joined(separator: " and "))"
  }

  private static func sources(_ answer: LookupAnswer) -> [String] {
    let steps = answer.entries.flatMap(\.given).flatMap(\.steps)
    let lines = steps.map { "  \($0.scope) includes \($0.includes.joined(separator: ", ")): \($0.source)" }.uniqued()
    return lines.isEmpty ? [] : ["", "Based on these inclusions:"] + lines
  }

  private static func nothing(_ answer: LookupAnswer, asked: String) -> [String] {
    var lines = ["Nothing was found for “\(asked)”."]
    if answer.isNotSupported { lines.append("The page says that this method is not supported.") }
    if !answer.suggestions.isEmpty { lines += ["Did you mean:"] + answer.suggestions.map { "  " + $0 } }
    return lines
  }

  /// What a person should know about how the operation was found.
  static func note(on match: OperationMatch?) -> String? {
    guard let match else { return nil }
    if match.isHead { return "A HEAD request needs the same as the GET request." }
    if let prefix = match.prefix { return "The page lists the path without \(prefix)." }
    return match.kind == .severalSegments ? "The last parameter matches the rest of the path." : nil
  }
}
