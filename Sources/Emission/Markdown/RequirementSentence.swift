import ScopeModel
import ScopeTable
import TextRendering

/// A requirement in words, for a cell of a Markdown table: ``any of: `account:write`, `account:all` ``.
///
/// Each kind of answer has its own words, so that no two can be confused; ``legend`` explains them.
enum RequirementSentence {
  typealias LegendEntry = (words: String, meaning: String)

  /// The legend of a page. It explains only what occurs on the page.
  static func legend(of requirements: [Requirement]) -> [LegendEntry] {
    var entries = legend
    if requirements.contains(where: \.marksLeast) { entries.append(leastEntry) }
    if requirements.contains(where: \.hasRequiringCondition) { entries.append(requiringEntry) }
    return entries
  }

  private static let leastEntry: LegendEntry = (
    "any of: `a` (least privileged), `b`", "either is sufficient; the page calls `a` the least privileged"
  )
  private static let requiringEntry: LegendEntry = (
    "(stricter: …; requires: `a`)", "where these words apply, `a` is needed"
  )

  static let legend: [LegendEntry] = [
    ("`a`", "the caller must hold the scope `a`"),
    ("any of: `a`, `b`", "one of these is sufficient"),
    ("all of: `a`, `b`", "all of these are needed together"),
    ("any of: (`a` and `b`), `c`", "`c` is sufficient, and so are `a` and `b` together"),
    ("may be checked: `a`, `b`", "the page lists these, but does not say whether one or all are needed, or when"),
    ("computed: `{x}:read`", "the name of the scope is computed from the call"),
    ("per type", "it depends on the type of the object"),
    ("per token", "it depends on the kind of token"),
    ("no scope needed", "a credential is needed, but no scope"),
    ("no credential needed", "anyone may call it"),
    ("unavailable", "this kind of credential cannot call it at all"),
    ("not stated", "the page is silent; this does not mean that no scope is needed"),
    ("(stricter: …)", "according to the page, more may be needed"),
    ("(looser: …)", "according to the page, less may be needed"),
    ("(informative: …)", "a remark on the page that changes nothing"),
    ("(unclear: …)", "a remark on the page that may change the requirement either way"),
  ]

  /// The words for a cell. Each case and each condition begins a new line.
  static func cell(_ requirement: Requirement) -> String {
    words(for: requirement, separator: "<br>")
  }

  private static func words(for requirement: Requirement, separator: String) -> String {
    let parts = parts(of: requirement) + requirement.conditions.map(words(for:))
    return parts.joined(separator: separator)
  }

  /// The answer, and a part for each of its cases.
  private static func parts(of requirement: Requirement) -> [String] {
    let own = requirement.kind.words.cell
    return switch requirement.kind.shape {
    case .alternatives(let anyOf): [words(forAlternatives: anyOf, least: requirement.least)]
    case .listed(let scopes): ["\(own): \(list(scopes))"]
    case .computed(let template, let field):
      ["\(own): \(MarkdownText.code(template))" + (field.map { ", from \(MarkdownText.code($0))" } ?? "")]
    case .cases(let cases, let field):
      [own + (field.map { ", in \(MarkdownText.code($0))" } ?? "") + ":"]
        + cases.map { words(forCase: $0.label.text, $0.requirement) }
    case .plain: [own]
    }
  }

  private static func words(forAlternatives anyOf: [[String]], least: [Int]) -> String {
    let marks = anyOf.indices.map { least.contains($0) ? " (least privileged)" : "" }
    guard anyOf.count != 1 else {
      return (anyOf[0].count == 1 ? list(anyOf[0]) : "all of: \(list(anyOf[0]))") + marks[0]
    }
    let alternatives = zip(anyOf, marks).map { alternative, mark in
      (alternative.count == 1 ? list(alternative) : "(\(list(alternative, separator: " and ")))") + mark
    }
    return "any of: " + alternatives.joined(separator: ", ")
  }

  /// A case inside a case is in brackets, which show where it ends.
  private static func words(forCase label: String, _ requirement: Requirement) -> String {
    let words = words(for: requirement, separator: " ")
    let isDivided = if case .cases = requirement.kind.shape { true } else { false }
    return "\(MarkdownText.code(label)): " + (isDivided ? "\\[\(words)\\]" : words)
  }

  private static func words(for condition: Condition) -> String {
    let place = condition.alternative.map { ", for alternative \($0 + 1)" } ?? ""
    let needs = condition.requires.map { "; requires: \(words(for: $0, separator: " "))" } ?? ""
    return "(\(condition.effect.rawValue)\(place): \(MarkdownText.inline(condition.text))\(needs))"
  }

  private static func list(_ names: [String], separator: String = ", ") -> String {
    names.map(MarkdownText.code).joined(separator: separator)
  }
}

extension Requirement {
  /// Whether it says, in any of its cases, which alternatives are least privileged.
  fileprivate var marksLeast: Bool { !least.isEmpty || nested.contains(where: \.marksLeast) }

  /// Whether any of its conditions has a requirement of its own.
  fileprivate var hasRequiringCondition: Bool {
    conditions.contains { $0.requires != nil } || nested.contains(where: \.hasRequiringCondition)
  }
}
