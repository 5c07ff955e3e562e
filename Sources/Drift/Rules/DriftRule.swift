/// A kind of change, and how much it weighs.
///
/// Ids are kebab-case and never renamed: reports, suppressions and configurations name them.
public struct DriftRule: Hashable, Sendable {
  /// `parameter-made-required`
  public let id: String
  /// The rule of the contract that this one is a part of: `parameter-changed`. Where it is one itself, its own id.
  public let family: String
  /// What it weighs unless the configuration says otherwise.
  public let level: DriftLevel
  /// What it says, for a list of rules.
  public let sentence: String
  /// The id of the rule that reports the same edit where base and revision are swapped; often its own.
  public let mirror: String

  init(_ id: String, family: String? = nil, _ level: DriftLevel, mirror: String? = nil, _ sentence: String) {
    self.id = id
    self.family = family ?? id
    self.level = level
    self.sentence = sentence
    self.mirror = mirror ?? id
  }

  /// The rule of that id.
  public static func rule(id: String) -> DriftRule? { everyRule.first { $0.id == id } }

  /// The ids of all rules and families of rules, each once.
  public static var ids: [String] {
    var seen: Set<String> = []
    return everyRule.flatMap { [$0.family, $0.id] }.filter { seen.insert($0).inserted }
  }
}
