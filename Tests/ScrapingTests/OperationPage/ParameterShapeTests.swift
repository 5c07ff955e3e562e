import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Shapes of parameters") struct ParameterShapeTests {
  static func words(_ parameter: Parameter) -> String {
    [
      parameter.name ?? "-", parameter.type ?? "-", parameter.required.map { $0 ? "required" : "optional" } ?? "open",
      parameter.allowedValues.joined(separator: ","), parameter.defaultValue ?? "", parameter.description ?? "",
    ].joined(separator: "|")
  }

  static func line(_ text: String, _ number: Int = 1) -> PageLine {
    PageLine(number: number, text: text, kind: .paragraph, block: 0)
  }

  @Test(
    arguments: [
      ("colour", "stringOptional", "colour|string|optional|||"),
      ("kind", "BoatKindRequired", "kind|BoatKind|required|||"),
      ("kind", "\"yacht\" | \"sloop\"Required", "kind|-|required|yacht,sloop||"),
      ("limit", "integerOptional>=1<=100Defaults to 50", "limit|integer|optional||50|>=1<=100"),
      ("name", "required String. The name.", "name|String|required|||The name."),
      ("name", "String. Why.", "name|String|open|||Why."),
      ("tags", "list of strings", "tags|list of strings|open|||"),
      ("ids", "array<string>", "ids|array<string>|open|||"),
      // Two words are no name, and words are no type.
      ("two words", "string", nil), ("colour", "The colour.", nil), ("colour", "Optionally red", nil),
      ("colour", "", nil),
      ("Response", "string", nil), ("colour?string", "string", nil),
    ] as [(String, String, String?)])
  func aTypeBelowItsName(name: String, below: String, expected: String?) {
    let found = TypeBelow(Self.line(name), Self.line(below, 2), location: .body)
    #expect(found.map { Self.words($0.parameter) } == expected)
    #expect(found.map { $0.parameter.location == .body && $0.isOpen == ($0.parameter.required == nil) } ?? true)
  }

  static func table(_ heads: [String], _ rows: [[String]]) -> (parameters: [String], problems: [String])? {
    ParameterTable(Table(heads: heads, rows), location: .query).map { table in
      (table.parameters.map(words), table.problems.map { "\($0.line) \($0.id)" })
    }
  }

  @Test func rowsOfATable() throws {
    let read = try #require(
      Self.table(
        ["Name", "Type", "Required?", "Default", "Description"],
        [["a", "string", "Y", "", "First."], ["b", "integer", "no", "5", ""], ["c", "", "—", "", ""]]))
    #expect(read.parameters == ["a|string|required|||First.", "b|integer|optional||5|", "c|-|optional|||"])
    #expect(read.problems == [])
  }

  @Test func whatATableLeavesOutIsTold() throws {
    let read = try #require(
      Self.table(
        ["Field", "Colour", "Mandatory"], [["a", "red", "yes"], ["", "blue", "no"], ["b", "red", "perhaps"]]))
    #expect(read.parameters == ["a|-|required|||"])
    #expect(read.problems == ["1 unknown-parameter-column", "3 unreadable-parameter", "4 unreadable-parameter"])
    #expect(Self.table(["Colour", "Size"], [["a", "b"]]) == nil)
    #expect(Self.table(["Name", "Field"], [["a", "b"]]) == nil)
  }

  @Test(
    arguments: [("Data type", true), ("PARAMETER", true), ("Allowed values", true), ("Colour", false), ("", false)]
      as [(String, Bool)])
  func headsOfTables(head: String, isKnown: Bool) { #expect((ParameterTable.role(ofHead: head) != nil) == isKnown) }

  @Test func headsThatEveryLayoutKnows() {
    let heads = Row.cells(["NAME", "Type", "Colour", "In", "Notes"]).bordered
    let columns = ParameterColumns(heads: heads, own: ["colour": .format, "name": .type])
    #expect(columns.roles == [.name, .type, .format, .location, .description])
    #expect(columns.count(.name) == 1 && columns.count(.required) == 0)
  }

  @Test(
    arguments: [
      ("Yes", true), ("TRUE", true), ("✓", true), ("no", false), ("–", false), ("", nil), ("perhaps", nil),
      ("yes!", nil),
    ] as [(String, Bool?)])
  func answers(text: String, answer: Bool?) { #expect(ParameterColumns.answer(text) == answer) }

  static func values(_ texts: [String]) -> BareValues? {
    BareValues(texts.enumerated().map { .prose($0.element, $0.offset + 1) }[...], at: 0, location: nil)
  }

  @Test func valuesBelowTheirWords() {
    let values = Self.values(["Allowed values:", "sea", "river", "A sentence follows."])
    #expect(values?.attribute == .allowedValues(["sea", "river"]) && values?.end == 3)
    #expect(values?.lines.map(\.number) == [1, 2, 3])
    // One word may be several that ran together.
    #expect(Self.values(["Enum", "seariver"])?.attribute == .limit("Enum: seariver"))
    // The name of the next parameter, with its type below it, is no value.
    #expect(Self.values(["One of", "sea", "size", "integer"])?.attribute == .limit("One of: sea"))
    #expect(Self.values(["Allowed values"]) == nil)
    #expect(Self.values(["Allowed", "sea"]) == nil)
    #expect(Self.values(["Allowed values", "\"sea\""]) == nil)
  }

  @Test func cellsOneALine() throws {
    let heads = ["Field", "Type", "Required"]
    let pieces = { (texts: [String]) in texts.enumerated().map { PagePiece.prose($0.element, $0.offset + 1) } }
    let table = try #require(
      CellTable(pieces(heads + ["a", "string", "yes", "b", "integer", "no"])[...], at: 0, location: .body))
    #expect(table.isEven && table.columns == 3 && table.end == 9)
    #expect(table.parameters.map(Self.words) == ["a|string|required|||", "b|integer|optional|||"])
    let uneven = try #require(CellTable(pieces(heads + ["a", "string", "yes", "b"])[...], at: 0, location: .body))
    #expect(!uneven.isEven && uneven.parameters.isEmpty && uneven.claimedLines.count == 7)
    #expect(CellTable(pieces(["Field", "a"])[...], at: 0, location: nil) == nil)
    #expect(CellTable(pieces(["Type", "Required", "a", "yes"])[...], at: 0, location: nil) == nil)
  }

  static func unnamed(_ texts: [String]) -> UnnamedParameters? {
    let pieces = texts.enumerated().map { PagePiece.prose($0.element, $0.offset + 1) }
    return UnnamedParameters(ParameterItems(pieces[...], names: [], location: nil))
  }

  @Test func descriptionsWithLimitsAreParametersWithoutNames() throws {
    let found = try #require(Self.unnamed(["Total amount.", "double", "Where to go on."]))
    #expect(found.parameters.map(\.description) == ["Total amount.", "Where to go on."])
    #expect(found.parameters.map(\.format) == ["double", nil] && found.beginWithSentence)
    // Without any limit the lines may be prose.
    #expect(Self.unnamed(["Total amount.", "Where to go on."]) == nil)
    #expect(Self.unnamed([]) == nil)
  }
}
