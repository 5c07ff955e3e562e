import ScopeTable
import TextRendering

/// How a vendor words what its pages say about requirements. Phrases are compared without regard to letter case, and
/// from the beginning of a text. The words that hold for every vendor are those of ``Vendor/general``.
struct RequirementWording: Hashable, Sendable {
  /// Labels before a requirement: `Required scopes`.
  var labels: [String] = []
  /// Labels that look like a requirement's and state none.
  var ignoredLabels: [String] = []
  /// Labels of roles, which are kept as a condition.
  var roleLabels: [String] = []
  /// A whole cell that says that no scope is needed.
  var noneWords: [String] = []
  /// A whole cell that says that not even a credential is needed.
  var anonymousWords: [String] = []
  /// A whole cell that says that the page does not know.
  var unknownWords: [String] = []
  /// The beginning of words that say that this kind of credential cannot call the operation.
  var unavailablePhrases: [String] = []
  /// A whole cell that says that the method is not supported on the path.
  var notSupportedWords: [String] = []
  /// A mark beside a path that says that only the vendor should use it.
  var privateWords: [String] = []
  /// Labels before a list of rights of which the page does not say whether one or all are needed.
  var mayCheckLabels: [String] = []
  /// What a comma, a blank (` `), a line break (`newline`) or a word between scopes means, where it is known.
  var joiners: [String: Joiner] = [:]
  /// Whether the first of several alternatives is the least privileged one.
  var firstIsLeast = false
  /// What words beside a requirement do to it; the first that fits decides.
  var conditionRules: [ConditionRule] = []

  /// What words with this beginning do to a requirement.
  struct ConditionRule: Hashable, Sendable {
    let beginning: String
    let effect: Condition.Effect
  }

  /// Whether the text, with or without a full stop, says that no scope is needed.
  func saysNone(_ text: String) -> Bool {
    Self.holds(noneWords, text)
  }

  /// Whether the text says that not even a credential is needed.
  func saysAnonymous(_ text: String) -> Bool { Self.holds(anonymousWords, text) }

  /// Whether the text says that the page does not know.
  func saysUnknown(_ text: String) -> Bool { Self.holds(unknownWords, text) }

  /// Whether whole words say something that names no scope.
  func saysAnything(_ text: String) -> Bool {
    saysNone(text) || saysAnonymous(text) || saysUnavailable(text) || saysUnknown(text)
  }

  /// Whether a label looks like a requirement's and states none.
  func isIgnoredLabel(_ text: String) -> Bool {
    let label = text.prefix { $0 != ":" }.lowercased()
    return ignoredLabels.contains { $0.lowercased() == label }
  }

  /// Whether a rule knows what words with this beginning do to a requirement.
  func isRuled(_ text: String) -> Bool { condition(text).effect != .unclear }

  private static func holds(_ words: [String], _ text: String) -> Bool {
    let bare = (text.hasSuffix(".") ? String(text.dropLast()) : text).lowercased()
    let isASCII = bare.utf8.areASCII
    return words.contains { word in
      // The case of a letter may change how many bytes it has, but not in ASCII.
      if isASCII, word.utf8.count != bare.utf8.count, word.utf8.areASCII { return false }
      return word.lowercased() == bare
    }
  }

  /// Whether the text says that the method is not supported on the path.
  func saysNotSupported(_ text: String) -> Bool {
    Self.holds(notSupportedWords, text)
  }

  /// Whether the text is a mark that says that only the vendor should use a path.
  func saysPrivate(_ text: String) -> Bool {
    privateWords.contains { $0.lowercased() == text.lowercased() }
  }

  /// Whether the text begins by saying that this kind of credential cannot call the operation.
  func saysUnavailable(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return unavailablePhrases.contains { $0.isEmpty ? text.isEmpty : lowered.hasPrefix($0.lowercased()) }
  }

  /// What words beside a requirement do to it; ``Condition/Effect/unclear`` where no rule knows them.
  func condition(_ text: String) -> Condition {
    let lowered = text.lowercased()
    let rule = conditionRules.first { lowered.hasPrefix($0.beginning.lowercased()) }
    return Condition(text: text, effect: rule?.effect ?? .unclear)
  }
}
