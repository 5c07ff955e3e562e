import Testing

@testable import Scraping

@Suite("Lines for one type of object") struct TypeRowTests {
  static let vendor = Vendor.unknown(id: "a")

  @Test(arguments: [
    ("boat: boat:read, boat:all", "boat", "boat:read, boat:all"), ("a/b_c: None", "a/b_c", "None"),
    ("boat: ", "boat", ""), ("boat:read", nil, nil), ("two words: a", nil, nil), (": a", nil, nil), ("boat", nil, nil),
  ])
  func typedLines(text: String, label: String?, cell: String?) {
    #expect(TypedLine(text)?.label == label)
    #expect(TypedLine(text)?.cell == cell)
  }

  @Test(arguments: [
    ("None — Not for bots.", "None", "Not for bots."), ("a - b - c", "a", "b - c"), ("a – b", "a", "b"),
    ("a-b", "a-b", nil), ("(a — b) c", "(a — b) c", nil), ("a —", "a —", nil), ("a — ", "a", nil), ("", "", nil),
  ])
  func notesBehindADash(text: String, main: String, note: String?) {
    #expect(NotedText(text) == NotedText(main: main, note: note))
  }

  @Test(arguments: [
    ("boat | boat:read OR boat:all", TypeRow.typed(label: "boat", cell: "boat:read OR boat:all", inferred: false)),
    ("| boat | boat:read |", .typed(label: "boat", cell: "boat:read", inferred: false)),
    ("boat: boat:read", .typed(label: "boat", cell: "boat:read", inferred: false)),
    ("boat — boat:read", .typed(label: "boat", cell: "boat:read", inferred: false)),
    ("boat None", .typed(label: "boat", cell: "None", inferred: false)),
    ("boatboat:read OR boat:all", .typed(label: "boat", cell: "boat:read OR boat:all", inferred: true)),
    ("boatboat:read", .typed(label: "boat", cell: "boat:read", inferred: true)),
    ("yachtoar:read", .typed(label: "yacht", cell: "oar:read", inferred: true)),
    ("boat:read OR boat:all", .plain("boat:read OR boat:all")), ("{type}:read", .plain("{type}:read")),
    ("None", .plain("None")),
  ])
  func rows(text: String, row: TypeRow) {
    #expect(TypeRow.read(text, objects: ["oar"], mayRunTogether: true, vendor: Self.vendor) == row)
  }

  @Test func aRowOfTwoReadingsIsReported() {
    let row = TypeRow.read("longboat:read", objects: ["boat", "oat"], mayRunTogether: true, vendor: Self.vendor)
    #expect(row == .unreadable("“longboat” may be “long” and “boat”, or “longb” and “oat”"))
  }

  @Test func nothingRanTogetherWhereThePageNamesNoTypes() {
    let text = "boatboat:read"
    #expect(TypeRow.read(text, objects: [], mayRunTogether: false, vendor: Self.vendor) == .plain(text))
  }

  @Test func linesAreTypedIfALabelIsTheObjectOfItsScope() throws {
    let lines = try TypedLines(["boat: boat:read", "oar: harbour:all"], vendor: Self.vendor, saysTypes: false)
    #expect(lines?.lines.map(\.label) == ["boat", "oar"])
    #expect(try TypedLines(["oar: harbour:all"], vendor: Self.vendor, saysTypes: false) == nil)
    #expect(try TypedLines(["oar: harbour:all"], vendor: Self.vendor, saysTypes: true)?.lines.count == 1)
  }

  @Test(arguments: [
    ["boat: boat:read", "oar:all"], ["boat: boat:read", "boat: boat:all"], ["boat: boat:read", "oar: "],
  ])
  func linesThatDoNotFitAreReported(lines: [String]) {
    #expect(throws: RequirementStatement.Unreadable.self) {
      try TypedLines(lines, vendor: Self.vendor, saysTypes: false)
    }
  }
}
