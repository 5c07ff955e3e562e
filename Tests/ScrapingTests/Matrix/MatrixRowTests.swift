import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Rows of method matrices") struct MatrixRowTests {
  static let vendor = Vendor.builtIn("confluence") ?? .unknown(id: "confluence")
  static let heads = MatrixHeads(heads: ["Path", "GET", "PUT", "Private"])

  /// `GET=READ PUT=-`, `section`, or the finding's id.
  static func read(_ cells: [Cell], heads: MatrixHeads = heads) -> String {
    switch MatrixRow.read(cells, heads: heads, vendor: vendor) {
    case .section: return "section"
    case .unreadable(let id, let message): return "\(id) \(message.prefix(20))"
    case .row(let row):
      let cells = row.cells.map { "\($0.method.rawValue)\($0.column)=\(words($0.cell))" }
      let problems = row.path.problems.map { "!\($0.id)" }
      return (cells + (row.path.isPrivate ? ["private"] : []) + problems + row.notes).joined(separator: " ")
    }
  }

  static func words(_ cell: MatrixCell) -> String {
    switch cell {
    case .requirement(let statement): statement.requirement.scopeNames.joined(separator: "&")
    case .notSupported: "-"
    case .unreadable: "?"
    }
  }

  static func cells(_ texts: [String]) -> [Cell] { Row.cells(texts).bordered }

  @Test(
    arguments: [
      (["/boats", "READ", "N/A", ""], "GET1=READ PUT2=-"),
      (["/boats", "READ", "N/A", "✓"], "GET1=READ PUT2=- private"),
      (["/boats", "READ", "N/A", "No"], "GET1=READ PUT2=-"),
      (["/boats", "READ", "N/A", "perhaps"], "GET1=READ PUT2=- !unknown-words"),
      (["/boats", "see below", "", ""], "GET1=? PUT2=?"),
      (["boats", "READ", "N/A", ""], "unreadable-row “boats” is not a pat"),
      (["/boats", "READ", "N/A"], "unreadable-row The row has 3 cells,"),
      (["/boats", "READ", "N/A", "", "READ"], "unreadable-row The row has 5 cells,"),
    ] as [([String], String)])
  func rows(texts: [String], expected: String) {
    #expect(Self.read(Self.cells(texts)) == expected)
  }

  @Test func aCellOverTheWholeTableIsASection() {
    var cells = Self.cells(["Boats", "Boats", "Boats", "Boats"])
    for index in 1...3 { cells[index].span = .coveredFromLeft }
    #expect(Self.read(cells) == "section")
    cells[0].lines[0].text = "/boats"
    #expect(Self.read(cells) != "section")
  }

  @Test func aRowShorterThanItsHeadsIsUnreadable() {
    var cells = Self.cells(["/boats", "READ", "N/A", ""])
    cells[3].span = .absent
    #expect(Self.read(cells).hasPrefix("unreadable-row"))
    #expect(Self.read(cells, heads: MatrixHeads(heads: ["Path", "GET", "PUT", ""])) == "GET1=READ PUT2=-")
    #expect(
      Self.read(Self.cells(["/boats", "READ", "N/A", "more"]), heads: MatrixHeads(heads: ["Path", "GET", "PUT", ""]))
        .hasPrefix("unreadable-row"))
  }

  @Test func columnsOfRemarksAreKept() {
    let heads = MatrixHeads(heads: ["Path", "GET", "Notes"]).settled(by: ColumnWords(roles: ["notes": .note]))
    #expect(Self.read(Self.cells(["/boats", "READ", "Old."]), heads: heads) == "GET1=READ Old.")
    #expect(
      Self.read(Self.cells(["/boats", "READ"]), heads: MatrixHeads(heads: ["GET", "PUT"])).hasPrefix("unreadable-row"))
  }

  static func fused(_ texts: [String]) -> FusedMatrixRow {
    FusedMatrixRow(
      texts.enumerated().map { Line(number: $0.offset + 1, text: $0.element) }, wording: vendor.requirement,
      notSupported: .general)
  }

  @Test(
    arguments: [
      (["/boats", "READN/A"], ["/boats"], "READN/A", false),
      (["/boats 1.0", "latest", "READ"], ["/boats 1.0", "latest"], "READ", false),
      (["/boats", "READN/APrivate"], ["/boats"], "READN/A", true),
      (["/boats", "PrivateREAD"], ["/boats"], "READ", true),
      (["/boats", "Private", "READ"], ["/boats", "Private"], "READ", false),
      (["/boats", "READ", "WRITE"], ["/boats", "WRITE"], "READ", false), (["/boats"], ["/boats"], nil, false),
      (["/boats", "Read"], ["/boats", "Read"], nil, false),
    ] as [([String], [String], String?, Bool)])
  func linesOfAFusedRow(texts: [String], path: [String], scopes: String?, isPrivate: Bool) {
    let row = Self.fused(texts)
    #expect(row.pathLines == path && row.scopes == scopes && row.isMarkedPrivate == isPrivate)
  }

  @Test(
    arguments: [
      ("Example", true), ("Examples:", true), ("EXAMPLE 1", true), ("Exemplary boats", false), ("An example", false),
      ("", false),
    ] as [(String, Bool)])
  func headingsOfExamples(text: String, isOne: Bool) { #expect(MatrixTables.announcesExample(text) == isOne) }

  @Test func tablesHaveTheHeadingAbove() {
    let table = Table(heads: ["Path", "GET", "PUT"], [["/boats", "READ", "N/A"]])
    let headless = Table(line: 20, rows: [.cells(["/oars", "READ", "N/A"], line: 20)])
    let page = Page.of([
      .heading(Heading(line: 1, level: 1, text: "Boats")), .table(table),
      .paragraph(Paragraph(lines: [Line(number: 9, text: "Read it like this one:Example")])), .table(headless),
    ])
    let tables = MatrixTables(page, vendor: Self.vendor)
    #expect(tables.tables.first?.heading?.text == "Boats" && tables.tables.first?.isExample == false)
    #expect(tables.headings.map(\.text) == ["Boats", "Example"] && !tables.usesGroups)
    #expect(tables.tables.first?.body.map(\.line) == [2])
    // A table that lost its heads is read by those of the first.
    #expect(tables.tables.map(\.isExample) == [false, true])
    #expect(tables.tables.last?.heads == nil)
    #expect(tables.tables.last.flatMap(tables.heads) == tables.tables.first?.heads)
  }
}
