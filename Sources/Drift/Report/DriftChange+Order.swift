import ScopeModel
import ScopeTable
import TextRendering

extension Sequence {
  /// The order of changes in every format: pages whose form probably changed, then the weightier level, then by provider,
  /// group, path, method, name, rule, and what is left of it. It is total: equal are only changes that are equal to the byte.
  func inReportOrder(by change: (Element) -> DriftChange) -> [Element] {
    // Each key is made once, not at each comparison.
    map { (key: DriftOrderKey(change($0)), element: $0) }.sorted { $0.key < $1.key }.map(\.element)
  }
}

/// What a change is sorted by.
private struct DriftOrderKey: Comparable {
  private let numbers: [Int]
  private let texts: [ExactText]
  private let method: Int
  private let name: ExactText
  private let rule: Int
  private let details: [ExactText]

  private static let ruleRanks: [String: Int] = Dictionary(
    DriftRule.everyRule.enumerated().map { ($0.element.id, $0.offset) }
  ) { first, _ in first }

  init(_ change: DriftChange) {
    numbers = [change.rule.tellsOfForm ? 0 : 1, change.level.rank]
    texts = [change.provider, change.group ?? "", change.path ?? ""].map { ExactText($0) }
    method = change.method?.rank ?? -1
    name = ExactText(change.name ?? "")
    rule = Self.ruleRanks[change.rule.id] ?? 0
    details = [change.subjectWords ?? "", change.before ?? "", change.after ?? "", change.message.text]
      .map { ExactText($0) }
  }

  static func < (left: DriftOrderKey, right: DriftOrderKey) -> Bool {
    if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
    if left.texts != right.texts { return left.texts.lexicographicallyPrecedes(right.texts) }
    if left.method != right.method { return left.method < right.method }
    if left.name != right.name { return left.name < right.name }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.details.lexicographicallyPrecedes(right.details)
  }
}

extension DriftChange {
  /// What of the operation or catalog the change is about: `type issue`, `parameter limit in query`.
  public var subjectWords: String? {
    switch subject {
    case nil: nil
    case .scope(let name): "scope \(name)"
    case .cases(let labels): labels.map(\.words).joined(separator: ", ")
    case .credential(let credential): "credential \(credential)"
    case .version(let version): "version \(version)"
    case .parameter(let name, let location):
      (name.map { "parameter \($0)" } ?? "unnamed parameter") + (location.map { " in \($0.rawValue)" } ?? "")
    case .page(let page): "page \(page)"
    case .server(let addresses): "server \(addresses)"
    }
  }
}
