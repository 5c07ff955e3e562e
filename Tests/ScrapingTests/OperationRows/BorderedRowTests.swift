import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Rows whose cells have borders") struct BorderedRowTests {
  static let vendor = Vendor.unknown(id: "acme")

  static func read(_ heads: [String], _ cells: [Cell]) -> String {
    let row = BorderedRow(columns: RowPartTests.columns(heads, [cells.map(\.text)]), vendor: vendor)
    switch row.read(cells) {
    case .section(let text): return "section \(text)"
    case .heads: return "heads"
    case .unreadable(let id, _): return id
    case .operation(let stated):
      let names = stated.operations.map(\.name).joined(separator: ", ")
      return "\(names): \(TruthNotation.notation(stated.statement.requirement))"
    }
  }

  static func cells(_ texts: [String]) -> [Cell] { Row.cells(texts).bordered }

  @Test(
    arguments: [
      (["Method", "Path", "Scope"], ["GET", "/boats", "boats:read"], "GET /boats: any(boats:read)"),
      (["Method", "Path", "Scope"], ["GET, PUT", "/boats", "None"], "GET /boats, PUT /boats: none"),
      (["Endpoint", "Scope"], ["GET /boats GET /oars", "boats:read"], "GET /boats, GET /oars: any(boats:read)"),
      (
        ["Endpoint", "Scope", "Additional scopes"], ["GET /boats", "boats:read", "oars:read"],
        "GET /boats: any(boats:read&oars:read)"
      ),
      (
        ["Endpoint", "Bot", "User"], ["GET /boats", "boats:read", "Not supported"],
        "GET /boats: byCredential(Bot=any(boats:read);User=unavailable)"
      ),
      (["Method", "Path", "Scope"], ["Method", "Path", "Scope"], "heads"),
      (["Method", "Path", "Scope"], ["GET", "boats of all", "boats:read"], "unreadable-row"),
      (["Method", "Path", "Scope"], ["", "/boats", "boats:read"], "unreadable-row"),
      (["Method", "Path", "Scope"], ["GET", "/boats"], "unreadable-row"),
      (["Method", "Path", "Scope"], ["GET", "/boats", "boats:read or"], "unreadable-requirement"),
      (["Method", "Path", "Scope"], ["GET", "/boats", "see the notes below"], "unreadable-requirement"),
    ] as [([String], [String], String)])
  func rows(heads: [String], texts: [String], expected: String) {
    #expect(Self.read(heads, Self.cells(texts)) == expected)
  }

  @Test func aCellOverTheTableIsASection() {
    var cells = Self.cells(["Boats", "Boats", "Boats"])
    for index in 1...2 { cells[index].span = .coveredFromLeft }
    #expect(Self.read(["Method", "Path", "Scope"], cells) == "section Boats")
  }

  @Test func aPlaceWithoutACellIsUnreadable() {
    var cells = Self.cells(["GET", "/boats", ""])
    cells[2].span = .absent
    #expect(Self.read(["Method", "Path", "Scope"], cells) == "unreadable-row")
  }

  // MARK: Tables

  static func table(_ line: Int, _ heads: [String], _ rows: [[String]]) -> Block {
    var all = rows.enumerated().map { Row.cells($0.element, line: line + $0.offset + 1) }
    if !heads.isEmpty { all.insert(.cells(heads, isHeader: true, line: line), at: 0) }
    return .table(Table(line: line, rows: all))
  }

  static func heading(_ text: String, _ line: Int) -> Block { .heading(Heading(line: line, level: 2, text: text)) }

  static let heads = ["Method", "Path", "Scope"]

  @Test func tablesHaveTheHeadingAndSentenceAbove() {
    let page = Page.of([
      Self.heading("Scopes", 1),
      .paragraph(Paragraph(lines: [Line(number: 2, text: "A token must hold all of the scopes listed.")])),
      Self.heading("Boats", 3), Self.table(4, Self.heads, [["GET", "/boats", "boats:read"]]), Self.heading("Note:", 9),
      Self.heading("Oars", 10), Self.table(11, Self.heads, [["GET", "/oars", "oars:read"]]),
    ])
    let tables = OperationTables(page, vendor: Self.vendor)
    #expect(tables.title?.text == "Scopes" && tables.usesGroups)
    #expect(tables.tables.map { $0.group?.text } == ["Boats", "Oars"])
    #expect(tables.tables.map { $0.announced?.announced } == [.all, .all])
    #expect(tables.tables.map(\.isUnderstood) == [true, true])
  }

  @Test func aTableThatLostItsHeadsBorrowsThem() throws {
    let page = Page.of([
      Self.table(1, Self.heads, [["GET", "/boats", "boats:read"]]), Self.table(5, [], [["GET", "/oars", "oars:read"]]),
    ])
    let tables = OperationTables(page, vendor: Self.vendor)
    let last = try #require(tables.tables.last)
    #expect(last.heads == nil && tables.borrowedColumns(of: last)?.heads == Self.heads)
    #expect(tables.borrowedColumns(of: tables.tables[0]) == nil)
    // Heads that the page does not mark are in the first row.
    let unmarked = OperationTables(
      .of([Self.table(1, [], [Self.heads, ["GET", "/boats", "boats:read"]])]), vendor: Self.vendor)
    #expect(unmarked.tables.first?.heads?.heads == Self.heads && unmarked.tables.first?.body.map(\.line) == [3])
  }

  @Test func headsThatNoRuleKnowsAreAskedAbout() {
    let page = Page.of([
      Self.table(1, ["Endpoint", "Entitlement"], [["GET /boats", "boats:read"], ["GET /oars", "oars:read"]])
    ])
    let tables = OperationTables(page, vendor: Self.vendor)
    let questions = UnknownHeads(vendor: Self.vendor).questions(tables)
    #expect(questions.map(\.word) == ["Entitlement"] && questions.map(\.seen) == [["boats:read", "oars:read"]])
    #expect(questions.first?.choices.first == WordListKey.column(.requirement).path)
    let known = OperationTables(
      .of([Self.table(1, Self.heads, [["GET", "/boats", "boats:read"]])]), vendor: Self.vendor)
    #expect(UnknownHeads(vendor: Self.vendor).questions(known).isEmpty)
  }

  @Test func wordsInPlacesOfScopesAreAskedAbout() {
    let page = Page.of([
      Self.table(
        1, Self.heads,
        [["GET", "/a", "boats:read"], ["GET", "/b", "oars:read"], ["GET", "/c", "✅ ok"], ["GET", "/d", ""]])
    ])
    let tables = OperationTables(page, vendor: Self.vendor)
    let questions = UnknownCells.questions(on: page, tables, vendor: Self.vendor, settled: [])
    #expect(questions.map(\.word) == ["✅ ok", ""] && questions.map(\.line) == [4, 5])
  }
}
