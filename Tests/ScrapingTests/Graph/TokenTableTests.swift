import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Tables of what each kind of token needs, and the sentences around them, on invented pages of the kinds that vendors publish.
@Suite("Tables of kinds of token")
struct TokenTableTests {
  typealias P = TokenPage

  @Test(arguments: [nil, "acme"])
  func oneTable(provider: String?) throws {
    let operation = try P.operation(P.text(), provider: provider)
    let delegated = Requirement(
      .scopes(anyOf: [["Boats.Read"], ["Boats.ReadWrite"]]), least: [0])
    #expect(try P.requirement(operation, of: "Delegated (work or school account)") == delegated)
    #expect(try P.requirement(operation, of: "Application") == Requirement(.unavailable))
    #expect(operation.title == "Get boat")
  }

  @Test(arguments: [
    ("Boats.Read and Oars.Read", [["Boats.Read", "Oars.Read"]]),
    ("Boats.Read and Oars.Read, Boats.All", [["Boats.Read", "Oars.Read"], ["Boats.All"]]),
    ("Boats.Read and Oars.Read, Boats.All and Oars.Read", [["Boats.Read", "Oars.Read"], ["Boats.All", "Oars.Read"]]),
    ("Boats.Read or Boats.All", [["Boats.Read"], ["Boats.All"]]),
    ("Boats.Read<br/>Boats.All", [["Boats.Read"], ["Boats.All"]]),
  ])
  func alternativesOfSeveralTogether(cell: String, alternatives: [[String]]) throws {
    #expect(try P.application(P.text(table: P.table(cell))).kind == .scopes(anyOf: alternatives))
  }

  @Test(arguments: [
    ("None.", Requirement.Kind.none), ("None", .none), ("Not applicable", .unavailable),
    ("Not Supported.", .unavailable),
    ("TODO", .unknown),
  ])
  func wordsThatNameNoScope(cell: String, kind: Requirement.Kind) throws {
    #expect(try P.application(P.text(table: P.table(cell))).kind == kind)
  }

  @Test func casesEachWithTheirAlternative() throws {
    let cell = "In rivers: Rivers.Read<br/>In harbours:  Harbours.Read, Harbours.All"
    let requirement = try P.application(P.text(table: P.table(cell)))
    #expect(requirement.kind == .scopes(anyOf: [["Rivers.Read"], ["Harbours.Read"], ["Harbours.All"]]))
    #expect(requirement.conditions.map(\.text) == ["In rivers", "In harbours", "In harbours"])
    #expect(requirement.conditions.map(\.alternative) == [0, 1, 2])
    #expect(requirement.conditions.allSatisfy { $0.effect == .stricter })
  }

  /// One cell of prose does not take the others along.
  @Test func aCellOfProseIsReportedAndTheOthersAreRead() throws {
    let page = try P.scrape(P.text(table: P.table("Boats.Read if you ask the master, Oars.Read")))
    #expect(page.findings.filter { $0.severity == .error }.map(\.id) == ["unreadable-cell"])
    let operation = try #require(page.operations.first)
    #expect(try P.requirement(operation, of: "Application").kind == .unknown)
    let delegated = try P.requirement(operation, of: "Delegated (work or school account)")
    #expect(delegated.kind == .scopes(anyOf: [["Boats.Read"]]))
  }

  @Test(arguments: [nil, "acme"])
  func columnsOfLeastAndHigherPrivileges(provider: String?) throws {
    let table = """
      |Permission type|Least privileged permissions|Higher privileged permissions|
      |:---|:---|:---|
      |Delegated (work or school account)|Boats.Read and Oars.Read|Boats.All, Boats.ReadWrite and Oars.Read|
      |Application|Boats.Read.All|Not available.|
      |Delegated (personal account)|Not supported.|Not supported.|
      """
    let operation = try P.operation(P.text(table: table), provider: provider)
    let delegated = try P.requirement(operation, of: "Delegated (work or school account)")
    if provider == nil {
      let all = [["Boats.Read", "Oars.Read"], ["Boats.All"], ["Boats.ReadWrite", "Oars.Read"]]
      #expect(delegated == Requirement(.scopes(anyOf: all), least: [0]))
    }
    #expect(
      try P.requirement(operation, of: "Application") == Requirement(.scopes(anyOf: [["Boats.Read.All"]]), least: [0]))
    #expect(try P.requirement(operation, of: "Delegated (personal account)").kind == .unavailable)
  }

  @Test func sentencesBeforeAndBehindTheTableAreConditions() throws {
    let introduction = """
      One of the following permissions is required to call this API. To learn more, see Permissions.

      In addition to the following permissions, the caller must be a harbour master.
      """
    let table = P.oneTable + "\n\n> **Note:** For an escorted boat you also need the Escorts.Read permission."
    let requirement = try P.operation(P.text(introduction: introduction, table: table)).requirement
    guard case .perCredential = requirement.kind else {
      Issue.record("The requirement is of another kind.")
      return
    }
    #expect(requirement.conditions.map(\.effect) == [.stricter, .stricter])
    #expect(requirement.conditions.last?.requires == Requirement(.scopes(anyOf: [["Escorts.Read"]])))
  }

  @Test func aSentenceGoesOnInTheListBelow() throws {
    let table = P.oneTable + "\n\nThe caller must have one of these roles or permissions:\n\n* Harbour master\n* Pilot"
    let requirement = try P.operation(P.text(table: table)).requirement
    #expect(
      requirement.conditions.map(\.text) == [
        "The caller must have one of these roles or permissions: Harbour master Pilot"
      ])
  }

  /// Beside the table hardly anything else speaks of permissions and roles than what changes the requirement.
  @Test(arguments: [
    "Note: Application permissions are only supported for migration.",
    "When calling on behalf of a user, the user needs to belong to one of the following and to no other of the directory roles.",
    "For delegated permissions the tenant's administrator must have assigned the user the appropriate limited harbour master role.",
    "Use Boats.Read and Crew.Read permissions to see the boats of a fleet.",
  ])
  func wordsAboutPermissionsBesideTheTableAreKept(sentence: String) throws {
    let requirement = try P.operation(P.text(table: P.oneTable + "\n\n" + sentence)).requirement
    #expect(requirement.conditions.map(\.text) == [sentence])
    #expect(requirement.conditions.map(\.effect) == [.unclear])
  }

  @Test(arguments: [
    "To learn more about permissions, see Permissions.", "Boats are counted once a day.",
    "Note: This API supports admin permissions. Harbour masters see every fleet.",
  ])
  func wordsThatChangeNothingAreNoConditions(sentence: String) throws {
    let requirement = try P.operation(P.text(table: P.oneTable + "\n\n" + sentence)).requirement
    #expect(requirement.conditions == [])
  }

  /// Words right above a request are about it, and not about the others.
  @Test func whatLimitsOneRequestIsAConditionOfItAlone() throws {
    let request = """
      To hire a boat:
      ```http
      POST /boats/{id}/hire
      ```

      To hire a shared boat (supported with delegated permissions only):
      ```http
      POST /shared/{id}/hire
      POST /me/shared/{id}/hire
      ```
      """
    let page = try P.scrape(P.text(request: request))
    #expect(page.findings.filter { $0.severity == .error } == [])
    #expect(page.operations.map(\.path) == ["/boats/{id}/hire", "/shared/{id}/hire", "/me/shared/{id}/hire"])
    let limit = Condition(text: "To hire a shared boat (supported with delegated permissions only):", effect: .unclear)
    #expect(page.operations.map(\.requirement.conditions) == [[], [limit], [limit]])
  }

  /// The file that the page includes instead of a table is not there.
  @Test func aTableInAFileThatIsNotThereIsNamed() throws {
    let page = try P.scrape(
      P.text(table: "[!INCLUDE [permissions-table](../includes/permissions/boat-get-permissions.md)]"))
    #expect(page.operations == [])
    let errors = page.findings.filter { $0.severity == .error }
    #expect(errors.contains { $0.id == "include-not-read" && $0.message.contains("boat-get-permissions.md") })
  }

  @Test func whatIsNotNeededIsNoScope() throws {
    let table = P.table("None.") + "\n\n> A boat does not need any specific permission to leave."
    let operation = try P.operation(P.text(table: table))
    #expect(try P.requirement(operation, of: "Application").kind == .none)
    #expect(operation.requirement.conditions.map(\.effect) == [.looser])
    #expect(operation.requirement.scopeNames == ["Boats.Read"])
  }

  /// A sentence before the table names a word that only looks like a scope.
  @Test func typesInRowsAndKindsOfTokenInColumns() throws {
    let table = """
      | Resource | Delegated (work or school account) | Application |
      |:---|:---|:---|
      | [boat](boat.md) (/rivers/{id}/boats) | Boats.Read | Not supported |
      | boat (/harbours/{id}/boats) | Not supported | Boats.Read.Group*, Boats.All |

      > **Note**: Permissions marked with * use the consent of the owner.
      """
    let text = P.text(introduction: "Watching requires read scope to the resource.", table: table)
    let page = try P.scrape(text)
    #expect(page.findings.filter { $0.severity != .note } == [])
    let operation = try #require(page.operations.first)
    #expect(page.operations.map(\.path) == ["/boats/{id}"])
    guard case .perType(nil, let cases) = operation.requirement.kind else {
      Issue.record("The requirement is of another kind.")
      return
    }
    #expect(cases.map(\.type) == ["boat (/rivers/{id}/boats)", "boat (/harbours/{id}/boats)"])
    #expect(Set(operation.requirement.scopeNames) == ["Boats.Read", "Boats.Read.Group", "Boats.All"])
    #expect(operation.requirement.conditions.contains { $0.text.hasSuffix("use the consent of the owner.") })
  }

  @Test func tablesUnderHeadingsOfTheirOwn() throws {
    func table(_ scope: String) -> String { P.oneTable.replacing("Boats.Read,", with: "\(scope),") }
    let both =
      "### Permissions for rivers\n\n\(table("Rivers.Read"))\n\n### Permissions for lakes\n\n\(table("Lakes.Read"))"
    let page = try P.scrape(P.text(table: both))
    guard case .perType(nil, let cases)? = page.operations.first?.requirement.kind else {
      Issue.record("The requirement is of another kind.")
      return
    }
    #expect(cases.map(\.type) == ["rivers", "lakes"])
    #expect(page.findings.filter { $0.severity != .note }.map(\.id) == ["requirement-by-heading"])
  }

  @Test func tablesThatContradictEachOtherLeaveOpenOnlyWhereTheyDo() throws {
    let both = P.oneTable + "\n\nAnd further:\n\n" + P.oneTable.replacing("Boats.Read,", with: "Oars.Read,")
    let page = try P.scrape(P.text(table: both))
    #expect(page.findings.filter { $0.severity == .error }.map(\.id) == ["conflicting-requirement"])
    let operation = try #require(page.operations.first)
    #expect(try P.requirement(operation, of: "Application").kind == .unavailable)
    let delegated = try P.requirement(operation, of: "Delegated (work or school account)")
    #expect(delegated.kind == .mayCheck(scopes: ["Boats.Read", "Boats.ReadWrite", "Oars.Read"]))
  }

  @Test func aSentenceInOtherWordsIsReportedAndNotTakenForSilence() throws {
    let page = try P.scrape(
      P.text(introduction: "One of the nautical permissions is required to call this API.", table: ""))
    #expect(page.operations.map(\.requirement.kind) == [.unknown])
    #expect(page.findings.filter { $0.severity == .error }.map(\.id) == ["unplaced-scopes"])
  }
}
