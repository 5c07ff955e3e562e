import Drift
import Findings
import Foundation
import JSON
import ScopeModel
import ScopeTable
import Testing

/// The schema of drift reports says the same as the code.
@Suite struct DriftSchemaTests {
  private let schema: JSONValue

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let bytes = try Data(contentsOf: root.appending(path: "Schemas/drift.schema.json"))
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
    let document = try JSONParser().parse(Array(HostileReport.report(of: "a").text(as: .json).utf8))
    var written: [String: Set<String>] = [:]
    collect(document, schema, name: "report", into: &written)
    #expect(written["report"] == keys(of: schema))
    guard case .object(let definitions) = schema["$defs"]?.content else {
      Issue.record("The schema has no definitions.")
      return
    }
    for definition in definitions where definition.value["type"]?.content == .string("object") {
      #expect(written[definition.name] == keys(of: definition.value), "\(definition.name)")
    }
  }

  private func keys(of schema: JSONValue) -> Set<String> {
    guard case .object(let members) = schema["properties"]?.content else { return [] }
    return Set(members.map(\.name))
  }

  private func collect(
    _ value: JSONValue, _ schema: JSONValue, name: String, into written: inout [String: Set<String>]
  ) {
    switch value.content {
    case .object(let members):
      written[name, default: []].formUnion(members.map(\.name))
      for member in members {
        guard let next = schema["properties"]?[member.name] else {
          Issue.record("The schema of \(name) does not name \(member.name).")
          continue
        }
        follow(member.value, next, name: "\(name).\(member.name)", into: &written)
      }
    case .array(let elements):
      guard let items = schema["items"] else {
        Issue.record("The schema of \(name) is of no array.")
        return
      }
      for element in elements { follow(element, items, name: name, into: &written) }
    default: break
    }
  }

  /// Looks into a value with the schema that a reference leads to, its own or the first of those that it names.
  private func follow(
    _ value: JSONValue, _ schema: JSONValue, name: String, into written: inout [String: Set<String>]
  ) {
    let reference = schema["$ref"] ?? schema["anyOf"]?[0]?["$ref"] ?? schema["allOf"]?[0]?["$ref"]
    guard case .string(let text) = reference?.content else {
      collect(value, schema, name: name, into: &written)
      return
    }
    let definition = String(text.dropFirst("#/$defs/".count))
    guard let target = self.schema["$defs"]?[definition] else {
      Issue.record("The schema has no definition \(definition).")
      return
    }
    collect(value, target, name: definition, into: &written)
  }
}
