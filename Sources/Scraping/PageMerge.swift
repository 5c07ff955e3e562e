import Findings
import ScopeModel
import ScopeTable

/// Joins what several pages of one provider state.
///
/// A page that lists many operations is a reference; a page of one operation adds to it. Which page is the reference
/// follows from the pages alone, never from the order in which they are given.
struct PageMerge {
  static let pagesDisagree = "pages-disagree"

  private(set) var operations: [ScopeModel.Operation] = []
  private(set) var notSupported: [NotSupported] = []
  private(set) var findings: [Finding] = []
  private var indices: [OperationIdentity: Int] = [:]

  init(_ pages: [ScrapedPage]) {
    indices.reserveCapacity(pages.reduce(0) { $0 + $1.operations.count })
    for page in pages.sorted(by: Self.comesBefore) {
      add(page.operations)
      notSupported += page.notSupported
      findings += page.findings
    }
  }

  /// References first, then pages of one operation; each by path.
  private static func comesBefore(_ left: ScrapedPage, _ right: ScrapedPage) -> Bool {
    let (leftRank, rightRank) = (left.layout.mergeRank, right.layout.mergeRank)
    if leftRank != rightRank { return leftRank < rightRank }
    return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }

  /// The operations of the first page are taken as they are, so that those of a large one are not in memory twice.
  private mutating func add(_ own: [ScopeModel.Operation]) {
    if operations.isEmpty {
      for (index, operation) in own.enumerated() { indices[operation.identity] = index }
      if indices.count == own.count {
        operations = own
        return
      }
      indices.removeAll(keepingCapacity: true)
    }
    for operation in own { add(operation) }
  }

  private mutating func add(_ operation: ScopeModel.Operation) {
    let identity = operation.identity
    guard let index = indices[identity] else {
      indices[identity] = operations.count
      operations.append(operation)
      return
    }
    let first = operations[index]
    let completed = first.requirement.completed(by: operation.requirement)
    if RequirementMeaning(first.requirement).contradicts(operation.requirement) {
      findings.append(Self.disagreement(of: operation, with: first))
      operations[index].requirement = completed.unitedWith(operation.requirement)
    } else {
      operations[index].requirement = completed
    }
    operations[index].group = first.group ?? operation.group
    operations[index].title = first.title ?? operation.title
    operations[index].summary = first.summary ?? operation.summary
    operations[index].note = first.note ?? operation.note
    if first.versions.isEmpty { operations[index].versions = operation.versions }
    operations[index].visibility = first.visibility ?? operation.visibility
    if first.credentials.isEmpty { operations[index].credentials = operation.credentials }
    operations[index].deprecated = first.deprecated ?? operation.deprecated
    if first.parameters.isEmpty { operations[index].parameters = operation.parameters }
    operations[index].facts = first.facts.merged(with: operation.facts)
    if Self.factsDiffer(first.facts, operation.facts) { findings.append(Self.difference(of: operation, with: first)) }
    operations[index].furtherEvidence += [operation.evidence] + operation.furtherEvidence
  }

  /// Whether two pages say something different under the same name.
  private static func factsDiffer(_ left: [Fact], _ right: [Fact]) -> Bool {
    right.contains { fact in left.contains { $0.name == fact.name && $0.values != fact.values } }
  }

  private static func difference(of operation: ScopeModel.Operation, with first: ScopeModel.Operation) -> Finding {
    Finding(
      .note, id: "facts-differ",
      "\(operation.label) has different facts here and on \(first.evidence.page):\(first.evidence.line). Both are kept.",
      page: operation.evidence.page, line: operation.evidence.line)
  }

  private static func disagreement(of operation: ScopeModel.Operation, with first: ScopeModel.Operation) -> Finding {
    Finding(
      .error, id: pagesDisagree,
      "\(operation.label) has different requirements here and on \(first.evidence.page):\(first.evidence.line). Both are listed. Compare the two pages and remove the one that is out of date.",
      page: operation.evidence.page, line: operation.evidence.line)
  }
}

extension LayoutName {
  /// 0 for pages that list many operations, 1 for pages of one.
  fileprivate var mergeRank: Int {
    switch self {
    case .operationRows, .methodMatrix, .operationList, .permissionSections, .scopeRows: 0
    case .operationPage: 1
    }
  }
}

extension Requirement {
  /// The requirement with what another page says beyond it: the answer where this page is silent, the field that carries the
  /// type, and conditions in other words. Where the two contradict each other, nothing is taken over but such a field.
  fileprivate func completed(by other: Requirement) -> Requirement {
    var completed = self
    if kind == .unknown { (completed.kind, completed.least) = (other.kind, other.least) }
    if case .perType(nil, let cases) = kind, case .perType(let field?, _) = other.kind {
      completed.kind = .perType(field: field, cases: cases)
    }
    guard !RequirementMeaning(self).contradicts(other) else { return completed }
    if completed.least.isEmpty { completed.least = other.least.compactMap { other.index(of: $0, in: completed) } }
    for condition in other.conditions where !conditions.contains(where: { $0.text == condition.text }) {
      completed.conditions.append(condition.moved(from: other, to: completed))
    }
    return completed
  }
}

extension Requirement {
  /// The number of an alternative as another requirement numbers it; `nil` if that has none of the same scopes.
  fileprivate func index(of alternative: Int, in other: Requirement) -> Int? {
    guard case .scopes(let own) = kind, own.indices.contains(alternative), case .scopes(let others) = other.kind else {
      return nil
    }
    return others.firstIndex { Set($0) == Set(own[alternative]) }
  }
}

extension Condition {
  /// The condition with the alternative that it belongs to as another requirement numbers it.
  fileprivate func moved(from old: Requirement, to new: Requirement) -> Condition {
    guard let alternative, case .scopes(let own) = old.kind, own.indices.contains(alternative),
      case .scopes = new.kind
    else { return self }
    var moved = self
    moved.alternative = old.index(of: alternative, in: new)
    return moved
  }
}
