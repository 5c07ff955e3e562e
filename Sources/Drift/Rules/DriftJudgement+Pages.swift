import ScopeModel
import TextRendering

/// How much was read from a page.
extension DriftRule {
  static let pageShrunk = DriftRule(
    "page-shrunk", .breaking, mirror: "page-grown",
    "Far fewer entries were read from a page than before, so its format has probably changed. Check this first.")
  static let pageGrown = DriftRule(
    "page-grown", .info, mirror: "page-shrunk", "Far more entries were read from a page than before.")
}

extension DriftJudgement {
  mutating func judgePages(_ pages: [(base: PageRecord, revision: PageRecord)]) {
    for (base, revision) in pages {
      let (before, after) = (base.entriesRead, revision.entriesRead)
      guard let rule = rule(from: before, to: after) else { continue }
      let message: DriftMessage =
        "\(name: revision.path) had \(words: Plural.count(before, "entry")) before and has \(words: String(after)) now. \(words: rule.sentence)"
      note(
        rule, message, subject: .page(revision.path), base: DriftChange.Place(page: base.path, line: 1),
        revision: DriftChange.Place(page: revision.path, line: 1), before: Plural.count(before, "entry"),
        after: Plural.count(after, "entry"), facts: [revision.path])
    }
  }

  private func rule(from before: Int, to after: Int) -> DriftRule? {
    if Double(before - after) > pageShrink * Double(before) { return .pageShrunk }
    if Double(after - before) > pageShrink * Double(after) { return .pageGrown }
    return nil
  }
}
