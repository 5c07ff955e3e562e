import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Requests of which too little was read") struct CutRequestsTests {
  static func lines(
    _ text: String, read: Bool = false, block: ([Line]) -> Block, layouts: [LayoutName] = [], form: Page.Form = .html
  )
    -> [Int?]
  {
    let page = Page.of([block([Line(number: 5, text: text)])], form: form)
    var reading = LayoutReading()
    if read { reading.read = [Entry.Place(offset: 5, line: 5)] }
    return CutRequests(page: page, reading: reading, layouts: layouts).findings.map(\.line)
  }

  static func paragraph(_ lines: [Line]) -> Block { .paragraph(Paragraph(lines: lines)) }

  @Test func aBlankInAPathIsToldEvenWhereTheLineWasRead() {
    #expect(Self.lines("GET /me/mess ages/{id}", block: Self.paragraph) == [5])
    #expect(Self.lines("GET /me/mess ages/{id}", read: true, block: Self.paragraph) == [5])
    #expect(Self.lines("GET /me/messages", block: Self.paragraph) == [])
  }

  @Test func aForeignLetterOrATailIsToldOfUnreadLines() {
    #expect(Self.lines("GET /boäts", block: Self.paragraph) == [5])
    #expect(Self.lines("GET /boäts", read: true, block: Self.paragraph) == [])
    #expect(Self.lines("get /boats list", block: { .code(Code(lines: $0)) }) == [5])
  }

  @Test func aHeadingInAParagraphCountsWhereOperationsAreListed() {
    #expect(Self.lines("List boats get /boats", block: Self.paragraph, layouts: [.operationList]) == [5])
    #expect(Self.lines("List boats get /boats", block: Self.paragraph, layouts: [.operationRows]) == [])
    #expect(Self.lines("List boats get /boats", read: true, block: Self.paragraph, layouts: [.operationList]) == [])
    let heading: ([Line]) -> Block = { .heading(Heading(line: $0[0].number, level: 2, text: $0[0].text)) }
    #expect(Self.lines("List boats get /boats", block: heading, layouts: [.operationList]) == [])
  }

  @Test func rowsCountInTextDumpsOnly() {
    let table: ([Line]) -> Block = { lines in
      .table(Table(line: 5, rows: [.cells(["GET /me/mess", "ages/{id}"], line: lines[0].number)]))
    }
    #expect(Self.lines("", block: table, form: .text) == [5])
    #expect(Self.lines("", block: table) == [])
  }
}
