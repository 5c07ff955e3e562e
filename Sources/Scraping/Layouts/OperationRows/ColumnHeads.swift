import PageReading

/// What the columns of a table of operations hold, by the words of their heads alone.
///
///     Method | API path | Required scope
///     MethodAPI pathRequired scope          the same, run together
struct ColumnHeads: Hashable {
  /// As the page writes them.
  let heads: [String]
  /// A role for each column; `nil` for a column of which no rule knows what it holds.
  let roles: [ColumnRole?]
  /// Whether a text dump joined them without a blank; the cells below are then joined so as well.
  let ranTogether: Bool
  /// Whether operations are scopes themselves, so that no column has to say what they need.
  let namesAreScopes: Bool
  /// How many columns the row of heads has. Rows may have more, and what is in those is below no head.
  let width: Int

  init(heads: [String], width: Int? = nil, ranTogether: Bool = false, vendor: Vendor) {
    self.heads = heads
    self.width = width ?? heads.count
    self.ranTogether = ranTogether
    roles = heads.map { HeadWords.role(of: $0, vendor: vendor) }
    namesAreScopes = vendor.operations.namesAreScopes
  }

  /// Heads that ran together, or are between single blanks. What no known head begins is taken up to the next known one.
  init(fused: String, vendor: Vendor) {
    let known = HeadWords.known(vendor)
    var heads: [String] = []
    var stray = ""
    var rest = fused[...]
    var ranTogether = false
    func endStray() {
      let words = SourceWords.trimmed(stray)
      if !words.isEmpty { heads.append(words) }
      stray = ""
    }
    while let first = rest.first {
      // A head begins with a capital letter, after a blank, or where another one ended.
      let begins = stray.isEmpty || stray.last == " " || first.isUppercase
      let lowered = rest.prefix(HeadWords.maximumLength).lowercased()
      if begins, let head = known.first(where: { lowered.hasPrefix($0) && Self.ends($0, in: rest) }) {
        if let last = stray.last, last != " " { ranTogether = true }
        endStray()
        heads.append(String(rest.prefix(head.count)))
        rest = rest.dropFirst(head.count)
        if let next = rest.first, next != " " { ranTogether = true }
        rest = rest.drop { $0 == " " }
      } else {
        stray.append(first)
        rest = rest.dropFirst()
      }
    }
    endStray()
    self.init(heads: heads, ranTogether: ranTogether, vendor: vendor)
  }

  /// The heads of a table; `nil` if it has none.
  init?(of table: Table, vendor: Vendor) {
    guard let row = table.headerRows.last else { return nil }
    self.init(row, vendor: vendor)
  }

  /// The heads that a row holds.
  init(_ row: Row, vendor: Vendor) {
    switch row.content {
    case .cells(let cells):
      let width = cells.count - cells.reversed().prefix { $0.span == .absent }.count
      self.init(heads: cells.map(\.text), width: width, vendor: vendor)
    case .fused(let lines): self.init(fused: lines.map(\.text).joined(separator: " "), vendor: vendor)
    }
  }

  /// Whether a head ends where another begins: at a capital letter, a space, or the end of the line.
  private static func ends(_ head: String, in text: Substring) -> Bool {
    guard let next = text.dropFirst(head.count).first else { return true }
    return next.isUppercase || next == " "
  }

  /// The columns with a role.
  func columns(_ role: ColumnRole) -> [Int] { roles.indices.filter { roles[$0] == role } }

  /// Whether the words name an operation and a requirement.
  var nameOperations: Bool {
    if namesAreScopes, roles.contains(.operation) { return true }
    let hasOperation = roles.contains(.operation) || roles.contains(.path)
    return hasOperation && roles.contains { $0 == .requirement || $0?.isCredential == true }
  }
}

extension ColumnRole {
  var isCredential: Bool {
    if case .credential = self { true } else { false }
  }
}

/// What the words of a column's head say that it holds.
enum HeadWords {
  /// Longer texts are not heads of columns.
  static let maximumLength = 60
  /// Heads of columns of paths, a longer one before a shorter one.
  static let paths = [
    "endpoint path", "api endpoint", "api path", "api route", "endpoint", "resource", "route", "path", "url", "uri",
  ]

  /// The role that a head's words give; `nil` if they give none.
  static func role(of head: String, vendor: Vendor) -> ColumnRole? {
    let lowered = head.lowercased()
    if let role = vendor.columns.roles[lowered] { return role }
    if let kind = CredentialStatement.kind(head, vendor: vendor, among: \.heads) { return .credential(kind) }
    guard lowered.utf8.count <= maximumLength else { return nil }
    let bare = withoutRemark(lowered)
    if bare != lowered, let role = vendor.columns.roles[bare] { return role }
    return byNoun(bare)
  }

  /// The heads that are known, in lower case, a longer one before a shorter one.
  static func known(_ vendor: Vendor) -> [String] {
    vendor.columns.roles.keys.sorted { ($0.count, $1) > ($1.count, $0) }
  }

  /// `permissions (from least to most privileged)` without the parentheses.
  private static func withoutRemark(_ head: String) -> String {
    guard head.hasSuffix(")"), let open = head.firstIndex(of: "("), open > head.startIndex else { return head }
    return SourceWords.trimmed(head[..<open])
  }

  /// What a head of several words is about: `Endpoints grouped under this scope`, `Scopes needed`.
  private static func byNoun(_ head: String) -> ColumnRole? {
    let words = head.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count <= 8, let first = words.first else { return nil }
    func holds(_ wanted: Set<String>) -> Bool { words.contains { wanted.contains($0) } }
    let namesScope = holds(["scope", "scopes", "permission", "permissions", "privilege", "privileges", "rights"])
    if holds(["endpoint", "endpoints", "operations", "requests"]) && !(namesScope && words.count == 2) {
      return .operation
    }
    guard namesScope else { return nil }
    if holds(["description", "explanation", "meaning", "group", "category", "type", "title"]) { return .summary }
    if holds(["also", "additional", "additionally", "further", "extra"]) { return .alsoRequired }
    if holds(["conditional", "optional", "conditionally", "sometimes"]) { return .conditional }
    if holds(["level"]) || first == "access" { return .level }
    return .requirement
  }
}
