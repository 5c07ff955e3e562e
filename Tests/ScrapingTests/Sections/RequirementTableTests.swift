import PageReading
import ScopeTable
import Testing

@testable import Scraping

@Suite("Tables of what an operation needs") struct RequirementTableTests {
  static let vendor = Vendor.unknown(id: "acme")

  /// The rows in a line each: `type: cell`, `token = cell / cell`, `!reason`.
  static func rows(_ heads: [String], _ rows: [[String]]) -> [String] {
    RequirementTable(Table(heads: heads, rows), vendor: vendor, announced: nil).rows.map(words)
  }

  static func words(_ row: RequirementRow) -> String {
    switch row {
    case .text(let text): text
    case .parted(let label, let cell): "\(label): \(cell)"
    case .credential(let kind): "\(kind) ="
    case .ofCredential(let cells): words(cells)
    case .ofType(let label, let cells): "\(label): \(cells.map(words).joined(separator: "; "))"
    case .unreadable(let reason): "!\(reason)"
    }
  }

  static func words(_ cells: CredentialCells) -> String {
    "\(cells.credential) = \(cells.cells.map { $0.joined(separator: " ") }.joined(separator: " / "))"
  }

  @Test func aRowForEachType() {
    let heads = ["type", "required scope"]
    #expect(
      Self.rows(heads, [["boat", "boat:read OR boat:all"], ["oar", "oar:read"]]) == [
        "boat: boat:read OR boat:all", "oar: oar:read",
      ])
    #expect(Self.rows(["required scope", "type"], [["boat:read", "boat"]]) == ["boat: boat:read"])
    #expect(
      Self.rows(["type", "token type", "required scope"], [["boat", "bot", "boat:read"]]) == [
        "!the column of types cannot be identified: “type | token type | required scope”"
      ])
  }

  @Test func aRowForEachKindOfToken() {
    let heads = ["Permission type", "Least privileged", "Higher privileged"]
    let table = Table(
      heads: ["Permission type", "Least privileged permissions", "Higher privileged permissions"],
      [["Application", "Boats.Read", "Boats.All"], ["Delegated", "Not supported.", "Not supported."]])
    let read = RequirementTable(table, vendor: Self.vendor, announced: nil)
    #expect(read.rows.map(Self.words) == ["Application = Boats.Read / Boats.All", "Delegated = Not supported."])
    #expect(read.firstIsLeast && read.announced == .any)
    // A kind that offers something in one column needs no answer in the others.
    #expect(Self.rows(heads, [["Application", "Boats.Read", "Not supported"]]) == ["Application = Boats.Read"])
    #expect(Self.rows(heads, [["Application", "", ""]]) == ["Application = "])
  }

  @Test func aColumnForEachKindOfToken() {
    let heads = ["Resource", "Delegated", "Application"]
    #expect(
      Self.rows(heads, [["boat", "Boats.Read", "Not supported."]]) == [
        "boat: Delegated = Boats.Read; Application = Not supported."
      ])
    #expect(Self.rows(heads, [["boat", "Boats.Read", ""]]) == ["!a row has empty cells: “boat | Boats.Read | ”"])
    #expect(
      Self.rows(["Delegated", "Application"], [["Boats.Read", "Boats.All"]]) == [
        "!the kinds of token are in columns, but no column names the rows"
      ])
  }

  @Test func aRowForEachScope() {
    #expect(
      Self.rows(["Scope", "Description"], [["boats:read", "Reads."], ["boats:all", ""]]) == [
        "boats:read", "boats:all",
      ])
    #expect(Self.rows(["Required scope"], [["boats:read"]]) == ["boats:read"])
  }

  @Test func headsWithoutAColumnOfScopesAreUnreadable() {
    #expect(
      Self.rows(["type", "colour"], [["boat", "red"]]) == [
        "!the table below has no column of scopes: “type | colour”"
      ])
  }

  @Test func aTypeThatSpansRowsHasTheScopesOfAll() {
    var table = Table(heads: ["type", "scope"], [["boat", "boat:read"], ["boat", "boat:all"], ["oar", "oar:read"]])
    guard case .cells(var cells) = table.rows[2].content else { return }
    cells[0].span = .coveredFromAbove
    table.rows[2].content = .cells(cells)
    let read = RequirementTable(table, vendor: Self.vendor, announced: nil)
    #expect(read.rows.map(Self.words) == ["boat: boat:read, boat:all", "oar: oar:read"])
    let all = RequirementTable(table, vendor: Self.vendor, announced: .all)
    #expect(all.rows.first == .parted(label: "boat", cell: "boat:read AND boat:all"))
  }

  @Test(
    arguments: [
      ("type | required scope", true), ("Object type | Permissions", true), ("Types and their privileges", true),
      ("required scope", false), ("type | colour", false), ("type: scope", false), ("The type has a scope.", false),
      ("", false), ("type scope " + String(repeating: "a", count: 190), false),
    ] as [(String, Bool)])
  func heads(text: String, areOnes: Bool) { #expect(RequirementTable.isHead(text, vendor: Self.vendor) == areOnes) }

  @Test func aLineOfCodeIsNoHead() {
    #expect(RequirementTable.isHead(.prose("type | scope"), vendor: Self.vendor))
    #expect(!RequirementTable.isHead(.prose("type | scope", kind: .code), vendor: Self.vendor))
    #expect(RequirementTable.isHead(.table(Table(heads: ["type", "scope"], [])), vendor: Self.vendor))
  }

  @Test(
    arguments: [("Permission type", true), ("TOKEN TYPE | scope", true), ("type | scope", false), ("", false)]
      as [(String, Bool)])
  func headsOfKindsOfToken(text: String, areOnes: Bool) { #expect(RequirementTable.isCredentialHead(text) == areOnes) }

  @Test(
    arguments: [
      (["Permission type", "Permissions"], [["Application", "Boats.Read"]], true),
      (["Permission type", "Permissions"], [["Application", "Boats.Read"], ["boat", "Boats.Read"]], false),
      (["Permission type", "Permissions"], [], false), (["Boat", "Size"], [["Application", "Boats.Read"]], false),
      (["Boat", "Delegated", "Application"], [["sloop", "Boats.Read", "Not supported."]], true),
      (["Boat", "Delegated", "Application"], [["sloop", "Boats.Read", "yes, with care"]], false),
      (["Boat", "Delegated", "Application"], [["sloop", "None", "Not supported."]], false),
    ] as [([String], [[String]], Bool)])
  func tablesOfKindsOfToken(heads: [String], rows: [[String]], isOne: Bool) {
    #expect(TokenTable.isOne(.table(Table(heads: heads, rows)), vendor: Self.vendor) == isOne)
  }

  @Test func aTableOfKindsFollowsBelowDeeperHeadings() {
    let table = PagePiece.table(Table(heads: ["Permission type", "Permissions"], [["Application", "Boats.Read"]]))
    let deeper: [PagePiece] = [
      .prose("Permissions", 1, kind: .heading(level: 2)), .prose("Needed:", 2),
      .prose("For boats", 3, kind: .heading(level: 3)), table,
    ]
    #expect(TokenTable.follows(1, in: deeper, end: 4, vendor: Self.vendor) == 3)
    #expect(TokenTable.follows(1, in: deeper, end: 3, vendor: Self.vendor) == nil)
    var other = deeper
    other[2] = .prose("Request", 3, kind: .heading(level: 2))
    #expect(TokenTable.follows(1, in: other, end: 4, vendor: Self.vendor) == nil)
  }

  @Test func credentialColumnsNeedTwoKindsAndOneOther() {
    let kinds: [ColumnRole?] = [.credential("bot"), .credential("user")]
    #expect(CredentialColumns([nil] + kinds) != nil)
    #expect(CredentialColumns(kinds) != nil)
    #expect(CredentialColumns([nil, .credential("bot")]) == nil)
    #expect(CredentialColumns([nil, nil] + kinds) == nil)
    #expect(CredentialColumns([.note] + kinds) == nil)
  }
}
