import PageReading
import ScopeTable

/// The part of a page that says what its operation needs.
///
///     Required scopes: Depends on the object type in the type field:
///     type      | required scope
///     incident  | incident:read OR incident:write OR incident:all
struct RequirementSection: Hashable {
  /// Where it begins, from 1.
  var line: Int
  /// The lines and rows that it was read from, each once.
  var words: [Line]
  /// Whether the border between a type and its scopes was inferred.
  var inferred = false
  var outcome: Outcome
  /// The pieces that it takes.
  var pieces: Range<Int>

  enum Outcome: Hashable {
    case cell(RequirementCell)
    /// Why it cannot be read, as the end of a sentence.
    case unreadable(String)
  }

  /// Every such part of a page, in its order. Where none is introduced by words, a table whose heads are a type and a
  /// scope is one.
  static func all(in pieces: [PagePiece], wording: RequirementWording) -> [RequirementSection] {
    var found: [RequirementSection] = []
    var index = 0
    while index < pieces.count {
      guard let line = pieces[index].prose,
        let introduction = RequirementIntroduction(line.text, wording: wording)
      else {
        index += 1
        continue
      }
      var reader = RequirementReader(pieces: pieces, start: index, wording: wording)
      let section = reader.read(line, introduction)
      found.append(section)
      index = section.pieces.upperBound
    }
    guard found.isEmpty else { return found }
    for index in pieces.indices where RequirementReader.isTypeHeads(pieces[index]) {
      var reader = RequirementReader(pieces: pieces, start: index, wording: wording)
      if let section = reader.readTable() { return [section] }
    }
    return []
  }
}

/// Reads one part of a page that says what its operation needs.
struct RequirementReader {
  let pieces: [PagePiece]
  let start: Int
  let wording: RequirementWording

  private var words: [Line] = []
  private var rows: [Row] = []
  private var next: Int
  private var dependence: RequirementIntroduction.Dependence?
  private var isAllOf = false
  private var hasTypeHeads = false

  /// A line that states scopes, for one type or for all.
  private enum Row {
    /// A line as the page has it.
    case text(String, line: Int)
    /// A label and its cell that stand apart from each other.
    case parted(label: String, cell: String)
    case unreadable(String)
  }

  init(pieces: [PagePiece], start: Int, wording: RequirementWording) {
    self.pieces = pieces
    self.start = start
    self.wording = wording
    next = start
  }

  /// Reads what an introduction leads to.
  mutating func read(_ line: PageLine, _ introduction: RequirementIntroduction) -> RequirementSection {
    words = [Line(number: line.number, text: line.text)]
    next = start + 1
    dependence = introduction.dependence
    if introduction.rest.isEmpty || introduction.rest.hasSuffix(":") {
      isAllOf = introduction.rest.lowercased().hasPrefix("all")
      collectRows()
      return section(outcome())
    }
    let text = continued(introduction.rest, of: line)
    return section(cell([Self.withNoteApart(text, wording: wording)]))
  }

  /// Reads a table that no words introduce.
  mutating func readTable() -> RequirementSection? {
    collectRows()
    return rows.isEmpty ? nil : section(outcome())
  }

  private func section(_ result: (RequirementSection.Outcome, inferred: Bool)) -> RequirementSection {
    RequirementSection(
      line: pieces[start].number, words: words, inferred: result.inferred, outcome: result.0, pieces: start..<next)
  }

  // MARK: Lines

  /// The text with the lines of the same block that go on after a comma or a word that joins.
  private mutating func continued(_ text: String, of line: PageLine) -> String {
    var text = text
    while next < pieces.count, let more = pieces[next].prose, more.block == line.block,
      Self.isOpen(text) || Self.goesOn(more.text)
    {
      text += " " + more.text
      words.append(Line(number: more.number, text: more.text))
      next += 1
    }
    return text
  }

  private static func isOpen(_ text: String) -> Bool {
    text.hasSuffix(",") || [" OR", " or", " AND", " and"].contains { text.hasSuffix($0) }
  }

  private static func goesOn(_ text: String) -> Bool {
    ["OR ", "or ", "AND ", "and ", ", "].contains { text.hasPrefix($0) }
  }

  /// A full stop after the requirement ends it; the sentence behind it is a note.
  private static func withNoteApart(_ text: String, wording: RequirementWording) -> String {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    if ScopeExpression.isExpression(bare) || wording.saysNone(bare) { return bare }
    guard let stop = text.firstRange(of: ". ") else { return text }
    let main = String(text[..<stop.lowerBound])
    guard ScopeExpression.isExpression(main) || wording.saysNone(main) else { return text }
    return main + " — " + text[stop.upperBound...]
  }

  // MARK: Rows

  /// Whether a piece is, or begins, a table of types and their scopes: `type | required scope`.
  static func isTypeHeads(_ piece: PagePiece) -> Bool {
    switch piece {
    case .table(let table): return table.rows.first.map { isTypeHeads($0.excerpt) } ?? false
    case .line(let line): return line.kind != .code && isTypeHeads(line.text)
    }
  }

  private static func isTypeHeads(_ text: String) -> Bool {
    let lowered = text.lowercased()
    guard text.utf8.count <= 64, !text.contains(":"), !text.hasSuffix(".") else { return false }
    return lowered.contains("type") && (lowered.contains("scope") || lowered.contains("permission"))
  }

  /// Takes the rows behind the introduction, up to the next head or the first line that is none.
  private mutating func collectRows() {
    var stray: [(line: Line, index: Int)] = []
    var index = next
    var term: PageLine?
    scan: while index < pieces.count {
      switch pieces[index] {
      case .table(let table):
        guard rows.isEmpty else { break scan }
        add(table)
        next = index + 1
        break scan
      case .line(let line):
        guard line.kind != .code, PageSections.kind(of: line.text) == nil,
          RequirementIntroduction(line.text, wording: wording) == nil
        else { break scan }
        let source = Line(number: line.number, text: line.text)
        if rows.isEmpty, let dependence = RequirementIntroduction.Dependence(line.text) {
          self.dependence = self.dependence ?? dependence
        } else if rows.isEmpty, Self.isTypeHeads(line.text) {
          hasTypeHeads = true
        } else if line.kind == .item(.term), TypeRow.isLikely(line.text, wording: wording) == false {
          term = line
        } else if let label = term, line.kind == .item(.detail) {
          rows.append(.parted(label: label.text, cell: line.text))
          words.append(Line(number: label.number, text: label.text))
        } else if TypeRow.isLikely(line.text, wording: wording) {
          for lost in stray {
            rows.append(.unreadable("the line “\(lost.line.text)” stands among the scopes and names none"))
          }
          words += stray.map(\.line)
          stray = []
          rows.append(.text(line.text, line: line.number))
        } else if continuesBlock(line, at: index) {
          stray.append((source, index))
          index += 1
          continue
        } else {
          break scan
        }
        if line.kind != .item(.term) { words.append(source) }
        index += 1
        next = index
      }
    }
  }

  /// Whether a line that is no row stands in the block of the rows above it, or between the introduction and them.
  private func continuesBlock(_ line: PageLine, at index: Int) -> Bool {
    guard index > start, let above = pieces[index - 1].line else { return false }
    return above.block == line.block
  }

  // MARK: Tables

  private mutating func add(_ table: Table) {
    var body = table.rows[...]
    let heads =
      table.headerRows.isEmpty && Self.isTypeHeads(table.rows.first?.excerpt ?? "")
      ? table.rows.prefix(1) : table.headerRows
    body = body.dropFirst(heads.count)
    for row in table.rows { words.append(Line(number: row.line, text: row.excerpt)) }
    let names = heads.last?.cellTexts ?? []
    let scopes = names.indices.filter { names[$0].namesScopes }
    if !names.isEmpty, scopes.count != 1 {
      rows.append(.unreadable("the table below has no column of scopes: “\(names.joined(separator: " | "))”"))
      return
    }
    for row in body {
      guard case .cells(let cells) = row.content else { continue }
      add(cells, scopeColumn: scopes.first, heads: names)
    }
  }

  private mutating func add(_ cells: [Cell], scopeColumn: Int?, heads: [String]) {
    let present = cells.filter { $0.span != .absent }
    let column = scopeColumn ?? cells.count - 1
    guard present.count == cells.count, cells.indices.contains(column) else {
      rows.append(
        .unreadable("a row has fewer cells than its table columns: “\(cells.map(\.text).joined(separator: " | "))”"))
      return
    }
    let types = cells.indices.filter { $0 != column && (heads.isEmpty || heads[$0].lowercased().contains("type")) }
    if cells.count == 1 {
      for line in cells[0].lines { rows.append(.text(line.text, line: line.number)) }
      return
    }
    guard let typeColumn = types.count == 1 ? types.first : cells.count == 2 ? 1 - column : nil else {
      rows.append(.unreadable("which column names the type is not known: “\(heads.joined(separator: " | "))”"))
      return
    }
    let label = cells[typeColumn]
    let cell = Self.joined(cells[column].lines.map(\.text), allOf: isAllOf)
    if label.span == .coveredFromAbove, case .parted(let above, let first) = rows.last, above == label.text {
      rows[rows.count - 1] = .parted(label: above, cell: Self.joined([first, cell], allOf: isAllOf))
    } else {
      rows.append(.parted(label: label.text, cell: cell))
    }
  }

  /// The lines of one cell or list: a comma joins those that no word joins.
  private static func joined(_ lines: [String], allOf: Bool) -> String {
    var text = ""
    for line in lines where !line.isEmpty {
      if !text.isEmpty {
        text += isOpen(text) || goesOn(line) || line == "OR" || line == "or" ? " " : allOf ? " AND " : ", "
      }
      text += line
    }
    return text
  }

  // MARK: Outcome

  private func outcome() -> (RequirementSection.Outcome, inferred: Bool) {
    if let dependence, !dependence.isOnType {
      return (.unreadable("it depends on something other than the type of an object"), false)
    }
    let objects = TypeRow.clearObjects(
      in: rows.compactMap { row in
        if case .text(let text, _) = row { text } else { nil }
      })
    var typed: [String] = []
    var plain: [String] = []
    var inferred = false
    for row in rows {
      switch row {
      case .unreadable(let reason): return (.unreadable(reason), inferred)
      case .parted(let label, let cell): typed.append("\(label): \(cell)")
      case .text(let text, _):
        switch TypeRow.read(
          text, objects: objects, mayRunTogether: dependence != nil || hasTypeHeads, wording: wording)
        {
        case .unreadable(let reason): return (.unreadable(reason), inferred)
        case .typed(let label, let cell, let isInferred):
          typed.append("\(label): \(cell)")
          inferred = inferred || isInferred
        case .plain(let text): plain.append(text)
        }
      }
    }
    if !typed.isEmpty, let stray = plain.first {
      return (.unreadable("“\(stray)” names no type, and lines beside it do"), inferred)
    }
    if dependence != nil, typed.isEmpty {
      return (.unreadable("it depends on the type of the object, and no types follow"), inferred)
    }
    if typed.isEmpty, plain.isEmpty { return (.unreadable("nothing that could be a scope follows"), inferred) }
    guard typed.isEmpty else { return (cell(typed).0, inferred) }
    if plain.count == 1 { return cell([Self.withNoteApart(plain[0], wording: wording)]) }
    return cell([Self.joined(plain, allOf: isAllOf)])
  }

  /// The cell that the lines state, with the field that the introduction names.
  private func cell(_ lines: [String]) -> (RequirementSection.Outcome, inferred: Bool) {
    do throws(RequirementCell.Unreadable) {
      var cell = try RequirementCell.read(lines, wording: wording)
      if case .perType(_, let cases) = cell.requirement.kind {
        cell.requirement.kind = .perType(field: dependence?.field, cases: cases)
      }
      return (.cell(cell), false)
    } catch {
      return (.unreadable(error.reason), false)
    }
  }
}

extension Row {
  /// The texts of the row's own cells.
  fileprivate var cellTexts: [String] {
    if case .cells(let cells) = content { cells.map(\.text) } else { [] }
  }
}

extension String {
  /// Whether a column's head speaks of scopes.
  fileprivate var namesScopes: Bool {
    let lowered = lowercased()
    return lowered.contains("scope") || lowered.contains("permission")
  }
}
