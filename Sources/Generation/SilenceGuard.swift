import Findings
import ScopeModel
import ScopeTable
import TextRendering

/// Compares the requirements in a new catalog with those in the committed one. A page that still has all its rows, but whose column of
/// requirements is empty, has probably changed its form.
struct SilenceGuard {
  /// Kebab-case, never renamed.
  static let findingID = "requirements-silent"
  /// The fewest requirements with scopes whose complete loss is reported.
  static let minimumForNone = 3

  /// The share of the requirements, from 0 to 1, that may be missing.
  var acceptedShrink: Double

  /// A finding of severity `error` for each page that falls silent, and for the provider as a whole if no page alone does.
  func findings(committed: Catalog, revision: Catalog) -> [Finding] {
    let pages = Set(committed.pages.map { ExactText($0.path) })
    let committedIndices = committed.operationIndicesByPage
    let indices = revision.operationIndicesByPage
    var findings = revision.pages.compactMap { page -> Finding? in
      let path = ExactText(page.path)
      guard pages.contains(path) else { return nil }
      let before = (committedIndices[path] ?? []).map { committed.operations[$0] }
      let now = (indices[path] ?? []).map { revision.operations[$0] }
      // An operation whose evidence moved to another page is not silent.
      guard isSilent(now, before: before, in: revision) else { return nil }
      return finding("This page", now: now, before: before, in: revision, page: page.path)
    }
    if findings.isEmpty, isSilent(revision.operations, before: committed.operations, in: revision) {
      findings.append(
        finding(
          "The pages of \(revision.title) together", now: revision.operations, before: committed.operations,
          in: revision, page: nil))
    }
    return findings
  }

  private func isSilent(_ now: [Operation], before: [Operation], in revision: Catalog) -> Bool {
    guard acceptedShrink < 1 else { return false }
    let (stated, committed) = (StatedRequirements(now), StatedRequirements(before))
    if committed.namingScopes >= Self.minimumForNone, stated.namingScopes == 0, !now.isEmpty { return true }
    let missing = committed.total - stated.total
    guard Double(missing) > Double(committed.total) * acceptedShrink else { return false }
    // The requirement of a missing operation is missing too, but that is reported as a missing entry.
    return !silent(before, in: revision).isEmpty || stated.total < now.count && now.count >= before.count
  }

  /// The operations that had a stated requirement before and have none now.
  private func silent(_ before: [Operation], in revision: Catalog) -> [Operation] {
    let now = Set(revision.operations.filter { !StatedRequirements.states($0) }.map(\.identity))
    return before.filter { StatedRequirements.states($0) && now.contains($0.identity) }
  }

  private func finding(
    _ subject: String, now: [Operation], before: [Operation], in revision: Catalog, page: String?
  ) -> Finding {
    var message =
      "\(subject) stated \(StatedRequirements(before).words) before, and now \(StatedRequirements(now).words)."
    let silent = silent(before, in: revision)
    if !silent.isEmpty {
      let named = silent.prefix(ShrinkGuard.namedOperations).map(\.label)
      let more = silent.count > named.count ? " and \(silent.count - named.count) more" : ""
      message += " Without a requirement now: \(named.joined(separator: ", "))\(more)."
    }
    message +=
      " The column of requirements was probably emptied, moved or renamed. Check the page; if it is right, run again with --accept-shrink."
    return Finding(.error, id: Self.findingID, message, page: page)
  }
}
