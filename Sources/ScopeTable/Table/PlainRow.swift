/// A row whose requirement is a list of scopes, or one of the words `none`, `anonymous`, `unavailable` and `unknown`, without conditions: what
/// most rows are. It is decided on the bytes of its line, without a value for any of its parts and so without an allocation.
///
/// Whatever is not read here with certainty is left to ``OperationRow``, which reads every row: a case, a condition, a letter outside ASCII, an
/// edited line. Both give the same answer, or this one gives none.
struct PlainRow {
  private var reader: PlainReader

  /// - Parameter offset: Where the row's line begins.
  init(_ rows: TableBytes, at offset: Int = 0) {
    reader = PlainReader(rows, at: offset)
  }

  /// Whether a caller may call the operation; `nil` if the row is not a plain one.
  ///
  /// - Parameter isHeld: Whether the caller holds the scope of this name.
  mutating func decision(isHeld: (TableBytes) -> Bool) -> Decision? {
    guard reader.skipHead(), let decision = requirement(isHeld), reader.skipParts() else { return nil }
    return decision
  }

  private mutating func requirement(_ isHeld: (TableBytes) -> Bool) -> Decision? {
    if reader.skipReserved("none") || reader.skipReserved("anonymous") { return .satisfied }
    if reader.skipReserved("unavailable") { return .notSatisfied }
    if reader.skipReserved("unknown") { return .undetermined(.unknown) }
    return alternatives(isHeld)
  }

  /// Reads all of them, also those after one that is enough: the line must be whole to be believed.
  private mutating func alternatives(_ isHeld: (TableBytes) -> Bool) -> Decision? {
    var isSatisfied = false
    repeat {
      var holdsAll = true
      repeat {
        guard let scope = reader.word() else { return nil }
        if holdsAll, !isSatisfied { holdsAll = isHeld(scope) }
      } while reader.skip(" & ")
      isSatisfied = isSatisfied || holdsAll
    } while reader.skip(" | ")
    guard reader.skipLeast() else { return nil }
    return isSatisfied ? .satisfied : .notSatisfied
  }
}

extension TableBytes {
  /// How many bytes a string holds in itself, so that making one allocates nothing.
  private static let smallCount = 15

  /// Whether one of the names is written with these bytes.
  func isAny(of names: Set<String>) -> Bool {
    count <= Self.smallCount ? names.contains(string) : names.contains { isSpelling(of: $0) }
  }

  /// Whether one of the names with the numbers that `isAnyHeld` goes through is written with these bytes.
  func isAny(of names: ScopeNameList, where isAnyHeld: ((Int) -> Bool) -> Bool) -> Bool {
    guard count <= Self.smallCount else { return isAnyHeld { isSpelling(of: names.name(at: $0)) } }
    let scope = string
    return isAnyHeld { names.name(at: $0) == scope }
  }

  private func isSpelling(of name: String) -> Bool {
    name.utf8.count == count && name.withTableBytes { holds($0, at: 0) }
  }
}
