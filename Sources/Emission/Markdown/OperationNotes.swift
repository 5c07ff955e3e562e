import ScopeModel
import ScopeTable
import TextRendering

/// What a row says about an operation besides its requirement.
enum OperationNotes {
  /// One line for each thing that the pages give.
  static func cell(_ operation: Operation) -> String {
    var lines: [String] = []
    if let title = operation.title { lines.append(MarkdownText.inline(title)) }
    if let summary = operation.summary { lines.append(MarkdownText.inline(summary)) }
    if let note = operation.note, !isCondition(note, of: operation) { lines.append(MarkdownText.inline(note)) }
    if operation.pathKind == .pattern { lines.append("The path is a pattern.") }
    if !operation.versions.isEmpty { lines.append("Versions: \(codes(operation.versions))") }
    if operation.visibility == .private { lines.append("Private.") }
    if !operation.credentials.isEmpty { lines.append("Tokens: \(codes(operation.credentials))") }
    if let deprecated = operation.deprecated { lines.append(words(for: deprecated)) }
    lines += operation.facts.map(words(for:))
    return lines.filter { !$0.isEmpty }.joined(separator: "<br>")
  }

  /// A note that repeats one of the conditions is already with the requirement.
  private static func isCondition(_ note: String, of operation: Operation) -> Bool {
    operation.requirement.conditions.contains { $0.text == note }
  }

  private static func codes(_ names: [String]) -> String { names.map(MarkdownText.code).joined(separator: ", ") }

  /// `accessLevel`: Read, List
  private static func words(for fact: Fact) -> String {
    "\(MarkdownText.code(fact.name)): \(fact.values.map(MarkdownText.inline).joined(separator: ", "))"
  }

  private static func words(for deprecation: Deprecation) -> String {
    let since = deprecation.since.map { " since \(MarkdownText.inline($0))" } ?? ""
    let note = deprecation.note.map { ": \(MarkdownText.inline($0))" } ?? "."
    return "Deprecated\(since)\(note)"
  }
}
