/// How much a change weighs.
public enum DriftLevel: String, CaseIterable, Hashable, Sendable {
  /// A call that worked may fail.
  case breaking
  /// Nothing fails, and those who review access, or rely on what the page says, should look at it.
  case risk
  /// Good to know.
  case info

  /// The weightiest is 0.
  public var rank: Int {
    switch self {
    case .breaking: 0
    case .risk: 1
    case .info: 2
    }
  }
}

extension DriftLevel: Comparable {
  /// The weightier level comes first.
  public static func < (left: DriftLevel, right: DriftLevel) -> Bool { left.rank < right.rank }
}
