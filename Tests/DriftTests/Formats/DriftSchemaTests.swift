import Drift
import Findings
import Foundation
import JSON
import ScopeModel
import ScopeTable
import TestSupport
import Testing

/// The schema of drift reports says the same as the code.
@Suite struct DriftSchemaTests {
  private let schema: SchemaFile

  init() throws { schema = try SchemaFile("drift.schema.json") }

  private func words(_ value: JSONValue?) -> [String] { SchemaFile.strings(value) }

  @Test func wordsAreThoseOfTheCode() {
    let definitions = schema["$defs"]
    var families: [String] = []
    for rule in DriftRule.all where !families.contains(rule.family) { families.append(rule.family) }
    #expect(words(definitions?["family"]?["enum"]) == families)
    let variants = DriftRule.everyRule.filter { $0.id != $0.family }.map(\.id)
    #expect(words(definitions?["variant"]?["enum"]) == variants)
    #expect(words(definitions?["method"]?["enum"]) == HTTPMethod.allCases.map(\.rawValue))
    let levels = definitions?["change"]?["properties"]?["level"]?["enum"]
    #expect(words(levels) == DriftLevel.allCases.map(\.rawValue))
    #expect(words(definitions?["summary"]?["required"]) == DriftLevel.allCases.map(\.rawValue))
    let places = definitions?["parameter"]?["properties"]?["in"]?["enum"]
    #expect(words(places) == Parameter.Location.allCases.map(\.rawValue))
    let severities = definitions?["finding"]?["properties"]?["severity"]?["enum"]
    #expect(words(severities) == Finding.Severity.allCases.map(\.rawValue))
  }

  /// Both directions: nothing is written that the schema does not name, and nothing is named that is never written.
  @Test func keysAreThoseThatAreWritten() throws {
    var use = SchemaUse(of: schema)
    use.add(try JSONParser().parse(Array(HostileReport.report(of: "a").text(as: .json).utf8)), name: "report")
    #expect(use.faults.isEmpty)
    for (name, schema) in schema.objects(document: "report") {
      #expect(use.keys[name] == SchemaFile.keys(of: schema), "\(name)")
    }
  }
}
