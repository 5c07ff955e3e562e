import Findings
import ScopeModel
import ScopeTable
import TextRendering

/// Compares a new catalog with the committed one. A page that suddenly states fewer operations was probably cut short, or its form has
/// changed; the same holds for a page that no longer says what its operations need.
struct ShrinkGuard {
  /// Kebab-case, never renamed.
  static let findingID = "page-shrunk"
  /// The most missing operations that a message names.
  static let namedOperations = 20

  /// The share of the entries, from 0 to 1, that may go missing.
  var acceptedShrink: Double

  /// A finding of severity `error` for each page that lost more than that share, and for the provider as a whole if pages are no longer
  /// listed.
  func findings(committed: Catalog, revision: Catalog) -> [Finding] {
    var findings: [Finding] = []
    let pages = Dictionary(committed.pages.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    for page in revision.pages {
      guard let before = pages[page.path] else { continue }
      guard isTooFew(page.entriesRead, before: before.entriesRead) else { continue }
      let gone = gone(from: committed, in: revision) { $0.evidence.page == page.path }
      findings.append(
        finding("This page", now: page.entriesRead, before: before.entriesRead, gone: gone, page: page.path))
    }
    if findings.isEmpty {
      let now = revision.pages.reduce(0) { $0 + $1.entriesRead }
      let before = committed.pages.reduce(0) { $0 + $1.entriesRead }
      if isTooFew(now, before: before) {
        let subject = "The pages of \(revision.title) together"
        let gone = gone(from: committed, in: revision) { _ in true }
        findings.append(finding(subject, now: now, before: before, gone: gone, page: nil))
      }
    }
    return findings + SilenceGuard(acceptedShrink: acceptedShrink).findings(committed: committed, revision: revision)
  }

  private func isTooFew(_ now: Int, before: Int) -> Bool {
    Double(before - now) > Double(before) * acceptedShrink
  }

  private func gone(
    from committed: Catalog, in revision: Catalog, where isConcerned: (Operation) -> Bool
  ) -> [Operation] {
    let identities = Set(revision.operations.map(\.identity))
    return committed.operations.filter { isConcerned($0) && !identities.contains($0.identity) }
  }

  private func finding(_ subject: String, now: Int, before: Int, gone: [Operation], page: String?) -> Finding {
    var message = "\(subject) had \(Plural.count(before, "entry")) with an operation before, and now \(now)."
    if gone.isEmpty {
      message += " Every operation is still there."
    } else {
      let named = gone.prefix(Self.namedOperations).map(\.label)
      let more = gone.count > named.count ? " and \(gone.count - named.count) more" : ""
      message += " Missing: \(named.joined(separator: ", "))\(more)."
    }
    message += " If this is right, run again with --accept-shrink."
    return Finding(.error, id: Self.findingID, message, page: page)
  }
}
