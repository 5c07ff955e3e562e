import Findings
import PageReading
import ScopeTable
import TextRendering

extension OperationPageReader {
  /// The page's example calls must be calls of its operation.
  mutating func checkCalls() {
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
  mutating func checkEnd() {
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
  mutating func claimSignature() {
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
  mutating func account(isRead: Bool) {
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
