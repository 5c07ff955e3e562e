import PageReading
import Testing

@testable import Scraping

@Suite("Sections of permissions") struct PermissionSectionsTests {
  static func heading(_ text: String, _ line: Int, _ level: Int?) -> Block {
    .heading(Heading(line: line, level: level, text: text))
  }

  static func item(_ text: String, _ line: Int) -> Block {
    .listItem(ListItem(depth: 0, marker: .bullet, lines: [Line(number: line, text: text)]))
  }

  /// The sections: `permission: lines of entries`, `?` for one that names none.
  static func sections(_ blocks: [Block], wording: PermissionWording = PermissionWording()) -> [String] {
    PermissionSections(.of(blocks), wording: wording).sections.map { section in
      "\(section.permission?.name ?? "?"): \(section.entries.map { "\($0.place.line)" }.joined(separator: " "))"
    }
  }

  static let phrased: PermissionWording = {
    var wording = PermissionWording()
    wording.phrases = [PermissionWording.Phrase(#"Permission on "{name}""#)]
    return wording
  }()

  @Test func headingsOfTheOutermostRankNamePermissions() {
    #expect(
      Self.sections([
        Self.heading("Permissions", 1, 1), Self.heading("Boats", 2, 2), Self.item("GET /boats", 3),
        Self.heading("Sails", 4, 3), Self.item("GET /sails", 5), Self.heading("Oars", 6, 2), Self.item("GET /oars", 7),
      ]) == ["Boats: 3 5", "Oars: 7"])
  }

  @Test func aPhraseNamesAPermissionAtAnyRank() {
    #expect(
      Self.sections(
        [
          Self.heading(#"Permission on "Boats""#, 2, 2), Self.item("GET /boats", 3),
          Self.heading(#"Permission on "Sails""#, 4, 3), Self.item("GET /sails", 5), Self.heading("More", 6, 3),
          Self.item("GET /oars", 7),
        ], wording: Self.phrased) == ["Boats: 3", "Sails: 5 7"])
  }

  @Test func withoutRanksOnlyPhrasesCount() {
    #expect(
      Self.sections(
        [
          Self.heading("Overview", 1, nil), Self.heading(#"Permission on "Boats""#, 2, nil), Self.item("GET /boats", 3),
          Self.heading("More", 4, nil), Self.item("GET /oars", 5),
        ], wording: Self.phrased) == ["Boats: 3 5"])
  }

  @Test func entriesAboveEveryHeadingHaveNoPermission() {
    #expect(Self.sections([Self.item("GET /boats", 1)]) == ["?: 1"])
    #expect(Self.sections([Self.heading("What is new?", 1, 2), Self.item("GET /boats", 2)]) == ["?: 2"])
    #expect(Self.sections([Self.heading("Boats", 1, 2)]) == [])
  }

  @Test func aSecondTableBelowOneHeadingLostItsOwn() {
    let table = { (line: Int) in
      Block.table(
        Table(
          line: line,
          rows: [
            .cells(["Endpoint", "Access"], isHeader: true, line: line), .cells(["GET /boats", "read"], line: line + 1),
          ]))
    }
    let sections = PermissionSections(
      .of([Self.heading("Boats", 1, 2), table(2), table(6)]), wording: PermissionWording()
    ).sections
    #expect(sections.map(\.hasLostHeading) == [false, true] && sections.map { $0.permission?.name } == ["Boats", nil])
  }

  @Test func itemsThatAreNoEntriesAreUnread() {
    let page = Page.of([Self.heading("Boats", 1, 2), Self.item("GET /boats", 2), Self.item("See the notes", 3)])
    #expect(PermissionSections(page, wording: PermissionWording()).unreadItems.map(\.place.line) == [3])
    let other = Page.of([Self.heading("Boats", 1, 2), Self.item("See the notes", 2)])
    #expect(PermissionSections(other, wording: PermissionWording()).unreadItems.isEmpty)
  }

  @Test func theOnlyOtherHeadingOfASectionPartsIt() {
    let blocks = [
      Self.heading("Boats", 1, 2), Self.item("GET /boats", 2), Self.heading("Sails", 3, 3), Self.item("GET /sails", 4),
    ]
    #expect(PermissionSections(.of(blocks), wording: PermissionWording()).partings.map(\.line.text) == ["Sails"])
    let more = blocks + [Self.heading("Masts", 5, 3), Self.item("GET /masts", 6)]
    #expect(PermissionSections(.of(more), wording: PermissionWording()).partings.isEmpty)
  }
}
