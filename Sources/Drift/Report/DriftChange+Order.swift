import ScopeModel
import ScopeTable

extension DriftChange {
  /// The order of changes in every format: pages whose form probably changed, then the weightier level, then by provider,
  /// group, path, method, rule, and what is left of it. It is total: equal are only changes that are equal to the byte.
  static func inOrder(_ left: DriftChange, _ right: DriftChange) -> Bool {
    let (own, other) = (left.weight, right.weight)
    if own != other { return own < other }
    let texts = left.places.lexicographicallyPrecedes(right.places)
    if texts || right.places.lexicographicallyPrecedes(left.places) { return texts }
    return left.details.lexicographicallyPrecedes(right.details)
  }

  private var weight: (Int, Int) { (rule == .pageShrunk ? 0 : 1, level.rank) }

  private var places: [ExactText] {
    let rank = method.map { String($0.rank) } ?? ""
    let ruleRank = String(1000 + (DriftRule.all.firstIndex(of: rule) ?? 0))
    return [provider, group ?? "", path ?? "", rank, ruleRank].map { ExactText($0) }
  }

  private var details: [ExactText] {
    [subjectWords ?? "", before ?? "", after ?? "", message.text].map { ExactText($0) }
  }

  /// What of the operation or catalog the change is about: `type issue`, `parameter limit in query`.
  public var subjectWords: String? {
    switch subject {
    case nil: nil
    case .scope(let name): "scope \(name)"
    case .cases(let labels): labels.map(\.words).joined(separator: ", ")
    case .credential(let credential): "credential \(credential)"
    case .version(let version): "version \(version)"
    case .parameter(let name, let location):
      "parameter" + (name.map { " \($0)" } ?? " without a name") + (location.map { " in \($0.rawValue)" } ?? "")
    case .page(let page): "page \(page)"
    case .group(let group): "group \(group)"
    }
  }
}
