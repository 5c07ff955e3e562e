import PageReading
import Testing

@testable import Scraping

@Suite("Headings that name scopes") struct ScopeHeadingTests {
  static let vendor: Vendor = {
    var vendor = Vendor.unknown(id: "acme")
    vendor.scopeFirst.headings = ["The {scope} scope opens"]
    vendor.scopeFirst.labels = ["What it opens"]
    vendor.scopes.known = ["boats"]
    return vendor
  }()

  static func page(_ title: String) -> Page { .of([.heading(Heading(line: 1, level: 1, text: title))]) }

  static func scope(_ text: String, title: String = "Boats") -> String? {
    ScopeHeading(page(title), vendor: vendor).scope(in: text)
  }

  @Test(
    arguments: [
      ("boats:read", "boats:read"), ("`boats:read`", "boats:read"), ("boats:read — Reads boats", "boats:read"),
      ("boats:read scope", "boats:read"), ("boats:read:", "boats:read"), ("Scope: boats:read", "boats:read"),
      ("boats_read", "boats_read"), ("Boats.Read.All", "Boats.Read.All"), ("The oars scope opens", "oars"),
      ("boats", "boats"),
      // Words, names of files, and what names no level on a page that does not speak of scopes.
      ("Boats", nil), ("oars", nil), ("boats:read and oars:read", nil), ("boat_names", nil), ("boat.json", nil),
      ("", nil),
    ] as [(String, String?)])
  func scopes(text: String, scope: String?) { #expect(Self.scope(text) == scope) }

  @Test func aPageThatSpeaksOfScopesMayNameThemWithoutALevel() {
    #expect(Self.scope("boat_names", title: "Scopes") == "boat_names")
    #expect(Self.scope("boat.json", title: "Scopes") == nil)
    #expect(Self.scope("Boats", title: "Scopes") == nil)
  }

  @Test(
    arguments: [
      ("Methods", true), ("Which endpoints it opens", true), ("what it opens", true), ("Notes", false), ("", false),
    ] as [(String, Bool)])
  func headingsThatLeadToOperations(text: String, leads: Bool) {
    #expect(ScopeHeading(Self.page("Boats"), vendor: Self.vendor).leadsToOperations(text) == leads)
  }

  static func item(_ text: String, _ line: Int, depth: Int = 0) -> Block {
    .listItem(ListItem(depth: depth, marker: .bullet, lines: [Line(number: line, text: text)]))
  }

  static func sections(_ blocks: [Block]) -> [String] {
    ScopeSections(.of(blocks), vendor: vendor).sections.map { section in
      "\(section.scope ?? "-"): \(section.entries.map(\.text).joined(separator: ", "))"
    }
  }

  @Test func entriesAreUnderTheScopeAbove() {
    let blocks: [Block] = [
      .heading(Heading(line: 1, level: 1, text: "Scopes")), .heading(Heading(line: 2, level: 2, text: "boats:read")),
      Self.item("GET /boats", 3), .heading(Heading(line: 4, level: 3, text: "Methods")),
      Self.item("GET /boats/{id}", 5),
      .heading(Heading(line: 6, level: 2, text: "oars:read")), Self.item("GET /oars", 7),
      .heading(Heading(line: 8, level: 2, text: "Other")), Self.item("GET /sails", 9),
    ]
    #expect(
      Self.sections(blocks).filter { !$0.hasSuffix(": ") } == [
        "boats:read: GET /boats, GET /boats/{id}", "oars:read: GET /oars", "-: GET /sails",
      ])
  }

  @Test func anItemNamesTheScopeOfThoseInIt() {
    let blocks = [
      Self.item("boats:read", 1), Self.item("GET /boats", 2, depth: 1), Self.item("oars:read", 3),
      Self.item("GET /oars", 4, depth: 1),
    ]
    #expect(
      Self.sections(blocks).filter { !$0.hasSuffix(": ") } == ["boats:read: GET /boats", "oars:read: GET /oars"])
  }
}
