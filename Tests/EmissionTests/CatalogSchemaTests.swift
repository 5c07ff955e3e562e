import Emission
import Findings
import Foundation
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TestRandomness
import Testing

/// The schema of catalogs says the same as the code.
@Suite struct CatalogSchemaTests {
  private let schema: JSONValue

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appendingPathComponent("Schemas/catalog.schema.json"))
    schema = try JSONParser().parse(Array(bytes))
  }

  private func words(_ value: JSONValue?) -> [String] {
    guard case .array(let elements) = value?.content else { return [] }
    return elements.compactMap { element in
      guard case .string(let word) = element.content else { return nil }
      return word
    }
  }

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
    var written: [String: Set<String>] = [:]
    var kinds: Set<String> = []
    for _ in 0..<150 {
      let text = try #require(JSONEmitter().emit(RandomCatalog.make(&random)).files.first).text
      collect(try JSONParser().parse(Array(text.utf8)), schema, name: "catalog", into: &written, kinds: &kinds)
    }
    #expect(Set(words(schema["$defs"]?["requirement"]?["properties"]?["kind"]?["enum"])) == kinds)
    #expect(written["catalog"] == keys(of: schema))
    guard case .object(let definitions) = schema["$defs"]?.content else {
      Issue.record("The schema has no definitions.")
      return
    }
    for definition in definitions where definition.value["type"]?.content == .string("object") {
      #expect(written[definition.name] == keys(of: definition.value), "\(definition.name)")
    }
  }

  /// The keys that a schema of an object names, in its conditional parts too.
  private func keys(of schema: JSONValue) -> Set<String> {
    var keys: Set<String> = []
    if case .object(let members) = schema["properties"]?.content { keys.formUnion(members.map(\.name)) }
    if case .array(let parts) = schema["allOf"]?.content {
      for part in parts { if let then = part["then"] { keys.formUnion(self.keys(of: then)) } }
    }
    return keys
  }

  private func collect(
    _ value: JSONValue, _ schema: JSONValue, name: String, into written: inout [String: Set<String>],
    kinds: inout Set<String>
  ) {
    switch value.content {
    case .object(let members):
      if case .string(let kind) = value["kind"]?.content { kinds.insert(kind) }
      written[name, default: []].formUnion(members.map(\.name))
      for member in members {
        guard let next = property(member.name, of: schema, kind: value["kind"]) else {
          Issue.record("The schema of \(name) does not name \(member.name).")
          continue
        }
        follow(member.value, next, name: "\(name).\(member.name)", into: &written, kinds: &kinds)
      }
    case .array(let elements):
      guard let items = schema["items"] else {
        Issue.record("The schema of \(name) is of no array.")
        return
      }
      for element in elements { follow(element, items, name: name, into: &written, kinds: &kinds) }
    default: break
    }
  }

  /// Looks into a value with the schema that a reference leads to.
  private func follow(
    _ value: JSONValue, _ schema: JSONValue, name: String, into written: inout [String: Set<String>],
    kinds: inout Set<String>
  ) {
    guard case .string(let reference) = schema["$ref"]?.content else {
      collect(value, schema, name: name, into: &written, kinds: &kinds)
      return
    }
    let definition = String(reference.dropFirst("#/$defs/".count))
    guard let target = self.schema["$defs"]?[definition] else {
      Issue.record("The schema has no definition \(definition).")
      return
    }
    collect(value, target, name: definition, into: &written, kinds: &kinds)
  }

  /// The schema of a key: the object's own, or that of the requirement's kind.
  private func property(_ key: String, of schema: JSONValue, kind: JSONValue?) -> JSONValue? {
    if let own = schema["properties"]?[key] { return own }
    guard case .array(let parts) = schema["allOf"]?.content else { return nil }
    let part = parts.first { $0["if"]?["properties"]?["kind"]?["const"]?.content == kind?.content }
    return part?["then"]?["properties"]?[key]
  }
}
