import Findings
import PageReading
import ScopeModel
import ScopeTable
import TextRendering

extension OperationPageReader {
  mutating func readParameters() {
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
}
