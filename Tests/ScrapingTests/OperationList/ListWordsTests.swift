import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Lines of pages that list operations") struct ListWordsTests {
  static func line(_ text: String, _ number: Int, _ holder: ListLine.Holder = .paragraph) -> ListLine {
    ListLine(place: Entry.Place(offset: number, line: number), text: text, holder: holder, isAlone: true, isFirst: true)
  }

  @Test func linesOfAPage() {
    let page = Page.of([
      .heading(Heading(line: 1, level: 2, text: "Boats")),
      .paragraph(Paragraph(lines: [Line(number: 2, text: "a"), Line(number: 3, text: "b")])),
      .listItem(ListItem(depth: 1, marker: .term, lines: [Line(number: 4, text: "c")])),
      .table(Table(heads: ["d"], [["e"]])), .code(Code(lines: [Line(number: 9, text: "f")])),
    ])
    let lines = ListLine.lines(of: page)
    #expect(lines.map(\.text) == ["Boats", "a", "b", "c", "", "f"])
    #expect(lines.map(\.isAlone) == [true, false, false, true, true, true])
    #expect(lines.map(\.isFirst) == [true, true, false, true, true, true])
    #expect(lines[0].level == 2 && lines[3].depth == 1 && lines[3].marker == .term && lines[1].depth == nil)
  }

  static let run = RequirementSectionTests.fused(["GET /boats"])

  @Test func severalRequestsAreLinesAndOneIsATable() {
    #expect(ListLine.lines(of: .of([.table(Self.run)])).map(\.text) == [""])
    #expect(ListLine.lines(of: .of([.table(Self.run), .table(Self.run)])).map(\.text) == ["GET /boats", "GET /boats"])
  }

  @Test(
    arguments: [
      (["Docs", "Team Directory", "Overview"], "/api/team-directory/{id}", "Team Directory"),
      (["Docs", "Boats"], "/crews", "Boats"), (["Docs.", "boats", "Crews:"], "/crews", nil),
      (["Boats", "Lists the boats."], "/crews", "Boats"), ([], "/crews", nil),
    ] as [([String], String, String?)])
  func titlesOfPages(lines: [String], path: String, title: String?) {
    let opening = lines.enumerated().map { Self.line($0.element, $0.offset + 1) }
    #expect(PageTitle(opening: opening[...], path: path)?.title == title)
  }

  @Test func itemsAndLinesOfLongerPiecesAreNoTitles() {
    #expect(PageTitle(opening: [Self.line("Boats", 1, .item(depth: 0, marker: .bullet))], path: "/boats") == nil)
    var line = Self.line("Boats", 1)
    line.isAlone = false
    #expect(PageTitle(opening: [line], path: "/boats") == nil)
  }

  @Test(
    arguments: [
      ("Applications Create application", "/api/applications", "Applications", "Create application"),
      ("Team Directory List members", "/team-directory", "Team Directory", "List members"),
      ("Applications create", "/applications", nil, nil), ("applications Create", "/applications", nil, nil),
      ("Boats Create boat", "/applications", nil, nil), ("Applications", "/applications", nil, nil),
      ("", "/a", nil, nil),
    ] as [(String, String, String?, String?)])
  func titlesThatRanIntoTheNext(text: String, path: String, title: String?, rest: String?) {
    let split = PageTitle.split(text, path: path)
    #expect(split?.title == title && split?.rest == rest)
  }

  @Test(
    arguments: [
      ("Boats Create boat", true), ("Create boat", false), ("List OAuth boats", false), ("List of A boats", false),
      ("Get Id", false), ("", false),
    ] as [(String, Bool)])
  func titlesThatLookAsIfTwoRanTogether(text: String, isOne: Bool) {
    #expect(PageTitle.looksRunTogether(text) == isOne)
  }

  @Test(
    arguments: [
      ("Team Directory", "/api/team-directory", true), ("API", "/api/boats", true), ("Boats", "/api/{boats}", false),
      ("Boat", "/api/boats", false), ("boats", "/:boats", false),
    ] as [(String, String, Bool)])
  func namesOfSegments(text: String, path: String, isOne: Bool) {
    #expect(PageTitle.names(text, segmentOf: path) == isOne)
  }

  static func draft(_ traits: String, location: Parameter.Location? = nil, depth: Int? = nil) throws -> ParameterDraft {
    let traits = try #require(ParameterTraits(traits, expectsType: true))
    var draft = ParameterDraft(place: Entry.Place(offset: 1, line: 1), name: "a", traits: traits)
    draft.sectionLocation = location
    draft.depth = depth
    return draft
  }

  @Test func attributesAreAddedOnce() throws {
    var draft = try Self.draft("string")
    let optional = try #require(ParameterTraits("(Optional)", expectsType: false))
    let query = try #require(ParameterTraits("(Query)", expectsType: false))
    #expect(draft.add(optional) && draft.add(query))
    #expect(draft.traits.isOptional && draft.location == .query)
    // What is there already belongs to another parameter.
    #expect(!draft.add(optional) && !draft.add(query))
  }

  @Test func theParametersOwnLocationCountsBeforeItsSections() throws {
    #expect(try Self.draft("string (Path)", location: .body).location == .path)
    #expect(try Self.draft("string", location: .body).location == .body)
    #expect(try Self.draft("string").location == nil)
  }

  @Test func aPageMarksOneKindAndMeansTheOther() throws {
    let plain = try Self.draft("string")
    let optional = try Self.draft("string (Optional)")
    let required = try Self.draft("string (Required)")
    #expect(MarkingHabits([plain]).unmarkedAreRequired == nil)
    #expect(MarkingHabits([plain, optional]).unmarkedAreRequired == true)
    #expect(MarkingHabits([plain, required]).unmarkedAreRequired == false)
    #expect(MarkingHabits([optional, required]).unmarkedAreRequired == nil)
    #expect(MarkingHabits([plain]).unmarkedAreNullable == nil)
    #expect(MarkingHabits([try Self.draft("string (Nullable)")]).unmarkedAreNullable == false)
    let habits = MarkingHabits([optional])
    #expect(plain.parameter(habits: habits).required == true && optional.parameter(habits: habits).required == false)
    #expect(plain.parameter(habits: MarkingHabits([])).required == nil)
    #expect(try Self.draft("string (Path)").parameter(habits: MarkingHabits([])).required == true)
  }

  @Test(
    arguments: [
      ("Deprecated since 2021-09-02: use another.", "2021-09-02"), ("Deprecated (since v2).", "v2"),
      ("Deprecated since 2.1, use another.", "2.1"), ("Deprecated since then.", nil), ("Deprecated.", nil),
    ] as [(String, String?)])
  func deprecationsMayNameADate(text: String, since: String?) {
    #expect(Deprecation(words: text).since == since && Deprecation(words: text).note == text)
    #expect(Deprecation.isSaid(by: text))
  }

  @Test(arguments: ["Deprecatedly", "It is deprecated", "Not deprecated", ""])
  func otherWordsDeprecateNothing(text: String) { #expect(!Deprecation.isSaid(by: text)) }

  static func formats(_ texts: [String], _ traits: String, isField: Bool = false, known: Set<String> = []) throws
    -> (count: Int, isDoubted: Bool)
  {
    let lines = texts.enumerated().map { index, text in
      text.hasPrefix("- ")
        ? line(String(text.dropFirst(2)), index, .item(depth: 0, marker: .bullet)) : line(text, index)
    }
    let list = FormatList(lines[...], of: try draft(traits), isField: isField, knownNames: known)
    return (list.lines.count, list.doubt != nil)
  }

  static let picker = "string in one of the formats"

  @Test(
    arguments: [
      (["id:{id}", "key:{key}", "(Path)", "b: string"], false, [], 2, false),
      (["- id:{id}", "- key:{key}", "b: string"], false, [], 2, false),
      (["id:{id}", "Response"], false, [], 0, true), (["id:{id}"], false, [], 0, true), ([], false, [], 0, false),
      // Among fields, the names of formats in other lists show the end.
      (["id:{id}", "b: string"], true, ["id"], 1, false), (["id:{id}", "b: string"], true, [], 0, true),
      (["size: string"], true, ["id"], 0, false), (["id:{id}", "(Optional)"], true, ["id"], 1, false),
    ] as [([String], Bool, Set<String>, Int, Bool)])
  func whereAListOfFormatsEnds(texts: [String], isField: Bool, known: Set<String>, count: Int, isDoubted: Bool) throws {
    let found = try Self.formats(texts, Self.picker, isField: isField, known: known)
    #expect(found.count == count && found.isDoubted == isDoubted)
  }
}
