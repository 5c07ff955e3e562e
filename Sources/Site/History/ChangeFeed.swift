import Drift
import TextRendering

/// The contents of both feeds: the changes of permissions, newest first, each with the rule that judged it.
///
/// Changes of words and of parameters are only on the pages.
struct ChangeFeed {
  struct Item {
    /// The same id in every run.
    let id: String
    let change: DriftChange
    let commit: CatalogVersion.Commit
    let hasSamePages: Bool
    /// The page of the commit's changes, relative to the site's folder.
    let page: String
    /// The page of the operation or scope, relative to the site's folder; `nil` if it no longer exists.
    let subjectPage: String?

    var updated: String { TimeText.utc(secondsSince1970: commit.seconds) }
    /// `devrev POST /works.create: requirement-tightened`
    var title: String {
      let subject = change.operationWords ?? change.subjectWords ?? change.group
      let words = [change.provider, subject].compactMap { $0 }.joined(separator: " ")
      return "\(Markup.cut(words, to: 300)): \(change.rule.id)"
    }
    /// The message, and below it the states before and after. HTML.
    var html: String {
      let cells = HTMLChangeCells(change)
      let sides = [("Before", cells.before), ("After", cells.after)].compactMap { head, words in
        words.map { "<dt>\(head)</dt><dd>\($0)</dd>" }
      }
      return "<p>\(cells.message)</p>" + (sides.isEmpty ? "" : "<dl>\(sides.joined())</dl>")
        + "<p>Commit \(Markup.code(commit.shortID)): \(HistoryPlan.subject(commit))</p>"
    }
  }

  let plan: HistoryPlan
  /// At most ``limit`` items.
  let items: [Item]
  /// The number of all changes.
  let count: Int

  static let title = "Permission changes"
  /// The most items. A feed is fetched repeatedly and lists what is new.
  static let limit = 500

  init(_ plan: HistoryPlan) {
    self.plan = plan
    var items: [Item] = []
    var count = 0
    for (index, step) in plan.history.steps.enumerated().reversed() {
      guard let page = plan.address(ofStep: index) else { continue }
      for comparison in step.comparisons {
        for change in comparison.report.changes where Self.isTold(change) {
          count += 1
          if items.count == Self.limit { continue }
          items.append(
            Item(
              id: StableIdentifier.urn(of: ["change", step.commit.id, change.provider, change.fingerprint]),
              change: change, commit: step.commit, hasSamePages: comparison.hasSamePages, page: page,
              subjectPage: plan.links.address(of: change)))
        }
      }
    }
    self.items = items
    self.count = count
  }

  private static func isTold(_ change: DriftChange) -> Bool {
    switch change.rule.kind {
    case .requirements, .operations, .scopes: true
    case .parameters, .words: false
    }
  }

  func id(of form: String) -> String { StableIdentifier.urn(of: ["feed", plan.history.origin, form]) }

  /// The latest date. Commits need not be in the order of their dates.
  var updated: String { TimeText.utc(secondsSince1970: plan.history.span?.upperBound ?? 0) }

  var description: String {
    let words = "What changed in what operations need, over \(plan.span)."
    return items.count < count
      ? "\(words) The newest \(Markup.grouped(items.count)) of \(Markup.count(count, "change"))." : words
  }
}

extension PageFrame.Feed {
  static let ofHistory = [
    PageFrame.Feed(type: AtomFeed.type, title: "\(ChangeFeed.title) (Atom)", address: AtomFeed.path),
    PageFrame.Feed(type: JSONFeed.type, title: "\(ChangeFeed.title) (JSON Feed)", address: JSONFeed.path),
  ]
}
