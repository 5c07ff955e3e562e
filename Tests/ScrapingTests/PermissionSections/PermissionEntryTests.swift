import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Entries under headings of permissions") struct PermissionEntryTests {
  static let wording: PermissionWording = {
    var wording = PermissionWording()
    wording.phrases = [PermissionWording.Phrase(#""{name}""#)]
    wording.levels = ["read", "write"]
    wording.credentials = ["UAT", "IAT"]
    wording.noneMarks = ["✖"]
    return wording
  }()
  static let columns = AccessColumns(heads: ["Endpoint", "Access", "Token types", "Additional permissions"])

  static func read(_ cells: [String], columns: AccessColumns = columns, mayLack: Bool = false) -> String {
    do throws(PermissionEntry.Unreadable) {
      return words(try PermissionEntry(.cells(cells), columns: columns, wording: wording, mayLackCells: mayLack))
    } catch {
      return "!\(error.message.prefix { $0 != ":" })"
    }
  }

  static func words(_ entry: PermissionEntry) -> String {
    let additional = entry.additional.map { $0.map(\.name).joined(separator: ",") } ?? "?"
    return [
      entry.name, entry.level ?? "-", entry.credentials.joined(separator: ","), additional, entry.furtherWords ?? "",
    ]
    .joined(separator: "; ")
  }

  @Test(
    arguments: [
      (["GET /boats", "read", "UAT IAT", "✖"], "GET /boats; read; UAT,IAT; ; "),
      (["GET /boats", "write", "UAT", #""Oars", "Sails""#], "GET /boats; write; UAT; Oars,Sails; "),
      (
        ["GET /boats", "read", "UAT", "Several permissions are required"],
        "GET /boats; read; UAT; ?; Several permissions are required"
      ),
      (["GET /boats", "read", "UAT", "No further permissions"], "GET /boats; read; UAT; ; "),
      (["GET /boats", "all", "UAT", "✖"], "!“all” is not a known level of access"),
      (["GET /boats", "read", "XAT", "✖"], "!“XAT” does not list known kinds of token"),
      (["GET /boats", "read", "", "✖"], "!“” does not list known kinds of token"),
      (["GET boats", "read", "UAT", "✖"], "!“GET boats” is not a method and path."),
      (["GET /boats", "read", "UAT", "See (1)."], "!“See (1).” names no permission"),
      (["GET /boats", "read", "UAT"], "!The row has 3 cells, but its table has 4 columns"),
    ] as [([String], String)])
  func rows(cells: [String], expected: String) { #expect(Self.read(cells) == expected) }

  @Test func dumpsMayLoseTheLastCell() {
    #expect(Self.read(["GET /boats", "read", "UAT"], mayLack: true) == "GET /boats; read; UAT; ; ")
    #expect(Self.read(["GET /boats", "read"], mayLack: true).hasPrefix("!The row has 2 cells"))
    let short = AccessColumns(heads: ["Endpoint", "Access"])
    #expect(Self.read(["GET /boats", "read"], columns: short) == "GET /boats; read; ; ?; ")
    #expect(Self.read(["GET /boats"], columns: short, mayLack: true).hasPrefix("!The row has 1 cell"))
  }

  @Test(
    arguments: [
      ("GET /boats (read)", "GET /boats; read; ; ?; "), ("GET /boats (:write)", "GET /boats; write; ; ?; "),
      ("GET /boats", "GET /boats; -; ; ?; "), ("GET /boats/:id", "GET /boats/{id}; -; ; ?; "),
      ("GET /boats (all)", "!“all” is not a known level of access"),
      ("GET /boats(read)", "!There is no space between the path and the level of access"),
      ("GET /boats(/.*)?", "GET /boats(/.*)?; -; ; ?; "),
      ("GET /boats now", "!“GET /boats now” is not a method and path."), ("", "!“” is not a method and path."),
    ] as [(String, String)])
  func items(text: String, expected: String) {
    let item = ListItem(depth: 0, marker: .bullet, lines: [Line(number: 1, text: text)])
    let found: String
    do throws(PermissionEntry.Unreadable) {
      found = Self.words(try PermissionEntry(item, wording: Self.wording))
    } catch {
      found = "!\(error.message.prefix { $0 != ":" })"
    }
    #expect(found == expected)
  }

  @Test func headsOfAccess() {
    #expect(Self.columns.nameAccess && Self.columns.column(.level) == 1)
    #expect(!AccessColumns(heads: ["Endpoint", "Access", "Colour"]).nameAccess)
    #expect(!AccessColumns(heads: ["Endpoint", "Access", "Level"]).nameAccess)
    #expect(!AccessColumns(heads: ["Endpoint", "Token types"]).nameAccess)
    #expect(AccessColumns(heads: ["ENDPOINT", "access LEVEL"]).nameAccess)
    #expect(AccessColumns(of: Table(heads: [], [["Endpoint", "Access"]])) == nil)
    var cells = Row.cells(["a", "b", "c"]).bordered
    cells[2].span = .absent
    #expect(AccessColumns.withoutAbsent(cells).map(\.text) == ["a", "b"])
    cells[0].span = .absent
    #expect(AccessColumns.withoutAbsent(cells).count == 2)
  }

  // MARK: Joining

  static func found(_ cells: [String], under name: String, line: Int) throws -> PermissionJoin.Found {
    let entry = try PermissionEntry(.cells(cells), columns: columns, wording: wording)
    let permission = Permission(name: name)
    return PermissionJoin.Found(
      entry: entry, permission: permission, group: name, evidence: Evidence(page: "page", line: line, excerpt: ""),
      scopeName: permission.scopeName(level: entry.level))
  }

  static func joined(_ founds: [([String], String)]) throws -> LayoutReading {
    var join = PermissionJoin()
    var reading = LayoutReading()
    for (index, found) in founds.enumerated() {
      join.add(
        try Self.found(found.0, under: found.1, line: index + 2), at: Entry.Place(offset: index, line: index + 2),
        to: &reading)
    }
    join.finish(&reading)
    return reading
  }

  static func requirements(_ founds: [([String], String)]) throws -> [String] {
    try joined(founds).operations.map { TruthNotation.notation($0.requirement) }
  }

  @Test func severalPermissionsAreAlternatives() throws {
    let row = ["GET /boats", "read", "UAT", "✖"]
    #expect(try Self.requirements([(row, "Boats"), (row, "Oars")]) == ["any(boats:read,oars:read)"])
    #expect(try Self.requirements([(row, "Boats"), (row, "Boats")]) == ["any(boats:read)"])
  }

  @Test func additionalPermissionsAreNeededTogether() throws {
    let founds = [
      (["GET /boats", "read", "UAT", #""Oars""#], "Boats"), (["GET /boats", "write", "UAT", #""Boats""#], "Oars"),
    ]
    #expect(try Self.requirements(founds) == ["any(boats:read&oars:write)"])
  }

  @Test func anAdditionalPermissionWithoutALevelIsAnError() throws {
    let reading = try Self.joined([(["GET /boats", "read", "UAT", #""Oars""#], "Boats")])
    #expect(reading.operations.map { TruthNotation.notation($0.requirement) } == ["unspecified"])
    #expect(reading.findings.map(\.id) == ["unknown-level"])
  }

  @Test func kindsOfTokenMayNeedSomethingElse() throws {
    let founds = [(["GET /boats", "read", "UAT IAT", "✖"], "Boats"), (["GET /boats", "read", "UAT", "✖"], "Oars")]
    #expect(
      try Self.requirements(founds)
        == ["byCredential(UAT=any(boats:read,oars:read);IAT=any(boats:read))"])
  }

  @Test func otherCellsUnderOnePermissionAreAConflict() throws {
    let reading = try Self.joined([
      (["GET /boats", "read", "UAT", "✖"], "Boats"), (["GET /boats", "write", "UAT", "✖"], "Boats"),
    ])
    #expect(reading.explained.map(\.id) == ["conflicting-operation"] && reading.read.map(\.line) == [2])
    #expect(reading.operations.map { TruthNotation.notation($0.requirement) } == ["any(boats:read)"])
  }

  @Test func wordsThatMoreIsNeededAreAConditionAndListWhatIsKnown() throws {
    let reading = try Self.joined([(["GET /boats", "read", "UAT", "Several permissions are required"], "Boats")])
    let requirement = try #require(reading.operations.first?.requirement)
    #expect(requirement.conditions == [Condition(text: "Several permissions are required", effect: .stricter)])
    #expect(TruthNotation.notation(requirement) == "any(boats:read)")
  }
}
