import PageReading
import ScopeTable

/// The columns of a page's tables of operations of which no rule knows what they hold, and those of which the cells do not look like
/// what the head says.
struct UnknownHeads {
  let vendor: Vendor
  /// The entries of the page that a layout has read.
  var read: Set<Entry.Place> = []

  /// Questions about the heads, in the order of the page.
  func questions(_ tables: OperationTables) -> [VendorQuestion] {
    tables.tables.flatMap { placed in
      if let columns = placed.columns { questions(placed, columns) } else { fusedQuestions(placed) }
    }
  }

  /// Questions about the columns of matrices that hold neither paths nor the scopes of a method.
  func questions(_ tables: MatrixTables) -> [VendorQuestion] {
    tables.tables.flatMap { placed -> [VendorQuestion] in
      guard let heads = placed.heads, heads.nameMethods, !placed.isExample else { return [] }
      return heads.roles.indices.compactMap { column in
        guard case .unknown(let head) = heads.roles[column] else { return nil }
        let cells = placed.body.map(\.bordered).filter { $0.indices.contains(column) }.map { $0[column].text }
        var question = VendorQuestion(
          word: head, choices: [Self.list(.note), Self.fact(head), Self.list(.ignored)])
        question.line = placed.table.line
        question.seen = Samples.of(cells.filter { !$0.isEmpty })
        return question
      }
    }
  }

  private func questions(_ placed: OperationTables.Placed, _ columns: OperationColumns) -> [VendorQuestion] {
    let cells = columns.heads.indices.map { placed.cells(inColumn: $0) }
    let contents = cells.map { ColumnContent($0, vendor: vendor) }
    // What is known to hold something else cannot hold the requirement as well.
    let scopes = columns.heads.indices.filter { column in
      contents[column].holdsScopes && (columns.unknown + columns.rivals).contains(column)
    }
    return columns.heads.indices.compactMap { column in
      let filled = cells[column].filter { !$0.isEmpty }
      guard !columns.heads[column].isEmpty, !filled.isEmpty else { return nil }
      let content = contents[column]
      let hasRequirement = columns.statesRequirements || scopes.contains { $0 < column || !content.holdsScopes }
      let choices: [String]
      if columns.unknown.contains(column) || columns.rivals.contains(column) {
        choices = self.choices(columns.heads[column], content, hasRequirement: hasRequirement)
      } else if isMisread(columns, column, filled) {
        choices = [Self.list(.requirement), Self.fact(columns.heads[column]), Self.list(.ignored)]
      } else if !columns.statesRequirements, columns.unknown.isEmpty, columns.column(.level) == nil, content.holdsScopes
      {
        choices = self.choices(columns.heads[column], content, hasRequirement: hasRequirement)
      } else {
        return nil
      }
      return question(columns.heads[column], placed, choices, seen: filled.map(\.text))
    }
  }

  /// Heads of a table whose cells ran together: the rows stand for the cells.
  private func fusedQuestions(_ placed: OperationTables.Placed) -> [VendorQuestion] {
    guard let heads = placed.heads, !heads.nameOperations, !placed.body.allSatisfy({ read.contains($0.place) }) else {
      return []
    }
    let rows = placed.body.map(\.excerpt)
    return zip(heads.heads, heads.roles).filter { $0.1 == nil }.map { head, _ in
      question(
        head, placed,
        [Self.list(.requirement), Self.list(.path), Self.list(.method), Self.list(.note), Self.list(.ignored)],
        seen: rows)
    }
  }

  private func question(
    _ head: String, _ placed: OperationTables.Placed, _ choices: [String], seen: [String]
  ) -> VendorQuestion {
    var question = VendorQuestion(word: head, choices: choices)
    question.line = placed.table.headerRows.last?.line ?? placed.table.line
    question.seen = Samples.of(seen)
    return question
  }

  /// Whether a head of the general words says "scopes", and most of its cells are not scopes.
  func isMisread(_ columns: OperationColumns, _ column: Int, _ cells: [Cell]) -> Bool {
    guard columns.requirement == column else { return false }
    let place = BorderedRow(columns: columns, vendor: vendor).place
    let unread = cells.count { cell in
      do throws(RequirementStatement.Unreadable) {
        let statement = try RequirementStatement.read(cell.texts, vendor: vendor, at: place)
        return statement.requirement.kind == .unknown && !vendor.requirement.saysUnknown(cell.text)
      } catch {
        return true
      }
    }
    return unread * 2 > cells.count
  }

  // MARK: Choices

  /// What a column may hold by the looks of its cells, the likeliest first.
  ///
  /// - Parameter hasRequirement: Whether another column may hold the requirement as well.
  private func choices(_ head: String, _ content: ColumnContent, hasRequirement: Bool) -> [String] {
    let requirement = Self.list(.requirement)
    let credential = WordListKey.credential(OperationColumns.factName(head), .heads).path
    let last = [Self.fact(head), Self.list(.ignored)]
    if content.holdsScopes {
      let further = [Self.list(.alsoRequired), Self.list(.conditional)]
      return (hasRequirement ? further + [credential, requirement] : [requirement] + further + [credential]) + last
    }
    if content.holdsAnswers {
      let others = [credential, Self.list(.level), Self.list(.credentials), Self.list(.note)]
      return (hasRequirement ? others + [requirement] : [requirement] + others) + last
    }
    let words = [Self.list(.note), Self.list(.summary), Self.list(.conditional)]
    return (hasRequirement ? words : [requirement] + words) + last
  }

  private static func list(_ key: VendorFile.ColumnKey) -> String { WordListKey.column(key).path }

  private static func fact(_ head: String) -> String { WordListKey.fact(OperationColumns.factName(head)).path }
}

extension OperationTables.Placed {
  /// The cells that are in a column, as far as rows reach it.
  func cells(inColumn column: Int) -> [Cell] {
    body.map(\.bordered).filter { $0.indices.contains(column) && $0[column].span == .own }.map { $0[column] }
  }
}
