import ScopeModel
import TextRendering

/// Where a report's changes are shown in the files of the revision, which are those that a pull request shows.
struct ReportPlaces {
  /// The pages of the revision, by provider.
  private let pages: [ExactText: [ExactText]]

  init(_ report: DriftReport) {
    var pages: [ExactText: [ExactText]] = [:]
    for (provider, paths) in report.revisionPages { pages[ExactText(provider)] = paths.map { ExactText($0) } }
    for change in report.changes + report.suppressed.map(\.change) {
      guard let page = change.revision.map({ ExactText($0.page) }) else { continue }
      let provider = ExactText(change.provider)
      if pages[provider]?.contains(page) != true { pages[provider, default: []].append(page) }
    }
    self.pages = pages
  }

  /// The line of the revision. What is gone has none: it is shown at the beginning of the page that it is gone from, and
  /// where the report does not name such a page, on the base's line. `nil` if the change has no place at all.
  func place(of change: DriftChange) -> DriftChange.Place? {
    if let revision = change.revision { return revision }
    guard let base = change.base else { return nil }
    let known = pages[ExactText(change.provider)] ?? []
    if known.contains(ExactText(base.page)) { return DriftChange.Place(page: base.page, line: 1) }
    if known.count == 1 { return DriftChange.Place(page: known[0].text, line: 1) }
    return base
  }
}
