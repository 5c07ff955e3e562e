import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Text that a reading may have lost") struct LostTextTests {
  static func table(stray: [String]) -> Table {
    var table = Table(heads: [], [["GET", "/boats", "boats:wri"]])
    table.strayLines = stray.map { Line(number: 2, text: $0) }
    return table
  }

  @Test func wordsBetweenTheCellsOfReadRowsAreErrors() {
    let page = Page.of([.table(Self.table(stray: ["te, boats:all", " — "]))])
    var reading = LayoutReading()
    #expect(StrayText(page: page, reading: reading).findings == [])
    reading.read = page.entries.map(\.place)
    let findings = StrayText(page: page, reading: reading).findings
    #expect(findings.map(\.id) == ["text-outside-cells"])
    #expect(findings.first?.message.hasPrefix("“te, boats:all” is inside a table") == true)
  }

  static func unseen(_ text: String, _ reason: LeftOutText.Reason, _ holder: LeftOutText.Holder) -> [String] {
    let left = LeftOutText(reason: reason, place: Entry.Place(offset: 5, line: 5), text: text, holder: holder)
    let page = Page(path: "page", form: .html, lineCount: 9, blocks: [], leftOut: [left])
    return UnseenText(page: page, reading: LayoutReading(), vendor: .unknown(id: "acme")).findings.map(\.message)
  }

  @Test(
    arguments: [
      ("GET /boats", .hidden, .other, true), ("Boats", .hidden, .heading, true), ("boats:read", .hidden, .entry, true),
      ("boats", .struck, .entry, true), ("—", .struck, .entry, false), ("boats", .hidden, .entry, false),
      ("boats:read", .hidden, .other, false), ("boats", .noScript, .other, false),
    ] as [(String, LeftOutText.Reason, LeftOutText.Holder, Bool)])
  func whatWouldHaveBeenReadIsTold(
    text: String, reason: LeftOutText.Reason, holder: LeftOutText.Holder, isTold: Bool
  ) { #expect(Self.unseen(text, reason, holder).isEmpty == !isTold) }

  @Test(
    arguments: [
      (LeftOutText.Reason.hidden, "is hidden from readers"), (.struck, "is struck through"),
      (.noScript, "is shown only by browsers without scripts"),
    ] as [(LeftOutText.Reason, String)])
  func theReasonIsTold(reason: LeftOutText.Reason, words: String) {
    #expect(Self.unseen("GET /boats", reason, .entry).first?.contains(words) == true)
  }

  /// Whether a row or cell at the offset that holds nothing else than a plain word is told, on a page with a table of which a row was read.
  static func isTold(_ block: Block, at offset: Int, isAll: Bool = true, words: String = "None", used: Bool = true)
    -> Bool
  {
    let left = LeftOutText(
      reason: .hidden, place: Entry.Place(offset: offset, line: 9), text: words, holder: .entry, isAll: isAll)
    let page = Page(path: "page", form: .html, lineCount: 9, blocks: [block], leftOut: [left])
    var reading = LayoutReading()
    if used { reading.claim(2...3, at: Entry.Place(offset: 2, line: 2)) }
    return !UnseenText(page: page, reading: reading, vendor: .unknown(id: "acme")).findings.isEmpty
  }

  @Test func aHiddenRowOrItemAmongOthersThatWereReadIsToldWhateverItSays() {
    let table = Block.table(Table(line: 2, rows: [.cells(["GET /boats", ""], line: 2)]))
    #expect(Self.isTold(table, at: 5))
    #expect(!Self.isTold(table, at: 1))
    #expect(!Self.isTold(table, at: 5, isAll: false))
    #expect(!Self.isTold(table, at: 5, words: "—"))
    #expect(!Self.isTold(table, at: 5, used: false))
    let item = Block.listItem(ListItem(depth: 0, marker: .bullet, lines: [Line(number: 2, text: "View boats")]))
    #expect(Self.isTold(item, at: 1))
    #expect(Self.isTold(item, at: 5))
    #expect(!Self.isTold(.paragraph(Paragraph(lines: [Line(number: 2, text: "Boats")])), at: 5))
  }

  static func page(_ names: [String], line: (Int) -> Int = { $0 + 1 }) -> LayoutReading {
    var reading = LayoutReading()
    reading.operations = names.enumerated().map { index, name in
      Operation(
        method: .get, path: "/boats/\(index)", requirement: .init(.scopes(anyOf: [[name]])),
        evidence: Evidence(page: "page", line: line(index), excerpt: ""))
    }
    return reading
  }

  static func levels(_ names: [String]) -> [String] {
    var reading = page(names)
    UnfamiliarLevels.report(&reading, vendor: .joiningByComma, page: "page")
    return reading.findings.map { "\($0.line ?? 0) \($0.message.prefix { $0 != "." })" }
  }

  @Test func aLevelThatIsThereOnceAmongManyIsTold() {
    let many = Array(repeating: "boats:write", count: 49)
    #expect(Self.levels(many + ["boats:wri"]) == ["50 The scope level “wri” appears nowhere else on this page"])
    #expect(Self.levels(many + ["boats:write"]) == [])
    #expect(Self.levels(many.dropLast() + ["boats:wri"]) == [])
    #expect(Self.levels(many + ["boats:wri", "oars:wri"]) == [])
  }

  @Test func namesOfOperationsHaveNoLevels() {
    var vendor = Vendor.joiningByComma
    vendor.operations = OperationWords(names: .vendor, scope: "{name}")
    var reading = Self.page(Array(repeating: "boats:write", count: 49) + ["boats:wri"])
    UnfamiliarLevels.report(&reading, vendor: vendor, page: "page")
    #expect(reading.findings == [])
  }

  static func uncommon(_ names: [String]) -> [String] {
    var reading = page(names)
    UncommonScopes.report(&reading, page: "page")
    return reading.findings.map { "\($0.severity) \($0.line ?? 0)" }
  }

  @Test func aScopeOnOnePathThatBeginsAnotherMayBeCut() {
    let nine = Array(repeating: "DELETE", count: 9)
    #expect(Self.uncommon(nine + ["DELE"]) == ["error 10"])
    #expect(Self.uncommon(nine + ["DELE", "DELE"]) == [])
    #expect(Self.uncommon(nine + ["READ"]) == [])
    #expect(Self.uncommon(nine.dropLast() + ["DELE"]) == [])
  }

  @Test func anotherScopeOnOnePathIsAWarningAmongMany() {
    let many = Array(repeating: "DELETE", count: 39)
    #expect(Self.uncommon(many + ["READ"]) == ["warning 40"])
    #expect(Self.uncommon(many.dropLast() + ["READ"]) == [])
  }
}
