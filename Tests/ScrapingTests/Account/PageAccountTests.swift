import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("The account of a page's entries") struct PageAccountTests {
  static let vendor = Vendor.unknown(id: "acme")
  static let page = Page.of([
    .heading(Heading(line: 1, level: 1, text: "Boats")), .table(Table(heads: [], [["GET", "/boats", "boats:read"]])),
    .paragraph(Paragraph(lines: [Line(number: 7, text: "Some words.")])),
    .paragraph(Paragraph(lines: [Line(number: 8, text: "More words.")])),
  ])

  static func ids(_ reading: LayoutReading) -> [String] {
    PageAccount(page: page, reading: reading).scraped(vendor: vendor, layouts: []).findings
      .map { "\($0.line ?? 0) \($0.id)" }
  }

  @Test func anEntryThatNobodyMentionsIsAnError() {
    #expect(Self.page.entries.map(\.line) == [2])
    #expect(Self.ids(LayoutReading()) == ["2 entry-passed-over", "1 unclaimed-text"])
  }

  @Test func whatWasReadOrExplainedIsAccountedFor() {
    var reading = LayoutReading()
    reading.claimedLines = [1...2, 8...8]
    reading.read = [Self.page.entries[0].place]
    #expect(Self.ids(reading) == ["7 unclaimed-text"])
    reading.read = []
    reading.explained = [
      LayoutReading.ExplainedEntry(
        place: Self.page.entries[0].place, reason: "why", message: "A sentence.", severity: .note, id: "some-id")
    ]
    #expect(Self.ids(reading) == ["2 some-id", "7 unclaimed-text"])
  }

  @Test func anEntryThatIsReadTwiceLeavesTheAccountOpen() {
    var reading = LayoutReading()
    reading.read = [Self.page.entries[0].place, Self.page.entries[0].place]
    #expect(Self.ids(reading).contains("0 account-open"))
  }

  @Test func unclaimedTextIsToldByRuns() {
    var reading = LayoutReading()
    #expect(
      UnclaimedText(page: Self.page, reading: reading).findings.map(\.message) == [
        "Unused text: “Boats” and 3 more blocks."
      ])
    reading.claimedLines = [2...2]
    #expect(
      UnclaimedText(page: Self.page, reading: reading).findings.map(\.message) == [
        "Unused text: “Boats”.", "Unused text: “Some words.” and 1 more block.",
      ])
    // A summary is used, although condensing drops it.
    reading.proseLines = [1...1, 7...8]
    #expect(UnclaimedText(page: Self.page, reading: reading).findings == [])
  }

  @Test func aLineOfSeveralPiecesIsClaimedByPlace() {
    let blocks = ["3", "9"].map { Block.heading(Heading(line: 1, level: 1, text: "Boats at \($0)", offset: Int($0))) }
    var reading = LayoutReading()
    reading.claim(1...1, at: Entry.Place(offset: 9, line: 1))
    let findings = UnclaimedText(page: .of(blocks), reading: reading).findings
    #expect(findings.map(\.message) == ["Unused text: “Boats at 3”."])
  }

  @Test func longBeginningsAreCut() {
    let text = String(repeating: "a", count: 61)
    let exact = String(repeating: "a", count: 60)
    #expect(Block.heading(Heading(line: 1, level: 1, text: exact)).beginning == exact)
    #expect(Block.heading(Heading(line: 1, level: 1, text: text)).beginning == String(repeating: "a", count: 59) + "…")
    #expect(Block.table(Table(heads: [], [])).beginning == "")
  }
}
