import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Arguments of listed operations") struct ArgumentReaderTests {
  static func lines(_ texts: [String]) -> [ListLine] {
    texts.enumerated().map { index, text in
      let depth = text.prefix { $0 == "-" }.count
      let bare = depth > 0 ? String(text.dropFirst(depth + 1)) : text
      return ListWordsTests.line(
        bare, index + 1, depth > 0 ? .item(depth: depth - 1, marker: .bullet) : .paragraph)
    }
  }

  static func read(_ texts: [String], location: Parameter.Location? = nil, known: Set<String> = []) -> ArgumentReader {
    ArgumentReader(lines(texts)[...], location: location, page: "page", knownFormatNames: known)
  }

  static func words(_ draft: ParameterDraft) -> String {
    "\(draft.name ?? "-") \(draft.traits.type ?? "-") \(draft.location?.rawValue ?? "-") \(draft.description.joined(separator: "/"))"
  }

  @Test(
    arguments: [
      (["a: string", "The one.", "b : integer (Query)"], ["a string - The one.", "b integer query "]),
      (["tokenId", ": string", "(Path)"], ["tokenId string path "]),
      (["a: string ( Nullable", "and Optional ) (Query)"], ["a string query "]),
      (["object with fields :", "a: string"], ["a string body "]),
      (["Path parameters", "a: string"], ["a string path "]),
      (["- a: string", "- b: integer"], ["a string - ", "b integer - "]), ([], []),
    ] as [([String], [String])])
  func parameters(texts: [String], expected: [String]) {
    let reader = Self.read(texts)
    #expect(reader.drafts.map(Self.words) == expected && reader.findings == [])
    #expect(reader.claimed.count + reader.prose.count == texts.count)
  }

  @Test(
    arguments: [
      (["Some words."], ["1 unread-line"]), ([": string"], ["1 lost-parameter-name"]),
      ([": two words here"], ["1 unreadable-parameter"]), ([")"], ["1 unreadable-parameter"]),
      (["(Query)"], ["1 stray-attributes"]),
      (["a: string (Query)", "(Path)"], ["2 stray-attributes"]), (["- a: object", "-- b: string"], ["2 nested-field"]),
      (["a: string (Harbour)"], ["1 unknown-attribute"]),
      (["a: string in one of the formats", "id:{id}", "Response"], ["1 formats-without-end"]),
    ] as [([String], [String])])
  func whatIsNotClearIsTold(texts: [String], findings: [String]) {
    #expect(Self.read(texts).findings.map { "\($0.line ?? 0) \($0.id)" } == findings)
  }

  @Test func waysToWriteAValueAreNoParameters() {
    let reader = Self.read(["a: string in one of the formats", "id:{id}", "key:{key}", "(Path)", "b: string"])
    #expect(reader.drafts.map(\.name) == ["a", "b"] && reader.formatNames == ["id", "key"])
    #expect(reader.prose == [2...2, 3...3])
  }

  @Test func deprecationsBelongToTheParameterAbove() {
    let reader = Self.read(["a: string", "Deprecated since 2.1: use b.", "b: string"])
    #expect(reader.drafts.map(\.deprecationNote) == ["Deprecated since 2.1: use b.", nil])
  }

  // MARK: Tables

  static func table(_ heads: [String], _ rows: [[String]]) -> ArgumentTable? {
    ArgumentTable(Table(heads: heads, rows), location: .query)
  }

  @Test func rowsOfATable() throws {
    let table = try #require(
      Self.table(
        ["Name", "Type", "Attributes", "Description"],
        [
          ["$skip", "integer", "(Path) ( Optional , defaults to 5 )", "First."], ["two words", "string", "", ""],
          ["b", "", "", ""],
        ]))
    #expect(table.drafts.map(Self.words) == ["$skip integer path First."] && table.unreadRows == [3, 4])
    #expect(table.drafts.first?.traits.defaultValue == "5" && table.drafts.first?.traits.isOptional == true)
  }

  @Test(
    arguments: [
      ("Required", "yes", true, false), ("Required", "no", false, true), ("Presence", "✓", true, false),
      ("Optional", "✗", true, false), ("Optional", "true", false, true),
    ] as [(String, String, Bool, Bool)])
  func presence(head: String, text: String, isRequired: Bool, isOptional: Bool) throws {
    let table = try #require(Self.table(["Name", "Type", head], [["a", "string", text]]))
    let traits = try #require(table.drafts.first?.traits)
    #expect(traits.isRequired == isRequired && traits.isOptional == isOptional)
  }

  @Test func aTableOfSomethingElseIsNone() {
    #expect(Self.table(["Name", "Colour"], [["a", "red"]]) == nil)
    #expect(Self.table(["Type", "Colour"], [["a", "red"]]) == nil)
    #expect(ArgumentTable(Table(heads: [], [["a", "string"]]), location: nil) == nil)
  }

  // MARK: Sections

  static let vendor = Vendor.unknown(id: "acme")

  static func sections(_ blocks: [Block]) -> OperationSections { OperationSections(.of(blocks), vendor: vendor) }

  static func heading(_ text: String, _ line: Int, level: Int? = 2) -> Block {
    .heading(Heading(line: line, level: level, text: text))
  }

  static func prose(_ text: String, _ line: Int) -> Block {
    .paragraph(Paragraph(lines: [Line(number: line, text: text)]))
  }

  @Test func operationsBeginAtTheirHeadings() {
    let found = Self.sections([
      Self.heading("Boats", 1, level: 1), Self.heading("List boats get /boats", 2), Self.prose("Lists.", 3),
      Self.heading("Create boat post /boats", 4), Self.prose("Required scope: boats:write", 5),
      Self.heading("Notes", 6), Self.prose("Words.", 7),
    ])
    #expect(found.sections.map { $0.heading?.title } == ["List boats", "Create boat"])
    #expect(found.sections.map { $0.group?.text } == ["Boats", "Boats"] && !found.areItems)
    #expect(found.sections.map(\.body) == [2..<3, 4..<5] && found.orphans == [5..<7] && found.opening == 0..<1)
    let requirements = ListRequirements(found, vendor: Self.vendor)
    #expect(requirements.ofOperations.map(\.count) == [0, 1] && requirements.unplaced == nil)
  }

  @Test func statementsAboveTheirOperationsAreTiedToThem() {
    let found = Self.sections([
      Self.prose("Required scope: boats:read", 1), Self.heading("List boats get /boats", 2),
      Self.prose("Required scope: boats:write", 3), Self.heading("Create boat post /boats", 4),
      Self.prose("Creates.", 5),
    ])
    let requirements = ListRequirements(found, vendor: Self.vendor)
    #expect(
      requirements.above.map { $0.map(\.line) } == [[1], [3]] && requirements.ofOperations.map(\.count) == [0, 0])
  }

  @Test func aStatementThatFitsNoOrderIsTiedToNone() {
    let found = Self.sections([
      Self.prose("Required scope: boats:read", 1), Self.heading("List boats get /boats", 2), Self.prose("Lists.", 3),
      Self.heading("Create boat post /boats", 4), Self.prose("Creates.", 5),
    ])
    #expect(ListRequirements(found, vendor: Self.vendor).unplaced?.line == 1)
  }

  @Test func itemsAreOperationsWhereNoHeadingIs() {
    let items = ["GET /boats boats:read", "See the notes", "POST /boats"].enumerated().map { index, text in
      Block.listItem(ListItem(depth: 0, marker: .bullet, lines: [Line(number: index + 2, text: text)]))
    }
    let found = Self.sections([Self.heading("Boats", 1)] + items)
    #expect(found.areItems && found.sections.map(\.line.number) == [2, 4])
    let titled = Self.sections([Self.heading("List boats get /boats", 1)] + items)
    #expect(!titled.areItems && titled.mentions.map(\.number) == [2, 4])
  }
}
