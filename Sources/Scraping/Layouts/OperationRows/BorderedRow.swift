import PageReading
import ScopeModel
import ScopeTable
import TextRendering

/// Reads rows whose cells have borders, by what their columns hold.
struct BorderedRow {
  var columns: OperationColumns
  let vendor: Vendor
  /// The heading under which the row's table stands.
  var heading: String?
  /// How the page says above the table that the scopes in a cell are joined.
  var announced: ScopeExpression.Announced?
  /// How names of operations are made; `nil` if the table has none, or they cannot be made.
  var naming: OperationNaming?
  /// The names of the page's operations.
  var ownNames: Set<String> = []
  /// What the table's columns of facts hold.
  var factValues: Set<String> = []
  /// What the page's cells said so far.
  var statements = StatementMemory()

  private typealias Unreadable = RequirementStatement.Unreadable

  /// - Parameters:
  ///   - lines: The requirement's lines, where another row states them: of a scope that goes on in this row.
  ///   - further: The cells of the rows below that belong to the same operation.
  func read(
    _ cells: [Cell], requirementLines lines: [String]? = nil, further: [[Cell]] = []
  ) -> StatedRow.Outcome {
    if isSection(cells) { return .section(cells.first?.text ?? "") }
    if isHeads(cells) { return .heads }
    guard columns.areUnderstood else { return .unknownColumns }
    guard cells.count == columns.roles.count, !needed.contains(where: { cells[$0].span == .absent }) else {
      return .unreadable(
        id: "unreadable-row",
        message:
          "The row has \(Plural.count(cells.count { $0.span != .absent }, "cell")), but its table has \(Plural.count(columns.roles.count, "column")): \(Self.quoted(cells))."
      )
    }
    for own in [cells] + further { if let stray = strayCell(own) { return stray } }
    if columns.haveNames { return named(cells, requirementLines: lines, further: further) }
    let operations: [OperationStatement]
    switch self.operations(cells) {
    case .success(let found): operations = found
    case .failure(let failure):
      return .unreadable(id: "unreadable-row", message: "\(failure.reason): \(Self.quoted(cells)).")
    }
    do throws(RequirementStatement.Unreadable) {
      var row = StatedRow(operations: operations, statement: try requirement(cells, lines: lines, further: further))
      for own in [cells] + further { add(own, to: &row) }
      return .operation(row)
    } catch {
      return .unreadable(
        id: "unreadable-requirement",
        message: "The requirement of \(operations.first?.name ?? "") cannot be read: \(error.reason).")
    }
  }

  /// The columns without whose cell a row states nothing.
  private var needed: [Int] {
    // A name is a plain word, so that cells which slipped show in nothing but the row's length.
    if columns.haveNames {
      return columns.roles.indices.filter { columns.roles[$0] != nil && columns.roles[$0] != .ignored }
    }
    return columns.roles.indices.filter { column in
      switch columns.roles[column] {
      case .operation, .method, .path, .requirement, .credential: true
      default: false
      }
    }
  }

  private func isSection(_ cells: [Cell]) -> Bool {
    cells.count > 1 && !(cells.first?.isEmpty ?? true)
      && cells.dropFirst().allSatisfy { $0.span == .coveredFromLeft || ($0.span == .absent && cells.count > 2) }
      && !OperationStatements.areIn(cells[0].text, vendor: vendor)
      && !(columns.haveNames && needed.contains { cells.indices.contains($0) && cells[$0].span == .absent })
  }

  /// Whether the row says the heads again.
  private func isHeads(_ cells: [Cell]) -> Bool {
    cells.count == columns.heads.count
      && zip(cells, columns.heads).allSatisfy { cell, head in
        let text = cell.text
        // The case of a letter may change how many bytes it has, but not in ASCII.
        if text.utf8.count != head.utf8.count, text.utf8.areASCII, head.utf8.areASCII {
          return false
        }
        return text.lowercased() == head.lowercased()
      }
  }

  /// A scope in a column that holds other things: a cell may have slipped, and what it says would be lost.
  private func strayCell(_ cells: [Cell]) -> StatedRow.Outcome? {
    let grammar = ScopeName(words: vendor.scopes)
    for (column, cell) in zip(columns.roles.indices, cells) where cell.span == .own {
      switch columns.roles[column] {
      case nil, .versions, .credentials, .level: break
      default: continue
      }
      let words = cell.text.words(partedBy: { " ,;".utf8.contains($0) }).map { MarkedWord($0).name }
      guard let scope = words.first(where: { ScopeShape.isScope($0) && grammar.strength($0) == .shaped }) else {
        continue
      }
      return .unreadable(
        id: "cell-out-of-place",
        message:
          "“\(scope)” is in the column “\(columns.heads[column])”, where no scope is expected: \(Self.quoted(cells))."
      )
    }
    return nil
  }

  // MARK: Operations

  private func operations(_ cells: [Cell]) -> Result<[OperationStatement], Unreadable> {
    if let column = columns.column(.operation) {
      let statements = OperationStatements(Self.joined(cells[column]), vendor: vendor)
      if let fault = statements.fault {
        return .failure(Unreadable(reason: "The operations are unclear because \(fault)"))
      }
      if !statements.operations.isEmpty, !statements.behind.contains("/") { return .success(statements.operations) }
      if let method = columns.column(.method).flatMap({ OperationStatements.methods(in: cells[$0].text[...]) }),
        let found = CellPaths.all(in: cells[column], vendor: vendor, allowsRelative: true)
      {
        return .success(Self.operations(method, found.paths, found.badges))
      }
      return .failure(Unreadable(reason: "“\(cells[column].text)” is not a method and path"))
    }
    guard let methodColumn = columns.column(.method), let pathColumn = columns.column(.path) else {
      return .failure(Unreadable(reason: "The row names no operation"))
    }
    return operations(cells, method: methodColumn, path: pathColumn)
  }

  /// The operations of a row with a column of methods and one of paths.
  func operations(
    _ cells: [Cell], method methodColumn: Int, path pathColumn: Int
  ) -> Result<[OperationStatement], RequirementStatement.Unreadable> {
    var methods: [HTTPMethod] = []
    for word in OperationText.words(of: cells[methodColumn].text) where !["or", "and", ",", "/", "|"].contains(word) {
      guard let found = OperationStatements.methods(in: word) else {
        return .failure(Unreadable(reason: "“\(cells[methodColumn].text)” is not an HTTP method"))
      }
      methods += found
    }
    guard !methods.isEmpty else { return .failure(Unreadable(reason: "The row names no HTTP method")) }
    if let stated = OperationStatements.whole(cells[pathColumn].text, vendor: vendor) { return .success(stated) }
    guard let found = CellPaths.all(in: cells[pathColumn], vendor: vendor, allowsRelative: true) else {
      return .failure(Unreadable(reason: "“\(cells[pathColumn].text)” is not a path"))
    }
    return .success(Self.operations(methods, found.paths, found.badges))
  }

  private static func operations(
    _ methods: [HTTPMethod], _ paths: [RequestPath], _ badges: [String]
  ) -> [OperationStatement] {
    methods.flatMap { method in
      paths.map { OperationStatement(method: method, path: $0.path, footnotes: $0.footnotes, badges: badges) }
    }
  }

  private static func joined(_ cell: Cell) -> String { cell.texts.joined(separator: " ") }

  static func quoted(_ cells: [Cell]) -> String { "“\(cells.map(\.text).joined(separator: " | "))”" }

  // MARK: The requirement

  func requirement(
    _ cells: [Cell], lines: [String]?, further: [[Cell]]
  ) throws(RequirementStatement.Unreadable) -> RequirementStatement {
    var statement: RequirementStatement
    if let lines {
      statement = try statements.statement(lines, vendor: vendor, at: place)
    } else if let column = columns.requirement {
      statement = try statements.statement(cells[column].texts, vendor: vendor, at: place)
    } else if let spelling = columns.spelling {
      statement = try spelling.statement(cells, heading: heading, vendor: vendor)
    } else if columns.credentials.isEmpty {
      // What the operation needs is its own scope, and what further columns name.
      statement = RequirementStatement(requirement: Requirement(.none))
    } else {
      statement = try perCredential(cells)
    }
    for own in ([cells] + further).map(withoutCovered) {
      for column in columns.columns(.alsoRequired) { try addAlso(own[column], to: &statement) }
      for column in columns.columns(.conditional) { try addConditional(own[column], to: &statement) }
      for column in columns.columns(.note) { try addNote(own[column], to: &statement) }
    }
    return statement
  }

  /// The cells without the texts of those that reach over several columns: in all but the first they are no cell's own.
  func withoutCovered(_ cells: [Cell]) -> [Cell] {
    guard columns.haveNames else { return cells }
    return cells.map { $0.span == .coveredFromLeft ? Cell(lines: [], span: $0.span) : $0 }
  }

  /// Where a cell of the requirement stands.
  var place: RequirementStatement.Place {
    var place = columns.requirementPlace
    // What the vendor file says of the comma holds for all of the vendor's pages.
    if let announced, vendor.requirement.joiners[","] == nil {
      place.isAnnouncedApart = true
      // The head says it of its own cells.
      if place.announced == nil { place.announced = announced }
    }
    return place
  }

  private func perCredential(_ cells: [Cell]) throws(RequirementStatement.Unreadable) -> RequirementStatement {
    var statement = RequirementStatement(requirement: Requirement(.unknown))
    var cases: [Requirement.CredentialCase] = []
    var notes: [String] = []
    for (column, credential) in columns.credentials {
      let own = try RequirementStatement.read(
        cells[column].texts, vendor: vendor,
        at: RequirementStatement.Place(allowsWords: false, isOfCredential: true))
      cases.append(Requirement.CredentialCase(credential: credential, requirement: own.requirement))
      statement.open = statement.open ?? own.open
      statement.footnotes += own.footnotes
      if own.requirement.kind == .unknown, let words = own.note {
        statement.faults.append("“\(words.prefix(120))” for “\(credential)” names no scope")
      }
      if let note = own.note, !notes.contains(note) { notes.append(note) }
    }
    if cases.contains(where: { $0.requirement.kind != .unknown }) {
      statement.requirement = Requirement(.perCredential(cases: cases))
    }
    statement.note = notes.isEmpty ? nil : notes.joined(separator: " ")
    return statement
  }
}
