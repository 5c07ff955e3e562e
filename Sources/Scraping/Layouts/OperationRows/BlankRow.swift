import PageReading
import ScopeTable

/// A row of a text dump whose cells are between single blanks. Only the method and its path show a border by themselves; where the
/// requirement ends follows from the form of its scopes.
///
///     Permissions | Permission Names | Path | Description
///     Boats: Read ADMIN_BOATS DELETE /harbours/:id/boats/:boat_id Delete a boat
struct BlankRow {
  let heads: ColumnHeads
  let vendor: Vendor

  func read(_ text: String) -> StatedRow.Outcome {
    let statements = OperationStatements(text, vendor: vendor)
    if let fault = statements.fault {
      return .unreadable(id: "unreadable-row", message: "The operations are unclear because \(fault): “\(text)”.")
    }
    guard !statements.operations.isEmpty else {
      return .unreadable(id: "unreadable-row", message: "The row names no operation: “\(text)”.")
    }
    guard let operation = heads.roles.lastIndex(where: { $0 == .path || $0 == .operation || $0 == .method }),
      let requirement = heads.roles.lastIndex(of: .requirement)
    else { return .unknownColumns }
    let isBefore = requirement < operation
    let words = isBefore ? statements.before : statements.behind
    let first = heads.roles.firstIndex { $0 == .path || $0 == .operation || $0 == .method } ?? operation
    let alone = isBefore ? first == 1 : heads.roles.count - operation == 2
    // A cell is at the operation's side where its column is the next one, otherwise at the row's end.
    let isNext = isBefore ? requirement == first - 1 : requirement == operation + 1
    guard let cell = alone ? words : Self.run(words, atEnd: isBefore == isNext, vendor: vendor) else {
      return .unreadable(
        id: "ambiguous-border",
        message: "It is unclear where the requirement begins and ends in “\(words)”: “\(text)”.")
    }
    // Between blanks an empty cell cannot be seen: the requirement may have run into the path.
    guard !cell.isEmpty else {
      return .unreadable(id: "unreadable-row", message: "The row names no requirement: “\(text)”.")
    }
    do throws(RequirementStatement.Unreadable) {
      let statement = try RequirementStatement.read([cell], vendor: vendor)
      return .operation(StatedRow(operations: statements.operations, statement: statement, inferred: true))
    } catch {
      return .unreadable(
        id: "unreadable-requirement",
        message: "The requirement of \(statements.operations[0].name) cannot be read: \(error.reason).")
    }
  }

  /// The words at one end of a text that are scopes with marks inside, joined by commas or words; `nil` if there are none.
  static func run(_ text: String, atEnd: Bool, vendor: Vendor) -> String? {
    let grammar = ScopeName(words: vendor.scopes)
    let words = text.split(separator: " ").map(String.init)
    func isScope(_ word: String) -> Bool {
      let name = MarkedWord(word).name
      return !word.hasSuffix(":") && grammar.strength(name) == .shaped
    }
    let joiners: Set<String> = ["or", "and", "OR", "AND", ",", "|", "&", "+"]
    let ordered = atEnd ? Array(words.reversed()) : words
    var taken = 0
    while taken < ordered.count, isScope(ordered[taken]) || (taken > 0 && joiners.contains(ordered[taken])) {
      taken += 1
    }
    while taken > 0, joiners.contains(ordered[taken - 1]) { taken -= 1 }
    if taken == 0 {
      // A word for none is alone.
      let last = atEnd ? words.last : words.first
      if let last, vendor.requirement.saysNone(last) { return last }
      return nil
    }
    let run = ordered[..<taken]
    return (atEnd ? run.reversed() : Array(run)).joined(separator: " ")
  }
}
