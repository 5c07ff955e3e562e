import Drift
import Emission
import Foundation
import JSON
import PageReading
import ScopeModel
import ScopeTable
import Scraping
import Settings
import SwiftEmission
import TestSupport
import Testing

@testable import Generation

/// Holds the JSON Schemas against the code that reads the files.
@Suite struct SchemaTests {
  static func schema(_ name: String) throws -> JSONValue { try SchemaFile(name).root }

  /// The value at the end of the names.
  static func value(_ root: JSONValue, _ names: String...) throws -> JSONValue {
    var value = root
    for name in names { value = try #require(value[name], "\(name) is missing") }
    return value
  }

  static func names(_ value: JSONValue) -> [String] {
    guard case .object(let members) = value.content else { return [] }
    return members.map(\.name)
  }

  static func strings(_ value: JSONValue?) -> [String] { SchemaFile.strings(value) }

  static func text(_ value: JSONValue) -> String? {
    guard case .string(let text) = value.content else { return nil }
    return text
  }

  /// The schema of an object has exactly the keys of the code, requires the same and allows no other.
  static func expectKeys<Key: RawRepresentable<String> & CaseIterable>(
    _ keys: Key.Type, required: [Key], in schema: JSONValue
  ) throws {
    #expect(names(try value(schema, "properties")) == keys.allCases.map(\.rawValue))
    #expect(strings(schema["required"]) == required.map(\.rawValue))
    #expect(schema["additionalProperties"]?.content == .bool(false))
  }

  @Test func theConfigurationsSchemaHasTheKeysOfTheCode() throws {
    let schema = try Self.schema("configuration.schema.json")
    typealias Reader = ConfigurationReader
    try Self.expectKeys(Reader.RootKey.self, required: Reader.requiredRootKeys, in: schema)
    let provider = try Self.value(schema, "$defs", "provider")
    try Self.expectKeys(Reader.ProviderKey.self, required: Reader.requiredProviderKeys, in: provider)
    let page = try Self.value(schema, "$defs", "page")
    try Self.expectKeys(Reader.PageKey.self, required: Reader.requiredPageKeys, in: page)
    let swift = try Self.value(schema, "$defs", "swift")
    try Self.expectKeys(SwiftOptionsReader.Key.self, required: [], in: swift)
    let limits = try Self.value(schema, "$defs", "limits")
    try Self.expectKeys(ReadingLimits.Name.self, required: [], in: limits)
    for name in ReadingLimits.Name.allCases {
      let property = try Self.value(limits, "properties", name.rawValue)
      let range = ReadingLimits.range(of: name)
      let bounds = try ["minimum", "maximum", "default"].map { try Self.value(property, $0).content }
      let expected = [range.lowerBound, range.upperBound, ReadingLimits()[name]]
      #expect(bounds == expected.map { .number(String($0)) }, "\(name)")
    }
    let drift = try Self.value(schema, "$defs", "drift")
    try Self.expectKeys(Reader.DriftKey.self, required: [], in: drift)
  }

  @Test func theOptionsSchemaHasTheKeysOfTheCode() throws {
    let schema = try Self.schema("catalog-options.schema.json")
    try Self.expectKeys(CatalogOptions.Key.self, required: CatalogOptions.requiredKeys, in: schema)
    let swift = try Self.value(schema, "$defs", "swift")
    try Self.expectKeys(SwiftOptionsReader.Key.self, required: [], in: swift)
    let level = try Self.value(swift, "properties", "accessLevel", "default")
    #expect(Self.text(level) == CatalogOptions.defaults.accessLevel.rawValue)
  }

  @Test func theConfigurationsSchemaHasTheWordsOfTheCode() throws {
    let schema = try Self.schema("configuration.schema.json")
    let threshold = try Self.value(schema, "properties", "failOnFindings")
    #expect(Self.strings(threshold["enum"]) == FindingThreshold.allCases.map(\.rawValue))
    let layout = try Self.value(schema, "$defs", "page", "properties", "layout")
    #expect(Self.strings(layout["enum"]) == LayoutName.allCases.map(\.rawValue))
    let form = try Self.value(schema, "$defs", "page", "properties", "form")
    #expect(Self.strings(form["enum"]) == Page.Form.allCases.map(\.rawValue))
    let output = try Self.value(schema, "$defs", "provider", "properties", "outputs", "items")
    #expect(Self.strings(output["enum"]) == OutputFormat.allCases.map(\.rawValue))
    let level = try Self.value(schema, "$defs", "swift", "properties", "accessLevel")
    #expect(Self.strings(level["enum"]) == EmissionOptions.AccessLevel.allCases.map(\.rawValue))
    let levels = try Self.value(schema, "$defs", "drift", "properties", "levels")
    #expect(Self.strings(try Self.value(levels, "propertyNames")["enum"]) == DriftRule.ids)
    let weight = try Self.value(levels, "additionalProperties")
    #expect(Self.strings(weight["enum"]) == DriftLevel.allCases.map(\.rawValue))
    let share = try Self.value(schema, "$defs", "drift", "properties", "pageShrink")
    #expect(share["default"]?.content == .number(String(DriftOptions.defaultPageShrink)))
  }

  @Test func theConfigurationsSchemaHasThePatternsOfTheCode() throws {
    let schema = try Self.schema("configuration.schema.json")
    let id = try Self.value(schema, "$defs", "provider", "properties", "id")
    #expect(Self.text(try Self.value(id, "pattern")) == NamePattern.providerID.expression)
    let typeName = try Self.value(schema, "$defs", "swift", "properties", "typeName")
    #expect(Self.text(try Self.value(typeName, "pattern")) == NamePattern.typeName.expression)
    #expect(Self.strings(try Self.value(typeName, "not")["enum"]) == NamePattern.reservedTypeNames)
  }

  @Test func thePatternsSayWhatTheCodeSays() throws {
    let words = [
      "devrev", "DevRev", "a", "A", "a-b", "A_b", "a_b", "1a", "-a", "", "é", "a b", "a\n",
      String(repeating: "a", count: 64), String(repeating: "a", count: 65), String(repeating: "A", count: 65),
    ]
    for pattern in [NamePattern.providerID, NamePattern.typeName] {
      let expression = try Regex(pattern.expression)
      for word in words {
        let isWhole = try expression.wholeMatch(in: word) != nil
        #expect(pattern.matches(word) == isWhole, "\(word.debugDescription) and \(pattern.expression)")
      }
    }
  }

  @Test func theSuppressionsSchemaHasTheKeysOfTheCode() throws {
    let schema = try Self.schema("suppressions.schema.json")
    typealias Reader = SuppressionsReader
    try Self.expectKeys(Reader.RootKey.self, required: Reader.requiredRootKeys, in: schema)
    let entry = try Self.value(schema, "$defs", "suppression")
    try Self.expectKeys(Reader.EntryKey.self, required: Reader.requiredEntryKeys, in: entry)
    let methods = HTTPMethod.allCases.map(\.rawValue).joined(separator: "|")
    let pattern = "^((\(methods)) )?(/[^ ]*( name .+)?|name .+)$"
    #expect(Self.text(try Self.value(entry, "properties", "operation", "pattern")) == pattern)
    let digits = "^[0-9a-f]{\(DriftChange.fingerprintLength)}$"
    #expect(Self.text(try Self.value(entry, "properties", "fingerprint", "pattern")) == digits)
  }

  @Test func theProvenancesSchemaHasTheKeysOfTheCode() throws {
    let schema = try Self.schema("provenance.schema.json")
    typealias Reader = ProvenanceReader
    try Self.expectKeys(Reader.RootKey.self, required: Reader.requiredRootKeys, in: schema)
    let page = try Self.value(schema, "$defs", "page")
    try Self.expectKeys(Reader.PageKey.self, required: Reader.requiredPageKeys, in: page)
  }
}
