import Findings
import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Operations of a row") struct StatedRowTests {
  static let statement = RequirementStatement(requirement: Requirement(.any(["boats:read"])))

  static func request(_ path: String, footnotes: [String] = [], badges: [String] = []) throws -> OperationStatement {
    OperationStatement(method: .get, path: try #require(PathSpelling(path)), footnotes: footnotes, badges: badges)
  }

  static func operations(_ row: StatedRow, page: Page = .of([])) -> [ScopeModel.Operation] {
    row.operations(
      of: .cells(["GET", "/boats"], line: 7), group: "Boats", page: "page", footnotes: Footnotes(page),
      wording: Vendor.general.requirement)
  }

  @Test func eachNameGoesWithEachRequest() throws {
    var row = StatedRow(operations: [try Self.request("/boats"), try Self.request("/oars")], statement: Self.statement)
    #expect(Self.operations(row).map(\.label) == ["GET /boats", "GET /oars"])
    row.names = [OperationName(name: "a:List"), OperationName(name: "a:All")]
    #expect(Self.operations(row).map(\.name) == ["a:List", "a:List", "a:All", "a:All"])
    row.operations = []
    #expect(
      Self.operations(row).map(\.name) == ["a:List", "a:All"] && Self.operations(row).allSatisfy { $0.path == nil })
    row.names = []
    #expect(Self.operations(row).isEmpty)
  }

  @Test func evidenceAndGroupAreTheRows() throws {
    let row = StatedRow(operations: [try Self.request("/boats")], statement: Self.statement, inferred: true)
    let operation = try #require(Self.operations(row).first)
    #expect(operation.evidence == Evidence(page: "page", line: 7, excerpt: "GET | /boats", inferred: true))
    #expect(operation.group == "Boats" && operation.requirement == Self.statement.requirement)
  }

  @Test(
    arguments: [(["deprecated"], true), (["beta", "(Legacy)"], true), (["beta"], false), ([], false)]
      as [([String], Bool)])
  func aBadgeMayDeprecate(badges: [String], isDeprecated: Bool) throws {
    let row = StatedRow(operations: [try Self.request("/boats", badges: badges)], statement: Self.statement)
    #expect((Self.operations(row).first?.deprecated != nil) == isDeprecated)
  }

  @Test func aNamesOwnScopeIsNeededToo() throws {
    let row = StatedRow(
      operations: [], names: [OperationName(name: "a:List", scope: "a:List")], statement: Self.statement)
    #expect(Self.operations(row).first?.requirement.scopeNames.sorted() == ["a:List", "boats:read"])
  }

  @Test func factsOfRowAndNameAreJoined() throws {
    var row = StatedRow(
      operations: [], names: [OperationName(name: "a:List", facts: [Fact(name: "level", values: ["Read"])])],
      statement: Self.statement)
    row.facts = [Fact(name: "level", values: ["List"])]
    #expect(Self.operations(row).first?.facts == [Fact(name: "level", values: ["List", "Read"])])
  }

  @Test func marksOfFootnotesAreNamedOnce() throws {
    var row = StatedRow(operations: [try Self.request("/boats", footnotes: ["1", "2"])], statement: Self.statement)
    row.statement.footnotes = ["2", "3"]
    #expect(row.footnotes == ["1", "2", "3"])
  }

  @Test func aRequirementThatCannotBeReadIsTold() throws {
    let path = try #require(PathSpelling("/boats"))
    let outcome = StatedRow.read(
      method: .get, path: path, lines: ["boats:read or"], inferred: false, vendor: .unknown(id: "acme"))
    #expect(
      outcome
        == .unreadable(
          id: "unreadable-requirement",
          message: "The requirement of GET /boats cannot be read: a scope is missing after “or”."))
  }

  // MARK: Joining

  static func operation(_ path: String, _ scope: String, line: Int, facts: [Fact] = []) -> ScopeModel.Operation {
    ScopeModel.Operation(
      method: .get, path: path, requirement: Requirement(.any([scope])), facts: facts,
      evidence: Evidence(page: "page", line: line, excerpt: ""))
  }

  static func joined(_ operations: [ScopeModel.Operation], second: OperationJoin.Second = .conflict) -> LayoutReading {
    var join = OperationJoin(second: second)
    var reading = LayoutReading()
    for operation in operations {
      join.add(operation, at: Entry.Place(offset: operation.evidence.line, line: operation.evidence.line), to: &reading)
    }
    return reading
  }

  @Test func theSameTwiceIsADuplicate() {
    let reading = Self.joined([Self.operation("/a", "a:x", line: 2), Self.operation("/a", "a:x", line: 3)])
    #expect(reading.operations.count == 1 && reading.read.map(\.line) == [2])
    #expect(reading.explained.map(\.id) == ["duplicate-operation"] && reading.explained.map(\.severity) == [.warning])
  }

  @Test func anotherRequirementIsAConflict() {
    let reading = Self.joined([Self.operation("/a", "a:x", line: 2), Self.operation("/a", "b:x", line: 3)])
    #expect(reading.operations.map { TruthNotation.notation($0.requirement) } == ["any(a:x)"])
    #expect(reading.explained.map(\.id) == ["conflicting-operation"] && reading.explained.map(\.severity) == [.error])
  }

  @Test(arguments: [(Joiner.or, "any(a:x,b:x)"), (.and, "any(a:x&b:x)"), (nil, "a:x; b:x")] as [(Joiner?, String)])
  func operationsUnderSeveralScopesAreJoined(joiner: Joiner?, expected: String) {
    let reading = Self.joined(
      [Self.operation("/a", "a:x", line: 2), Self.operation("/a", "b:x", line: 3)], second: .listed(joiner))
    #expect(reading.operations.map { TruthNotation.notation($0.requirement) } == [expected])
    #expect(reading.read.map(\.line) == [2, 3] && reading.operations[0].furtherEvidence.map(\.line) == [3])
  }

  @Test func otherFactsAreKeptAndTold() {
    let reading = Self.joined([
      Self.operation("/a", "a:x", line: 2, facts: [Fact(name: "size", values: ["1"])]),
      Self.operation("/a", "a:x", line: 3, facts: [Fact(name: "size", values: ["2"])]),
    ])
    #expect(reading.operations[0].facts == [Fact(name: "size", values: ["1", "2"])])
    #expect(reading.findings.map(\.id) == ["facts-differ"])
  }

  @Test func anEntryOfSeveralOperationsIsReadIfOneIsNew() {
    var join = OperationJoin()
    var reading = LayoutReading()
    join.add(Self.operation("/a", "a:x", line: 2), at: Entry.Place(offset: 2, line: 2), to: &reading)
    let both = [Self.operation("/a", "b:x", line: 3), Self.operation("/b", "b:x", line: 3)]
    join.add(both, at: Entry.Place(offset: 3, line: 3), to: &reading)
    #expect(reading.operations.compactMap(\.path) == ["/a", "/b"] && reading.read.map(\.line) == [2, 3])
    #expect(reading.findings.map(\.id) == ["conflicting-operation"] && reading.explained.isEmpty)
  }

  // MARK: Open joiners

  @Test func openMarksAreToldOnce() {
    var joiners = JoinerFindings()
    for (line, sample) in [(2, "a, b"), (5, "c, d"), (6, "e, f"), (7, "g, h")] {
      joiners.note(.unsaid(","), at: Entry.Place(offset: line, line: line), sample: sample)
    }
    joiners.note(.unsaid("newline"), at: Entry.Place(offset: 9, line: 9), sample: "i j")
    joiners.note(.mixed, at: Entry.Place(offset: 10, line: 10), sample: "a or b, c")
    joiners.note(nil, at: Entry.Place(offset: 11, line: 11), sample: "a")
    let findings = joiners.findings(page: "page")
    #expect(
      findings.map { "\($0.line ?? 0) \($0.id)" } == ["2 joiner-not-said", "9 joiner-not-said", "10 mixed-joiners"])
    #expect(findings[0].message.contains("“a, b” (and in 3 more places)"))
    #expect(!findings[1].message.contains("more place"))
    #expect(joiners.openMarks.map(\.samples) == [["a, b", "c, d", "e, f"], ["i j"]])
  }
}
