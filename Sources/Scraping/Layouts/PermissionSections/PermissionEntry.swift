import PageReading
import ScopeTable
import TextRendering

/// What one row or list item under a permission's heading says.
///
///     PATCH /orgs/{org} | write | UAT IAT | ✖️
///     GET /repos/:owner/:repo/actions/artifacts (read)
struct PermissionEntry: Hashable {
  var method: HTTPMethod
  var path: PathSpelling
  /// `nil` if the entry names none.
  var level: String?
  var credentials: [String] = []
  /// The permissions that are needed beside the heading's; `nil` if the page has no place that could name them.
  var additional: [Permission]?
  /// The page's words where they say that more is needed, and not what.
  var furtherWords: String?

  /// Why an entry could not be read: a sentence for a person.
  struct Unreadable: Error, Hashable {
    var message: String
  }

  /// Reads a row of a table.
  ///
  /// - Throws: ``Unreadable`` if the row is not as wide as its heads, or a cell is not of its column's kind.
  ///
  /// - Parameter mayLackCells: Whether empty cells at a row's end may be left out, as dumps of tables with pipes do.
  init(
    _ row: Row, columns: AccessColumns, wording: PermissionWording, mayLackCells: Bool = false
  ) throws(Unreadable) {
    guard case .cells(let grid) = row.content else {
      throw Unreadable(message: "The cells of this row ran together: “\(row.excerpt)”.")
    }
    var cells = AccessColumns.withoutAbsent(grid)
    if mayLackCells, cells.count == columns.roles.count - 1, columns.roles.last == .additional {
      cells.append(Cell(lines: []))
    }
    guard cells.count == columns.roles.count, !cells.contains(where: { $0.span == .absent }) else {
      throw Unreadable(
        message:
          "The row has \(Plural.count(cells.count, "cell")), but its table has \(Plural.count(columns.roles.count, "column")): “\(row.excerpt)”."
      )
    }
    func text(_ role: AccessColumns.Role) -> String? { columns.column(role).map { cells[$0].text } }
    self = try Self.operation(text(.endpoint) ?? "")
    let level = text(.level) ?? ""
    guard wording.isLevel(level) else {
      throw Unreadable(message: "“\(level)” is not a known level of access: “\(row.excerpt)”.")
    }
    self.level = level
    if let listed = text(.credentials) {
      credentials = listed.words(partedBy: { " ,/".utf8.contains($0) }).map { String($0) }
      guard !credentials.isEmpty, credentials.allSatisfy(wording.isCredential) else {
        throw Unreadable(message: "“\(listed)” does not list known kinds of token: “\(row.excerpt)”.")
      }
    }
    if let listed = text(.additional) {
      if listed.isEmpty, mayLackCells {
        // A dump keeps the mark for further permissions and loses the one for none.
        additional = []
      } else if let permissions = wording.permissions(listed: listed) {
        additional = permissions
      } else if let more = FurtherPermissions(listed) {
        additional = more.areNeeded ? nil : []
        furtherWords = more.areNeeded ? listed : nil
      } else {
        throw Unreadable(message: "“\(listed)” names no permission: “\(row.excerpt)”.")
      }
    }
  }

  /// Reads an item of a list: an operation, and after it in parentheses the level, where the page names one.
  ///
  /// - Throws: ``Unreadable`` if the item is something else.
  init(_ item: ListItem, wording: PermissionWording) throws(Unreadable) {
    let text = item.lines.map(\.text).joined(separator: " ")
    guard text.last == ")", let open = text.lastIndex(of: "(") else {
      self = try Self.operation(text)
      return
    }
    var level = text[text.index(after: open)...].dropLast()
    if level.first == ":" { level = level.dropFirst() }
    guard text[..<open].last == " " else {
      // Parentheses may belong to an expression, but a level that ran into the path does not.
      if wording.levels.contains(String(level)) {
        throw Unreadable(message: "There is no space between the path and the level of access: “\(text)”.")
      }
      self = try Self.operation(text)
      return
    }
    self = try Self.operation(SourceWords.trimmed(text[..<open]))
    guard wording.isLevel(String(level)) else {
      throw Unreadable(message: "“\(level)” is not a known level of access: “\(text)”.")
    }
    self.level = String(level)
  }

  private init(method: HTTPMethod, path: PathSpelling) {
    self.method = method
    self.path = path
  }

  /// A method and a path, and nothing else.
  private static func operation(_ text: String) throws(Unreadable) -> PermissionEntry {
    let words = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    guard words.count == 2, let method = HTTPMethod(word: words[0].utf8), let path = PathSpelling(words[1])
    else {
      throw Unreadable(message: "“\(text)” is not a method and path.")
    }
    return PermissionEntry(method: method, path: path)
  }
}

/// Words that say whether further permissions are needed, and not which: an icon's label.
///
///     No further permission          Several permissions are required
struct FurtherPermissions: Hashable {
  let areNeeded: Bool

  init?(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count <= 10, words.contains(where: { $0.hasPrefix("permission") }) else { return nil }
    if words.contains("no") || words.contains("none") || words.contains("not") {
      areNeeded = false
    } else if words.contains(where: { ["several", "multiple", "further", "additional", "more", "other"].contains($0) })
    {
      areNeeded = true
    } else {
      return nil
    }
  }
}
