import Drift
import Foundation
import TestSupport
import Testing

/// Each format of the small report, as a person has looked at it. `SCOPETABLES_RECORD` writes the files anew.
@Suite struct FormatGoldenTests {
  private static func name(of format: DriftFormat) -> String {
    switch format {
    case .text: "report.txt"
    case .markdown: "report.md"
    case .json: "report.json"
    case .sarif: "report.sarif"
    case .github: "report.commands.txt"
    case .junit: "report.xml"
    case .html: "report.html"
    }
  }

  @Test(arguments: DriftFormat.allCases)
  func looksAsItDid(format: DriftFormat) throws {
    let text = SampleReport.report.text(as: format, toolVersion: "0.1.0")
    try expect(text, in: Self.name(of: format))
  }

  @Test(arguments: DriftFormat.allCases)
  func withoutChangesLooksAsItDid(format: DriftFormat) throws {
    // SARIF lists all rules whether or not there are changes: one golden of them is enough.
    if format == .sarif { return #expect(SampleReport.empty.text(as: format).contains("\"results\": []")) }
    try expect(SampleReport.empty.text(as: format), in: "empty-" + Self.name(of: format))
  }

  private func expect(_ text: String, in name: String) throws {
    #expect(try Golden.difference(text, from: "Tests/Fixtures/drift/\(name)") == nil)
  }

  @Test(arguments: DriftFormat.allCases)
  func everyFormatEndsWithOneLineFeed(format: DriftFormat) {
    for report in [SampleReport.report, SampleReport.empty] {
      let text = report.text(as: format)
      #expect(text.hasSuffix("\n"))
      #expect(text == report.text(as: format))
    }
  }
}
