import ScopeModel
import TextRendering

/// Headings of several operations.
extension DriftRule {
  static let groupRenamed = DriftRule(
    "group-renamed", family: "group-changed", .info, "The heading of a group of operations was reworded.")
}

extension DriftJudgement {
  /// A heading that was reworded for several operations is reported once.
  mutating func judgeGroups(_ rewording: HeadingRewording, revision: Catalog) {
    if rewording.isWholesale { return }
    for renaming in rewording.groups where renaming.operations > 1 {
      let first = revision.operations.first { $0.group.map { ExactText($0) } == ExactText(renaming.revision) }
      note(
        .groupRenamed,
        "The group of \(words: Plural.count(renaming.operations, "operation")) was \(quoting: renaming.base) and is now \(quoting: renaming.revision).",
        group: renaming.revision, base: nil, revision: first.map { DriftChange.Place($0.evidence) },
        before: renaming.base, after: renaming.revision,
        facts: [renaming.base, renaming.revision])
    }
  }
}
