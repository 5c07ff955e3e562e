import ScopeModel
import ScopeTable

/// A requirement as chips: a link to its page for each scope, with *any of*, *all of*, and words for every other answer.
///
/// Each kind of answer looks and reads differently, so that silence is never mistaken for "no scope needed".
struct RequirementMarkup {
  let plan: ProviderPlan
  /// The relative path to the provider's folder.
  let base: String
  /// The most chips or cases in a list. The operation's own page shows all.
  var limit = Int.max

  /// For a row of a table.
  func short(_ requirement: Requirement) -> String {
    let mark = requirement.conditions.isEmpty ? "" : " <span class=\"state words\">with conditions</span>"
    return answer(requirement) + mark
  }

  /// With all conditions of the page.
  func full(_ requirement: Requirement) -> String {
    let conditions = requirement.conditions.map { "<li>\(words(for: $0))</li>" }
    return "<div class=\"requirement\">\(answer(requirement, nested: full))</div>"
      + (conditions.isEmpty ? "" : "<ul class=\"conditions\">\(conditions.joined())</ul>")
  }

  func chip(_ scope: String) -> String {
    let words = Markup.name(scope)
    guard let address = plan.address(ofScope: scope) else { return "<span class=\"chip\">\(words)</span>" }
    return Markup.link(base + address, words, [("class", "chip")])
  }

  // MARK: Answers

  private func answer(_ requirement: Requirement) -> String { answer(requirement, nested: short) }

  private func answer(_ requirement: Requirement, nested: (Requirement) -> String) -> String {
    let kind = requirement.kind
    let words = kind.words.mark
    return switch kind.shape {
    case .alternatives(let anyOf): alternatives(anyOf, least: requirement.least)
    case .listed(let scopes): how(words) + list(scopes.map(chip))
    case .computed(let template, let field):
      state(kind.name.rawValue, words) + " \(Markup.code(template))"
        + (field.map { " <span class=\"how\">from</span> \(Markup.code($0))" } ?? "")
    case .cases(let cases, let field):
      how(words + (field == nil ? "" : ", in")) + (field.map { Markup.code($0) } ?? "") + self.cases(cases, nested)
    case .plain: state(kind == .none || kind == .anonymous ? "free" : kind.name.rawValue, words)
    }
  }

  private func alternatives(_ anyOf: [[String]], least: [Int]) -> String {
    let words = anyOf.enumerated().map { index, scopes in
      let mark = least.contains(index) ? " <span class=\"how\">least privileged</span>" : ""
      if scopes.count == 1 { return chip(scopes[0]) + mark }
      let joined = list(scopes.map(chip), separator: anyOf.count == 1 ? " " : " <span class=\"how\">and</span> ")
      return anyOf.count == 1 ? how("all of") + joined + mark : "<span class=\"together\">\(joined)</span>" + mark
    }
    return anyOf.count > 1 ? how("any of") + list(words) : words.joined()
  }

  private func cases(_ cases: [Requirement.Case], _ nested: (Requirement) -> String) -> String {
    var items = cases.prefix(limit).map { "<li><b>\(Markup.text($0.label.text))</b> \(nested($0.requirement))</li>" }
    if cases.count > limit { items.append("<li>\(more(cases.count - limit))</li>") }
    return "<ul class=\"cases\">\(items.joined())</ul>"
  }

  private func list(_ words: [String], separator: String = " ") -> String {
    guard words.count > limit else { return words.joined(separator: separator) }
    return words.prefix(limit).joined(separator: separator) + " " + more(words.count - limit)
  }

  private func more(_ count: Int) -> String { "<span class=\"how\">and \(Markup.grouped(count)) more</span>" }

  private func how(_ words: String) -> String { "<span class=\"how\">\(words)</span> " }

  private func state(_ kind: String, _ words: String) -> String { "<span class=\"state \(kind)\">\(words)</span>" }

  private func words(for condition: Condition) -> String {
    let start =
      switch condition.effect {
      case .stricter: "More may be needed"
      case .looser: "Less may be needed"
      case .informative: "The page explains"
      case .unclear: "The requirement may change"
      }
    let place = condition.alternative.map { " (alternative \($0 + 1))" } ?? ""
    let needs = condition.requires.map { " <span class=\"how\">then</span> \(short($0))" } ?? ""
    return "\(start)\(place): <q>\(Markup.text(Markup.cut(condition.text)))</q>\(needs)"
  }
}
