import PageReading
import ScopeTable

/// What the columns of a table with one row a path and one column a method hold, by their heads.
///
///     Path | GET | POST | PUT | DELETE
///     PathGETPOSTPUTDELETE                  the same, run together
struct MatrixHeads: Hashable {
  /// What a column holds.
  enum Role: Hashable {
    case path
    case method(HTTPMethod)
    /// A mark for paths that only the vendor should use.
    case visibility
    /// Remarks on the row's operations.
    case note
    /// Something to keep with them, under a name of its own.
    case fact(String)
    /// Nothing that matters.
    case ignored
    case unknown(String)
    /// A column that the heads do not reach.
    case headless
  }

  /// The heads of columns with a mark for private paths, in lower case.
  static let visibilityHeads = ["private", "visibility"]

  let roles: [Role]

  init(heads: [String]) {
    roles = heads.map(Self.role)
  }

  /// Heads that ran together. What is neither a method nor a known head is taken up to the next one that is, as unknown.
  init(fused: String) {
    var roles: [Role] = []
    var stray = ""
    var rest = fused[...]
    func closeStray() {
      let word = SourceWords.trimmed(stray)
      if !word.isEmpty { roles.append(.unknown(word)) }
      stray = ""
    }
    while let first = rest.first {
      if let (role, length) = Self.leading(rest) {
        closeStray()
        roles.append(role)
        rest = rest.dropFirst(length)
      } else {
        stray.append(first)
        rest = rest.dropFirst()
      }
    }
    closeStray()
    self.roles = roles
  }

  private init(roles: [Role]) { self.roles = roles }

  /// The same heads, where columns without a head are marks for private paths.
  func marking(_ columns: [Int]) -> MatrixHeads {
    MatrixHeads(roles: roles.indices.map { columns.contains($0) ? .visibility : roles[$0] })
  }

  /// The same heads, where the vendor's or the general words say what a column holds that is neither path nor method.
  func settled(by words: ColumnWords) -> MatrixHeads {
    MatrixHeads(
      roles: roles.map { role in
        guard case .unknown(let head) = role else { return role }
        switch words.roles[head.lowercased()] {
        case .note: return .note
        case .fact(let name): return .fact(name)
        case .ignored, .summary: return .ignored
        default: return role
        }
      })
  }

  /// The columns with what is kept beside the operations.
  func columns(where isWanted: (Role) -> Bool) -> [Int] { roles.indices.filter { isWanted(roles[$0]) } }

  private static func role(_ head: String) -> Role {
    let lowered = head.lowercased()
    if head.isEmpty { return .headless }
    if let method = HTTPMethod(anyCase: head) { return .method(method) }
    if visibilityHeads.contains(lowered) { return .visibility }
    return HeadWords.paths.contains(lowered) ? .path : .unknown(head)
  }

  /// The method or known head with which the text begins, and its length.
  private static func leading(_ text: Substring) -> (role: Role, length: Int)? {
    if let method = HTTPMethod.leading(text.utf8), text.hasPrefix(method.rawValue) {
      return (.method(method), method.rawValue.count)
    }
    let lowered = text.prefix(24).lowercased()
    if let head = visibilityHeads.first(where: { lowered.hasPrefix($0) }) { return (.visibility, head.count) }
    if let known = HeadWords.paths.first(where: { lowered.hasPrefix($0) }) {
      return (.path, known.count)
    }
    return nil
  }

  /// The columns that hold a method's cells.
  var methods: [(column: Int, method: HTTPMethod)] {
    roles.indices.compactMap { column in
      if case .method(let method) = roles[column] { (column, method) } else { nil }
    }
  }

  /// The only column of paths.
  var path: Int? {
    let columns = roles.indices.filter { roles[$0] == .path }
    return columns.count == 1 ? columns[0] : nil
  }

  /// The heads that no rule knows.
  var unknown: [String] {
    roles.compactMap { role in
      if case .unknown(let head) = role { head } else { nil }
    }
  }

  /// Whether the heads look like those of such a table, understood or not.
  var nameMethods: Bool { methods.count > 1 }

  /// Whether rows can be read by the heads: one path, and every method once.
  var areUnderstood: Bool {
    path != nil && !methods.isEmpty && Set(methods.map(\.method)).count == methods.count
  }

  /// Whether rows that ran together can be read by the heads: nothing but the path, in front, methods, and a mark.
  var partFusedRows: Bool {
    areUnderstood && path == 0 && unknown.isEmpty
  }
}
