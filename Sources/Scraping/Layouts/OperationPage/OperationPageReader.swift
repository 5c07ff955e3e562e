import Findings
import PageReading
import ScopeModel
import ScopeTable
import TextRendering

/// Reads one page of one operation, or of several requests that need the same.
struct OperationPageReader {
  let page: Page
  let pieces: [PagePiece]
  let requests: [RequestLine]
  let vendor: Vendor
  private let request: RequestLine
  private let opening: PageOpening
  private let sections: [PageSections.Section]
  private let requirements: [RequirementSection]
  private let footnotes: Footnotes
  private var reading = LayoutReading()
  private var joiners = JoinerFindings()
  private var operation: ScopeModel.Operation

  /// - Parameter requests: At least one; the first is the one that the rest of the page is read for.
  init(page: Page, pieces: [PagePiece], requests: [RequestLine], vendor: Vendor) {
    self.page = page
    self.pieces = pieces
    self.requests = requests
    self.vendor = vendor
    let request = requests[0]
    self.request = request
    opening = PageOpening(pieces, request: request)
    let parts = PageParts(pieces, from: opening.end, vendor: vendor)
    sections = parts.sections
    requirements = parts.requirements
    footnotes = Footnotes(page)
    operation = ScopeModel.Operation(
      method: request.method, path: request.path.path, pathKind: request.path.kind, group: opening.group?.text,
      title: request.title ?? opening.title?.text, requirement: Requirement(.unknown),
      evidence: Evidence(page: page.path, line: request.line, excerpt: request.excerpt))
  }

  private var wording: RequirementWording { vendor.requirement }
  private var operationName: String { "\(request.method.rawValue) \(request.path.path)" }

  mutating func read() -> LayoutReading {
    claimOpening()
    let requirement = readRequirement()
    readNotes(outside: requirement?.pieces)
    operation.summary = opening.summary(of: pieces, in: sections.first, outside: requirement?.pieces)
    readParameters()
    checkCalls()
    checkEnd()
    claimSignature()
    let isRead = !reading.findings.contains { $0.id == "unreadable-requirement" || $0.id == "ambiguous-path" }
    for aside in requests.compactMap({ RequestAside(above: $0, in: pieces) }) {
      reading.claimedLines.append(aside.line.number...aside.line.number)
    }
    if isRead { reading.operations = requests.map(operation(of:)) }
    reading.findings += joiners.findings(page: page.path)
    reading.openMarks = joiners.openMarks
    account(isRead: isRead)
    return reading
  }

  /// The operation that one of the page's requests states.
  private func operation(of other: RequestLine) -> ScopeModel.Operation {
    var own = operation
    if other != request {
      own.method = other.method
      own.path = other.path.path
      own.pathKind = other.path.kind
      own.evidence = Evidence(page: page.path, line: other.line, excerpt: other.excerpt)
    }
    if let aside = RequestAside(above: other, in: pieces) {
      own.requirement.conditions.append(aside.condition)
      own.note = own.note.map { "\($0) \(aside.line.text)" } ?? aside.line.text
      own.furtherEvidence.append(Evidence(page: page.path, line: aside.line.number, excerpt: aside.line.text))
    }
    return own
  }

  private mutating func report(_ severity: Finding.Severity, _ id: String, _ message: String, line: Int?) {
    reading.findings.append(Finding(severity, id: id, message, page: page.path, line: line))
  }

  private mutating func claimOpening() {
    for line in [opening.title, opening.group].compactMap({ $0 }) {
      reading.claimedLines.append(line.number...line.number)
    }
    for piece in requests.flatMap({ pieces[$0.pieces] }) { reading.claimedLines.append(piece.number...piece.number) }
    for section in sections {
      if let line = section.headLine { reading.claimedLines.append(line...line) }
    }
    if request.isCall {
      report(
        .note, "operation-from-call", "\(operationName) is known only from an example call.", line: request.line)
    }
    reportRunInHead()
  }

  /// In a text dump a head of the page may have run into the path. The example calls say which of the two it is.
  private mutating func reportRunInHead() {
    guard page.form == .text, !request.isCall, let cut = RunInHead.path(without: request.path.path) else { return }
    let calls = RequestLine.calls(in: pieces).map(\.path.path)
    if calls.contains(where: { $0.hasSuffix(request.path.path) }) { return }
    if let spelled = PathSpelling(cut.path), calls.contains(where: { $0.hasSuffix(spelled.path) }) {
      operation.path = spelled.path
      operation.evidence.inferred = true
      return
    }
    report(
      .error, "ambiguous-path",
      "The path of \(operationName) ends in “\(cut.head)”, which is either part of the path or a heading that ran into it. Check the live page.",
      line: request.line)
  }

  // MARK: Requirement

  /// Reads what the operation needs. The page may say it twice, but not in two ways.
  private mutating func readRequirement() -> RequirementSection? {
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
            "No heading introduces these parameters, so their place in the request is unknown.",
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
    let subject = Plural.count(count, "unnamed parameter")
    report(.warning, "unnamed-parameters", "\(operationName) has \(subject) on this page.", line: line)
  }

  private mutating func reportUnplacedParameters(in section: PageSections.Section) {
    let lines = pieces[section.pieces].compactMap(\.prose).filter {
      $0.text.contains("?") && ParameterReader.isSure($0)
    }
    guard let first = lines.first else { return }
    report(
      .warning, "unplaced-parameters",
      "\(Plural.count(lines.count, "line")) without a heading may describe parameters, but cannot be read. The first is “\(first.text)”.",
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
        "This example calls \(call.method.rawValue) \(call.path.path), but the page describes \(operationName). Check which one is right.",
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
        "The page of \(operationName) ends without a response or an example. If it was cut short, download it again.",
        line: page.lineCount)
    }
  }

  /// Keeps a line that shows whose page it is, where no line does that is kept anyway.
  private mutating func claimSignature() {
    let marks = vendor.signatures.map { Array($0.utf8) }
    let signed = pieces.filter { piece in
      guard case .line(let line) = piece else { return false }
      return marks.contains { line.text.utf8.firstRange(ofBytes: $0) != nil }
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
              message: "\(operationName) is not in the catalog because its requirement cannot be read.",
              severity: .error, id: "unreadable-operation"))
        }
      } else {
        reading.explained.append(
          LayoutReading.ExplainedEntry(
            place: entry.place, reason: "mention",
            message: "This entry does not state the page's operation, \(operationName): “\(entry.excerpt)”.",
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
