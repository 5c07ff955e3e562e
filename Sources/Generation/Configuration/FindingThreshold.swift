public import Findings

/// The severity from which findings make a run end with exit code 1.
public enum FindingThreshold: String, CaseIterable, Hashable, Sendable {
  case error, warning, none

  /// Whether any of the findings is at or above the threshold.
  public func isReached(by findings: some Sequence<Finding>) -> Bool {
    findings.contains { finding in
      switch finding.severity {
      case .error: self != .none
      case .warning: self == .warning
      case .note: false
      }
    }
  }
}
