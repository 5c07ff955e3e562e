import Findings
import PageReading
import ScopeModel
import ScopeTable

/// Reads one page of one operation, or of several requests that need the same.
struct OperationPageReader {
  let page: Page
  let pieces: [PagePiece]
  let requests: [RequestLine]
  let vendor: Vendor
  let request: RequestLine
  let opening: PageOpening
  let sections: [PageSections.Section]
  let requirements: [RequirementSection]
  let footnotes: Footnotes
  var reading = LayoutReading()
  var joiners = JoinerFindings()
  var operation: ScopeModel.Operation

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

  var wording: RequirementWording { vendor.requirement }
  var operationName: String { "\(request.method.rawValue) \(request.path.path)" }

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
  func operation(of other: RequestLine) -> ScopeModel.Operation {
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

  mutating func report(_ severity: Finding.Severity, _ id: String, _ message: String, line: Int?) {
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
}
