import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Columns of tables of operations")
struct ColumnsTests {
  static let vendor = Vendor.unknown(id: "acme")

  @Test(
    arguments: [
      (["Method", "API path", "Required scope"], [.method, .path, .requirement]),
      (["Endpoint", "HTTP verb", "OAuth scopes", "What it does"], [.operation, .method, .requirement, .summary]),
      (["Scope", "Endpoints grouped under this scope"], [.requirement, .operation]),
      (
        ["Path", "Method", "Scopes", "Conditional scopes", "Additional scopes"],
        [.path, .method, .requirement, .conditional, .alsoRequired]
      ),
      (["Call", "Permissions (from least to most privileged)", "Notes"], [.operation, .requirement, .note]),
      (["Request", "Scope", "Colour"], [.operation, .requirement, nil]),
    ] as [([String], [ColumnRole?])])
  func wordsOfHeadsNameRoles(heads: [String], roles: [ColumnRole?]) {
    let columns = ColumnHeads(heads: heads, vendor: Self.vendor)
    #expect(columns.roles == roles)
    #expect(columns.nameOperations)
  }

  @Test(
    arguments: [
      ("MethodAPI pathRequired scope", ["Method", "API path", "Required scope"]),
      ("Method Path Scope", ["Method", "Path", "Scope"]),
      ("Permissions Permission Names Path Description", ["Permissions", "Permission Names", "Path", "Description"]),
      ("Ver Type Method", ["Ver", "Type", "Method"]),
    ] as [(String, [String])])
  func headsThatRanTogetherAreParted(fused: String, heads: [String]) {
    #expect(ColumnHeads(fused: fused, vendor: Self.vendor).heads == heads)
  }

  @Test func headsWithoutAnOperationOrARequirementNameNone() {
    #expect(!ColumnHeads(heads: ["Scope", "Meaning"], vendor: Self.vendor).nameOperations)
    #expect(!ColumnHeads(heads: ["Method", "Path", "Description"], vendor: Self.vendor).nameOperations)
  }

  static func columns(_ heads: [String], _ rows: [[String]]) -> OperationColumns {
    OperationColumns(ColumnHeads(heads: heads, vendor: vendor), body: rows.map(row), vendor: vendor)
  }

  static func row(_ cells: [String]) -> Row {
    Row(line: 2, content: .cells(cells.map { Cell(lines: $0.isEmpty ? [] : [Line(number: 2, text: $0)]) }))
  }

  @Test func theCellsDecideWhereTheHeadsLeaveItOpen() {
    let whole = Self.columns(["Method", "Scope"], [["GET /boats", "boats:read"], ["POST /boats", "boats:write"]])
    #expect(whole.roles == [.operation, .requirement])
    let swapped = Self.columns(["Endpoint", "API", "Scope"], [["/boats", "GET", "boats:read"]])
    #expect(swapped.roles == [.path, .method, .requirement])
    let named = Self.columns(["Endpoint", "Method", "Path", "Scope"], [["List boats", "GET", "/boats", "boats:read"]])
    #expect(named.roles == [nil, .method, .path, .requirement])
    #expect(named.unknown == [0])
  }

  @Test func ofTwoColumnsTheOneWithScopesIsTheRequirement() {
    let columns = Self.columns(
      ["Endpoint", "Permission", "Permission name"], [["GET /boats", "Boats: Read only", "READ_BOATS"]])
    #expect(columns.requirement == 2)
    #expect(columns.roles[1] == .fact("permission"))
    #expect(Self.columns(["Endpoint", "Scope", "Permission"], [["GET /a", "a:x", "b:x"]]).rivals == [1, 2])
  }

  @Test func columnsOfKindsOfTokenAreOneCaseEach() {
    let columns = Self.columns(["Endpoint", "Bot", "User"], [["GET /boats", "boats:read", "Not supported"]])
    #expect(columns.credentials.map(\.credential) == ["Bot", "User"])
    #expect(columns.areUnderstood)
  }

  @Test func scopesThatHeadTheirRowsAreKeys() {
    #expect(Self.columns(["Scope", "Endpoints"], [["a:x", "GET /a GET /b"], ["b:x", "POST /a"]]).isScopeFirst)
    #expect(
      Self.columns(["Scope", "Endpoint"], [["a:x", "GET /a"], ["", "GET /b"], ["b:x", "POST /a"]]).isScopeFirst)
    #expect(!Self.columns(["Required scope", "Endpoint"], [["a:x", "GET /a"], ["", "GET /b"]]).isScopeFirst)
    #expect(!Self.columns(["Endpoints", "Scope"], [["GET /a GET /b", "a:x"]]).isScopeFirst)
    #expect(!Self.columns(["Scope", "Endpoint"], [["a:x", "GET /a"], ["a:x", "GET /b"]]).isScopeFirst)
  }

  @Test(
    arguments: [
      (
        ["Permissions", "Permission Names", "Path", "Description"],
        "Boats: Read ADMIN_BOATS DELETE /boats/:id Delete a boat", "DELETE /boats/{id} any(ADMIN_BOATS)"
      ),
      (["Ver", "Scope", "Method"], "V1 boats:read GET /boats", "GET /boats any(boats:read)"),
      (["Method", "Path", "Scope"], "GET /boats boats:read or boats:all", "GET /boats any(boats:read,boats:all)"),
      (["Scope", "Call"], "None GET /boats", "GET /boats none"),
      (["Call", "Description", "Scope"], "GET /boats List all boats boats:read", "GET /boats any(boats:read)"),
    ] as [([String], String, String)])
  func aRowBetweenBlanksIsPartedByItsScopes(heads: [String], text: String, expected: String) {
    let outcome = BlankRow(heads: ColumnHeads(heads: heads, vendor: Self.vendor), vendor: Self.vendor).read(text)
    guard case .operation(let row) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(row.operations.map { "\($0.name) \(TruthNotation.notation(row.statement.requirement))" } == [expected])
    #expect(row.inferred)
  }

  @Test(
    arguments: [
      (["Permissions", "Scope", "Path"], "Read boats of all kinds GET /boats", "ambiguous-border"),
      (["Scope", "Path"], "boats:read /boats", "unreadable-row"),
      (["Scope", "Path"], "boats:read GET", "unreadable-row"),
      (["Name", "Path"], "Boats GET /boats", "unreadable-row"),
    ] as [([String], String, String)])
  func aRowWithoutABorderIsUnreadable(heads: [String], text: String, id: String) {
    let outcome = BlankRow(heads: ColumnHeads(heads: heads, vendor: Self.vendor), vendor: Self.vendor).read(text)
    guard case .unreadable(let found, _) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(found == id)
  }

  @Test func rowsOfOneSpannedCellAreOneEntry() throws {
    let page = try UnknownVendorPage(
      """
      <!doctype html><h1>Harbour scopes</h1><table>
      <tr><th>Method</th><th>Path</th><th>Required scope</th><th>Notes</th></tr>
      <tr><td rowspan="2">DELETE</td><td rowspan="2">/boats/{id}</td><td>boats:write</td><td>Own boats.</td></tr>
      <tr><td>boats:admin</td><td>Also needs fleet:read.</td></tr>
      <tr><td>GET</td><td rowspan="2">/boats</td><td>boats:read</td><td></td></tr>
      <tr><td>POST</td><td>boats:write</td><td></td></tr>
      </table>
      """, ending: "html")
    #expect(
      page.operations == [
        "DELETE /boats/{id} boats:write; boats:admin", "GET /boats any(boats:read)", "POST /boats any(boats:write)",
      ])
    #expect(page.scraped.operations[0].requirement.conditions.map(\.text) == ["Own boats.", "Also needs fleet:read."])
    #expect(page.scraped.entriesSeen == 4)
    #expect(page.errors == [])
  }
}
