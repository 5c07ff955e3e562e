import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Names of operations") struct OperationNamingTests {
  static let words = OperationWords(
    names: .vendor, prefix: "service prefix: {prefix}", name: "{prefix}:{cell}", scope: "use {name}",
    marks: [OperationWords.Mark(fact: "kind", words: ["[permission only]"])])
  static let naming = OperationNaming(words, prefix: "boats")

  @Test(
    arguments: [
      (["GetBoat"], ["boats:GetBoat"]), (["crews:GetCrew"], ["crews:GetCrew"]),
      (["GetBoat, PutBoat"], ["boats:GetBoat", "boats:PutBoat"]),
      (["GetBoat", "PutBoat"], ["boats:GetBoat", "boats:PutBoat"]),
      (["`GetBoat`"], ["boats:GetBoat"]), (["GetBoat*"], ["boats:GetBoat"]),
      // Two words are a title, digits alone no name, and nothing is none.
      (["Get boat"], nil), (["42"], nil), (["GetBoat (old)"], nil), ([""], nil), ([], nil),
    ] as [([String], [String]?)])
  func namesOfACell(lines: [String], names: [String]?) {
    #expect((try? Self.naming.names(of: lines))?.map(\.name) == names)
  }

  @Test func marksAndBadgesBelongToTheNameBeforeThem() throws {
    let names = try Self.naming.names(of: ["GetBoat beta, PutBoat", "[Permission only]"])
    #expect(names.map(\.scope) == ["use boats:GetBoat", "use boats:PutBoat"])
    #expect(names.map(\.badges) == [["beta"], []])
    #expect(names.map(\.facts) == [[], [Fact(name: "kind", values: ["[Permission only]"])]])
  }

  @Test func aPlainNameIsTheCellItself() throws {
    let naming = OperationNaming(OperationWords(names: .vendor), prefix: "")
    #expect(try naming.names(of: ["boats.list"]).map(\.name) == ["boats.list"])
    #expect(try naming.names(of: ["boats.list"]).map(\.scope) == [nil])
    #expect(!naming.namesScopes && naming.qualified("PutBoat", own: []) == "PutBoat")
  }

  @Test(
    arguments: [
      ("crews:GetCrew", "crews:GetCrew"), ("GetBoat", "use boats:GetBoat"), ("GetOar", nil),
    ] as [(String, String?)])
  func scopesWithoutAPrefixAreThePagesOwn(scope: String, qualified: String?) {
    #expect(Self.naming.qualified(scope, own: ["boats:GetBoat"]) == qualified)
  }

  @Test func factsAreMergedByName() {
    let facts = [Fact(name: "a", values: ["1"])]
    let others = [Fact(name: "a", values: ["1", "2"]), Fact(name: "b", values: ["1"])]
    #expect(facts.merged(with: others) == [Fact(name: "a", values: ["1", "2"]), Fact(name: "b", values: ["1"])])
  }

  static func page(_ texts: [String]) -> Page {
    .of(texts.enumerated().map { .paragraph(Paragraph(lines: [Line(number: $0.offset + 1, text: $0.element)])) })
  }

  @Test(
    arguments: [
      (["Hire (service prefix: boats) has actions."], "boats"), (["Service Prefix: `boats`."], "boats"),
      (["service prefix: boats", "service prefix: crews"], "crews"),
      (["service prefix: boats, service prefix: crews"], "boats crews"), (["The prefix: boats"], ""),
      (["service prefix:"], ""), ([], ""),
    ] as [([String], String)])
  func prefixesAboveATable(texts: [String], prefixes: String) {
    let found = NamePrefixes(Self.page(texts), pattern: "service prefix: {prefix}")
    let shown =
      switch found.prefix(above: Entry.Place(offset: 9, line: 9)) {
      case .one(let prefix, _): prefix
      case .several(let all): all.joined(separator: " ")
      case .none: ""
      }
    #expect(shown == prefixes)
  }

  @Test func aPrefixBelowTheTableCountsIfNoneIsAboveIt() {
    let prefixes = NamePrefixes(Self.page(["", "", "boats is the prefix"]), pattern: "{prefix} is the prefix")
    #expect(
      prefixes.prefix(above: Entry.Place(offset: 1, line: 1))
        == .one("boats", Self.page(["", "", "boats is the prefix"]).blocks[2]))
    #expect(
      NamePrefixes(Self.page(["boats was the prefix"]), pattern: "{prefix} is the prefix").prefix(
        above: Entry.Place(offset: 9, line: 9)) == .none)
    #expect(
      NamePrefixes(Self.page(["boats"]), pattern: "no place").prefix(above: Entry.Place(offset: 9, line: 9)) == .none)
  }
}
