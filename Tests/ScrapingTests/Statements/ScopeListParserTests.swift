import ScopeTable
import Testing

@testable import Scraping

@Suite("Lists of scopes and what is between them") struct ScopeListParserTests {
  static let vendor: Vendor = {
    var vendor = Vendor.unknown(id: "acme")
    vendor.requirement.joiners = ["oder": .or, "samt": .and]
    return vendor
  }()

  /// The items with what is between them: `a|b`, `a&b`, `a,b`; a formal word has its sign twice.
  static func read(_ lines: [String], allowsWords: Bool = false) -> String {
    var parser = ScopeListParser(vendor: vendor, allowsWords: allowsWords)
    do throws(RequirementStatement.Unreadable) {
      for (index, line) in lines.enumerated() { try parser.read(line, isFirst: index == 0) }
      let list = try parser.finished(nil)
      let separators = list.separators.map(words) + [""]
      let text = zip(list.items, separators).map { words($0) + $1 }.joined()
      return ([text] + parser.remarks.map { "(\($0))" } + parser.footnotes.map { "^\($0)" }).joined(separator: " ")
    } catch {
      return "!\(error.reason)"
    }
  }

  static func words(_ item: ScopeList.Item) -> String {
    switch item {
    case .scope(let name): name
    case .group(let alternatives): "[\(alternatives.map { $0.joined(separator: "&") }.joined(separator: "|"))]"
    }
  }

  static func words(_ separator: ScopeList.Separator) -> String {
    switch separator {
    case .or(let isFormal): isFormal ? "||" : "|"
    case .and(let isFormal): isFormal ? "&&" : "&"
    case .mark(let mark): mark == "newline" ? "/" : mark
    }
  }

  @Test(
    arguments: [
      (["a:x, b:x"], "a:x,b:x"), (["a:x or b:x"], "a:x|b:x"), (["a:x OR b:x AND c:x"], "a:x||b:x&&c:x"),
      (["a:x, or b:x"], "a:x|b:x"), (["a:x b:x"], "a:x b:x"), (["a:x", "b:x"], "a:x/b:x"),
      (["a:x,", "b:x"], "a:x,b:x"),
      (["a:x or", "b:x"], "a:x|b:x"), (["a:x and/or b:x"], "a:xand/orb:x"), (["a:x | b:x & c:x"], "a:x||b:x&&c:x"),
      (["a:x oder b:x samt c:x"], "a:x|b:x&c:x"), (["(a:x and b:x) or c:x"], "[a:x&b:x]|c:x"),
      (["a:x (only admins)"], "a:x (only admins)"), (["a:x beta"], "a:x (beta)"), (["a:x ¹"], "a:x ^¹"),
      (["boats"], "boats"), (["`a:x`"], "a:x"),
      // What is missing is told, and so is what is no scope.
      (["a:x or"], "!a scope is missing after “or”"), (["a:x,"], "!a scope is missing after the last comma"),
      (["a:x and"], "!a scope is missing after “and”"), ([], "!it names no scope"), ([""], "!it names no scope"),
      (["the boats"], "!“the boats” does not have a known form of scopes"),
      (["(a:x)"], "!“(a:x)” does not have a known form of scopes"),
      (["View boats"], "!“View boats” does not have a known form of scopes"),
    ] as [([String], String)])
  func lists(lines: [String], expected: String) { #expect(Self.read(lines) == expected) }

  @Test func namesOfSeveralWordsAreAllowedWhereAPageHasThem() {
    #expect(Self.read(["View boats, Hire boats"], allowsWords: true) == "View boats,Hire boats")
    #expect(Self.read(["It is required for boats"], allowsWords: true).hasPrefix("!"))
  }

  @Test func aCellThatWasReadBeforeSaysTheSame() throws {
    let memory = StatementMemory()
    let place = RequirementStatement.Place()
    let first = try memory.statement(["a:x or b:x"], vendor: Self.vendor, at: place)
    #expect(try memory.statement(["a:x or b:x"], vendor: Self.vendor, at: place) == first)
    #expect(try memory.statement(["a:x or c:x"], vendor: Self.vendor, at: place) != first)
    #expect(throws: RequirementStatement.Unreadable.self) {
      try memory.statement(["a:x or"], vendor: Self.vendor, at: place)
    }
    #expect(throws: RequirementStatement.Unreadable.self) {
      try memory.statement(["a:x or"], vendor: Self.vendor, at: place)
    }
    // The same words mean something else in another place.
    let listed = try memory.statement(["a:x, b:x"], vendor: Self.vendor, at: place)
    let any = try memory.statement(["a:x, b:x"], vendor: Self.vendor, at: RequirementStatement.Place(announced: .any))
    #expect(listed.requirement != any.requirement)
  }
}
