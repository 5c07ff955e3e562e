import Findings
import PageReading
import Testing

@testable import Scraping

@Suite("Parts that a vendor file excludes") struct IgnoredPartsTests {
  static let vendor: Vendor = {
    var vendor = Vendor.unknown(id: "acme")
    vendor.sections.ignored = ["Old  Boats"]
    return vendor
  }()

  static func page(_ headings: [(String, Int?)]) -> Page {
    .of(
      headings.enumerated().flatMap { index, heading -> [Block] in
        let line = index * 10 + 1
        return [
          .heading(Heading(line: line, level: heading.1, text: heading.0)),
          .listItem(ListItem(depth: 0, marker: .bullet, lines: [Line(number: line + 1, text: "GET /boats/\(index)")])),
        ]
      })
  }

  static func kept(_ headings: [(String, Int?)]) -> [Int] {
    IgnoredParts(page(headings), vendor: vendor).page.entries.map(\.line)
  }

  @Test func aPartGoesOnToTheNextHeadingOfItsRank() {
    #expect(Self.kept([("Boats", 2), ("Old boats", 2), ("Sloops", 3), ("Oars", 2)]) == [2, 32])
    #expect(Self.kept([("Boats", 2), ("old boats:", 3), ("Oars", 2)]) == [2, 22])
    #expect(Self.kept([("Boats", nil), ("OLD BOATS", nil), ("Sloops", nil)]) == [2, 22])
    #expect(Self.kept([("Boats", 2), ("Old boats", 2), ("Old boats", 2), ("Oars", 1)]) == [2, 32])
  }

  @Test(arguments: ["Old boat", "Old boats of the harbour", "The old boats", "Oldboats", ""])
  func otherHeadingsExcludeNothing(text: String) { #expect(Self.kept([("Boats", 2), (text, 2)]) == [2, 12]) }

  @Test func aPageOfNothingElseIsReadWhole() { #expect(Self.kept([("Old boats", 2)]) == [2]) }

  @Test func whatStoodThereIsExplained() {
    let parts = IgnoredParts(Self.page([("Boats", 2), ("Old boats", 2), ("Oars", 2)]), vendor: Self.vendor)
    #expect(parts.explained.map(\.place.line) == [12])
    #expect(parts.explained.map(\.severity) == [.note])
    #expect(parts.explained.first?.message.contains("under the heading “Old boats”") == true)
  }

  @Test func aGeneralWordIsAWarning() throws {
    let word = try #require(Vendor.general.sections.ignored.first)
    var vendor = Self.vendor
    vendor.sections.ignored.append(word)
    let parts = IgnoredParts(Self.page([("Boats", 2), (word, 2)]), vendor: vendor)
    #expect(parts.explained.map(\.severity) == [.warning])
  }
}
