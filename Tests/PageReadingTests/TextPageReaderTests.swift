import Testing

@testable import PageReading

@Suite("Text pages")
struct TextPageReaderTests {
  static func page(_ text: String) throws -> Page {
    TextPageReader.read(Array(text.utf8), path: "page.txt", notSupported: .general)
  }

  static func tables(_ text: String) throws -> [Table] {
    try page(text).blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  /// The rows' cells joined by a slash, or a fused row's lines joined by a plus sign; heads in brackets.
  static func rows(_ table: Table) -> [String] {
    table.rows.map { row in
      let words =
        switch row.content {
        case .cells(let cells): cells.map(\.text).joined(separator: "/")
        case .fused(let lines): lines.map(\.text).joined(separator: "+")
        }
      return "\(row.line)" + (row.isHeader ? "[\(words)]" : " \(words)")
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndCounts(end: String) throws {
    let text = ["Accounts", "", "MethodAPI pathRequired scope", "GET/a.getaccount:read", ""].joined(separator: end)
    let page = try Self.page(text)
    #expect(page.blocks.first == .heading(Heading(line: 1, level: nil, text: "Accounts", offset: 0)))
    #expect(page.entries.map(\.line) == [4])
    #expect(page.lineCount == 4)
  }

  @Test func whiteSpaceIsFoldedAndWidthlessCharactersGo() {
    let text = "  GET\u{200B}/ping \u{A0}\t None\u{AD} "
    #expect(TextFold.folded(Array(text.utf8)[...]) == "GET/ping None")
  }

  @Test func continuationsBelongToTheRowAbove() throws {
    let text = """
      MethodAPI pathRequired scope
      POST/parts.deletecapability: capability:all
      feature: feature:all
      GET/parts.getNone
      """
    #expect(
      try Self.rows(#require(try Self.tables(text).first)) == [
        "1[MethodAPI pathRequired scope]", "2 POST/parts.deletecapability: capability:all+feature: feature:all",
        "4 GET/parts.getNone",
      ])
  }

  @Test func proseBetweenHeadsAndRowsCostsNoRow() throws {
    let text = """
      | Endpoint | Access |
      Words that belong elsewhere.
      | GET /a | read |
      | GET /b | read |
      """
    #expect(try Self.tables(text).map(Self.rows) == [["3 GET /a/read", "4 GET /b/read"]])
  }

  @Test func aDamagedLineAmongRowsIsARow() throws {
    let text = """
      MethodAPI pathRequired scope
      GET/a.getaccount:read
      a.listaccount:read
      POST/a.createaccount:write
      account:read,account:all
      """
    let page = try Self.page(text)
    #expect(page.entries.map(\.line) == [2, 3, 4, 5])
  }

  @Test func headsWithoutBlankLinesBetweenTablesPartThem() throws {
    let text = """
      Accounts
      MethodAPI pathRequired scope
      GET/a.getaccount:read
      Tags
      MethodAPI pathRequired scope
      GET/t.gettag:read
      """
    let page = try Self.page(text)
    #expect(page.entries.map(\.line) == [3, 6])
    let headings = page.blocks.compactMap { block in
      if case .heading(let heading) = block { heading.text } else { nil }
    }
    #expect(headings == ["Accounts", "Tags"])
  }

  @Test(arguments: [
    "| Method | Path | Scope |\n|---|---|---|\n| GET | /a | a:read |\n| POST | /a | a\\|b:write |",
    "Method | Path | Scope\n---|---|---\nGET | /a | a:read\nPOST | /a | a\\|b:write",
    "| Method | Path | Scope |\n|--|-\nGET | /a | a:read |\nPOST | /a | a\\|b:write |",
    "| Method | Path | Scope |\nGET | /a | a:read |\nPOST | /a | a\\|b:write |",
  ])
  func pipeTablesAreReadWithAndWithoutOuterPipesAndSeparator(text: String) throws {
    let table = try #require(try Self.tables(text).first)
    let rows = Self.rows(table).map { $0.drop { $0.isNumber } }
    #expect(rows == ["[Method/Path/Scope]", " GET//a/a:read", " POST//a/a|b:write"])
  }

  @Test func tabsAreBorders() throws {
    let table = try #require(try Self.tables("Method\tPath\tScope\nGET\t/a\ta:read\n").first)
    #expect(Self.rows(table) == ["1[Method/Path/Scope]", "2 GET//a/a:read"])
  }

  @Test func pipesInProseAreNoTable() throws {
    let text = "Value in\"after\" | \"before\"\n\n\"p0\" | \"p1\" | \"p2\"\n\nname?|"
    #expect(try Self.tables(text).isEmpty)
  }

  @Test func headsThatLostTheirRowsAreNoHeading() throws {
    let page = try Self.page("MethodAPI pathRequired scope\n\nNext")
    #expect(page.entries.isEmpty)
    #expect(page.blocks.count == 2)
    #expect(
      page.blocks.first
        == .paragraph(Paragraph(lines: [Line(number: 1, text: "MethodAPI pathRequired scope", offset: 0)])))
  }

  @Test func bulletsAreListItems() throws {
    let page = try Self.page("  • /rest/license\n  • GET /rest/latest/license needs READ")
    #expect(page.blocks.count == 2)
    #expect(page.entries.map(\.kind) == [.listItem])
    #expect(page.entries.map(\.line) == [2])
  }
}
