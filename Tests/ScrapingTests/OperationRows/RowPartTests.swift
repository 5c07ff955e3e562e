import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Parts of rows of operations") struct RowPartTests {
  static let vendor = Vendor.unknown(id: "acme")

  static func columns(_ heads: [String], _ rows: [[String]], vendor: Vendor = vendor) -> OperationColumns {
    OperationColumns(ColumnHeads(heads: heads, vendor: vendor), body: rows.map { Row.cells($0) }, vendor: vendor)
  }

  // MARK: Runs

  static func runs(_ heads: [String], _ rows: [Row], vendor: Vendor = vendor) -> [RowRuns.Run] {
    let heads = ColumnHeads(heads: heads, vendor: vendor)
    var runs = RowRuns(rows[...], columns: OperationColumns(heads, body: rows, vendor: vendor))
    var found: [RowRuns.Run] = []
    while let run = runs.next() { found.append(run) }
    return found
  }

  static func covered(_ row: Row, _ columns: [Int]) -> Row {
    var cells = row.bordered
    for column in columns { cells[column].span = .coveredFromAbove }
    return Row(line: row.line, content: .cells(cells))
  }

  @Test func rowsBelowASpannedOperationBelongToIt() {
    let rows = [
      Row.cells(["GET", "/boats", "boats:read"], line: 2),
      Self.covered(.cells(["GET", "/boats", "boats:all"], line: 3), [0, 1]),
      Self.covered(.cells(["GET", "/oars", "oars:read"], line: 4), [0]),
    ]
    let runs = Self.runs(["Method", "Path", "Scope"], rows)
    #expect(runs.map { $0.rows.map(\.line) } == [[2, 3], [4]])
    #expect(runs.map(\.requirementLines) == [["boats:read", "boats:all"], nil])
    #expect(runs[0].further.map { $0.map(\.text) } == [["", "", "boats:all"]])
  }

  @Test func aScopeHeadsTheRowsBelowIt() {
    let rows = [["a:x", "GET /a"], ["", "GET /b"], ["b:x", "POST /a"]].enumerated()
      .map { Row.cells($0.element, line: $0.offset + 2) }
    let runs = Self.runs(["Scope", "Endpoint"], rows)
    #expect(runs.map(\.requirementLines) == [nil, ["a:x"], nil])
    // Behind the operation an empty cell is just empty.
    let swapped = [["GET /a GET /b", "a:x"], ["GET /c", ""]].map { Row.cells($0) }
    #expect(Self.runs(["Endpoints", "Scope"], swapped).map(\.requirementLines) == [nil, nil])
  }

  @Test func rowsOfUnknownColumnsAreAlone() {
    var runs = RowRuns([.cells(["a"]), .cells(["b"])], columns: nil)
    #expect(runs.next()?.rows.count == 1 && runs.next()?.rows.count == 1 && runs.next() == nil)
  }

  // MARK: Cells

  @Test(
    arguments: [
      (["/boats"], false, "/boats"), (["/boats", "/oars"], false, "/boats /oars"),
      (["/boats, /oars"], false, "/boats /oars"),
      (["/boats,/oars"], false, "/boats /oars"), (["/boats | /oars"], false, "/boats /oars"),
      (["/boats beta"], false, "/boats +beta"), (["boats/{id}"], true, "/boats/{id}"), (["boats/{id}"], false, nil),
      (["/boats {id}"], false, nil), (["/boats /{id}"], false, nil), (["/boats of all"], false, nil),
      (["beta /boats"], false, nil), (["GET /boats"], false, nil), ([], false, nil),
    ] as [([String], Bool, String?)])
  func pathsOfACell(lines: [String], allowsRelative: Bool, expected: String?) {
    let cell = Cell(lines: lines.map { Line(number: 1, text: $0) })
    let found = CellPaths.all(in: cell, vendor: Self.vendor, allowsRelative: allowsRelative)
    let words = found.map { ($0.paths.map(\.path.path) + $0.badges.map { "+\($0)" }).joined(separator: " ") }
    #expect(words == expected)
  }

  @Test(
    arguments: [
      (["GET", "POST/PUT", "get"], "methods"), (["/boats", "/oars, /sails"], "paths"),
      (["GET /boats", "see POST /a"], "operations"),
      (["boats:read", "oars:read or oars:all"], "scopes answers"), (["boats", "None", "N/A"], "answers"),
      (["boats:read", "Reads the boats."], "scopes"), (["Lists the boats.", "Reads them."], ""), (["", ""], ""),
      ([], ""),
      (["GET", "/boats", "Lists boats."], ""),
    ] as [([String], String)])
  func whatAColumnHolds(texts: [String], expected: String) {
    let content = ColumnContent(Row.cells(texts).bordered, vendor: Self.vendor)
    let found = [
      content.holdsMethods ? "methods" : nil, content.holdsPaths ? "paths" : nil,
      content.holdsOperations ? "operations" : nil, content.holdsScopes ? "scopes" : nil,
      content.holdsAnswers ? "answers" : nil,
    ]
    #expect(found.compactMap { $0 }.joined(separator: " ") == expected)
    #expect(content.filled == texts.count { !$0.isEmpty })
  }

  @Test func coveredCellsCountOnce() {
    var cells = Row.cells(["boats:read", "boats:read", "Words."]).bordered
    cells[1].span = .coveredFromAbove
    #expect(ColumnContent(cells, vendor: Self.vendor).filled == 2)
  }

  // MARK: Heads

  @Test(
    arguments: [
      ("Method", .method), ("required scopes", .requirement), ("Permissions (from least to most)", .requirement),
      ("Endpoints grouped under this scope", .operation), ("Scopes needed for it", .requirement),
      ("Scope description", .summary), ("Further scopes", .alsoRequired), ("Optional scopes here", .conditional),
      ("Permission level", .level), ("Endpoint scopes", .requirement), ("Bot", .credential("Bot")), ("Colour", nil),
      ("", nil),
      ("(scope)", .requirement), ("Scopes " + String(repeating: "a", count: 60), nil),
      ("one two three four five six seven eight scopes", nil),
    ] as [(String, ColumnRole?)])
  func rolesOfHeads(head: String, role: ColumnRole?) { #expect(HeadWords.role(of: head, vendor: Self.vendor) == role) }

  @Test func longerHeadsComeFirst() {
    let known = HeadWords.known(Self.vendor)
    #expect(known.contains("scope") && known.contains("scope name"))
    #expect(zip(known, known.dropFirst()).allSatisfy { $0.count >= $1.count })
  }

  // MARK: Spelled scopes

  static func spelled(_ pattern: String, _ heads: [String], _ cells: [String], heading: String? = "Boats") -> String? {
    guard let columns = ScopeSpellingColumns(ScopePattern(pattern), heads: heads) else { return nil }
    do throws(RequirementStatement.Unreadable) {
      let statement = try columns.statement(Row.cells(cells).bordered, heading: heading, vendor: vendor)
      return TruthNotation.notation(statement.requirement)
    } catch {
      return "!\(error.reason)"
    }
  }

  @Test(
    arguments: [
      (["Endpoint", "Action", "Access"], ["GET /a", "Read", "project"], "any(Boats: Read (project))"),
      (["Permission", "Action", "Access"], ["Oars", "Read", "project"], "any(Oars: Read (project))"),
      (
        ["Endpoint", "Action", "Access"], ["GET /a", "Read, Write", "project"],
        "Boats: Read (project); Boats: Write (project)"
      ),
      (
        ["Endpoint", "Action", "Access"], ["GET /a", "", "project"],
        "!part of its scope is missing in the row or above the table"
      ),
      (["Endpoint", "Action", "Access"], ["GET /a"], "!part of its scope is missing in the row or above the table"),
      (["Endpoint", "Action"], ["GET /a", "Read"], nil),
    ] as [([String], [String], String?)])
  func scopesOfSeveralColumns(heads: [String], cells: [String], expected: String?) {
    #expect(Self.spelled("{name}: {action} ({access})", heads, cells) == expected)
  }

  @Test func aHeadingIsNeededForTheName() {
    let heads = ["Endpoint", "Action"]
    #expect(Self.spelled("{name}:{action}", heads, ["GET /a", "read"]) == "any(Boats:read)")
    #expect(Self.spelled("{name}:{action}", heads, ["GET /a", "read"], heading: nil)?.hasPrefix("!") == true)
    // A heading alone says nothing of a table's rows.
    #expect(Self.spelled("{name}", heads, ["GET /a", "read"]) == nil)
    #expect(ScopeSpellingColumns(nil, heads: heads) == nil)
  }

  // MARK: Conditions

  @Test(
    arguments: [
      ("Also needs depot:read.", Condition.Effect.stricter, "any(depot:read)"),
      ("Also needs depot:read or depot:all.", .stricter, "any(depot:read,depot:all)"),
      ("Also needs depot:read for boats and oar:read for oars.", .stricter, "depot:read; oar:read"),
      ("Also needs a boat.", .stricter, nil), ("Words about depot:read.", .unclear, nil),
    ] as [(String, Condition.Effect, String?)])
  func scopesInConditions(text: String, effect: Condition.Effect, requires: String?) {
    let condition = ConditionWords.condition(text, effect: nil, vendor: Self.vendor)
    #expect(condition.effect == effect && condition.requires.map(TruthNotation.notation) == requires)
  }

  @Test func aColumnsEffectCountsWhereWordsHaveNone() {
    let unclear = ConditionWords.condition("Words about depot:read", effect: .stricter, vendor: Self.vendor)
    #expect(unclear.effect == .stricter && unclear.requires?.scopeNames == ["depot:read"])
    let looser = ConditionWords.condition("No scopes needed for admins", effect: .stricter, vendor: Self.vendor)
    #expect(looser.effect == .looser && looser.requires == nil)
  }
}
