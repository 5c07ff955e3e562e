import ScopeTable
import Testing

@testable import Scraping

@Suite("Rows of kinds of token") struct CredentialRowsTests {
  static func outcome(_ rows: [RequirementRow], firstIsLeast: Bool = false) -> String? {
    let place = RequirementStatement.Place(announced: .any, firstIsLeast: firstIsLeast)
    return CredentialRows(vendor: .unknown(id: "acme"), place: place).outcome(rows).map(words)
  }

  static func words(_ outcome: RequirementSection.Outcome) -> String {
    switch outcome {
    case .statement(let statement):
      ([TruthNotation.notation(statement.requirement)] + statement.faults).joined(separator: " !")
    case .condition(let condition): "condition \(condition.text)"
    case .unreadable(let reason): "!\(reason)"
    }
  }

  static func token(_ kind: String, _ cells: [String]) -> RequirementRow {
    .ofCredential(CredentialCells(credential: kind, cells: cells.map { [$0] }))
  }

  @Test func rowsWithTheirCells() {
    #expect(
      Self.outcome([Self.token("app", ["a:read"]), Self.token("user", ["Not supported"])])
        == "byCredential(app=any(a:read);user=unavailable)")
    #expect(Self.outcome([Self.token("app", ["a:read", "a:all, a:read"])]) == "byCredential(app=any(a:read,a:all))")
  }

  @Test func kindsWithTheirRowsBelow() {
    #expect(
      Self.outcome([.credential("app"), .text("a:read"), .text("a:all"), .credential("user"), .text("None")])
        == "byCredential(app=any(a:read,a:all);user=none)")
    #expect(Self.outcome([.credential("app"), .credential("user"), .text("a:b")]) == "!nothing follows “app”")
  }

  @Test func typesWithACellForEachKind() {
    let cells = [CredentialCells(credential: "app", cells: [["a:read"]])]
    let others = [CredentialCells(credential: "app", cells: [["b:read"]])]
    #expect(
      Self.outcome([.ofType(label: "boat", cells), .ofType(label: "oar", others)])
        == "byType(boat=byCredential(app=any(a:read));oar=byCredential(app=any(b:read)))")
    #expect(
      Self.outcome([.ofType(label: "boat", cells), .ofType(label: "boat", others)])
        == "!the type “boat” appears twice")
  }

  @Test func oneThatCannotBeReadLeavesTheOthers() {
    let rows = [Self.token("app", ["a:read"]), Self.token("user", ["two words here or so."])]
    #expect(Self.outcome(rows)?.hasPrefix("byCredential(app=any(a:read);user=unspecified) !for “user” ") == true)
    #expect(Self.outcome([rows[1]])?.hasPrefix("!for “user” ") == true)
  }

  @Test func whatDoesNotFitIsUnreadable() {
    #expect(
      Self.outcome([Self.token("app", ["a:b"]), Self.token("app", ["c:d"])])
        == "!the kind of token “app” appears twice")
    #expect(Self.outcome([Self.token("app", ["a:b", "None"])])?.hasPrefix("!for “app” its cells do not match") == true)
  }

  @Test func otherRowsAreNone() {
    #expect(Self.outcome([]) == nil)
    #expect(Self.outcome([.text("a:b")]) == nil)
    #expect(Self.outcome([.text("a:b"), .credential("app")]) == nil)
    #expect(Self.outcome([Self.token("app", ["a:b"]), .parted(label: "boat", cell: "a:b")]) == nil)
  }

  @Test func theKindOfARow() {
    #expect(RequirementRow.credential("app").credentialKind == "app")
    #expect(Self.token("app", []).credentialKind == "app")
    #expect(RequirementRow.text("app").credentialKind == nil)
    #expect(RequirementRow.unreadable("app").credentialKind == nil)
  }

  static func section(_ heading: String?, _ scope: String, isTable: Bool = true) -> RequirementSection {
    RequirementSection(
      line: 1, words: [],
      outcome: .statement(RequirementStatement(requirement: Requirement(.scopes(anyOf: [[scope]])))), pieces: 0..<1,
      heading: heading, isTokenTable: isTable)
  }

  @Test(
    arguments: [
      (["Permissions for harbours", "Permissions for rivers"], ["harbours", "rivers"]),
      (["For harbours", "Required scopes for rivers"], ["harbours", "rivers"]),
      (["Harbour permissions", "Rivers"], ["Harbour", "Rivers"]), (["Permissions", "Permissions for rivers"], nil),
      (["Permissions for rivers", "For rivers"], nil), (["Permissions for ", "Rivers"], nil), (["Rivers"], nil),
      ([], nil),
    ] as [([String], [String]?)])
  func headingsTellTablesApart(headings: [String], types: [String]?) {
    let sections = headings.enumerated().map { Self.section($0.element, "a\($0.offset):read") }
    #expect(HeadedTables(sections)?.cases.map(\.type) == types)
  }

  @Test func tablesThatSayTheSameAreOne() {
    #expect(HeadedTables([Self.section("For a", "a:read"), Self.section("For b", "a:read")]) == nil)
    let prose = Self.section("For b", "b:read", isTable: false)
    #expect(HeadedTables([Self.section("For a", "a:read"), prose]) == nil)
    #expect(HeadedTables([Self.section(nil, "a:read"), Self.section("For b", "b:read")]) == nil)
  }
}
