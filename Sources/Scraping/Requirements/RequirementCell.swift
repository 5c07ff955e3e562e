import ScopeTable

/// What one cell says about a requirement.
///
///     account:read,account:write — Also needs parent read access.
///     None — Default Scopes unavailable for this API.
///     {object_type}:read (derived from id field — for example, issue:read, ticket:read)
///     issue: issue:read, issue:all          one line a type
struct RequirementCell: Hashable, Sendable {
  var requirement: Requirement
  /// The vendor's words beside the requirement, whole.
  var note: String?

  /// Why a cell could not be read, as the end of a sentence.
  struct Unreadable: Error, Hashable {
    var reason: String
  }

  /// Reads a cell, line by line as a reader sees it.
  ///
  /// - Throws: ``Unreadable`` where the words are no requirement that this reader knows.
  static func read(_ lines: [String], wording: RequirementWording) throws(Unreadable) -> RequirementCell {
    if lines.contains(where: { TypedLine($0) != nil }) { return try typed(lines, wording: wording) }
    let text = lines.joined(separator: " ")
    return text.isEmpty ? empty(wording: wording) : try single(text, wording: wording)
  }

  /// An empty cell, which says nothing unless the vendor's file gives it a meaning.
  private static func empty(wording: RequirementWording) -> RequirementCell {
    if wording.saysNone("") { return RequirementCell(requirement: Requirement(.none)) }
    return RequirementCell(requirement: Requirement(wording.saysUnavailable("") ? .unavailable : .unknown))
  }

  /// A cell with a line for each type of object.
  private static func typed(_ lines: [String], wording: RequirementWording) throws(Unreadable) -> RequirementCell {
    var cases: [Requirement.TypeCase] = []
    var types: Set<String> = []
    var notes: [String] = []
    for line in lines {
      guard let typed = TypedLine(line) else {
        throw Unreadable(reason: "the line “\(line)” names no type, and lines beside it do")
      }
      guard types.insert(typed.label).inserted else {
        throw Unreadable(reason: "the type “\(typed.label)” stands twice in one row")
      }
      guard !typed.cell.isEmpty else { throw Unreadable(reason: "nothing stands behind the type “\(typed.label)”") }
      let cell = try single(typed.cell, wording: wording)
      cases.append(Requirement.TypeCase(type: typed.label, requirement: cell.requirement))
      if let note = cell.note, !notes.contains(note) { notes.append(note) }
    }
    return RequirementCell(
      requirement: Requirement(.perType(field: nil, cases: cases)),
      note: notes.isEmpty ? nil : notes.joined(separator: " "))
  }

  /// A cell, or the part of one that belongs to one type.
  private static func single(_ text: String, wording: RequirementWording) throws(Unreadable) -> RequirementCell {
    var cell = NotedText(text)
    if cell.note == nil, !wording.saysNone(cell.main), Self.isSentence(cell.main) {
      cell = NotedText(main: "", note: cell.main)
    }
    if let note = cell.note, wording.saysUnavailable(note) {
      return RequirementCell(requirement: Requirement(.unavailable), note: note)
    }
    if cell.main.isEmpty {
      return RequirementCell(
        requirement: Requirement(.unknown, conditions: cell.note.map { [wording.condition($0)] } ?? []), note: cell.note
      )
    }
    if wording.saysNone(cell.main) {
      return RequirementCell(
        requirement: Requirement(.none, conditions: cell.note.map { [wording.condition($0)] } ?? []), note: cell.note)
    }
    if let template = ScopeTemplate(cell.main) {
      return RequirementCell(
        requirement: Requirement(
          .derived(template: template.template, from: template.field),
          conditions: cell.note.map { [wording.condition($0)] } ?? []),
        note: [template.remark, cell.note].compactMap { $0 }.joined(separator: " — ").nilWhereEmpty)
    }
    let expression = try ScopeExpression(cell.main)
    return RequirementCell(
      requirement: Requirement(
        .scopes(anyOf: expression.alternatives), conditions: cell.note.map { [wording.condition($0)] } ?? []),
      note: cell.note)
  }

  /// Whether the text is prose: several words, the first with a capital letter, none of them a scope.
  private static func isSentence(_ text: String) -> Bool {
    guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return false }
    let words = text.split(separator: " ")
    return words.count > 2 && !ScopeExpression.isScope(String(words[0]))
  }
}

/// A line of a cell that belongs to one type of object: `issue: issue:read, issue:all`.
struct TypedLine: Hashable {
  let label: String
  let cell: String

  /// `nil` where the line does not begin with one word, a colon and a space.
  init?(_ line: String) {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let label = line[..<colon]
    let rest = line[line.index(after: colon)...]
    guard rest.first == " ", !label.isEmpty, label.utf8.allSatisfy(ScopeExpression.isNameByte) else { return nil }
    self.label = String(label)
    self.cell = String(rest.dropFirst())
  }
}

/// A cell's own words and the note behind a dash: `None — Cannot be called via service account.`
struct NotedText: Hashable {
  var main: String
  var note: String?

  init(main: String, note: String?) {
    self.main = main
    self.note = note
  }

  /// Parts the text at its first dash between spaces that stands outside parentheses.
  init(_ text: String) {
    self.init(main: text, note: nil)
    var depth = 0
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      switch scalars[index] {
      case "(": depth += 1
      case ")": depth = max(0, depth - 1)
      case "—", "–", "-":
        let before = index > scalars.startIndex ? scalars[scalars.index(before: index)] : " "
        let next = scalars.index(after: index)
        guard depth == 0, before == " ", next < scalars.endIndex, scalars[next] == " " else { continue }
        main = SourceWords.trimmed(text[..<index])
        note = SourceWords.trimmed(text[next...]).nilWhereEmpty
        return
      default: continue
      }
    }
  }
}

/// Spaces at the ends of words.
enum SourceWords {
  /// The text without spaces at either end.
  static func trimmed(_ text: some StringProtocol) -> String {
    let space = UInt8(ascii: " ")
    var bytes = Array(text.utf8)[...]
    while bytes.first == space { bytes = bytes.dropFirst() }
    while bytes.last == space { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// `nil` for the empty text.
  var nilWhereEmpty: String? { isEmpty ? nil : self }
}
