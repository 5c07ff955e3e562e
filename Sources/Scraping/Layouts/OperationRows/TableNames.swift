import PageReading

/// What a page says beside its tables about the names of their operations.
struct TableNames {
  /// The names of all operations of the page.
  let own: Set<String>
  private let prefixes: NamePrefixes?

  /// The prefix of one table's names; empty where they have none.
  enum Prefix: Hashable {
    case one(String, Block?)
    case several([String])
    case none
  }

  init(_ page: Page, tables: OperationTables, vendor: Vendor) {
    let words = vendor.operations
    prefixes = words.prefix.flatMap { OperationNaming.needsPrefix(words) ? NamePrefixes(page, pattern: $0) : nil }
    // Only scopes that are names of operations are looked up among these.
    guard words.namesAreScopes else {
      own = []
      return
    }
    var own: Set<String> = []
    for placed in tables.tables {
      guard let column = (placed.columns ?? tables.borrowedColumns(of: placed))?.column(.operation),
        case .one(let prefix, _) = Self.prefix(of: placed, prefixes)
      else { continue }
      let naming = OperationNaming(words, prefix: prefix)
      for cells in placed.body.map(\.bordered) where cells.indices.contains(column) && cells[column].span == .own {
        own.formUnion(Self.names(in: cells[column], naming))
      }
    }
    self.own = own
  }

  /// The names of a cell; none where it holds anything else, which is told where its row is read.
  private static func names(in cell: Cell, _ naming: OperationNaming) -> [String] {
    do throws(RequirementStatement.Unreadable) {
      return try naming.names(of: cell.texts).map(\.name)
    } catch {
      return []
    }
  }

  /// What the columns of facts of a table hold.
  static func factValues(of placed: OperationTables.Placed) -> Set<String> {
    guard let columns = placed.columns, columns.haveNames else { return [] }
    var values: Set<String> = []
    for column in columns.roles.indices {
      guard case .fact? = columns.roles[column] else { continue }
      for cells in placed.body.map(\.bordered) where cells.indices.contains(column) && cells[column].span == .own {
        values.formUnion(cells[column].texts)
      }
    }
    return values
  }

  func prefix(of placed: OperationTables.Placed) -> Prefix { Self.prefix(of: placed, prefixes) }

  private static func prefix(of placed: OperationTables.Placed, _ prefixes: NamePrefixes?) -> Prefix {
    guard let prefixes else { return .one("", nil) }
    return switch prefixes.prefix(above: placed.table.place) {
    case .one(let prefix, let block): .one(prefix, block)
    case .several(let all): .several(all)
    case .none: .none
    }
  }
}

extension OperationWords {
  /// What a table of operations has to hold, as a part of a sentence.
  var columnsNeeded: String {
    if namesAreScopes { return "an operation's name and what else it needs" }
    return names == .vendor ? "an operation's name and a required scope" : "a method, a path and a required scope"
  }
}
