import PageReading
import ScopeTable

/// Reads one part of a page that says what an operation needs.
struct RequirementReader {
  let pieces: [PagePiece]
  let start: Int
  /// The piece after the last that may belong to it.
  let end: Int
  let vendor: Vendor

  private var words: [Line] = []
  private var rows: [RequirementRow] = []
  private var next: Int
  private var introduction: RequirementIntroduction?
  private var dependence: RequirementIntroduction.Dependence?
  private var hasTypeHeads = false
  private var announced: ScopeExpression.Announced?
  /// The depth of the list whose items are the scopes.
  private var listDepth: Int?
  private var remarks: [String] = []
  /// Whether the alternatives go from the least privileged to the most.
  private var firstIsLeast = false

  init(pieces: [PagePiece], start: Int, end: Int, vendor: Vendor) {
    self.pieces = pieces
    self.start = start
    self.end = end
    self.vendor = vendor
    next = start
  }

  /// Reads what an introduction leads to; `nil` if a label leads to nothing, or to another introduction.
  mutating func read(_ line: PageLine, _ introduction: RequirementIntroduction) -> RequirementSection? {
    self.introduction = introduction
    words = [line.source]
    next = start + 1
    dependence = introduction.dependence
    announced = introduction.announced
    if introduction.rest.isEmpty {
      if let table = TokenTable.follows(start, in: pieces, end: end, vendor: vendor) {
        // Below headings of their own, tables say by themselves what each is about; and of two introductions the nearer one counts.
        let between = pieces[start..<table].dropFirst()
        return between.contains { $0.isHeading || introduces($0) } ? nil : leading(to: table)
      }
      collectRows()
      if rows.isEmpty {
        // A label alone may head a part of the page that says nothing of scopes; a requirement's words may not.
        return introduction.isLabel && !speaksOfRequirement(line) ? nil : leadsToIntroduction ? nil : section(outcome())
      }
      return introduction.isConditional ? conditional() : section(outcome())
    }
    let text = continued(introduction.rest, of: line)
    if introduction.isConditional { return conditional(text) }
    return section(statement([RequirementText.withNoteApart(text, vendor: vendor)]))
  }

  /// Whether a line begins another requirement. A label of a kind of token that the vendor file names is a row among such rows, and
  /// begins one of its own anywhere else.
  private func beginsAnother(_ line: PageLine) -> Bool {
    guard let other = RequirementIntroduction(line.text, vendor: vendor) else { return false }
    guard !other.credentials.isEmpty, introduction?.credentials.isEmpty != false, other.credentials.count == 1 else {
      return true
    }
    return rows.contains { if case .text = $0 { true } else if case .parted = $0 { true } else { false } }
      && !rows.contains { if case .credential = $0 { true } else { false } }
  }

  /// Reads the table to which the introduction leads, perhaps behind further sentences.
  private mutating func leading(to table: Int) -> RequirementSection {
    next = table
    collectRows()
    var section = section(outcome())
    // What is between the two is not taken with them: it may change what is needed.
    if table > start + 1 {
      section.pieces = table..<section.pieces.upperBound
      section.introduction = start
    }
    return section
  }

  /// Reads a table that no words introduce.
  mutating func readTable() -> RequirementSection? {
    collectRows()
    return rows.isEmpty ? nil : section(outcome())
  }

  private func section(_ result: (RequirementSection.Outcome, inferred: Bool)) -> RequirementSection {
    var result = result
    if case .statement(let statement) = result.0, let introduction {
      result.0 = .statement(introduction.settled(statement))
    }
    return RequirementSection(
      line: pieces[start].number, words: words, inferred: result.inferred, outcome: result.0, pieces: start..<next,
      heading: pieces[...start].last { $0.isHeading }?.line?.text,
      isTokenTable: (start..<next).contains { TokenTable.isOne(pieces[$0], vendor: vendor) },
      isListed: introduction?.isListed ?? false)
  }

  /// Whether the label says that something is required, so that nothing below it is a fault.
  private func speaksOfRequirement(_ line: PageLine) -> Bool {
    let lowered = line.text.lowercased()
    return lowered.contains("required") || (lowered.hasSuffix(":") && lowered.contains("scope"))
  }

  /// Whether a piece leads to what is below it.
  private func introduces(_ piece: PagePiece) -> Bool {
    piece.prose.flatMap { RequirementIntroduction($0.text, vendor: vendor) }?.rest.isEmpty == true
  }

  private var leadsToIntroduction: Bool {
    guard next < end, let line = pieces[next].prose else { return false }
    return RequirementIntroduction(line.text, vendor: vendor) != nil
  }

  /// Scopes that are needed in some cases, as a condition.
  private func conditional(_ text: String? = nil) -> RequirementSection {
    let texts = text.map { [$0] } ?? rows.compactMap { if case .text(let text) = $0 { text } else { nil } }
    let label = words.first?.text.trimmed(of: "*_: ") ?? ""
    let condition = Condition(text: "\(label): \((texts + remarks).joined(separator: ", "))", effect: .unclear)
    return RequirementSection(
      line: pieces[start].number, words: words, outcome: .condition(condition), pieces: start..<next)
  }

  // MARK: Lines

  /// The text with the lines of the same block that go on after a comma or a word that joins.
  private mutating func continued(_ text: String, of line: PageLine) -> String {
    var text = text
    while next < end, let more = pieces[next].prose, more.block == line.block,
      RequirementText.isOpen(text) || RequirementText.goesOn(more.text)
    {
      text += " " + more.text
      words.append(more.source)
      next += 1
    }
    return text
  }

  // MARK: Rows

  /// Takes the rows after the introduction, up to the next head or the first line that is not a row.
  private mutating func collectRows() {
    var stray: [(line: Line, index: Int)] = []
    var index = next
    var term: PageLine?
    var tableHeads: [String]?
    var tookTable = false
    scan: while index < end {
      switch pieces[index] {
      case .table(let table):
        // A table that was split goes on under the same heads.
        let heads = table.headerRows.last?.bordered.map(\.text)
        guard rows.isEmpty || (index == next && heads != nil && heads == tableHeads) else { break scan }
        tableHeads = heads
        tookTable = true
        let read = RequirementTable(table, vendor: vendor, announced: announced)
        rows += read.rows
        announced = announced ?? read.announced
        firstIsLeast = read.firstIsLeast
        for row in table.rows { words.append(Line(number: row.line, text: row.excerpt, offset: row.offset)) }
        index += 1
        next = index
      case .line(let line):
        guard !tookTable else { break scan }
        if line.kind == .code {
          guard rows.isEmpty || listDepth == nil, isAllScopes(line.text) else { break scan }
          rows.append(.text(line.text))
          words.append(line.source)
          index += 1
          next = index
          continue
        }
        guard PageSections.kind(of: line.text) == nil, !beginsAnother(line), !isRole(line.text)
        else { break scan }
        if rows.isEmpty, let dependence = RequirementIntroduction.Dependence(line.text) {
          self.dependence = self.dependence ?? dependence
        } else if rows.isEmpty, RequirementTable.isHead(line.text, vendor: vendor) {
          if RequirementTable.isCredentialHead(line.text) { noteCredentialHead(line.text) } else { hasTypeHeads = true }
        } else if line.kind == .item(.term), !isLikely(line.text) {
          term = line
        } else if let label = term, line.kind == .item(.detail) {
          rows.append(.parted(label: label.text, cell: line.text))
          words.append(label.source)
        } else if let row = credentialRow(line) {
          rows.append(row)
        } else if isLikely(line.text) || isName(line, at: index) {
          for lost in stray {
            rows.append(.unreadable("the line “\(lost.line.text)” is among the scopes but names none"))
          }
          words += stray.map(\.line)
          stray = []
          take(line)
        } else if continuesBlock(line, at: index) {
          stray.append((line.source, index))
          index += 1
          continue
        } else if case .ofCredential? = rows.last, let depth = line.depth, pieces[index - 1].line?.depth == depth {
          rows.append(
            .unreadable("the item “\(line.text)” is among kinds of token but does not name one with its requirement"))
        } else {
          break scan
        }
        if line.kind != .item(.term) { words.append(line.source) }
        index += 1
        next = index
      }
    }
  }

  /// Adds a line of scopes. What a deeper item says is about the scope above it.
  private mutating func take(_ line: PageLine) {
    if let depth = line.depth {
      if let listDepth, depth > listDepth { return remarks.append(line.text) }
      listDepth = listDepth ?? depth
    }
    rows.append(.text(line.text))
  }

  private func isRole(_ text: String) -> Bool {
    let label = text.trimmed(of: "*_").prefix { $0 != ":" }.lowercased()
    return vendor.requirement.roleLabels.contains { $0.lowercased() == label }
  }

  private func isLikely(_ text: String) -> Bool { TypeRow.isLikely(text, vendor: vendor) }

  private func isAllScopes(_ text: String) -> Bool {
    ScopeName(words: vendor.scopes).isList(text)
  }

  /// Whether a line after the introduction names a scope by standing there: an item of the list below, a line of scopes, or the only
  /// words of the line right below a label.
  private func isName(_ line: PageLine, at index: Int) -> Bool {
    if isAllScopes(NotedText(line.text).main) { return true }
    guard let introduction else { return false }
    let main = NotedText(line.text).main
    let isWord =
      ScopeName(words: vendor.scopes).strength(MarkedWord(main).name) != nil
      || (introduction.allowsWords && ScopeName.isSeveralWords(main)) || vendor.requirement.saysAnything(main)
    if let depth = line.depth {
      let own = pieces[start].line?.depth ?? -1
      guard depth > own || pieces[start].line?.depth == nil else { return false }
      return isWord || (listDepth.map { depth > $0 } ?? false)
    }
    guard isWord, introduction.isLabel || introduction.announced != nil else { return false }
    // In running text only the lines right below belong to the label, in one block.
    guard index == start + 1 || isBlockOfRows(line, at: index) else { return false }
    return speaksOfRequirement(pieces[start].line ?? line) || pieces[start].line?.text.hasSuffix(":") == true
      || pieces[start].line.map { if case .heading = $0.kind { true } else { false } } == true
  }

  private func isBlockOfRows(_ line: PageLine, at index: Int) -> Bool {
    guard let above = pieces[index - 1].line else { return false }
    return above.block == line.block && !rows.isEmpty
  }

  /// Whether a line that is not a row is in the block of the rows above it, or between the introduction and them.
  private func continuesBlock(_ line: PageLine, at index: Int) -> Bool {
    guard index > start, let above = pieces[index - 1].line, line.depth == nil else { return false }
    return above.block == line.block
  }

  // MARK: Kinds of token

  /// A line that names a kind of token, with or without its scopes after it.
  private func credentialRow(_ line: PageLine) -> RequirementRow? {
    let bare = line.text.hasSuffix(":") ? String(line.text.dropLast()) : line.text
    if let kind = CredentialStatement.kind(bare, vendor: vendor, among: \.labels)
      ?? CredentialStatement.kind(bare, vendor: vendor, among: \.rows)
    {
      return .credential(kind)
    }
    return CredentialLine(line.text, vendor: vendor).map {
      .ofCredential(CredentialCells(credential: $0.credential, cells: [[$0.rest]]))
    }
  }

  private mutating func noteCredentialHead(_ text: String) {
    let lowered = text.lowercased()
    guard lowered.contains("least"), lowered.contains("most") || lowered.contains("higher") else { return }
    announced = announced ?? .any
    firstIsLeast = true
  }

  // MARK: Outcome

  private func outcome() -> (RequirementSection.Outcome, inferred: Bool) {
    if let dependence, !dependence.isOnType {
      return (.unreadable("it depends on something other than the type of an object"), false)
    }
    if let reason = rows.lazy.compactMap({ if case .unreadable(let reason) = $0 { reason } else { nil } }).first {
      return (.unreadable(reason), false)
    }
    if let credentials = CredentialRows(vendor: vendor, place: place(saysTypes: false)).outcome(rows) {
      return (credentials, false)
    }
    if let kind = rows.lazy.compactMap(\.credentialKind).first {
      return (.unreadable("“\(kind)” is a kind of token, but other lines name none"), false)
    }
    let objects = TypeRow.clearObjects(
      in: rows.compactMap { row in
        if case .text(let text) = row { text } else { nil }
      })
    var typed: [String] = []
    var plain: [String] = []
    var inferred = false
    let saysTypes = dependence != nil || hasTypeHeads
    for row in rows {
      switch row {
      case .unreadable, .credential, .ofCredential, .ofType: continue
      case .parted(let label, let cell): typed.append("\(label): \(cell)")
      case .text(let text):
        switch TypeRow.read(text, objects: objects, mayRunTogether: saysTypes, vendor: vendor) {
        case .unreadable(let reason): return (.unreadable(reason), inferred)
        case .typed(let label, let cell, let isInferred):
          typed.append("\(label): \(cell)")
          inferred = inferred || isInferred
        case .plain(let text): plain.append(text)
        }
      }
    }
    if !typed.isEmpty, let stray = plain.first {
      return (.unreadable("“\(stray)” names no type, although other lines do"), inferred)
    }
    if dependence != nil, typed.isEmpty {
      return (.unreadable("it depends on the type of the object, but no types follow"), inferred)
    }
    if typed.isEmpty, plain.isEmpty { return (.unreadable("nothing that could be a scope follows"), inferred) }
    guard typed.isEmpty else { return (statement(typed, saysTypes: true).0, inferred) }
    if plain.count == 1 { return statement([RequirementText.withNoteApart(plain[0], vendor: vendor)]) }
    return statement(RequirementText.withoutDescriptions(plain, vendor: vendor))
  }

  private func place(saysTypes: Bool) -> RequirementStatement.Place {
    RequirementStatement.Place(
      announced: announced, saysTypes: saysTypes, allowsWords: introduction?.allowsWords ?? false,
      isOfCredential: introduction?.credentials.isEmpty == false, firstIsLeast: firstIsLeast)
  }

  /// The statement that the lines make, with the field that the introduction names.
  private func statement(_ lines: [String], saysTypes: Bool = false) -> (RequirementSection.Outcome, inferred: Bool) {
    do throws(RequirementStatement.Unreadable) {
      var statement = try RequirementStatement.read(lines, vendor: vendor, at: place(saysTypes: saysTypes))
      if case .perType(let own, let cases) = statement.requirement.kind {
        statement.requirement.kind = .perType(field: dependence?.field ?? own, cases: cases)
      }
      for remark in [introduction?.remark].compactMap({ $0 }) + remarks {
        statement.requirement.conditions.append(vendor.requirement.condition(remark))
        statement.note = statement.note.map { "\($0) \(remark)" } ?? remark
      }
      return (.statement(statement), false)
    } catch {
      return (.unreadable(error.reason), false)
    }
  }
}
