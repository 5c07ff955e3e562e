import JSON
import ScopeModel
import ScopeTable
import Settings
import Testing

@testable import Scraping

/// Holds the JSON Schema of vendor files against the code that reads them.
@Suite struct VendorSchemaTests {
  static func schema() throws -> JSONValue { try SchemaTests.schema("vendor.schema.json") }

  static func part(_ name: String) throws -> JSONValue { try SchemaTests.value(try schema(), "$defs", name) }

  @Test func itHasTheKeysOfTheCode() throws {
    try SchemaTests.expectKeys(
      VendorFile.RootKey.self, required: VendorFile.requiredRootKeys, in: try Self.schema())
    try SchemaTests.expectKeys(VendorFile.ColumnKey.self, required: [], in: try Self.part("columns"))
    try SchemaTests.expectKeys(VendorFile.CredentialKey.self, required: [], in: try Self.part("credential"))
    try SchemaTests.expectKeys(VendorFile.RequirementKey.self, required: [], in: try Self.part("requirement"))
    try SchemaTests.expectKeys(
      VendorFile.ConditionKey.self, required: VendorFile.requiredConditionKeys, in: try Self.part("condition"))
    try SchemaTests.expectKeys(VendorFile.ScopesKey.self, required: [], in: try Self.part("scopes"))
    try SchemaTests.expectKeys(VendorFile.InclusionKey.self, required: [.source], in: try Self.part("inclusion"))
    try SchemaTests.expectKeys(VendorFile.PermissionsKey.self, required: [], in: try Self.part("permissions"))
    try SchemaTests.expectKeys(VendorFile.ScopeFirstKey.self, required: [], in: try Self.part("scopeFirst"))
    try SchemaTests.expectKeys(VendorFile.TypesKey.self, required: [], in: try Self.part("types"))
    try SchemaTests.expectKeys(VendorFile.OperationsKey.self, required: [], in: try Self.part("operations"))
    try SchemaTests.expectKeys(VendorFile.SectionsKey.self, required: [], in: try Self.part("sections"))
    try SchemaTests.expectKeys(
      VendorFile.ManifestKey.self, required: VendorFile.requiredManifestKeys, in: try Self.part("manifest"))
    try SchemaTests.expectKeys(
      VendorFile.QuestionKey.self, required: VendorFile.requiredQuestionKeys, in: try Self.part("question"))
  }

  @Test func itHasTheWordsOfTheCode() throws {
    let (schema, requirement) = (try Self.schema(), try Self.part("requirement"))
    let joiners = Joiner.allCases.map(\.rawValue)
    try Self.expectWords(LayoutName.allCases.map(\.rawValue), at: schema, "properties", "layout")
    try Self.expectWords(joiners, at: requirement, "properties", "joiners", "additionalProperties")
    try Self.expectWords(VendorFile.Least.allCases.map(\.rawValue), at: requirement, "properties", "least")
    try Self.expectWords(joiners, at: try Self.part("scopeFirst"), "properties", "joined")
    let (scopes, operations) = (try Self.part("scopes"), try Self.part("operations"))
    try Self.expectWords(ScopeWords.Form.allCases.map(\.rawValue), at: scopes, "properties", "form")
    try Self.expectWords(OperationWords.Names.allCases.map(\.rawValue), at: operations, "properties", "names")
    let effects = Condition.Effect.allCases.map(\.rawValue)
    try Self.expectWords(effects, at: try Self.part("condition"), "properties", "effect")
    let id = try SchemaTests.value(schema, "properties", "id", "pattern")
    #expect(SchemaTests.text(id) == NamePattern.providerID.expression)
  }

  @Test func aQuestionsChoicesAreThoseOfTheCode() throws {
    let choices = try #require(try SchemaTests.value(try Self.part("choice"), "anyOf")[0])
    let lists = WordListKey.fixed.map(\.path)
    #expect(SchemaTests.strings(choices["enum"]) == lists + Joiner.allCases.map(\.rawValue))
  }

  @Test func theDefaultsAreThoseOfTheCode() throws {
    let scopes = try Self.part("scopes")
    #expect(
      SchemaTests.text(try SchemaTests.value(scopes, "properties", "form", "default")) == ScopeWords().form.rawValue)
    let separator = try SchemaTests.value(scopes, "properties", "separator", "default")
    #expect(SchemaTests.text(separator) == String(ScopeWords().separator))
    let names = try SchemaTests.value(try Self.part("operations"), "properties", "names", "default")
    #expect(SchemaTests.text(names) == OperationWords().names.rawValue)
  }

  /// An enumeration of the schema has the words of the code.
  private static func expectWords(_ words: [String], at value: JSONValue, _ names: String...) throws {
    var value = value
    for name in names { value = try #require(value[name], "\(name) is missing") }
    #expect(SchemaTests.strings(value["enum"]) == words)
  }
}
