/// How many changes there are of each level.
public struct DriftSummary: Hashable, Sendable {
  public var breaking = 0
  public var risk = 0
  public var info = 0

  init(_ changes: [DriftChange]) {
    for change in changes {
      switch change.level {
      case .breaking: breaking += 1
      case .risk: risk += 1
      case .info: info += 1
      }
    }
  }

  public func count(of level: DriftLevel) -> Int {
    switch level {
    case .breaking: breaking
    case .risk: risk
    case .info: info
    }
  }
}
