import ScopeModel

/// A report's changes as a reader meets them: pages whose form probably changed, then by level, group and operation.
struct ReportOutline {
  /// Those come first, whatever level the configuration gives them.
  let shrunkPages: [DriftChange]
  /// The levels of which there are changes.
  let levels: [Level]
  /// Whether a reader must be told whose operation it is.
  let namesProviders: Bool

  struct Level {
    let level: DriftLevel
    let groups: [Group]
    /// How many of the level stand among the pages.
    let above: Int

    var count: Int { groups.reduce(0) { $0 + $1.count } }

    /// The words of a heading: `Breaking: 11 (1 above)`, so that the numbers are those of the summary.
    var words: String { "\(level.heading): \(count + above)" + (above > 0 ? " (\(above) above)" : "") }
  }

  struct Group {
    let provider: String
    let title: Title
    let topics: [Topic]

    var count: Int { topics.reduce(0) { $0 + $1.changes.count } }
  }

  enum Title: Equatable {
    case group(String)
    case noGroup
    /// Changes of scopes and pages.
    case noOperation
  }

  /// An operation, a scope or a page with all its changes of one level.
  struct Topic {
    let changes: [DriftChange]

    var first: DriftChange { changes[0] }
  }

  init(_ report: DriftReport) {
    let pages = report.changes.filter { $0.rule.tellsOfForm }
    let others = report.changes.filter { !$0.rule.tellsOfForm }
    levels = Self.runs(of: others) { $0.level == $1.level }.map { changes in
      let above = pages.count { $0.level == changes[0].level }
      return Level(level: changes[0].level, groups: Self.groups(of: changes), above: above)
    }
    shrunkPages = pages
    namesProviders = Set(report.changes.map { ExactText($0.provider) }).count > 1
  }

  private static func groups(of changes: [DriftChange]) -> [Group] {
    let runs = runs(of: changes) { left, right in
      ExactText(left.provider) == ExactText(right.provider) && left.outlineTitle.isSame(as: right.outlineTitle)
    }
    return runs.map { changes in
      Group(
        provider: changes[0].provider, title: changes[0].outlineTitle,
        topics: Self.runs(of: changes) { ExactText($0.topic) == ExactText($1.topic) }.map(Topic.init))
    }
  }

  /// Neighbours that belong together. The report's order has brought them together.
  private static func runs(of changes: [DriftChange], _ belong: (DriftChange, DriftChange) -> Bool) -> [[DriftChange]] {
    var runs: [[DriftChange]] = []
    for change in changes {
      if let last = runs.last?.last, belong(last, change) {
        runs[runs.count - 1].append(change)
      } else {
        runs.append([change])
      }
    }
    return runs
  }
}

extension DriftChange {
  fileprivate var outlineTitle: ReportOutline.Title {
    if operationWords == nil { return .noOperation }
    return group.map(ReportOutline.Title.group) ?? .noGroup
  }
}

extension ReportOutline.Title {
  fileprivate func isSame(as other: Self) -> Bool {
    guard case .group(let own) = self, case .group(let group) = other else { return self == other }
    return ExactText(own) == ExactText(group)
  }

  /// The words of a heading.
  var words: String {
    switch self {
    case .group(let name): name.isEmpty ? "(a group without a name)" : name
    case .noGroup: "Operations without a group"
    case .noOperation: "Scopes and pages"
    }
  }
}
