/// From which level on changes make a run end with exit code 1.
public enum DriftThreshold: String, CaseIterable, Hashable, Sendable {
  case breaking, risk, any, none

  /// Whether any of the changes is at or above the threshold.
  public func isReached(by summary: DriftSummary) -> Bool {
    switch self {
    case .none: false
    case .breaking: summary.breaking > 0
    case .risk: summary.breaking + summary.risk > 0
    case .any: summary.breaking + summary.risk + summary.info > 0
    }
  }
}
