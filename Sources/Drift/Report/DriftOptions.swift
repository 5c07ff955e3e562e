/// What a configuration can say about drift.
public struct DriftOptions: Hashable, Sendable {
  /// Levels by the id of a rule or of a family of rules; the rule's own entry goes before its family's.
  public var levels: [String: DriftLevel]
  /// A page whose entries fell by more than this share probably changed its form: from 0 to 1.
  public var pageShrink: Double

  public static let defaultPageShrink = 0.2

  public init(levels: [String: DriftLevel] = [:], pageShrink: Double = Self.defaultPageShrink) {
    self.levels = levels
    self.pageShrink = pageShrink
  }

  func level(of rule: DriftRule) -> DriftLevel { levels[rule.id] ?? levels[rule.family] ?? rule.level }
}
