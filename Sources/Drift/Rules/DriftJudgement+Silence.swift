import ScopeModel
import ScopeTable
import TextRendering

/// How many requirements were read from a page.
extension DriftRule {
  static let requirementsSilent = DriftRule(
    "requirements-silent", .breaking, mirror: "requirements-stated",
    "Far fewer requirements were read from a page than before, although its operations are still there. Check this first."
  )
  static let requirementsStated = DriftRule(
    "requirements-stated", .info, mirror: "requirements-silent",
    "Far more requirements were read from a page than before, for operations that already existed.")
}

extension DriftJudgement {
  /// How many operations must fall silent together: a single one is reported by `requirement-forgotten` alone.
  private static let minimumSilent = 2

  /// A page whose operations are all there, and which no longer says what they need.
  mutating func judgeSilence(
    _ pages: [(base: PageRecord, revision: PageRecord)], base: Catalog, revision: Catalog
  ) {
    // An OpenAPI document that says nothing of scopes is not a page that fell silent.
    guard base.isSpecification == revision.isSpecification else { return }
    let (before, after) = (StatedPages(base), StatedPages(revision))
    for (old, new) in pages {
      let left = before.operations(of: old.path, alsoIn: after)
      let right = after.operations(of: new.path, alsoIn: before)
      let (lost, gained) = (left.count(where: \.isOnlyHere), right.count(where: \.isOnlyHere))
      let stated = StatedRequirements(left.lazy.map(\.operation))
      let states = StatedRequirements(right.lazy.map(\.operation))
      guard let rule = rule(lost: lost, of: stated.total, gained: gained, of: states.total) else { continue }
      let message: DriftMessage =
        "\(name: new.path) stated \(words: stated.words) before and states \(words: states.words) now. \(words: rule.sentence)"
      note(
        rule, message, subject: .page(new.path), base: DriftChange.Place(page: old.path, line: 1),
        revision: DriftChange.Place(page: new.path, line: 1), before: stated.words, after: states.words,
        facts: [new.path])
    }
  }

  private func rule(lost: Int, of before: Int, gained: Int, of after: Int) -> DriftRule? {
    if lost >= Self.minimumSilent, Double(lost - gained) > pageShrink * Double(before) { return .requirementsSilent }
    if gained >= Self.minimumSilent, Double(gained - lost) > pageShrink * Double(after) { return .requirementsStated }
    return nil
  }
}

/// The operations of one side, by what they are and by the page that states them.
private struct StatedPages {
  /// An operation that both sides have.
  struct Common {
    let operation: Operation
    /// Whether this side says what it needs, and the other does not.
    let isOnlyHere: Bool
  }

  private let operations: [Operation]
  /// Indices of operations.
  private let places: [OperationIdentity: Int]
  private let pages: [ExactText: [Int]]
  /// All of them; a document's operations may be in other files that it refers to.
  private let whole: Range<Int>?

  init(_ catalog: Catalog) {
    operations = catalog.operations
    let indices = operations.indices
    places = Dictionary(zip(operations.lazy.map(\.identity), indices)) { first, _ in first }
    whole = catalog.isSpecification ? indices : nil
    pages = catalog.isSpecification ? [:] : catalog.operationIndicesByPage
  }

  /// The operations of a page that the other side has too, on whatever page.
  func operations(of page: String, alsoIn other: StatedPages) -> [Common] {
    let indices = whole.map(Array.init) ?? pages[ExactText(page)] ?? []
    return indices.compactMap { index in
      let operation = operations[index]
      guard let place = other.places[operation.identity] else { return nil }
      let isStated = StatedRequirements.states(operation)
      return Common(
        operation: operation, isOnlyHere: isStated && !StatedRequirements.states(other.operations[place]))
    }
  }
}
