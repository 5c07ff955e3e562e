import PageReading

/// What the columns of a table of operations hold, by their heads.
///
///     Method | API path | Required scope
///     MethodAPI pathRequired scope          the same, run together
struct ColumnHeads: Hashable {
  /// What a column holds.
  enum Role: String, Hashable {
    case method, path, requirement, note
  }

  /// The heads that are known, in lower case. They are the field's words; a longer one is tried before a shorter one.
  static let known: [(head: String, role: Role)] = [
    ("required permissions", .requirement), ("required permission", .requirement), ("required scopes", .requirement),
    ("required scope(s)", .requirement), ("required scope", .requirement), ("oauth scopes", .requirement),
    ("permissions", .requirement), ("permission", .requirement), ("scopes", .requirement), ("scope(s)", .requirement),
    ("scope", .requirement), ("http method", .method), ("http verb", .method), ("method", .method), ("verb", .method),
    ("endpoint path", .path), ("api endpoint", .path), ("api path", .path), ("api route", .path), ("endpoint", .path),
    ("resource", .path), ("route", .path), ("path", .path), ("url", .path), ("uri", .path), ("description", .note),
    ("notes", .note), ("note", .note), ("remarks", .note),
  ]

  /// A role a column; `nil` for a column of which no rule knows what it holds.
  let roles: [Role?]
  /// The heads that no rule knows.
  let unknown: [String]

  init(heads: [String]) {
    roles = heads.map { head in Self.known.first { $0.head == head.lowercased() }?.role }
    unknown = zip(heads, roles).filter { $0.1 == nil }.map(\.0)
  }

  /// Heads that ran together. What no known head begins is taken up to the next known one, as an unknown head.
  init(fused: String) {
    var heads: [String] = []
    var stray = ""
    var rest = fused[...]
    while let first = rest.first {
      let lowered = rest.lowercased()
      if let known = Self.known.first(where: { lowered.hasPrefix($0.head) && Self.ends($0.head, in: rest) }) {
        if !stray.isEmpty { heads.append(SourceWords.trimmed(stray)) }
        stray = ""
        heads.append(String(rest.prefix(known.head.count)))
        rest = rest.dropFirst(known.head.count)
      } else {
        stray.append(first)
        rest = rest.dropFirst()
      }
    }
    if !SourceWords.trimmed(stray).isEmpty { heads.append(SourceWords.trimmed(stray)) }
    self.init(heads: heads)
  }

  /// Whether a head ends where another begins: at a capital letter, a space, or the end of the line.
  private static func ends(_ head: String, in text: Substring) -> Bool {
    guard let next = text.dropFirst(head.count).first else { return true }
    return next.isUppercase || next == " "
  }

  /// The only column with a role; `nil` where there is none or more than one.
  func column(_ role: Role) -> Int? {
    let columns = roles.indices.filter { roles[$0] == role }
    return columns.count == 1 ? columns[0] : nil
  }

  /// Whether method, path and requirement each have one column.
  var nameOperations: Bool {
    column(.method) != nil && column(.path) != nil && column(.requirement) != nil
  }
}

extension ColumnHeads {
  /// The heads of a table; `nil` where it has none.
  init?(of table: Table) {
    guard let row = table.headerRows.last else { return nil }
    switch row.content {
    case .cells(let cells): self.init(heads: cells.map(\.text))
    case .fused(let lines): self.init(fused: lines.map(\.text).joined(separator: " "))
    }
  }
}
