import PageReading
import ScopeTable

/// The words in places of scopes that no rule knows: `✅`, `Not for bots`, an empty cell.
struct UnknownCells {
  let vendor: Vendor
  private var found: [VendorQuestion] = []

  init(vendor: Vendor) {
    self.vendor = vendor
  }

  /// Questions about the words, in the order of the page.
  ///
  /// - Parameter settled: Heads, folded, of which the vendor file says what their columns hold.
  static func questions(
    on page: Page, _ tables: OperationTables, vendor: Vendor, settled: Set<String>
  ) -> [VendorQuestion] {
    var cells = UnknownCells(vendor: vendor)
    for placed in tables.tables { cells.read(placed, settled: settled) }
    cells.readMatrices(MatrixTables(page, vendor: vendor))
    cells.readLabels(PagePiece.pieces(of: page))
    return cells.found
  }

  // MARK: Places of scopes

  private mutating func read(_ placed: OperationTables.Placed, settled: Set<String>) {
    guard let columns = placed.columns, columns.areUnderstood else { return }
    let rows = BorderedRow(columns: columns, vendor: vendor)
    let grid = placed.body.filter { row in
      switch rows.read(row.bordered) {
      case .section, .heads: false
      default: true
      }
    }
    var places: [(column: Int, place: RequirementStatement.Place)] = []
    if let column = columns.requirement { places.append((column, rows.place)) }
    for (column, _) in columns.credentials {
      places.append((column, RequirementStatement.Place(isOfCredential: true)))
    }
    for (column, place) in places {
      let rows = grid.filter { $0.bordered.indices.contains(column) && $0.bordered[column].span == .own }
      let filled = rows.map { $0.bordered[column] }.filter { !$0.isEmpty }
      // Where most cells are not scopes, what the column holds is the question, not its words.
      let isMisread = UnknownHeads(vendor: vendor).isMisread(columns, column, filled)
      if isMisread, !settled.contains(columns.heads[column].foldedWord) { continue }
      for cell in filled { read(cell.lines, at: place) }
      // A row without a scope may go on with the scope above.
      if !columns.isScopeFirst, !filled.isEmpty { askAboutEmptyCell(rows, column) }
      askAboutOddWords(filled)
    }
  }

  private mutating func readLabels(_ pieces: [PagePiece]) {
    for case .line(let line) in pieces where line.kind != .code {
      guard let introduction = RequirementIntroduction(line.text, vendor: vendor), !introduction.rest.isEmpty,
        introduction.isLabel, !introduction.isConditional, introduction.dependence == nil
      else { continue }
      var place = RequirementStatement.Place()
      place.announced = introduction.announced
      place.allowsWords = introduction.allowsWords
      read([Line(number: line.number, text: introduction.rest, offset: line.offset)], at: place)
    }
  }

  private mutating func readMatrices(_ tables: MatrixTables) {
    for placed in tables.tables where !placed.isExample {
      guard let heads = tables.heads(of: placed), heads.areUnderstood else { continue }
      for row in placed.body {
        let cells = row.bordered
        for (column, _) in heads.methods where cells.indices.contains(column) && cells[column].span == .own {
          let cell = cells[column]
          guard case .unreadable = MatrixCell(cell.text, vendor: vendor), !holdsScope(cell.text) else {
            continue
          }
          let choices = [VendorFile.RequirementKey.notSupported, .none].map { WordListKey.requirement($0).path }
          ask(cell.text, line: cell.firstLine?.number ?? row.line, seen: row.excerpt, choices)
        }
      }
    }
  }

  // MARK: Words

  private mutating func read(_ lines: [Line], at place: RequirementStatement.Place) {
    guard let line = lines.first?.number else { return }
    let text = lines.map(\.text).joined(separator: " ")
    do throws(RequirementStatement.Unreadable) {
      let statement = try RequirementStatement.read(lines.map(\.text), vendor: vendor, at: place)
      if case .unsaid(let mark)? = statement.open { ask(mark, line: line, seen: text, Self.joiners) }
      // Words that name no scope and that no rule knows are kept as a remark beside an unknown requirement.
      if place.isOfCredential, case .unknown = statement.requirement.kind, statement.note != nil, Self.isShort(text) {
        ask(text, line: line, seen: text, Self.choices)
      }
    } catch {
      if !holdsScope(text) {
        if Self.isShort(text) { ask(text, line: line, seen: text, Self.choices) }
      } else if let joiner = wordBetweenScopes(text) {
        ask(joiner, line: line, seen: text, Self.joiners)
      }
    }
  }

  private mutating func askAboutEmptyCell(_ rows: [Row], _ column: Int) {
    for row in rows where row.bordered[column].isEmpty {
      let keys = [VendorFile.RequirementKey.none, .unavailable, .unknown]
      ask("", line: row.line, seen: row.excerpt, keys.map { WordListKey.requirement($0).path })
    }
  }

  /// Words without any mark of a scope, where nearly all others have one: a mark inside, or several words.
  private mutating func askAboutOddWords(_ cells: [Cell]) {
    let grammar = ScopeName(words: vendor.scopes)
    var plain: [Line] = []
    var shaped = 0
    let holdsScopes = cells.contains { holdsScope($0.text) }
    for cell in cells {
      if holdsScopes, cell.lines.count == 1, DoubtfulName.isOne(cell.text, vendor: vendor),
        !vendor.requirement.saysAnything(cell.text)
      {
        for line in cell.lines { ask(line.text, line: line.number, seen: line.text, Self.choices) }
      } else if cell.lines.count == 1, grammar.strength(cell.text) == .plain,
        !vendor.requirement.saysAnything(cell.text)
      {
        plain += cell.lines
      } else if holdsScope(cell.text) || (vendor.scopes.form == .words && cell.text.contains(" ")) {
        shaped += 1
      }
    }
    guard shaped >= Self.enoughScopes, plain.count * Self.enoughScopes <= shaped else { return }
    for line in plain { ask(line.text, line: line.number, seen: line.text, Self.choices) }
  }

  /// How many cells with scopes show what the vendor's scopes look like.
  private static let enoughScopes = 3

  private func holdsScope(_ text: String) -> Bool {
    let grammar = ScopeName(words: vendor.scopes)
    return text.split { " ,;|&+()".contains($0) }.contains { grammar.strength(MarkedWord($0).name) == .shaped }
  }

  /// Whether a text can be words that say one thing, and is not a sentence.
  private static func isShort(_ text: String) -> Bool { text.split(separator: " ").count <= 6 && text.utf8.count <= 60 }

  /// The only words that are between two scopes and join nothing that is known: `boats:read plus-also oars:read`.
  private func wordBetweenScopes(_ text: String) -> String? {
    let grammar = ScopeName(words: vendor.scopes)
    let words = text.split(separator: " ").map(String.init)
    let places = words.indices.filter { grammar.strength(MarkedWord(words[$0]).name) == .shaped }
    guard places.count > 1, places.first == 0, places.last == words.count - 1 else { return nil }
    let between = zip(places, places.dropFirst()).map { words[($0 + 1)..<$1].joined(separator: " ").lowercased() }
    let unknown = Set(between).subtracting(["or", "and", ""])
    guard unknown.count == 1, let word = unknown.first, !word.contains(" ") else { return nil }
    return word
  }

  private mutating func ask(_ word: String, line: Int, seen: String, _ choices: [String]) {
    if let index = found.firstIndex(where: { $0.isAbout(word, choices) }) {
      var samples = Samples(found[index].seen)
      samples.add(seen)
      found[index].seen = samples.texts
    } else {
      var question = VendorQuestion(word: word, choices: choices)
      question.line = line
      question.seen = Samples.of([seen])
      found.append(question)
    }
  }

  private static let joiners = Joiner.allCases.map(\.rawValue)
  /// What words in a place of scopes may say.
  private static let choices =
    [VendorFile.RequirementKey.none, .anonymous, .unavailable, .unknown].map { WordListKey.requirement($0).path }
    + [WordListKey.knownScopes.path]
}
