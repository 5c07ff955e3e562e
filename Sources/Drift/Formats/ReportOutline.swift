import ScopeModel
import TextRendering

/// A report's changes as a reader meets them: pages whose form probably changed, then by level, group and operation.
struct ReportOutline {
  /// Those come first, whatever level the configuration gives them.
  let shrunkPages: [DriftChange]
  /// The levels of which there are changes.
  let levels: [Level]
  /// Whether a reader must be told which provider the operation belongs to.
  let namesProviders: Bool

  struct Level {
    let level: DriftLevel
    /// Changes that many operations share.
    let shared: [Shared]
    let groups: [Group]
    /// How many of the level are among the pages.
    let above: Int

    var count: Int { shared.reduce(0) { $0 + $1.changes.count } + groups.reduce(0) { $0 + $1.count } }

    /// The words of a heading: `Breaking: 11 (1 above)`, so that the numbers are those of the summary.
    var words: String { "\(level.heading): \(count + above)" + (above > 0 ? " (\(above) above)" : "") }
  }

  /// One change of several operations, reported once with a place for each.
  struct Shared {
    let changes: [DriftChange]

    var first: DriftChange { changes[0] }
    /// `20 operations`
    var words: String { "\(changes.count) operations" }
  }

  /// With fewer operations, each is reported by itself.
  private static let fewestShared = 3

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
      let (shared, single) = Self.parted(changes)
      return Level(level: changes[0].level, shared: shared, groups: Self.groups(of: single), above: above)
    }
    shrunkPages = pages
    namesProviders = Set(report.changes.map { ExactText($0.provider) }).count > 1
  }

  /// What two changes must share, apart from the operation, to be shown as one.
  private struct Key: Hashable {
    let rule: String
    let texts: [ExactText?]

    init?(_ change: DriftChange) {
      guard change.operationWords != nil else { return nil }
      rule = change.rule.id
      texts = [change.provider, change.subjectWords, change.before, change.after, change.message.text]
        .map { $0.map { ExactText($0) } }
    }
  }

  /// The changes that several operations share, and the others, both in the report's order.
  private static func parted(_ changes: [DriftChange]) -> (shared: [Shared], single: [DriftChange]) {
    var places: [Key: [DriftChange]] = [:]
    for change in changes { if let key = Key(change) { places[key, default: []].append(change) } }
    var shared: [Shared] = []
    var single: [DriftChange] = []
    for change in changes {
      guard let key = Key(change), let alike = places[key], alike.count >= fewestShared else {
        single.append(change)
        continue
      }
      if alike[0] == change { shared.append(Shared(changes: alike)) }
    }
    return (shared, single)
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
    case .group(let name): name.isEmpty ? "(unnamed group)" : name
    case .noGroup: "Ungrouped operations"
    case .noOperation: "Servers, scopes and pages"
    }
  }
}

extension ReportOutline {
  /// `the form of 1 page probably changed`; `nil` if no page's did.
  var formWarning: String? {
    let pages = Set(shrunkPages.map { ExactText($0.topic) }).count
    if pages == 0 { return nil }
    return "the format of \(Plural.count(pages, "page")) \(pages == 1 ? "has" : "have") probably changed"
  }
}
