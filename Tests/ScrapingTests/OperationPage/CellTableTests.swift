import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Tables with a cell a line")
struct CellTableTests {
  typealias Runs = ParameterRunTests

  static func scrape(_ table: String) throws -> (parameters: [String], findings: [String]) {
    try Runs.scrape("List Boats\n\nGET /boats\n\nQuery Parameters\n\n\(table)\n\nResponses\n\nOK\n")
  }

  static let rows = ["sort string optional", "limit number required"]

  @Test(arguments: [
    // Every cell a paragraph; all lines in one; a paragraph a row; the heads apart.
    "Field\nType\nRequired\nDescription\n\nsort\n\nstring\n\nNo\n\nField to sort by.\n\nlimit\n\nnumber\n\nYes\n\nHow many.",
    "Field\nType\nRequired\nDescription\nsort\nstring\nNo\nField to sort by.\nlimit\nnumber\nYes\nHow many.",
    "Field\nType\nRequired\nDescription\n\nsort\nstring\nNo\nField to sort by.\n\nlimit\nnumber\nYes\nHow many.",
    "Name\n\nType\n\nRequired\n\nsort\n\nstring\n\nfalse\n\nlimit\n\nnumber\n\ntrue",
    // A cell of two lines; prose behind the table; other columns first.
    "Field\nType\nRequired\nDescription\n\nsort\n\nstring\n\nNo\n\nField to sort by,\nperhaps two.\n\nlimit\n\nnumber\n\nYes\n\nHow many.",
    "Field\nType\nRequired\nDescription\n\nsort\n\nstring\n\nNo\n\nSort.\n\nlimit\n\nnumber\n\nYes\n\nHow many.\n\nAll of these are optional for admins.",
    "Type\nParameter\nMandatory\n\nstring\n\nsort\n\nno\n\nnumber\n\nlimit\n\nyes",
  ])
  func rowsAreMadeUpByTheNumberOfHeads(table: String) throws {
    let read = try Self.scrape(table)
    #expect(read.parameters == Self.rows)
    #expect(read.findings == [])
  }

  @Test(arguments: [
    "Field\nType\nRequired\nDescription\n\nsort\n\nstring\n\nNo\n\nlimit\n\nnumber\n\nYes\n\nHow many.",
    "Field\nType\nRequired\nDescription\n\nsort\n\nstring\n\nSort.\n\nlimit\n\nnumber\n\nYes\n\nHow many.",
    "Field\nType\n\nsort\n\nlimit\n\ncursor",
    "Field\nType\nRequired\nDescription",
  ])
  func rowsThatDoNotComeOutEvenAreAFinding(table: String) throws {
    let read = try Self.scrape(table)
    #expect(read.parameters == [])
    #expect(read.findings == ["7 uneven-parameter-table"])
  }
}
