import ScopeTable
import Testing

@testable import Scraping

@Suite("Requirement statements")
struct RequirementStatementTests {
  static let vendor = Vendor.builtIn("devrev") ?? .unknown(id: "devrev")

  static func read(_ lines: String...) throws -> RequirementStatement {
    try RequirementStatement.read(lines, vendor: vendor)
  }

  @Test(arguments: [
    ("account:read,account:all", [["account:read"], ["account:all"]]),
    ("account:read, account:all", [["account:read"], ["account:all"]]),
    ("account:read OR account:all", [["account:read"], ["account:all"]]),
    ("account:read or account:read", [["account:read"]]),
    ("a:read AND b:read OR c:all", [["a:read", "b:read"], ["c:all"]]),
    ("a:read & b:read | c:all", [["a:read", "b:read"], ["c:all"]]),
  ])
  func alternativesAreORAndSetsAreAND(text: String, alternatives: [[String]]) throws {
    #expect(try Self.read(text).requirement == Requirement(.scopes(anyOf: alternatives)))
  }

  @Test(arguments: ["None", "none", "None.", "No scopes required."])
  func noneIsWordedInSeveralWays(text: String) throws {
    #expect(try Self.read(text).requirement == Requirement(.none))
  }

  @Test(arguments: [
    "None — Cannot be called via service account.", "Cannot be called via service account.",
    "account:read — Not accessible via service account tokens. Requires user authentication.",
  ])
  func whatAServiceAccountCannotCallIsUnavailable(text: String) throws {
    #expect(try Self.read(text).requirement == Requirement(.unavailable))
    #expect(try Self.read(text).note?.contains("service account") == true)
  }

  @Test func anEmptyCellIsUnknownAndNotNone() throws {
    #expect(try RequirementStatement.read([], vendor: Self.vendor).requirement == Requirement(.unknown))
  }

  @Test func aSentenceAloneIsANoteAndTheRequirementIsUnknown() throws {
    let cell = try Self.read("Access is determined by chat membership.")
    #expect(cell.requirement.kind == .unknown)
    #expect(cell.note == "Access is determined by chat membership.")
  }

  @Test func aDashInsideParenthesesBeginsNoNote() throws {
    let cell = try Self.read("{object_type}:read (derived from id field — for example, issue:read, ticket:read)")
    #expect(cell.requirement == Requirement(.derived(template: "{object_type}:read", from: "id")))
    #expect(cell.note == "derived from id field — for example, issue:read, ticket:read")
  }

  @Test func everyTypeHasItsCase() throws {
    let cell = try Self.read("issue: issue:read, issue:all", "task: None — Also needs parent read access.")
    let none = Requirement(.none, conditions: [Condition(text: "Also needs parent read access.", effect: .stricter)])
    let cases = [
      Requirement.TypeCase(type: "issue", requirement: Requirement(.scopes(anyOf: [["issue:read"], ["issue:all"]]))),
      Requirement.TypeCase(type: "task", requirement: none),
    ]
    #expect(cell.requirement == Requirement(.perType(field: nil, cases: cases)))
  }

  @Test(arguments: [
    ["issue: issue:read", "issue: issue:all"], ["issue:read", "task: task:read"], ["account"], ["account:read:write"],
    ["account:read,"], ["account:readaccount:all,account:read"], ["{object_type:read"],
    ["account:"], ["issue: "],
  ])
  func whatIsNoRequirementIsRefused(lines: [String]) {
    #expect(throws: RequirementStatement.Unreadable.self) { try RequirementStatement.read(lines, vendor: Self.vendor) }
  }
}
