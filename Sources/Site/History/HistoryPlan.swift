import Drift
import Findings
import ScopeModel
import SwiftEmission
import TextRendering

/// The paths of the pages of a history, and the words that they share.
struct HistoryPlan {
  let history: CatalogHistory
  let links: ChangeLinks
  /// Whether a reader must be told which provider the change belongs to.
  let namesProviders: Bool
  /// The address at which the site's folder will be served, with a final `/`; `nil` if unknown.
  let address: String?
  /// The file of each step's own page, without folder and extension; `nil` if it has none.
  private let names: [String?]

  /// The folder for pages of single steps.
  static let folder = "history"
  static let stem = "history"

  init(_ history: CatalogHistory, plans: [ProviderPlan], address: String?) {
    self.history = history
    self.address = address
    links = ChangeLinks(plans)
    let providers = plans.map(\.catalog.provider) + history.steps.flatMap { $0.comparisons.map(\.provider) }
    namesProviders = Set(providers.map { ExactText($0) }).count > 1
    var unique = PageNames()
    names = history.steps.map { $0.hasPage ? unique.unique(PageName.letters(of: $0.commit.shortID)) : nil }
  }

  /// The file of a part of a step's page. No other name has two hyphens.
  func name(ofStep index: Int, part: Int = 0) -> String? {
    names[index].map { part == 0 ? "\($0).html" : "\($0)--\(part + 1).html" }
  }

  /// Relative to the site's folder.
  func address(ofStep index: Int) -> String? { name(ofStep: index).map { "\(Self.folder)/\($0)" } }

  var files: [EmittedFiles.File] {
    let feed = ChangeFeed(self)
    return HistoryPage(plan: self).files
      + history.steps.indices.flatMap { HistoryStepPage(plan: self, index: $0).files }
      + [AtomFeed(feed).file, JSONFeed(feed).file]
  }

  // MARK: Words

  /// `12 commits from 2026-01-02 to 2026-11-29`
  var span: String {
    let count = Markup.count(history.steps.count, "commit")
    guard let span = history.span else { return count }
    let (first, last) = (Self.day(span.lowerBound), Self.day(span.upperBound))
    return first == last ? "\(count) on \(first)" : "\(count) from \(first) to \(last)"
  }

  /// `2026-11-29`, in UTC.
  static func day(_ seconds: Int) -> String { TimeText.day(secondsSince1970: seconds) }

  static func time(_ commit: CatalogVersion.Commit) -> String {
    HTMLText.startTag("time", [("datetime", TimeText.utc(secondsSince1970: commit.seconds))]) + day(commit.seconds)
      + "</time>"
  }

  /// The subject of the commit. HTML.
  static func subject(_ commit: CatalogVersion.Commit) -> String { Markup.text(Markup.cut(commit.subject, to: 120)) }

  /// What a step did, in one sentence for each kind of change. HTML.
  func sentences(_ step: HistoryStep) -> [String] {
    var sentences = step.begun.map { "\(Markup.text($0)) is recorded from here on." }
    sentences += step.ended.map { "\(Markup.text($0)) is no longer recorded." }
    sentences += step.unread.map { unread in
      "<span class=\"severity warning\">\(Markup.text(unread.provider)) could not be read:</span> "
        + Markup.text(Markup.cut(unread.finding.message, to: 400))
    }
    for comparison in step.comparisons {
      let title = namesProviders ? "\(Markup.text(comparison.title)): " : ""
      sentences.append(title + Markup.text(comparison.report.sentence ?? ""))
      if comparison.hasSamePages {
        sentences.append(
          "<small>\(title)The pages are the same as before; only how they are read changed.</small>")
      }
    }
    return sentences.isEmpty ? ["No drift."] : sentences
  }
}
