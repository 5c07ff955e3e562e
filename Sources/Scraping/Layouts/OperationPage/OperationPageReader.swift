import PageReading
import ScopeModel
import ScopeTable

/// Reads one page of one operation.
struct OperationPageReader {
  let page: Page
  let pieces: [PagePiece]
  let request: RequestLine
  let wording: RequirementWording
  private let opening: PageOpening
  private let sections: [PageSections.Section]
  private var reading = LayoutReading()
  private var operation: ScopeModel.Operation

  init(page: Page, pieces: [PagePiece], request: RequestLine, wording: RequirementWording) {
    self.page = page
    self.pieces = pieces
    self.request = request
    self.wording = wording
    opening = PageOpening(pieces, request: request)
    sections = PageSections(pieces, from: opening.end).sections
    operation = ScopeModel.Operation(
      method: request.method, path: request.path.path, pathKind: request.path.kind, group: opening.group?.text,
      title: request.title ?? opening.title?.text, requirement: Requirement(.unknown),
      evidence: Evidence(page: page.path, line: request.line, excerpt: request.excerpt))
  }

  private var operationName: String { "\(request.method.rawValue) \(request.path.path)" }

  mutating func read(profile: ProviderProfile) -> LayoutReading {
    claimOpening()
    let requirement = readRequirement()
    readNotes(outside: requirement?.pieces)
    operation.summary = opening.summary(of: pieces, in: sections.first, outside: requirement?.pieces)
    readParameters()
    checkCalls()
    checkEnd()
    claimSignature(of: profile)
    let isRead = !reading.findings.contains { $0.id == "unreadable-requirement" }
    if isRead { reading.operations = [operation] }
    account(isRead: isRead)
    return reading
  }

  private mutating func report(_ severity: Finding.Severity, _ id: String, _ message: String, line: Int?) {
    reading.findings.append(Finding(severity, id: id, message, page: page.path, line: line))
  }

  private mutating func claimOpening() {
    for line in [opening.title, opening.group].compactMap({ $0 }) {
      reading.claimedLines.append(line.number...line.number)
    }
    for piece in pieces[request.pieces] { reading.claimedLines.append(piece.number...piece.number) }
    for section in sections {
      if let line = section.headLine { reading.claimedLines.append(line...line) }
    }
    if request.isCall {
      report(
        .note, "operation-from-call", "\(operationName) is known from the example call alone.", line: request.line)
    }
  }

  // MARK: Requirement

  /// Reads what the operation needs. The page may say it twice, but not in two ways.
  private mutating func readRequirement() -> RequirementSection? {
    let all = RequirementSection.all(in: pieces, wording: wording)
    guard let first = all.first else {
      reportUnplacedScopes()
      return nil
    }
    for section in all {
      guard case .unreadable(let reason) = section.outcome else { continue }
      report(
        .error, "unreadable-requirement", "The requirement of \(operationName) cannot be read: \(reason).",
        line: section.line)
    }
    for other in all.dropFirst() where other.outcome != first.outcome {
      report(
        .error, "conflicting-requirement",
        "The requirement of \(operationName) stands on line \(first.line) already, and says something else there.",
        line: other.line)
    }
    reportStrayScopes(outside: all)
    for section in all {
      for word in section.words { reading.claimedLines.append(word.number...word.number) }
      for index in section.pieces {
        if case .table(let table) = pieces[index] { reading.claimedLines += table.rows.map(\.lines) }
      }
    }
    if case .cell(let cell) = first.outcome {
      operation.requirement = cell.requirement
      operation.note = cell.note
    }
    operation.furtherEvidence.append(
      Evidence(
        page: page.path, line: first.line, excerpt: first.words.map(\.text).joined(separator: "\n"),
        inferred: first.inferred))
    return first
  }

  /// A line of nothing but scopes that stands apart from the requirement may have been one of its rows.
  private mutating func reportStrayScopes(outside all: [RequirementSection]) {
    let taken = Set(all.flatMap { Array($0.pieces) })
    for index in pieces.indices where !taken.contains(index) {
      guard let line = pieces[index].prose, ScopeExpression.isExpression(line.text) else { continue }
      report(
        .error, "unplaced-scopes",
        "Scopes stand here, apart from the requirement of \(operationName): “\(line.text.prefix(120))”.",
        line: line.number)
      return
    }
  }

  /// Scopes near the top of the page that no words introduce may be its requirement.
  private mutating func reportUnplacedScopes() {
    guard let head = sections.first, head.kind == .head else { return }
    for piece in pieces[head.pieces] {
      let text: String
      switch piece {
      case .line(let line): text = line.kind == .code ? "" : line.text
      case .table(let table): text = table.rows.map(\.excerpt).joined(separator: " ")
      }
      guard text.split(whereSeparator: { " ,;|".contains($0) }).contains(where: { ScopeExpression.isScope(String($0)) })
      else { continue }
      report(
        .error, "unplaced-scopes",
        "Scopes stand here, and no words say that \(operationName) needs them: “\(text.prefix(120))”.",
        line: piece.number)
      return
    }
  }

  /// Sentences below the operation that change its requirement.
  private mutating func readNotes(outside taken: Range<Int>?) {
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

  // MARK: Parameters

  private mutating func readParameters() {
    let calls = RequestLine.calls(in: pieces).filter { $0.isSameOperation(as: request) }
    let sent = calls.reduce(into: Set<String>()) { $0.formUnion($1.sentNames) }
    for section in sections {
      switch section.kind {
      case .parameters(let location):
        let items = ParameterItems(pieces[section.pieces], names: sent, location: location)
        if !ParameterReader.namesParameters(items), UnnamedParameters(items)?.beginWithSentence == true {
          readUnnamed(items, in: section, location: location)
        } else {
          readNamed(items, in: section, location: location, sent: sent)
        }
      case .headless:
        let items = ParameterItems(pieces[section.pieces], names: sent, location: nil)
        if ParameterReader.namesParameters(items) {
          report(
            .warning, "missing-heading",
            "Parameters stand here without a heading: where in the request they stand is not known.",
            line: section.headLine)
          readNamed(items, in: section, location: nil, sent: sent)
        } else {
          readUnnamed(items, in: section, location: nil)
        }
      case .head, .authorization, .other: reportUnplacedParameters(in: section)
      case .requirement, .example, .response: break
      }
    }
  }

  private mutating func readNamed(
    _ items: ParameterItems, in section: PageSections.Section, location: Parameter.Location?, sent: Set<String>
  ) {
    var reader = ParameterReader(page: page.path, location: location, sent: sent)
    reader.read(items)
    operation.parameters += reader.parameters
    reading.claimedLines += reader.claimedLines
    reading.findings += reader.findings
    for line in reader.inferredLines {
      operation.furtherEvidence.append(
        Evidence(page: page.path, line: line.number, excerpt: line.text, inferred: true))
    }
    reportUnnamed(reader.namelessLines.count, line: reader.namelessLines.first)
  }

  private mutating func readUnnamed(
    _ items: ParameterItems, in section: PageSections.Section, location: Parameter.Location?
  ) {
    guard var unnamed = UnnamedParameters(items) else { return }
    unnamed.place(location)
    operation.parameters += unnamed.parameters
    reading.claimedLines += unnamed.claimedLines
    reportUnnamed(unnamed.parameters.count, line: section.headLine)
  }

  private mutating func reportUnnamed(_ count: Int, line: Int?) {
    guard count > 0 else { return }
    let subject =
      count == 1
      ? "The name of 1 parameter of \(operationName) is" : "The names of \(count) parameters of \(operationName) are"
    report(.warning, "unnamed-parameters", "\(subject) lost on this page.", line: line)
  }

  private mutating func reportUnplacedParameters(in section: PageSections.Section) {
    let lines = pieces[section.pieces].compactMap(\.prose).filter {
      $0.text.contains("?") && ParameterReader.isSure($0)
    }
    guard let first = lines.first else { return }
    report(
      .warning, "unplaced-parameters",
      "\(lines.count) lines look like parameters and stand under no heading for them; they are not read. The first is “\(first.text)”.",
      line: first.number)
  }

  // MARK: Checks

  /// The page's example calls must be calls of its operation.
  private mutating func checkCalls() {
    for call in RequestLine.calls(in: pieces) {
      reading.claimedLines.append(call.line...call.line)
      guard !call.isSameOperation(as: request) else { continue }
      report(
        .warning, "call-disagrees",
        "This example calls \(call.method.rawValue) \(call.path.path); the page states \(operationName).",
        line: call.line)
    }
  }

  /// A text that ends before the answer or an example may have been cut.
  private mutating func checkEnd() {
    guard page.form == .text, let last = sections.last else { return }
    switch last.kind {
    case .response, .example, .other: return
    case .head, .authorization, .parameters, .headless, .requirement:
      report(
        .warning, "page-ends-early",
        "The page of \(operationName) ends without an answer or an example. If it was cut here, get it again.",
        line: page.lineCount)
    }
  }

  /// Keeps a line that shows whose page it is, where no line does that is kept anyway.
  private mutating func claimSignature(of profile: ProviderProfile) {
    let signed = pieces.filter { piece in
      guard case .line(let line) = piece else { return false }
      return profile.signatures.contains { line.text.contains($0) }
    }
    let claimed = LineRanges.merged(reading.claimedLines)
    guard let first = signed.first, !signed.contains(where: { LineRanges.contain(claimed, $0.number) }) else { return }
    reading.claimedLines.append(first.number...first.number)
  }

  /// Places the page's entries: those that this reading is made of, and others that only mention an operation.
  private mutating func account(isRead: Bool) {
    let claimed = LineRanges.merged(reading.claimedLines)
    for entry in page.entries {
      if LineRanges.contain(claimed, entry.line) {
        if isRead {
          reading.read.append(entry.place)
        } else {
          reading.explained.append(
            LayoutReading.ExplainedEntry(
              place: entry.place, reason: "unreadable",
              message: "\(operationName) is not in the catalog, because its requirement cannot be read.",
              severity: .error, id: "unreadable-operation"))
        }
      } else {
        reading.explained.append(
          LayoutReading.ExplainedEntry(
            place: entry.place, reason: "mention",
            message: "This is not where the page states its operation, \(operationName): “\(entry.excerpt)”.",
            severity: .note, id: "mentioned-operation"))
      }
    }
  }
}

extension RequestLine {
  /// Whether an example call is a call of an operation: the address may have a prefix, and values in place of names.
  fileprivate func isSameOperation(as other: RequestLine) -> Bool {
    guard method == other.method else { return false }
    let own = path.path.split(separator: "/")
    let others = other.path.path.split(separator: "/")
    guard own.count >= others.count else { return false }
    return zip(own.suffix(others.count), others).allSatisfy { $0 == $1 || $1.hasPrefix("{") || $0.hasPrefix("{") }
  }
}
