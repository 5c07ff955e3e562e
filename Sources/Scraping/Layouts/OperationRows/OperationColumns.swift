import PageReading

/// Which column of a table of operations holds what: by the heads' words, and where these leave it open by the cells.
struct OperationColumns: Hashable {
  /// A role for each column.
  private(set) var roles: [ColumnRole?]
  let heads: [String]
  /// The columns below no head: rows have more cells than the row of heads.
  let headless: Range<Int>
  /// Columns of which it is not known what they hold.
  private(set) var unknown: [Int] = []
  /// Two columns that could be the requirement alike.
  private(set) var rivals: [Int] = []
  /// Whether each row says which operations one scope opens.
  private(set) var isScopeFirst = false
  /// How the rows' scopes are made, where no column holds them and the vendor file says how.
  private(set) var spelling: ScopeSpellingColumns?
  /// What the head of the requirement says of its cells.
  private(set) var requirementPlace = RequirementStatement.Place()
  /// Whether operations are in their column under names of their vendor's own.
  let haveNames: Bool
  /// Whether these names are scopes themselves.
  private let namesAreScopes: Bool

  init(_ heads: ColumnHeads, body: some Sequence<Row>, vendor: Vendor) {
    self.heads = heads.heads
    headless = heads.width..<heads.heads.count
    roles = heads.roles
    haveNames = vendor.operations.names == .vendor && heads.roles.contains(.operation)
    namesAreScopes = heads.namesAreScopes
    let grid = body.compactMap { row -> [Cell]? in
      if case .cells(let cells) = row.content, cells.count == heads.roles.count { cells } else { nil }
    }
    if haveNames { placeNames() }
    // Where every head is known, the cells have nothing to add.
    let isKnown = haveNames && !roles.contains(nil) && roles.count(where: { $0 == .requirement }) < 2
    if !grid.isEmpty, !isKnown {
      let contents = roles.indices.map { column in ColumnContent(grid.map { $0[column] }, vendor: vendor) }
      if !haveNames { placeOperations(contents) }
      placeRequirement(contents, vendor: vendor)
      placeCredentials(contents, vendor: vendor)
    }
    if !statesRequirements, let spelling = ScopeSpellingColumns(vendor.permissions.scope, heads: heads.heads) {
      self.spelling = spelling
      for column in spelling.columns { roles[column] = .ignored }
    }
    unknown = roles.indices.filter { roles[$0] == nil }
    requirementPlace = Self.place(under: requirement.map { heads.heads[$0] } ?? "")
    isScopeFirst = Self.isScopeFirst(
      roles, grid, head: requirement.map { heads.heads[$0] } ?? "", haveNames: haveNames)
  }

  private static func place(under head: String) -> RequirementStatement.Place {
    var place = RequirementStatement.Place()
    let head = head.lowercased()
    if head.contains("any of") || head.contains("one of") { place.announced = .any }
    if head.contains("all of") { place.announced = .all }
    place.allowsWords = !head.contains("scope")
    return place
  }

  // MARK: Roles

  /// Names are in one column; of a second one by its head it is not known what it holds.
  private mutating func placeNames() {
    let named = columns(.operation)
    for column in named.dropFirst() { roles[column] = nil }
  }

  /// Where methods and paths stand follows from the cells; the heads decide only where the cells are of several kinds.
  private mutating func placeOperations(_ contents: [ColumnContent]) {
    let namedColumns = Set(roles.indices.filter { [.method, .path, .operation].contains(roles[$0]) })
    let named: (Int) -> Bool = { namedColumns.contains($0) }
    // A requirement's words may mention another operation: `Same as GET /boats`.
    var operations = roles.indices.filter { contents[$0].holdsOperations && roles[$0] != .requirement }
    if operations.contains(where: named) { operations = operations.filter(named) }
    // A scope may be a whole address, which reads like a path.
    let paths = roles.indices.filter {
      contents[$0].holdsPaths && !(roles[$0] == .requirement && contents[$0].holdsScopes)
    }
    let methods = roles.indices.filter { contents[$0].holdsMethods }
    if let column = operations.first {
      for other in roles.indices where other != column && named(other) {
        roles[other] = contents[other].filled == 0 ? .ignored : nil
      }
      // Columns of methods and of paths beside whole operations say them again.
      for other in paths + methods where other != column { roles[other] = .ignored }
      roles[column] = .operation
      return
    }
    if let path = paths.first(where: named) ?? paths.first, let method = methods.first(where: named) ?? methods.first {
      for column in roles.indices where named(column) && column != path && column != method { roles[column] = nil }
      roles[path] = .path
      roles[method] = .method
    }
  }

  private mutating func placeRequirement(_ contents: [ColumnContent], vendor: Vendor) {
    let candidates = roles.indices.filter { roles[$0] == .requirement }
    guard candidates.count > 1 else { return }
    let scopes = candidates.filter { contents[$0].holdsScopes }
    // Where only one column's cells are scopes, the others are facts.
    if scopes.count == 1, let requirement = scopes.first {
      for column in candidates where column != requirement { roles[column] = .fact(Self.factName(heads[column])) }
      return
    }
    if vendor.credentials.isEmpty, candidates.allSatisfy({ CredentialStatement.isKind(heads[$0]) }) {
      for column in candidates { roles[column] = .credential(heads[column]) }
      return
    }
    rivals = candidates
    for column in candidates { roles[column] = nil }
  }

  /// Columns that are headed by a kind of token and answer what it needs.
  private mutating func placeCredentials(_ contents: [ColumnContent], vendor: Vendor) {
    guard vendor.credentials.isEmpty, rivals.isEmpty else { return }
    for column in roles.indices where roles[column] == nil && contents[column].holdsAnswers {
      if CredentialStatement.isKind(heads[column]) { roles[column] = .credential(heads[column]) }
    }
  }

  /// A head as the name of a fact: `Display name` as `displayName`.
  static func factName(_ head: String) -> String {
    let words = head.split { !$0.isLetter && !$0.isNumber }
    let first = words.first.map { $0.lowercased() } ?? "fact"
    return first + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined()
  }

  /// Whether scopes are the keys of the rows: their column is first, names one scope each and none twice, and cells hold several
  /// operations or go on from the row above. A head that says "required" is about the row's operation.
  private static func isScopeFirst(_ roles: [ColumnRole?], _ grid: [[Cell]], head: String, haveNames: Bool) -> Bool {
    guard let scope = roles.firstIndex(of: .requirement), !head.lowercased().contains("require"),
      let operation = roles.firstIndex(where: { $0 == .operation || $0 == .path }), scope < operation
    else { return false }
    let keys = grid.map { $0[scope] }
    let named = keys.filter { $0.span == .own && !$0.isEmpty }.map(\.text)
    guard !named.isEmpty, Set(named).count == named.count, keys.first.map({ !$0.isEmpty }) == true else {
      return false
    }
    let operations = grid.map { $0[operation] }
    if keys.contains(where: { $0.span == .coveredFromAbove }) { return true }
    // An empty cell goes on from the one above only where scopes head the rows: elsewhere the page is silent.
    if scope == 0, keys.contains(where: { $0.isEmpty }) { return true }
    // An operation under a second scope says the same as several operations under one.
    let method = roles.firstIndex(of: .method)
    let stated = grid.map { cells in [method.map { cells[$0].text } ?? "", cells[operation].text] }
    if haveNames, operations.contains(where: { $0.hasSeveralLines || $0.text.contains(",") }) { return true }
    return operations.contains { mentions($0.text) > 1 } || Set(stated).count < stated.count
  }

  /// How many methods a cell names before paths.
  private static func mentions(_ text: String) -> Int {
    OperationText.words(of: text).count { OperationStatements.methods(in: $0) != nil }
  }

  // MARK: Columns

  func column(_ role: ColumnRole) -> Int? { roles.firstIndex(of: role) }
  func columns(_ role: ColumnRole) -> [Int] { roles.indices.filter { roles[$0] == role } }
  var requirement: Int? { column(.requirement) }

  /// The columns of kinds of token, in the order of the page.
  var credentials: [(column: Int, credential: String)] {
    roles.indices.compactMap { column in
      if case .credential(let kind)? = roles[column] { (column, kind) } else { nil }
    }
  }

  var statesOperations: Bool { column(.operation) != nil || (column(.method) != nil && column(.path) != nil) }
  var statesRequirements: Bool { requirement != nil || !credentials.isEmpty || spelling != nil }
  /// Whether rows can be read by these columns.
  var areUnderstood: Bool {
    statesOperations && (statesRequirements || (haveNames && namesAreScopes)) && rivals.isEmpty
  }
}
