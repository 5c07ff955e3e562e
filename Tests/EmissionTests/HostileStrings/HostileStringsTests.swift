import ScopeTable
import SwiftEmission
import TestSupport
import Testing
import TextRendering

@testable import CatalogJSON
@testable import Emission
@testable import JSON
@testable import ScopeModel

/// Each hostile string in every field of every output. The Swift table is compiled in ``CompiledTableTests``; Markdown is
/// rendered by `Scripts/validate-outputs` from what ``HostileOutputs`` writes.
@Suite struct HostileStringsTests {
  @Test func theCorpusIsLargeAndHasNoStringTwice() {
    #expect(HostileStrings.all.count >= 200)
    #expect(Set(HostileStrings.all.map(ExactText.init)).count == HostileStrings.all.count)
  }

  @Test(arguments: HostileStrings.all.indices)
  func comesBackFromJSON(number: Int) throws {
    let catalog = HostileCatalog.catalog(of: HostileStrings.all[number])
    let text = try #require(Emitter().emit(catalog, as: .json).files.first).text
    let again = try Catalog(json: Array(text.utf8))
    #expect(again == catalog)
    // Equal strings may differ in their bytes; equal files do not.
    #expect(try #require(Emitter().emit(again, as: .json).files.first).text.utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: HostileStrings.all.indices)
  func comesBackFromSwiftAndCSV(number: Int) throws {
    let catalog = HostileCatalog.catalog(of: HostileStrings.all[number])
    let files = Emitter().emit(catalog, as: .swift).files.map(\.text)
    try #require(files.count == 2)
    let table = try SwiftTableFile.table(reviewed: files[0], index: files[1])
    let rows = table.operations.map { $0.row?.notation }
    let expected = catalog.operations.map { OperationRow($0).notation }
    #expect(rows.count == expected.count)
    for (row, notation) in zip(rows, expected) { #expect(row?.utf8.elementsEqual(notation.utf8) == true) }
    let csv = try CSVTable(try #require(Emitter().emit(catalog, as: .csv).files.first).text)
    try #require(csv.rows.count == expected.count)
    for (number, notation) in expected.enumerated() {
      #expect(csv.operationRow(number)?.notation.utf8.elementsEqual(notation.utf8) == true)
    }
  }

  @Test(arguments: HostileStrings.all)
  func noCellBeginsAFormula(string: String) {
    let cell = CSVText.cell(string)
    let shown = cell.unicodeScalars.first == "\"" ? String(cell.unicodeScalars.dropFirst()) : cell
    let signs: [Unicode.Scalar] = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    let first = shown.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" && $0 != "\u{200B}" }
    #expect(first.map(signs.contains) != true, "\(cell)")
  }

  /// The fields of an operation that OpenAPI holds as they are; descriptions are Markdown.
  @Test(arguments: HostileStrings.all)
  func comesBackFromOpenAPI(string: String) throws {
    let catalog = HostileCatalog.catalog(of: string)
    let text = try #require(Emitter().emit(catalog, as: .openapi).files.first).text
    let document = try JSONParser().parse(Array(text.utf8))
    func expect(_ value: JSONValue?, _ expected: String, _ name: Comment) {
      guard case .string(let text) = value?.content else {
        Issue.record("no string in \(name)")
        return
      }
      #expect(text.utf8.elementsEqual(expected.utf8), name)
    }
    expect(document["info"]?["title"], string, "title")
    expect(document["info"]?["version"], string, "version")
    expect(document["tags"]?[0]?["name"], string, "tag")
    let description = MarkdownText.inline(string) + "\n\n" + MarkdownText.inline(string + ".")
    for (method, requirement) in zip(HTTPMethod.allCases, HostileCatalog.requirements(of: string)) {
      let operation = try #require(document["paths"]?["/fixed/{id}"]?[method.rawValue.lowercased()])
      expect(operation["tags"]?[0], string, "group")
      expect(operation["summary"], string, "summary")
      expect(operation["description"], description, "description")
      expect(operation["x-versions"]?[0], string, "versions")
      expect(operation["x-credentials"]?[0], string, "credentials")
      expect(operation["x-deprecated"]?["since"], string, "since")
      expect(operation["x-deprecated"]?["note"], string, "note")
      let scope = try JSONReader(value: try #require(operation["x-scope"]), path: .root).requirement()
      #expect(scope.notation.utf8.elementsEqual(requirement.notation.utf8))
      // Those of the path come first, then as the page gives them.
      let query = try #require(operation["parameters"]?[1])
      expect(query["name"], string, "name of a parameter")
      expect(query["description"], MarkdownText.inline(string), "description of a parameter")
      expect(query["schema"]?["format"], string, "format")
      expect(query["schema"]?["x-default"], string, "default")
      expect(operation["parameters"]?[3]?["schema"]?["enum"]?[0], string, "allowed value")
      let body = operation["requestBody"]?["content"]?["*/*"]?["schema"]?["properties"]?[string]
      expect(body?["x-deprecated"]?["since"], string, "since of a property")
    }
  }

  /// Of every string, wherever it stands in a comment.
  @Test(arguments: HostileStrings.all)
  func swiftCommentsStayOnTheirLine(string: String) {
    for line in [SwiftComment.line(string), SwiftComment.documentation(string)] {
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0xA0).contains($0.value) })
      #expect(!line.unicodeScalars.contains { ["\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}"].contains($0) })
    }
  }
}
