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

  // MARK: What the page's other requests show

  static func told(_ lines: [String], block: ([Line]) -> [Block], form: Page.Form = .text, read: [Int] = []) -> [Int?] {
    let numbered = lines.enumerated().map { Line(number: $0.offset + 1, text: $0.element) }
    let page = Page.of(block(numbered), form: form)
    var reading = LayoutReading()
    reading.read = read.map { Entry.Place(offset: $0, line: $0) }
    return CutRequests(page: page, reading: reading, layouts: []).findings.map(\.line)
  }

  static func rows(_ lines: [Line]) -> [Block] {
    [.table(Table(line: 1, rows: lines.map { Row(line: $0.number, content: .fused([$0])) }))]
  }

  static func items(_ lines: [Line]) -> [Block] {
    lines.map { .listItem(ListItem(depth: 0, marker: .bullet, lines: [$0])) }
  }

  @Test func aCutParameterWithAColonIsTold() {
    for text in ["GET /us ers/:id/boats", "GET /users/: id/boats", "Get /us ers/{id}", "GET /me/boats/{id}/$va lue/x"] {
      #expect(Self.lines(text, block: Self.paragraph) == [5], "\(text)")
    }
    #expect(Self.lines("GET /boats https://acme.test/boats", block: Self.paragraph) == [])
    #expect(Self.lines("GET /boats boats:read", block: Self.paragraph) == [])
  }

  @Test func inCodeOneWordBehindAPathIsTheRestOfIt() {
    let code: ([Line]) -> Block = { .code(Code(lines: $0)) }
    #expect(Self.lines("GET /boats/{id}/$va lue", block: code) == [5])
    #expect(Self.lines("GET /boats HTTP/1.1", block: code) == [])
    #expect(Self.lines("GET /boats/{id}/$va lue", read: true, block: code) == [])
  }

  @Test func aWordBehindAPathIsToldWhereNoOtherRequestHasOne() {
    let others = ["GET /boats", "POST /boats", "GET /oars"]
    #expect(Self.told(others + ["GET /oa rs"], block: Self.items) == [4])
    #expect(Self.told(["GET /oars read", "GET /boats read", "POST /boats write"], block: Self.items) == [])
    #expect(Self.told(["GET /oars", "GET /boats read"], block: Self.items) == [])
  }

  @Test func ofALineThatWasReadMoreHasToSpeakAgainstIt() {
    let others = (1...10).map { "GET /boats/\($0)" }
    #expect(Self.told(others + ["GET /cran es"], block: Self.items, read: Array(1...11)) == [11])
    #expect(Self.told(others.dropLast() + ["GET /cran es"], block: Self.items, read: Array(1...11)) == [])
  }

  @Test func aSegmentThatIsWholeElsewhereIsTold() {
    let rows = [
      "Boats: Read GET /harbours/:id/bo ats List boats", "Boats: Write POST /harbours/:id/boats create a boat",
    ]
    #expect(Self.told(rows, block: Self.rows) == [1])
    #expect(Self.told(["GET /bo list it", "POST /boats list it"], block: Self.rows) == [])
  }

  @Test func aRowThatGoesOnInSmallLettersIsToldAmongOthersThatDoNot() {
    let rows = ["Read GET /boats List boats", "Read GET /oars List oars", "Write POST /oars Create oars"]
    #expect(Self.told(rows + ["Read GET /cr anes List cranes"], block: Self.rows) == [4])
    let small = rows.map { $0.lowercased().replacing("get", with: "GET").replacing("post", with: "POST") }
    #expect(Self.told(small, block: Self.rows) == [])
    #expect(Self.told(rows + ["GET/boats.getCannot be called"], block: Self.rows) == [])
  }

  @Test func aBadgeThatRanIntoThePathMakesAHeadingToo() {
    let text = "Delete a boat delete/api/boats/{id}"
    #expect(Self.lines(text, block: Self.paragraph, layouts: [.operationList]) == [5])
    #expect(Self.lines(text, block: Self.paragraph, layouts: [.operationRows]) == [])
  }
}
