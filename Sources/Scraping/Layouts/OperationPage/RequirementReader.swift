import PageReading
import ScopeTable

/// Reads one part of a page that says what its operation needs.
struct RequirementReader {
  let pieces: [PagePiece]
  let start: Int
  let wording: RequirementWording

  private var words: [Line] = []
  private var rows: [RequirementRow] = []
  private var next: Int
  private var dependence: RequirementIntroduction.Dependence?
  private var isAllOf = false
  private var hasTypeHeads = false

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
    return section(cell([RequirementText.withNoteApart(text, wording: wording)]))
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
      RequirementText.isOpen(text) || RequirementText.goesOn(more.text)
    {
      text += " " + more.text
      words.append(Line(number: more.number, text: more.text))
      next += 1
    }
    return text
  }

  // MARK: Rows

  /// Takes the rows behind the introduction, up to the next head or the first line that is none.
  private mutating func collectRows() {
    var stray: [(line: Line, index: Int)] = []
    var index = next
    var term: PageLine?
    scan: while index < pieces.count {
      switch pieces[index] {
      case .table(let table):
        guard rows.isEmpty else { break scan }
        rows = RequirementTable(table, isAllOf: isAllOf).rows
        for row in table.rows { words.append(Line(number: row.line, text: row.excerpt)) }
        next = index + 1
        break scan
      case .line(let line):
        guard line.kind != .code, PageSections.kind(of: line.text) == nil,
          RequirementIntroduction(line.text, wording: wording) == nil
        else { break scan }
        let source = Line(number: line.number, text: line.text)
        if rows.isEmpty, let dependence = RequirementIntroduction.Dependence(line.text) {
          self.dependence = self.dependence ?? dependence
        } else if rows.isEmpty, RequirementTable.isHead(line.text) {
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
          rows.append(.text(line.text))
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

  // MARK: Outcome

  private func outcome() -> (RequirementSection.Outcome, inferred: Bool) {
    if let dependence, !dependence.isOnType {
      return (.unreadable("it depends on something other than the type of an object"), false)
    }
    let objects = TypeRow.clearObjects(
      in: rows.compactMap { row in
        if case .text(let text) = row { text } else { nil }
      })
    var typed: [String] = []
    var plain: [String] = []
    var inferred = false
    for row in rows {
      switch row {
      case .unreadable(let reason): return (.unreadable(reason), inferred)
      case .parted(let label, let cell): typed.append("\(label): \(cell)")
      case .text(let text):
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
    if plain.count == 1 { return cell([RequirementText.withNoteApart(plain[0], wording: wording)]) }
    return cell([RequirementText.joined(plain, allOf: isAllOf)])
  }

  /// The cell that the lines state, with the field that the introduction names.
  private func cell(_ lines: [String]) -> (RequirementSection.Outcome, inferred: Bool) {
    do throws(RequirementStatement.Unreadable) {
      var cell = try RequirementStatement.read(lines, wording: wording)
      if case .perType(_, let cases) = cell.requirement.kind {
        cell.requirement.kind = .perType(field: dependence?.field, cases: cases)
      }
      return (.cell(cell), false)
    } catch {
      return (.unreadable(error.reason), false)
    }
  }
}
