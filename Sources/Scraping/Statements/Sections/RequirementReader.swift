import PageReading
import ScopeTable

/// Reads one part of a page that says what an operation needs.
struct RequirementReader {
  let pieces: [PagePiece]
  let start: Int
  /// The piece after the last that may belong to it.
  let end: Int
  let vendor: Vendor

  var words: [Line] = []
  var rows: [RequirementRow] = []
  var next: Int
  var introduction: RequirementIntroduction?
  var dependence: RequirementIntroduction.Dependence?
  var hasTypeHeads = false
  var announced: ScopeExpression.Announced?
  /// The depth of the list whose items are the scopes.
  var listDepth: Int?
  var remarks: [String] = []
  /// Whether the alternatives go from the least privileged to the most.
  var firstIsLeast = false

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
  func beginsAnother(_ line: PageLine) -> Bool {
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
  func speaksOfRequirement(_ line: PageLine) -> Bool {
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
}
