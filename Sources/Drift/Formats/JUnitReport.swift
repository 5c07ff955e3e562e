import Findings
import ScopeModel
import TextRendering

/// A report in the form of JUnit's XML, which most CI systems show.
///
/// A suite is a provider and a case is a change. Breaking changes and risks fail, so that they are seen; what is good to know
/// passes, with its words as output; what is suppressed is skipped, with the reason. Where there is nothing, one case
/// passes, because many systems take a file without cases for a mistake. No times: the same report gives the same bytes.
struct JUnitReport {
  private let report: DriftReport

  init(_ report: DriftReport) { self.report = report }

  var text: String {
    var writer = LineWriter()
    writer.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    let suites = self.suites
    writer.line(
      XMLText.startTag(
        "testsuites", [("name", "scopetables \(report.sides.command)")] + Self.counts(of: suites.flatMap(\.cases))))
    for suite in suites { Self.write(suite, to: &writer) }
    writer.line("</testsuites>")
    return writer.text
  }

  private struct Suite {
    var name: String
    var cases: [Case]
  }

  private struct Case {
    var attributes: [(name: String, value: String)]
    var outcome: Outcome
  }

  private enum Outcome {
    case passed(output: String)
    case failed(type: String, message: String, output: String)
    case skipped(reason: String)
  }

  // MARK: - Suites

  private var suites: [Suite] {
    let places = ReportPlaces(report)
    var suites: [Suite] = []
    var numbers: [ExactText: Int] = [:]
    func add(_ change: DriftChange, _ outcome: Outcome) {
      let number = numbers[ExactText(change.provider)] ?? suites.count
      if number == suites.count { suites.append(Suite(name: change.provider, cases: [])) }
      numbers[ExactText(change.provider)] = number
      let attributes = Self.attributes(of: change, at: places.place(of: change))
      suites[number].cases.append(Case(attributes: attributes, outcome: outcome))
    }
    for change in report.changes { add(change, Self.outcome(of: change)) }
    for suppressed in report.suppressed { add(suppressed.change, .skipped(reason: suppressed.reason)) }
    if let incomplete = report.incomplete {
      suites.insert(Self.suite("incomplete", .failed(type: "incomplete", message: incomplete, output: "")), at: 0)
    } else if report.changes.isEmpty {
      suites.insert(Self.suite(report.sides.none.lowercased(), .passed(output: "")), at: 0)
    }
    if !report.findings.isEmpty { suites.append(Suite(name: "findings", cases: report.findings.map(Self.testCase))) }
    return suites
  }

  /// A suite of one case that is about the report as a whole.
  private static func suite(_ name: String, _ outcome: Outcome) -> Suite {
    Suite(name: "drift", cases: [Case(attributes: [("name", name), ("classname", "drift")], outcome: outcome)])
  }

  private static func outcome(of change: DriftChange) -> Outcome {
    switch change.level {
    case .breaking, .risk:
      .failed(type: change.level.rawValue, message: change.message.text, output: words(for: change))
    case .info: .passed(output: words(for: change))
    }
  }

  private static func testCase(of finding: Finding) -> Case {
    Case(attributes: [("name", finding.id), ("classname", "findings")], outcome: .passed(output: finding.sentence))
  }

  private static func attributes(
    of change: DriftChange, at place: DriftChange.Place?
  ) -> [(name: String, value: String)] {
    let subject = change.operationWords == nil ? nil : change.subjectWords
    let name = "\(change.rule.id): \(change.topic)" + (subject.map { ", \($0)" } ?? "")
    let group = change.group.map { ".\($0)" } ?? ""
    let file = place.map { [("file", $0.page), ("line", String($0.line))] } ?? []
    return [("name", name), ("classname", change.provider + group)] + file
  }

  private static func words(for change: DriftChange) -> String {
    change.message.text + (change.placeWords.map { "\n\($0)" } ?? "")
  }

  // MARK: - Writing

  private static func counts(of cases: [Case]) -> [(name: String, value: String)] {
    var (failed, skipped) = (0, 0)
    for testCase in cases {
      switch testCase.outcome {
      case .failed: failed += 1
      case .skipped: skipped += 1
      case .passed: break
      }
    }
    return [
      ("tests", String(cases.count)), ("failures", String(failed)), ("errors", "0"), ("skipped", String(skipped)),
    ]
  }

  private static func write(_ suite: Suite, to writer: inout LineWriter) {
    writer.line("  " + XMLText.startTag("testsuite", [("name", suite.name)] + counts(of: suite.cases)))
    for testCase in suite.cases {
      writer.line(
        "    " + XMLText.startTag("testcase", testCase.attributes) + element(of: testCase.outcome) + "</testcase>")
    }
    writer.line("  </testsuite>")
  }

  private static func element(of outcome: Outcome) -> String {
    switch outcome {
    case .passed(let output):
      output.isEmpty ? "" : "<system-out>\(XMLText.escaped(output))</system-out>"
    case .failed(let type, let message, let output):
      XMLText.startTag("failure", [("message", message), ("type", type)]) + XMLText.escaped(output) + "</failure>"
    case .skipped(let reason): XMLText.startTag("skipped", [("message", reason)]) + "</skipped>"
    }
  }
}
