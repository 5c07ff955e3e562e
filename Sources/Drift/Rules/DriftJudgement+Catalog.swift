import ScopeModel
import ScopeTable
import TextRendering

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

  mutating func judgeScopes(_ difference: CatalogDifference, base: Catalog, revision: Catalog) {
    let first = difference.addedScopes.isEmpty ? [:] : revision.firstOperations
    for scope in difference.addedScopes {
      let place = first[ExactText(scope.name)].map { DriftChange.Place($0.evidence) }
      note(
        .scopeAdded, "The scope \(name: scope.name) is new.", subject: .scope(scope.name), base: nil, revision: place,
        after: scope.name, facts: [scope.name])
    }
    let last = difference.removedScopes.isEmpty ? [:] : base.firstOperations
    for scope in difference.removedScopes {
      let place = last[ExactText(scope.name)].map { DriftChange.Place($0.evidence) }
      note(
        .scopeRemoved, "The scope \(name: scope.name) is no longer used by any operation.", subject: .scope(scope.name),
        base: place, revision: nil, before: scope.name, facts: [scope.name])
    }
  }

  /// A heading that was worded anew over several operations is told once.
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

  mutating func judgeOperations(_ difference: CatalogDifference) {
    let renames = ProbableRenames(removed: difference.removed, added: difference.added)
    for operation in difference.removed {
      let target = renames.target[operation.identity]
      var message: DriftMessage = "Removed. It needed \(name: operation.needs)."
      if let target { message = message + " Probably renamed to \(name: DriftChange.OperationName(target).words)." }
      note(
        .operationRemoved, message, base: operation, revision: nil, before: operation.needs, renamedTo: target,
        facts: [])
    }
    for operation in difference.added {
      let source = renames.source[operation.identity]
      var message: DriftMessage = "Added. It needs \(name: operation.needs)."
      if let source { message = message + " Probably renamed from \(name: DriftChange.OperationName(source).words)." }
      note(
        .operationAdded, message, base: nil, revision: operation, after: operation.needs, renamedFrom: source, facts: []
      )
    }
  }
}

extension Operation {
  /// The requirement on one line, its conditions with it.
  fileprivate var needs: String { requirement.words }
}

extension Catalog {
  /// For each scope the first operation that names it.
  fileprivate var firstOperations: [ExactText: Operation] {
    var first: [ExactText: Operation] = [:]
    for operation in operations {
      for name in operation.requirement.scopeNames where first[ExactText(name)] == nil {
        first[ExactText(name)] = operation
      }
    }
    return first
  }
}
