import Emission
import Findings
import Foundation
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

/// The schema of catalogs says the same as the code.
@Suite struct CatalogSchemaTests {
  private let schema: SchemaFile

  init() throws { schema = try SchemaFile("catalog.schema.json") }

  private func words(_ value: JSONValue?) -> [String] { SchemaFile.strings(value) }

  @Test func wordsAreThoseOfTheCode() {
    let definitions = schema["$defs"]
    #expect(words(definitions?["method"]?["enum"]) == HTTPMethod.allCases.map(\.rawValue))
    let operation = definitions?["operation"]?["properties"]
    #expect(words(operation?["pathKind"]?["enum"]) == Operation.PathKind.allCases.map(\.rawValue))
    #expect(words(operation?["visibility"]?["enum"]) == Operation.Visibility.allCases.map(\.rawValue))
    let effects = definitions?["condition"]?["properties"]?["effect"]?["enum"]
    #expect(words(effects) == Condition.Effect.allCases.map(\.rawValue))
    let places = definitions?["parameter"]?["properties"]?["in"]?["enum"]
    #expect(words(places) == Parameter.Location.allCases.map(\.rawValue))
    let severities = definitions?["finding"]?["properties"]?["severity"]?["enum"]
    #expect(words(severities) == Finding.Severity.allCases.map(\.rawValue))
    #expect(schema["properties"]?["formatVersion"]?["const"]?.content == .number(String(Catalog.formatVersion)))
  }

  /// Both directions: nothing is written that the schema does not name, and nothing is named that is never written.
  @Test func keysAreThoseThatAreWritten() throws {
    var random = SeededRandom()
    var use = SchemaUse(of: schema)
    for _ in 0..<150 {
      let text = try #require(JSONEmitter().emit(RandomCatalog.make(&random)).files.first).text
      use.add(try JSONParser().parse(Array(text.utf8)), name: "catalog")
    }
    #expect(use.faults.isEmpty)
    #expect(Set(words(schema["$defs"]?["requirement"]?["properties"]?["kind"]?["enum"])) == use.kinds)
    for (name, schema) in schema.objects(document: "catalog") {
      #expect(use.keys[name] == SchemaFile.keys(of: schema), "\(name)")
    }
  }
}
