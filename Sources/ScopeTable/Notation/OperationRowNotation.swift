/// A row on one line: the method, the path and the name, whichever are known, `=`, the requirement's notation, and what else is
/// known behind semicolons.
///
/// A name follows the word `name`: `name s3:GetObject = s3:GetObject`, `GET /boats name boats.list = boats:read`.
/// The order of the parts is fixed: `group`, `note`, `versions`, `pattern`, `private`, `credentials`, `deprecated`.
/// A method that the page marks as not supported has a line too, so that inheritance stops at it:
/// `DELETE /rest/api/contentbody = not supported`.
extension OperationRow {
  /// What follows the path of a method that is not supported.
  static let notSupported: StaticString = " = not supported"

  /// The row on one line. Reading it gives the same row.
  public var notation: String {
    var text = RowHead(method: method, path: path, name: name).notation + " = " + requirement.notation
    if let group { text += "; group " + NotationWord.written(group) }
    if let note { text += "; note " + NotationWord.written(note) }
    if !versions.isEmpty { text += "; versions" + Self.list(versions) }
    if isPattern { text += "; pattern" }
    if isPrivate { text += "; private" }
    if !credentials.isEmpty { text += "; credentials" + Self.list(credentials) }
    if let deprecation { text += "; " + deprecation.notation }
    return text
  }

  /// The line of a method that the page marks as not supported on a path.
  public static func notation(notSupported method: HTTPMethod, _ path: String) -> String {
    RowHead(method: method, path: path).notation + "\(notSupported)"
  }

  /// Reads a row from its notation; `nil` if the text is not one, or says that the method is not supported.
  public init?(notation: String) {
    self.init(ArraySlice(notation.utf8))
  }

  init?(_ line: ArraySlice<UInt8>) {
    var cursor = NotationCursor(line)
    guard let head = RowHead(&cursor), cursor.skip(" = "), let requirement = Requirement(&cursor, depth: 0) else {
      return nil
    }
    self.init(method: head.method, path: head.path, name: head.name, requirement: requirement)
    guard readParts(&cursor), cursor.isAtEnd else { return nil }
  }

  private mutating func readParts(_ cursor: inout NotationCursor) -> Bool {
    if cursor.skip("; group ") {
      guard let word = cursor.word() else { return false }
      group = word
    }
    if cursor.skip("; note ") {
      guard let word = cursor.word() else { return false }
      note = word
    }
    if cursor.skip("; versions") { versions = Self.words(&cursor) }
    isPattern = cursor.skip("; pattern")
    isPrivate = cursor.skip("; private")
    if cursor.skip("; credentials") { credentials = Self.words(&cursor) }
    guard cursor.skip("; deprecated") else { return true }
    var deprecation = Deprecation()
    if cursor.skip(" since ") {
      guard let word = cursor.word() else { return false }
      deprecation.since = word
    }
    if cursor.skip(" note ") {
      guard let word = cursor.word() else { return false }
      deprecation.note = word
    }
    self.deprecation = deprecation
    return true
  }

  private static func list(_ words: [String]) -> String {
    words.map { " " + NotationWord.written($0) }.joined()
  }

  private static func words(_ cursor: inout NotationCursor) -> [String] {
    var words: [String] = []
    while cursor.skip(" "), let word = cursor.word() { words.append(word) }
    return words
  }
}

extension OperationRow.Deprecation {
  /// As a row's last part says it: `deprecated since 2021-09-02 note "Use works.list."`.
  package var notation: String {
    var text = "deprecated"
    if let since { text += " since " + NotationWord.written(since) }
    if let note { text += " note " + NotationWord.written(note) }
    return text
  }
}
