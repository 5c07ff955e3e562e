import Findings
import ScopeModel
import Testing

@testable import Drift

/// What could not be read is neither gone nor unchanged.
@Suite struct UnreadDriftTests {
  static let whole = document("/boats: {get: {x-scope: {kind: none}}}\n  /piers: {get: {}}")
  static let split = document("/boats: {get: {x-scope: {kind: none}}}\n  /piers: {$ref: piers.yaml}")

  static func document(_ paths: String) -> String {
    "openapi: 3.0.3\ninfo: {title: Harbour, version: '1'}\npaths:\n  \(paths)\n"
  }

  @Test(arguments: DriftFormat.allCases)
  func everyFormatBeginsWithIt(format: DriftFormat) throws {
    let report = try DocumentSample.report(Self.split, Self.split)
    #expect(report.changes == [])
    #expect(!report.isComplete)
    let text = report.text(as: format)
    #expect(!text.contains("No drift") && !text.contains("drift: none\n"))
    // Each side lacks it.
    let words = "Incomplete: 2 places could not be read"
    switch format {
    case .text, .github: #expect(text.split(separator: "\n")[0].contains(words))
    case .json: #expect(text.split(separator: "\n")[2].contains(words))
    case .markdown: #expect(text.split(separator: "\n")[1].contains("API drift: incomplete"))
    case .html: #expect(text.contains("<h1>\(words)"))
    case .junit: #expect(text.contains("<failure message=\"\(words)"))
    case .sarif: #expect(text.contains("\"executionSuccessful\": false"))
    }
  }

  @Test func operationsThatCouldNotBeReadAreNotGoneAndNotNew() throws {
    #expect(try DocumentSample.report(Self.whole, Self.split).changes == [])
    #expect(try DocumentSample.report(Self.split, Self.whole).changes == [])
    let nothing = Self.document("$ref: paths.yaml")
    #expect(try DocumentSample.report(Self.whole, nothing).changes == [])
    #expect(try DocumentSample.report(nothing, Self.whole).changes == [])
    let file =
      (base: [:], revision: ["piers.yaml": "get: {security: []}"])
      as (base: [String: String], revision: [String: String])
    let report = try DocumentSample.report(Self.whole, Self.split, files: file)
    #expect(report.changes.map(\.rule.id) == ["requirement-learned"])
    #expect(report.isComplete)
  }

  @Test func parametersThatCouldNotBeReadAreNotGoneAndNotNew() throws {
    let schema = "{properties: {a: {type: string}}}"
    func body(_ schema: String) -> String {
      Self.document("/boats: {post: {requestBody: {content: {a/b: {schema: \(schema)}}}}}")
    }
    let other = body("{$ref: 'boat.yaml#/Boat'}")
    for (base, revision) in [(body(schema), other), (other, body(schema))] {
      let report = try DocumentSample.report(base, revision)
      #expect(report.changes == [])
      #expect(report.unread.map(\.id) == ["unresolved-reference"])
    }
    let files = ["boat.yaml": "Boat: \(schema)"]
    #expect(try DocumentSample.report(body(schema), other, files: ([:], files)).isComplete)
  }

  /// What lies deeper in other files is counted.
  @Test func changesInOtherFilesAreCounted() throws {
    let files = (
      base: ["piers.yaml": "get: {responses: {200: {description: a, content: {a/b: {schema: {type: string}}}}}}"],
      revision: ["piers.yaml": "get: {responses: {200: {description: a, content: {a/b: {schema: {type: integer}}}}}}"]
    )
    let report = try DocumentSample.report(Self.split, Self.split, files: files)
    #expect(report.findings.map(\.id) == ["schemas-changed"])
  }
}
