import ScopeTable
import Testing

@testable import Scraping

/// Rule 2 of the honesty rules: how scopes are joined is what the page says.
@Suite("Joined scopes")
struct JoinedScopesTests {
  static func expression(
    _ lines: [String], _ announced: ScopeExpression.Announced? = nil, joiners: [String: Joiner] = [:]
  ) throws -> ScopeExpression {
    var vendor = Vendor.unknown(id: "acme")
    vendor.requirement.joiners = joiners
    return try ScopeExpression(lines, vendor: vendor, announced: announced)
  }

  static func notation(_ expression: ScopeExpression) -> String { TruthNotation.notation(Requirement(expression.kind)) }

  @Test(
    arguments: [
      ("a:x", "any(a:x)"), ("a:x or b:x", "any(a:x,b:x)"), ("a:x, b:x or c:x", "any(a:x,b:x,c:x)"),
      ("a:x, b:x, or c:x", "any(a:x,b:x,c:x)"), ("a:x and b:x", "any(a:x&b:x)"),
      ("a:x, b:x and c:x", "any(a:x&b:x&c:x)"),
      ("a:x, b:x, and c:x", "any(a:x&b:x&c:x)"), ("a:x + b:x", "any(a:x&b:x)"), ("a:x plus b:x", "any(a:x&b:x)"),
      ("a:x | b:x", "any(a:x,b:x)"), ("a:x || b:x", "any(a:x,b:x)"), ("a:x & b:x", "any(a:x&b:x)"),
      ("a:x and b:x, c:x and d:x", "any(a:x&b:x,c:x&d:x)"), ("a:x AND b:x OR c:x", "any(a:x&b:x,c:x)"),
      ("a:x OR b:x AND c:x", "any(a:x,b:x&c:x)"), ("(a:x and b:x) or c:x", "any(a:x&b:x,c:x)"),
      ("a:x and (b:x or c:x)", "any(a:x&b:x,a:x&c:x)"),
      ("(a:x or b:x) and (c:x or d:x)", "any(a:x&c:x,a:x&d:x,b:x&c:x,b:x&d:x)"),
      ("a:x OR a:x", "any(a:x)"), ("a:x, a:x", "any(a:x)"), ("`a:x` or `b:x`", "any(a:x,b:x)"),
      ("a:x (own boats)", "any(a:x)"), ("a:x deprecated", "any(a:x)"),
    ] as [(String, String)])
  func wordsJoin(text: String, notation: String) throws {
    let expression = try Self.expression([text])
    #expect(Self.notation(expression) == notation)
    #expect(expression.open == nil)
  }

  @Test(
    arguments: [
      ("a:x, b:x", ","), ("a:x; b:x", ","), ("a:x b:x", " "), ("a:x,b:x", ","),
    ] as [(String, String)])
  func aMarkAloneJoinsNothing(text: String, mark: String) throws {
    let expression = try Self.expression([text])
    #expect(Self.notation(expression) == "a:x; b:x")
    #expect(expression.open == .unsaid(mark))
  }

  @Test func aLineBreakAloneJoinsNothing() throws {
    #expect(try Self.expression(["a:x", "b:x"]).open == .unsaid("newline"))
    #expect(Self.notation(try Self.expression(["a:x or", "b:x"])) == "any(a:x,b:x)")
    #expect(Self.notation(try Self.expression(["a:x", "and b:x"])) == "any(a:x&b:x)")
  }

  @Test(arguments: [
    "a:x and b:x or c:x", "a:x or b:x and c:x", "a:x and/or b:x", "a:x, b:x or c:x and d:x", "a:x and b:x, c:x",
  ])
  func wordsThatDoNotGoTogetherAreMixed(text: String) throws {
    let expression = try Self.expression([text])
    #expect(expression.open == .mixed)
    guard case .mayCheck = expression.kind else {
      Issue.record("\(expression.kind)")
      return
    }
  }

  @Test(
    arguments: [
      ("a:x, b:x and c:x", .any, "any(a:x,b:x,c:x)"), ("a:x, b:x", .any, "any(a:x,b:x)"),
      ("a:x b:x", .all, "any(a:x&b:x)"),
      ("a:x and b:x, c:x and d:x", .any, "any(a:x&b:x,c:x&d:x)"), ("a:x or b:x", .any, "any(a:x,b:x)"),
    ] as [(String, ScopeExpression.Announced, String)])
  func wordsBeforeTheListSayHowItIsJoined(
    text: String, announced: ScopeExpression.Announced, notation: String
  ) throws {
    let expression = try Self.expression([text], announced)
    #expect(Self.notation(expression) == notation)
    #expect(expression.open == nil)
  }

  @Test func aWordAgainstTheAnnouncementLeavesItOpen() throws {
    #expect(try Self.expression(["a:x or b:x"], .all).open == .mixed)
  }

  @Test(
    arguments: [
      ([",": Joiner.or], "a:x, b:x", "any(a:x,b:x)"), ([",": .and], "a:x, b:x", "any(a:x&b:x)"),
      ([" ": .and], "a:x b:x", "any(a:x&b:x)"), ([",": .or], "a:x and b:x, c:x", "any(a:x&b:x,c:x)"),
      ([",": .notSaid], "a:x, b:x", "a:x; b:x"), (["y": .or], "a:x y b:x", "any(a:x,b:x)"),
    ] as [([String: Joiner], String, String)])
  func theVendorFileSaysWhatAMarkMeans(joiners: [String: Joiner], text: String, notation: String) throws {
    let expression = try Self.expression([text], joiners: joiners)
    #expect(Self.notation(expression) == notation)
    #expect(expression.open == nil)
  }

  @Test(arguments: [
    "a:x or", "a:x and", "a:x,", "", ",", "a:x seed", "Depends on a:x", "seed:{read,write}", "seed:read|write",
    "a:x/b:x",
    "(whatever)", "see below",
  ])
  func whatIsNoListIsRefused(text: String) {
    #expect(throws: RequirementStatement.Unreadable.self) { try Self.expression([text]) }
  }

  @Test func whatStandsInParenthesesIsARemark() throws {
    let expression = try Self.expression(["a:x (own boats only)"])
    #expect(expression.remarks == ["own boats only"])
    #expect(try Self.expression(["a:x¹ or b:x [2]"]).footnotes == ["¹", "[2]"])
  }
}
