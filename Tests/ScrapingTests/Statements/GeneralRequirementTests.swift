import ScopeTable
import Testing

@testable import Scraping

/// What a scope place says to a reader who knows no vendor.
@Suite("Requirements of an unknown vendor")
struct GeneralRequirementTests {
  static let vendor = Vendor.unknown(id: "acme")

  static func read(
    _ lines: [String], at place: RequirementStatement.Place = RequirementStatement.Place()
  ) throws -> RequirementStatement {
    try RequirementStatement.read(lines, vendor: vendor, at: place)
  }

  static func notation(_ lines: String...) throws -> String { TruthNotation.notation(try read(lines).requirement) }

  @Test(
    arguments: [
      ("boats:read", "any(boats:read)"), ("boats:read.", "any(boats:read)"), ("“boats:read”", "any(boats:read)"),
      ("boats", "any(boats)"), ("Any of: boats:read, boats:all", "any(boats:read,boats:all)"),
      ("All of: boats:read, oars:read", "any(boats:read&oars:read)"),
      ("Either boats:read or boats:all", "any(boats:read,boats:all)"),
      ("Requires boats:read and oars:read", "any(boats:read&oars:read)"),
      ("at least one of boats:read, boats:all", "any(boats:read,boats:all)"),
      ("Requires the boats_write permission", "any(boats_write)"),
      ("One of boats:read, boats:all", "any(boats:read,boats:all)"),
      ("Requires all of the following scopes: boats:read, oars:read", "any(boats:read&oars:read)"),
      ("Scope: boats:read", "any(boats:read)"),
      ("Required scopes: boats:read or boats:all", "any(boats:read,boats:all)"),
      ("OAuth: boats:read", "any(boats:read)"), ("Both boats:read and oars:read", "any(boats:read&oars:read)"),
      ("None", "none"), ("none.", "none"), ("No scopes required", "none"), ("No permission needed", "none"),
      ("No authentication", "anonymous"), ("Public", "anonymous"), ("TBD", "unspecified"), ("Unknown", "unspecified"),
      ("{boat}:read", "template({boat}:read)"), ("<boat>:read", "template({boat}:read)"),
      ("boats:read, boats:all", "boats:read; boats:all"),
      ("https://boats.example.test/auth/boats", "any(https://boats.example.test/auth/boats)"),
    ] as [(String, String)])
  func aCellSaysWhatIsNeeded(text: String, notation: String) throws {
    #expect(try Self.notation(text) == notation)
  }

  @Test func anEmptyCellIsSilent() throws {
    #expect(try Self.read([]).requirement == Requirement(.unknown))
    #expect(try Self.read([""]).requirement == Requirement(.unknown))
  }

  @Test(
    arguments: [
      ("None — requires boats:all for private boats", "none", "requires boats:all for private boats", .stricter),
      ("boats:read — Not needed for guests.", "any(boats:read)", "Not needed for guests.", .looser),
      ("boats:read (deprecated)", "any(boats:read)", "deprecated", .unclear),
      ("boats:read beta", "any(boats:read)", "beta", .informative),
    ] as [(String, String, String, Condition.Effect)])
  func wordsBesideARequirementAreKept(
    text: String, notation: String, words: String, effect: Condition.Effect
  ) throws {
    let statement = try Self.read([text])
    #expect(TruthNotation.notation(statement.requirement) == notation)
    #expect(statement.requirement.conditions.map(\.text) == [words])
    #expect(statement.requirement.conditions.map(\.effect) == [effect])
    #expect(statement.note == words)
  }

  @Test(arguments: [
    ["Bot: boats:read", "User: boats:all"], ["App token + boats:read", "User token + boats:all"],
  ])
  func linesThatNameKindsOfTokenAreOneCaseEach(lines: [String]) throws {
    let kind = try Self.read(lines).requirement.kind
    guard case .perCredential(let cases) = kind else {
      Issue.record("\(kind)")
      return
    }
    #expect(cases.map { TruthNotation.notation($0.requirement) } == ["any(boats:read)", "any(boats:all)"])
  }

  /// Rule 6 of the honesty rules.
  @Test func aLabelIsATypeWhereItNamesItselfOrThePageSaysSo() throws {
    #expect(try Self.notation("boat: boat:read", "oar: oar:read") == "byType(boat=any(boat:read);oar=any(oar:read))")
    let saysTypes = RequirementStatement.Place(saysTypes: true)
    #expect(
      TruthNotation.notation(try Self.read(["canoe: boats:read", "yacht: yachts:read"], at: saysTypes).requirement)
        == "byType(canoe=any(boats:read);yacht=any(yachts:read))")
    for lines in [
      ["canoe: boats:read", "yacht: yachts:read"], ["Deprecated: boats:read"], ["Required: a:x", "Optional: b:x"],
    ] {
      #expect(throws: RequirementStatement.Unreadable.self) { try Self.read(lines) }
    }
  }

  @Test(arguments: [
    "Depends on the caller: boats:read for members", "N/A", "-", "not boats:read", "boats:read Copy",
    "seed:{read,write}",
    "Ask an owner for the boats:read right", "This call needs a permission of the owner",
  ])
  func whatNoRuleKnowsIsRefused(text: String) {
    #expect(throws: RequirementStatement.Unreadable.self) { try Self.read([text]) }
  }

  @Test func notSupportedMeansUnavailableForOneKindOfToken() throws {
    let place = RequirementStatement.Place(isOfCredential: true)
    for text in ["Not supported.", "N/A", "—", "Not applicable"] {
      #expect(try Self.read([text], at: place).requirement == Requirement(.unavailable))
    }
  }

  @Test func aNameOfSeveralWordsIsAScopeBelowALabelOfPermissions() throws {
    let place = RequirementStatement.Place(allowsWords: true)
    #expect(
      TruthNotation.notation(try Self.read(["Boat > Fleet > View"], at: place).requirement)
        == "any(Boat > Fleet > View)")
    #expect(
      TruthNotation.notation(try Self.read(["modify users", "view users"], at: place).requirement)
        == "modify users; view users")
    #expect(throws: RequirementStatement.Unreadable.self) { try Self.read(["modify users"]) }
  }

  @Test func theFirstAlternativeMayBeTheLeastPrivileged() throws {
    let place = RequirementStatement.Place(announced: .any, firstIsLeast: true)
    #expect(try Self.read(["Boats.Read, Boats.All"], at: place).requirement.least == [0])
  }
}
