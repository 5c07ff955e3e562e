import PageReading
import ScopeModel
import ScopeTable
import TextRendering

/// What the columns beside an operation and its requirement say.
extension BorderedRow {
  /// Joins the scopes of a further column to the requirement: both are needed.
  func addAlso(_ cell: Cell, to statement: inout RequirementStatement) throws(RequirementStatement.Unreadable) {
    guard let other = try further(cell) else { return }
    switch (statement.requirement.kind, other.requirement.kind) {
    case (.scopes(let own), .scopes(let others)):
      guard own.count * others.count <= JoinedScopes.maximumAlternatives else {
        throw RequirementStatement.Unreadable(reason: "it has too many alternatives")
      }
      statement.requirement.kind = .scopes(
        anyOf: own.flatMap { first in others.map { second in first + second.filter { !first.contains($0) } } })
    case (.none, .scopes), (.anonymous, .scopes), (.none, .mayCheck), (.anonymous, .mayCheck):
      statement.requirement.kind = other.requirement.kind
    case (.mayCheck(let own), .mayCheck(let others)):
      statement.requirement.kind = .mayCheck(scopes: own + others.filter { !own.contains($0) })
    case (.mayCheck(let own), .scopes(let others)):
      statement.requirement.kind = .mayCheck(scopes: own + others.flatMap { $0 }.filter { !own.contains($0) })
    case (.scopes(let own), .mayCheck(let others)):
      let names = own.flatMap { $0 }
      statement.requirement.kind = .mayCheck(scopes: names + others.filter { !names.contains($0) })
    case (_, .unknown): break
    default:
      throw RequirementStatement.Unreadable(reason: "it is unclear how “\(cell.text)” is needed as well")
    }
    statement.open = statement.open ?? other.open
    statement.footnotes += other.footnotes
    statement.unprefixed += other.unprefixed
    statement.requirement.conditions += other.requirement.conditions
  }

  /// Keeps the words of a column of conditional scopes, with the scopes that they name.
  func addConditional(_ cell: Cell, to statement: inout RequirementStatement) throws(RequirementStatement.Unreadable) {
    let text = cell.text
    guard !isNothing(text) else { return }
    statement.requirement.conditions.append(ConditionWords.condition(text, effect: .stricter, vendor: vendor))
    statement.note = statement.note.map { "\($0) \(text)" } ?? text
  }

  /// Keeps the words of a column of notes. What changes a requirement is never dropped; what only explains is kept as a note.
  func addNote(_ cell: Cell, to statement: inout RequirementStatement) throws(RequirementStatement.Unreadable) {
    let text = cell.text
    guard !isNothing(text) else { return }
    let wording = vendor.requirement
    if wording.saysUnavailable(text) {
      statement.requirement = Requirement(.unavailable)
    } else {
      var condition = ConditionWords.condition(text, effect: nil, vendor: vendor)
      if Deprecation.isSaid(by: text) { condition.effect = .informative }
      statement.requirement.conditions.append(condition)
    }
    statement.note = statement.note.map { "\($0) \(text)" } ?? text
  }

  /// Adds what is not part of the requirement.
  func add(_ cells: [Cell], to row: inout StatedRow) {
    for (column, cell) in zip(columns.roles.indices, cells) where !cell.isEmpty {
      let text = cell.text
      switch columns.roles[column] {
      case .summary: addSummary(text, to: &row)
      case .fact(let name): row.facts.merge([Fact(name: name, values: cell.texts)])
      case .versions: row.versions += text.words(partedBy: { " ,;".utf8.contains($0) }).map { String($0) }
      case .credentials:
        row.credentials += text.words(partedBy: { ",;/".utf8.contains($0) }).map { SourceWords.trimmed($0) }
      case .note: if Deprecation.isSaid(by: text) { row.deprecated = Deprecation(words: text) }
      default: break
      }
    }
  }

  /// Of several rows about one operation each may say something else of what it does.
  private func addSummary(_ text: String, to row: inout StatedRow) {
    guard let summary = row.summary else {
      row.summary = text
      return
    }
    if columns.haveNames, summary != text { row.summary = "\(summary) \(text)" }
  }

  /// The statement of a further column; `nil` if the cell says that nothing more is needed.
  private func further(_ cell: Cell) throws(RequirementStatement.Unreadable) -> RequirementStatement? {
    guard !isNothing(cell.text) else { return nil }
    let statement = try RequirementStatement.read(cell.texts, vendor: vendor)
    return naming.map { qualified(statement, in: cell, $0) } ?? statement
  }

  private func isNothing(_ text: String) -> Bool {
    text.isEmpty || vendor.requirement.saysNone(text) || vendor.requirement.saysNotSupported(text) || text == "No"
  }
}

/// Words beside a requirement that may name scopes of their own.
enum ConditionWords {
  /// The condition that the words state: `If expand=oars: oars:read`, `Also needs depot:read.`
  static func condition(_ text: String, effect: Condition.Effect?, vendor: Vendor) -> Condition {
    var condition = vendor.requirement.condition(text)
    if let effect, condition.effect == .unclear { condition.effect = effect }
    if condition.effect == .stricter { condition.requires = requirement(in: text, vendor: vendor) }
    return condition
  }

  /// What the words name as needed: the scopes among them, joined as the words join them; `nil` if they name none.
  private static func requirement(in text: String, vendor: Vendor) -> Requirement? {
    let grammar = ScopeName(words: vendor.scopes)
    let words = text.split { " ,;()".contains($0) }.map { MarkedWord($0).name }
    var names: [String] = []
    for word in words where grammar.strength(word) == .shaped && word.contains(where: { ":._".contains($0) }) {
      if !names.contains(word) { names.append(word) }
    }
    guard let first = names.first else { return nil }
    if names.count == 1 { return Requirement(.scopes(anyOf: [[first]])) }
    guard let run = BlankRow.run(text, atEnd: true, vendor: vendor) else {
      return Requirement(.mayCheck(scopes: names))
    }
    do throws(RequirementStatement.Unreadable) {
      let kind = try ScopeExpression([run], vendor: vendor).kind
      let requirement = Requirement(kind)
      return Set(requirement.scopeNames) == Set(names) ? requirement : Requirement(.mayCheck(scopes: names))
    } catch {
      return Requirement(.mayCheck(scopes: names))
    }
  }
}
