/// Where a list of words is in a vendor file, by the keys that lead to it: `columns.fact.accessLevel`.
struct WordListKey: Hashable, Sendable {
  let path: String

  private init(_ path: String) {
    self.path = path
  }

  static let signatures = WordListKey("signatures")
  static let knownScopes = WordListKey("scopes.known")
  static let typeLabels = WordListKey("types.labels")
  static let base = WordListKey("operations.base")

  static func column(_ key: VendorFile.ColumnKey) -> WordListKey { WordListKey("columns.\(key.rawValue)") }
  static func fact(_ name: String) -> WordListKey { WordListKey(factPrefix + name) }
  static func credential(_ id: String, _ key: VendorFile.CredentialKey) -> WordListKey {
    WordListKey("\(credentialPrefix)\(id).\(key.rawValue)")
  }
  static func requirement(_ key: VendorFile.RequirementKey) -> WordListKey {
    WordListKey("requirement.\(key.rawValue)")
  }
  static func permissions(_ key: VendorFile.PermissionsKey) -> WordListKey {
    WordListKey("permissions.\(key.rawValue)")
  }
  static func scopeFirst(_ key: VendorFile.ScopeFirstKey) -> WordListKey { WordListKey("scopeFirst.\(key.rawValue)") }
  static func mark(_ fact: String) -> WordListKey { WordListKey(markPrefix + fact) }
  static func sections(_ key: VendorFile.SectionsKey) -> WordListKey { WordListKey("sections.\(key.rawValue)") }

  private static let factPrefix = "columns.fact."
  private static let credentialPrefix = "credentials."
  private static let markPrefix = "operations.marks."

  /// The lists whose keys are the same in every file.
  static let fixed: [WordListKey] = {
    var keys = [signatures]
    for key in VendorFile.ColumnKey.allCases where key != .fact { keys.append(column(key)) }
    keys += VendorFile.RequirementKey.lists.map { requirement($0) }
    keys.append(knownScopes)
    keys += VendorFile.PermissionsKey.lists.map { permissions($0) }
    keys += VendorFile.ScopeFirstKey.lists.map { scopeFirst($0) }
    keys += [typeLabels, base]
    keys += VendorFile.SectionsKey.allCases.map { sections($0) }
    return keys
  }()

  /// The list to which keys lead; `nil` if no list has them.
  init?(path: String) {
    let isNamed =
      Self.name(in: path, after: Self.factPrefix) != nil || Self.name(in: path, after: Self.markPrefix) != nil
      || Self.credential(in: path) != nil
    guard isNamed || Self.fixed.contains(WordListKey(path)) else { return nil }
    self.path = path
  }

  /// The fact that the list's column holds; `nil` for other lists.
  var fact: String? { Self.name(in: path, after: Self.factPrefix) }
  /// The kind of token that the list is about; `nil` for other lists.
  var credential: String? { Self.credential(in: path)?.id }

  private static func name(in path: String, after prefix: String) -> String? {
    path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)).nilWhereEmpty : nil
  }

  private static func credential(in path: String) -> (id: String, key: VendorFile.CredentialKey)? {
    guard let rest = name(in: path, after: credentialPrefix), let dot = rest.lastIndex(of: "."), dot != rest.startIndex,
      let key = VendorFile.CredentialKey(rawValue: String(rest[rest.index(after: dot)...]))
    else { return nil }
    return (String(rest[..<dot]), key)
  }
}

/// Words that stand for the same part of a page. Within one class a word has one meaning, and a word that a vendor file names
/// loses the meaning that the general words give it.
enum WordClass: String, CaseIterable, Hashable, Sendable {
  /// Heads of columns.
  case heads
  /// Whole cells of a requirement.
  case cells
  /// Labels before a statement.
  case labels
  /// Headings of parts of a page.
  case sections
}

extension WordListKey {
  /// The classes that the list's words belong to.
  var classes: [WordClass] {
    if fact != nil { return [.heads] }
    if let (_, key) = Self.credential(in: path) {
      switch key {
      case .heads: return [.heads]
      case .labels: return [.labels]
      case .rows, .words: return []
      }
    }
    if path.hasPrefix("columns.") { return [.heads] }
    if path.hasPrefix("sections.") { return [.sections] }
    if self == Self.typeLabels { return [.heads, .labels] }
    if self == .scopeFirst(.labels) || VendorFile.RequirementKey.labelLists.map(Self.requirement).contains(self) {
      return [.labels]
    }
    return VendorFile.RequirementKey.cellLists.map(Self.requirement).contains(self) ? [.cells] : []
  }

  /// Whether the empty text, which stands for an empty cell, may be among the words.
  var allowsEmptyText: Bool { classes == [.cells] || self == .permissions(.none) }
}
