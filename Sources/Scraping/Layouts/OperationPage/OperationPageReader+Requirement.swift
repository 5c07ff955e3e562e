import Findings
import PageReading
import ScopeModel
import ScopeTable

extension OperationPageReader {
  /// Reads what the operation needs. The page may say it twice, but not in two ways.
  mutating func readRequirement() -> RequirementSection? {
    for section in requirements { claim(section) }
    let combined = CombinedRequirement(
      requirements, name: operationName, page: page.path, vendor: vendor, footnotes: footnotes)
    reading.findings += combined.findings
    for open in combined.open {
      joiners.note(open.open, at: Entry.Place(offset: 0, line: open.line), sample: open.sample)
    }
    operation.furtherEvidence += combined.evidence
    if let requirement = combined.requirement { operation.requirement = requirement }
    operation.note = combined.note
    guard combined.stated != nil || combined.isUnreadable else {
      if !reportInclude() { reportUnreadWords() }
      return nil
    }
    if combined.stated == nil { reportInclude() }
    reportStrayScopes(outside: requirements)
    return combined.stated ?? requirements.first
  }

  private mutating func claim(_ section: RequirementSection) {
    for word in section.words { reading.claimedLines.append(word.number...word.number) }
    for index in section.pieces {
      if case .table(let table) = pieces[index] { reading.claimedLines += table.rows.map(\.lines) }
    }
  }

  /// A line of nothing but scopes that is apart from the requirement may have been one of its rows.
  private mutating func reportStrayScopes(outside all: [RequirementSection]) {
    let taken = Set(all.flatMap { Array($0.pieces) })
    for index in pieces.indices where !taken.contains(index) {
      guard let stray = strayScopes(at: index) else { continue }
      report(
        .error, "unplaced-scopes",
        "There are scopes here, separate from the requirement of \(operationName): “\(stray.text.prefix(120))”.",
        line: stray.number)
      return
    }
  }

  /// A line of nothing but scopes, or a table's row with such a cell where the page says what is needed.
  private func strayScopes(at index: Int) -> Line? {
    switch pieces[index] {
    case .line: return pieces[index].prose.flatMap { ScopeShape.isExpression($0.text) ? $0.source : nil }
    case .table(let table):
      guard sections.contains(where: { $0.kind.mayState && $0.pieces.contains(index) }) else { return nil }
      let row = table.bodyRows.first { $0.bordered.contains { ScopeShape.isExpression($0.text) } }
      return row.map { Line(number: $0.line, text: $0.excerpt, offset: $0.offset) }
    }
  }

  /// A file that the page includes, and that was not there to be read, may hold the requirement. Returns whether there is one.
  @discardableResult private mutating func reportInclude() -> Bool {
    let includes = pieces.compactMap { $0.prose.flatMap { line in IncludeLine(line.text).map { (line, $0) } } }
    guard let (line, include) = includes.first(where: { $0.1.isOfRequirement }) else { return false }
    report(
      .error, "include-not-read",
      "The requirement of \(operationName) is in “\(include.path)”, which cannot be read. Put included files next to the page, in the same folders as in the vendor's repository.",
      line: line.number)
    return true
  }

  /// Words of the operation's part of the page that read like a requirement: it is not silent, and saying so would be wrong.
  private mutating func reportUnreadWords() {
    let titles = [opening.title, opening.group].compactMap { $0 }
    let parts = [0..<request.pieces.lowerBound] + sections.filter(\.kind.mayState).map(\.pieces)
    for part in parts {
      for index in part where !request.pieces.contains(index) {
        let piece = pieces[index]
        if let line = piece.line, titles.contains(line) { continue }
        guard let text = UnreadRequirement.words(of: piece, vendor: vendor) else { continue }
        report(
          .error, "unplaced-scopes",
          "Unrecognised requirement of \(operationName): “\(text.prefix(120))”.",
          line: piece.number)
        return
      }
    }
  }

  /// Sentences below the operation that change its requirement.
  mutating func readNotes(outside taken: Range<Int>?) {
    guard let head = sections.first, head.kind == .head else { return }
    for index in head.pieces where taken?.contains(index) != true {
      guard let line = pieces[index].prose else { continue }
      if wording.saysUnavailable(line.text) {
        operation.requirement = Requirement(.unavailable)
      } else if taken == nil, wording.saysNone(line.text) {
        operation.requirement = Requirement(.none)
        operation.furtherEvidence.append(Evidence(page: page.path, line: line.number, excerpt: line.text))
        reading.claimedLines.append(line.number...line.number)
        continue
      } else {
        let condition = wording.condition(line.text)
        guard condition.effect != .unclear else { continue }
        if !operation.requirement.conditions.contains(condition) { operation.requirement.conditions.append(condition) }
      }
      operation.note = operation.note.map { "\($0) \(line.text)" } ?? line.text
      operation.furtherEvidence.append(Evidence(page: page.path, line: line.number, excerpt: line.text))
      reading.claimedLines.append(line.number...line.number)
    }
  }
}
