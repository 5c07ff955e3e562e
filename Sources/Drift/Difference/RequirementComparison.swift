import ScopeModel
import ScopeTable
import TextRendering

/// Compares what an operation needed with what it needs now: by meaning, case by case.
struct RequirementComparison {
  private(set) var differences: [RequirementDifference] = []
  private(set) var addedCases: [[CaseLabel]] = []
  private(set) var removedCases: [[CaseLabel]] = []
  private(set) var addedConditions: [PlacedCondition] = []
  private(set) var removedConditions: [PlacedCondition] = []
  /// Requirements that differ only in the alternatives that they call least privileged.
  private(set) var remarked: [LeastDifference] = []

  init(_ base: Requirement, _ revision: Requirement) {
    compare(base, revision, labels: [])
  }

  private mutating func compare(_ base: Requirement, _ revision: Requirement, labels: [CaseLabel]) {
    if labels.isEmpty, let schemes = SchemeComparison(base, revision) {
      switch schemes.outcome {
      case .plain(let base, let revision): compare(base, revision, labels: labels)
      case .difference(let kind): note(kind, base, revision, labels)
      case .none: break
      }
      return
    }
    guard base.kind.name == revision.kind.name, case .cases(let baseCases, let baseField) = base.kind.shape,
      case .cases(let cases, let field) = revision.kind.shape
    else { return compareForms(base, revision, labels: labels) }
    compareConditions(
      PlacedCondition.conditions(of: base, labels: labels), PlacedCondition.conditions(of: revision, labels: labels),
      ignoresAlternative: false)
    if baseField.map({ ExactText($0) }) != field.map({ ExactText($0) }) { note(.rewritten, base, revision, labels) }
    compareCases(baseCases, cases, labels: labels)
  }

  private mutating func compareCases(_ base: [Requirement.Case], _ revision: [Requirement.Case], labels: [CaseLabel]) {
    let baseCases = CaseGroups(base)
    let revisionCases = CaseGroups(revision)
    for label in baseCases.labels {
      let inside = labels + [label]
      guard let own = baseCases[label], let other = revisionCases[label] else {
        removedCases.append(inside)
        continue
      }
      if own.count == 1, other.count == 1 {
        compare(own[0], other[0], labels: inside)
      } else if Set(own.map(\.withoutLeast)) != Set(other.map(\.withoutLeast)) {
        // A page that lists a case twice leaves it open which one holds.
        note(.changed(lost: .init(nil), gained: .init(nil)), own[0], other[0], inside)
      } else if Set(own) != Set(other) {
        remarked.append(LeastDifference(labels: inside, base: own[0], revision: other[0]))
      }
    }
    addedCases += revisionCases.labels.filter { baseCases[$0] == nil }.map { labels + [$0] }
  }

  /// The requirements of each case, in the order in which the cases first appear.
  private struct CaseGroups {
    private(set) var labels: [CaseLabel] = []
    private var requirements: [CaseLabel: [Requirement]] = [:]

    init(_ cases: [Requirement.Case]) {
      for each in cases {
        let label = CaseLabel(each.label)
        if requirements[label] == nil { labels.append(label) }
        requirements[label, default: []].append(each.requirement)
      }
    }

    subscript(label: CaseLabel) -> [Requirement]? { requirements[label] }
  }

  /// Two answers without cases, or of two forms: each answer of the one with each answer of the other that can hold for the
  /// same call.
  private mutating func compareForms(_ base: Requirement, _ revision: Requirement, labels: [CaseLabel]) {
    let baseCases = RequirementCases(base)
    let revisionCases = RequirementCases(revision)
    let isOneForm = baseCases.hasNoCases && revisionCases.hasNoCases
    var found: [(kind: RequirementDifference.Kind, cases: [[CaseLabel]])] = []
    for left in baseCases.leaves {
      for right in revisionCases.leaves where left.canMeet(right) {
        let difference = AccessDifference(left.requirement.kind, right.requirement.kind)
        guard let kind = RequirementDifference.Kind(difference) else { continue }
        let meeting = left.labels + right.labels.filter { label in !left.labels.contains(label) }
        if let index = found.firstIndex(where: { $0.kind == kind }) {
          found[index].cases.append(meeting)
        } else {
          found.append((kind, [meeting]))
        }
      }
    }
    if found.isEmpty, isOneForm { compareLeast(base, revision, labels: labels) }
    for (kind, cases) in found { note(kind, base, revision, labels, cases: isOneForm ? [] : cases) }
    if found.isEmpty, !isOneForm || Self.isRewritten(base.kind, revision.kind) {
      note(.rewritten, base, revision, labels)
    }
    compareConditions(
      baseCases.conditions(inside: labels), revisionCases.conditions(inside: labels),
      ignoresAlternative: !found.isEmpty || !isOneForm)
  }

  /// The same computed name from another field of the request.
  private static func isRewritten(_ base: Requirement.Kind, _ revision: Requirement.Kind) -> Bool {
    guard case .derived(_, let baseField) = base, case .derived(_, let field) = revision else { return false }
    return baseField.map { ExactText($0) } != field.map { ExactText($0) }
  }

  private mutating func compareConditions(
    _ base: [PlacedCondition], _ revision: [PlacedCondition], ignoresAlternative: Bool
  ) {
    if base.isEmpty, revision.isEmpty { return }
    let unmatched = Unmatched(base, revision) { PlacedCondition.Key($0, ignoresAlternative: ignoresAlternative) }
    removedConditions += unmatched.removed
    addedConditions += unmatched.added
    compareRequired(base, revision, ignoresAlternative: ignoresAlternative)
  }

  /// What conditions require that are the same except for what is called least privileged.
  private mutating func compareRequired(
    _ base: [PlacedCondition], _ revision: [PlacedCondition], ignoresAlternative: Bool
  ) {
    let pairs = base.contains { $0.condition.requires != nil } ? revision.filter { $0.condition.requires != nil } : []
    var waiting = Dictionary(grouping: base) { PlacedCondition.Key($0, ignoresAlternative: ignoresAlternative) }
    for other in pairs {
      let key = PlacedCondition.Key(other, ignoresAlternative: ignoresAlternative)
      guard let own = waiting[key]?.popLast()?.condition.requires, let required = other.condition.requires else {
        continue
      }
      remarked += RequirementComparison(own, required).remarked.map { $0.inside(other.labels) }
    }
  }

  private mutating func compareLeast(_ base: Requirement, _ revision: Requirement, labels: [CaseLabel]) {
    let difference = LeastDifference(labels: labels, base: base, revision: revision)
    if difference.isAny { remarked.append(difference) }
  }

  private mutating func note(
    _ kind: RequirementDifference.Kind, _ base: Requirement, _ revision: Requirement, _ labels: [CaseLabel],
    cases: [[CaseLabel]] = []
  ) {
    differences.append(
      RequirementDifference(kind: kind, labels: labels, base: base, revision: revision, cases: cases))
  }
}

extension RequirementCases {
  fileprivate var hasNoCases: Bool { leaves.count == 1 && leaves[0].labels.isEmpty }

  fileprivate func conditions(inside labels: [CaseLabel]) -> [PlacedCondition] {
    conditions.map { placed in
      var placed = placed
      placed.labels = labels + placed.labels
      return placed
    }
  }
}
