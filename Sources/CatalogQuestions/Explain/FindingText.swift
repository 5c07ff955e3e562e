import Drift

/// What a finding or a drift rule means, and what to do about it.
package struct FindingText: Hashable, Sendable {
  package var id: String
  /// The part of the list: `Requirements`.
  package var section: String
  package var meaning: String
  package var reason: String
  /// What it looks like on a page or in a file; `nil` where none is given.
  package var example: String?
  package var remedy: String

  /// All findings and rules, section by section, by id.
  /// A rule that a finding has the name of is explained with it.
  package static let all: [FindingText] = {
    let ids = Set(findings.map(\.id))
    return findings + DriftRule.everyRule.filter { !ids.contains($0.id) }.map(FindingText.init(rule:))
  }()

  /// - Parameter id: A finding's, a rule's, or that of a family of rules.
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

  /// A rule says itself what it is about; its level says why it matters.
  private init(rule: DriftRule) {
    let isDisagreement = DriftRule.disagreements.contains(rule)
    let reason: String
    let remedy: String
    switch rule.level {
    case _ where isDisagreement:
      reason = "Whoever trusts the wrong one asks for too little or too much."
      remedy = "Look at both, and tell the vendor; accept it with a suppression."
    case .breaking:
      reason = "It is breaking: a call that worked may fail now."
      remedy =
        "Look at the calls and tokens that it touches before you take the new version over; accept it with a suppression."
    case .risk:
      reason = "It is a risk: whether a call that worked still does, the page leaves open."
      remedy = "Look at the page, and try the calls that it touches."
    case .info:
      reason = "It is an information: no call that worked fails by it."
      remedy = "Nothing."
    }
    let example =
      rule.mirror == rule.id || isDisagreement ? nil : "With base and revision exchanged it is \(rule.mirror)."
    self.init(
      id: rule.id, section: isDisagreement ? "Disagreements of a specification and pages" : "Drift rules",
      meaning: rule.sentence, reason: reason, example: example, remedy: remedy)
  }
}
