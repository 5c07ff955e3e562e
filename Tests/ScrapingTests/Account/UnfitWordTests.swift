import PageReading
import Testing

@testable import Scraping

@Suite("What a page that fits no layout has") struct UnfitWordTests {
  static let vendor = Vendor.unknown(id: "acme")
  static let table = Table(heads: ["Path", "GET", "POST"], [["/boats", "READ", "WRITE"]])
  static let page = Page.of([
    .heading(Heading(line: 9, level: 1, text: "Boats")), .table(table),
    .listItem(ListItem(depth: 0, marker: .bullet, lines: [Line(number: 8, text: "GET /oars")])),
  ])

  @Test func aSummaryCountsThePieces() {
    #expect(
      PageSummary(Self.page).words
        == "1 heading, 1 table, 1 list item, a table with the column heads “Path | GET | POST”")
    #expect(PageSummary(.of([])).words == "0 headings, 0 tables, 0 list items")
    #expect(PageSummary(.of([.table(Table(heads: [], [["a"]]))])).words == "0 headings, 1 table, 0 list items")
  }

  @Test(
    arguments: [
      ("method-matrix", "a table; a column of paths; a column for each method"),
      ("operation-rows", "a table; a column of paths"), ("scope-rows", "a table; operations in another column"),
      ("permission-sections", "operations in lists or tables"), ("operation-list", ""), ("operation-page", ""),
      ("harbour", nil),
    ] as [(String, String?)])
  func partsOfALayout(layout: String, words: String?) {
    let parts = LayoutParts(Self.page, vendor: Self.vendor).parts(of: layout)
    #expect(parts?.filter(\.isThere).map(\.words).joined(separator: "; ") == words)
  }

  @Test func onePlaceMustBeTheOnly() {
    let request = Block.paragraph(Paragraph(lines: [Line(number: 3, text: "GET /boats")]))
    let other = Block.paragraph(Paragraph(lines: [Line(number: 5, text: "GET /oars")]))
    let single = LayoutParts(.of([request]), vendor: Self.vendor).parts(of: "operation-page")
    #expect(single?.map(\.words) == ["a method and a path", "its scopes or parameters"])
    let two = LayoutParts(.of([request, other]), vendor: Self.vendor).parts(of: "operation-page")
    #expect(two?.last?.words == "a single operation (this page has 2 operations)")
  }

  static let misses = [
    UnfitPage.Miss(layout: "operation-rows", lookedFor: "a column of scopes", saw: "none"),
    UnfitPage.Miss(layout: "method-matrix", lookedFor: "rows of scopes", saw: "none"),
  ]

  @Test func theNearestLayoutIsNamed() {
    let message = UnfitPage(Self.page, vendor: Self.vendor, misses: Self.misses).message
    #expect(message.contains("The closest is method-matrix, which needs rows of scopes."))
    let rows = UnfitPage(Self.page, vendor: Self.vendor, misses: [Self.misses[0]]).message
    #expect(
      rows.contains(
        "The closest is operation-rows, but the page lacks a column of methods and a column of scopes or permissions."))
  }

  @Test func nothingIsNearAPageWithoutAnything() {
    let message = UnfitPage(.of([]), vendor: Self.vendor, misses: Self.misses).message
    #expect(message.contains("No layout is close; operation-rows, the first of 2, needs a column of scopes."))
    #expect(UnfitPage(.of([]), vendor: Self.vendor, misses: []).message.contains("No layout was tried."))
  }

  @Test func aChosenLayoutIsTheOnlyOneNamed() {
    let unfit = UnfitPage(Self.page, vendor: Self.vendor, misses: [Self.misses[0]], isChosen: true)
    #expect(
      unfit.message.hasPrefix("This page does not fit the layout operation-rows, which needs a column of scopes."))
  }

  @Test(arguments: [["Method", "Path", "Scope"], ["Path", "GET", "POST"]])
  func aTableOfHeadsAloneIsEmpty(heads: [String]) {
    let unfit = UnfitPage(.of([.table(Table(heads: heads, []))]), vendor: Self.vendor, misses: [])
    #expect(unfit.line == 1 && unfit.message.contains("has no rows"))
    let other = UnfitPage(.of([.table(Table(heads: ["Name", "Size"], []))]), vendor: Self.vendor, misses: [])
    #expect(other.line == nil && !other.message.contains("has no rows"))
  }
}
