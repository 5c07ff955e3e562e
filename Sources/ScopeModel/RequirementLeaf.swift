import ScopeTable
import TextRendering

/// One answer of a requirement whose cases are inside each other, and the cases that lead to it.
///
/// A requirement may be parted by type and then by kind of token, or the other way round. Answers that can hold for the
/// same call are compared with each other, in whichever order their cases lie.
struct RequirementLeaf {
  private enum Label: Hashable {
    case type(ExactText)
    case credential(ExactText)

    init(_ label: Requirement.Case.Label) {
      switch label {
      case .type(let text): self = .type(ExactText(text))
      case .credential(let text): self = .credential(ExactText(text))
      }
    }
  }

  private var labels: [Label]
  private(set) var requirement: Requirement

  /// The answers of a requirement, in its order.
  static func leaves(of requirement: Requirement) -> [RequirementLeaf] {
    leaves(of: requirement, behind: [])
  }

  private static func leaves(of requirement: Requirement, behind labels: [Label]) -> [RequirementLeaf] {
    guard case .cases(let cases, _) = requirement.kind.shape else {
      return [RequirementLeaf(labels: labels, requirement: requirement)]
    }
    return cases.flatMap { leaves(of: $0.requirement, behind: labels + [Label($0.label)]) }
  }

  /// Whether both can hold for the same call: they name no two types and no two kinds of token.
  private func canMeet(_ other: RequirementLeaf) -> Bool {
    !labels.contains { own in
      other.labels.contains { label in
        switch (own, label) {
        case (.type, .type), (.credential, .credential): own != label
        case (.type, .credential), (.credential, .type): false
        }
      }
    }
  }

  /// Whether one requirement is contained in another: answer by answer. What a call needs that one side does not list is open.
  static func containment(of inner: Requirement, in outer: Requirement) -> RequirementMeaning.Containment {
    let (inner, outer) = (leaves(of: inner), leaves(of: outer))
    var parts: [RequirementMeaning.Containment] = []
    for own in inner {
      let others = outer.filter(own.canMeet)
      if others.isEmpty { parts.append(.undetermined) }
      parts += others.map { RequirementMeaning(own.requirement).isContained(in: $0.requirement) }
    }
    if outer.contains(where: { other in !inner.contains(where: other.canMeet) }) { parts.append(.undetermined) }
    return RequirementMeaning.all(parts)
  }

  /// Whether two requirements contradict each other: an answer that only one of them lists, or two that contradict.
  static func contradict(_ left: Requirement, _ right: Requirement) -> Bool {
    let (left, right) = (leaves(of: left), leaves(of: right))
    let isUnmatched =
      left.contains { own in !right.contains(where: own.canMeet) }
      || right.contains { other in !left.contains(where: other.canMeet) }
    return isUnmatched
      || left.contains { own in
        right.contains { own.canMeet($0) && RequirementMeaning(own.requirement).contradicts($0.requirement) }
      }
  }
}
