import Drift

/// What a finding or a drift rule means, and what to do about it.
package struct FindingText: Hashable, Sendable {
  package var id: String
  /// The part of the list: `Requirements`.
  package var section: String
  package var meaning: String
  package var reason: String
  /// An example from a page or a file; `nil` if there is none.
  package var example: String?
  package var remedy: String

  /// All findings and rules, section by section, by id.
  /// A rule with the same id as a finding is explained together with it.
  package static let all: [FindingText] = {
    let ids = Set(findings.map(\.id))
    return findings + DriftRule.everyRule.filter { !ids.contains($0.id) }.map(FindingText.init(rule:))
  }()

  /// - Parameter id: The id of a finding, a rule, or a family of rules.
  package static func text(of id: String) -> FindingText? {
    all.first { $0.id == id }
      ?? DriftRule.all.first { $0.family == id }.map { rule in
        var text = FindingText(rule: rule)
        text.id = id
        return text
      }
  }

  private static let findings: [FindingText] = {
    var section = ""
    return FindingTexts.text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("# ") {
        section = String(line.dropFirst(2))
        return nil
      }
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 5 else { return nil }
      return FindingText(
        id: parts[0], section: section, meaning: parts[1], reason: parts[2], example: parts[3], remedy: parts[4])
    }
  }()

  private init(
    id: String, section: String, meaning: String, reason: String, example: String?, remedy: String
  ) {
    self.id = id
    self.section = section
    self.meaning = meaning
    self.reason = reason
    self.example = example
    self.remedy = remedy
  }

  /// The sentence of a rule says what it means, and its level says why it matters.
  private init(rule: DriftRule) {
    let isDisagreement = DriftRule.disagreements.contains(rule)
    let reason: String
    let remedy: String
    switch rule.level {
    case _ where isDisagreement:
      reason = "Anyone who trusts the wrong one requests too little or too much."
      remedy = "Compare the two and tell the vendor, or accept the disagreement with a suppression."
    case .breaking:
      reason = "It is breaking: a call that worked before may now fail."
      remedy =
        "Check the affected calls and tokens before adopting the new version, or accept the change with a suppression."
    case .risk:
      reason = "It is a risk: the page does not say whether calls that worked before still work."
      remedy = "Check the page and test the affected calls."
    case .info:
      reason = "It is for information: no call that worked before will fail."
      remedy = "Nothing."
    }
    let example =
      rule.mirror == rule.id || isDisagreement ? nil : "The opposite change is \(rule.mirror)."
    self.init(
      id: rule.id, section: isDisagreement ? "Disagreements between a specification and the pages" : "Drift rules",
      meaning: rule.sentence, reason: reason, example: example, remedy: remedy)
  }
}
