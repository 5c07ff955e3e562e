import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Parts of a page about a requirement") struct RequirementSectionTests {
  static let vendor: Vendor = {
    var vendor = Vendor.unknown(id: "acme")
    vendor.requirement.roleLabels = ["Allowed roles"]
    return vendor
  }()

  static func pieces(_ texts: [String]) -> [PagePiece] {
    texts.enumerated().map { index, text in
      if text.hasPrefix("- ") { return .prose(String(text.dropFirst(2)), index + 1, kind: .item(.bullet), depth: 0) }
      if text.hasPrefix("# ") { return .prose(String(text.dropFirst(2)), index + 1, kind: .heading(level: 2)) }
      return .prose(text, index + 1)
    }
  }

  /// Each part as `first..<last outcome`.
  static func parts(_ texts: [String]) -> [String] {
    RequirementSection.all(in: pieces(texts), vendor: vendor).map { section in
      "\(section.pieces.lowerBound)..<\(section.pieces.upperBound) \(CredentialRowsTests.words(section.outcome))"
    }
  }

  @Test(
    arguments: [
      (["Lists boats.", "Required scope: boats:read", "More."], ["1..<2 any(boats:read)"]),
      (["Required scopes:", "- boats:read", "- boats:all", "- A boat"], ["0..<3 boats:read; boats:all"]),
      (["# Required scopes", "boats:read OR boats:all"], ["0..<2 any(boats:read,boats:all)"]),
      (["Requires one of the following scopes:", "- boats:read", "- oars:read"], ["0..<3 any(boats:read,oars:read)"]),
      (["List boats (scope: boats:read)"], ["0..<1 any(boats:read)"]),
      (["Allowed roles: harbour master"], ["0..<1 condition Allowed roles: harbour master"]),
      (["Allowed roles", "- master", "- mate", "Done."], ["0..<3 condition Allowed roles: master, mate"]),
      (["Required scopes:", "Nothing here names one."], ["0..<1 !nothing that could be a scope follows"]),
      (["Lists boats.", "A boat:read is no sentence."], []), (["Allowed roles"], []), ([], []),
    ] as [([String], [String])])
  func partsOfLines(texts: [String], expected: [String]) { #expect(Self.parts(texts) == expected) }

  @Test func anItemBelowAnotherIsARemark() throws {
    let pieces: [PagePiece] = [
      .prose("Required scopes:", 1), .prose("boats:read", 2, kind: .item(.bullet), depth: 0),
      .prose("boats:all", 3, kind: .item(.bullet), depth: 1), .prose("oars:read", 4, kind: .item(.bullet), depth: 0),
    ]
    let sections = RequirementSection.all(in: pieces, vendor: Self.vendor)
    let section = try #require(sections.first)
    guard case .statement(let statement) = section.outcome else {
      Issue.record("\(section.outcome)")
      return
    }
    #expect(TruthNotation.notation(statement.requirement) == "boats:read; oars:read")
    #expect(statement.requirement.conditions.map(\.text) == ["boats:all"])
  }

  @Test func onlyTheRangeIsRead() {
    let pieces = Self.pieces(["Required scope: a:b", "Required scope: c:d"])
    #expect(RequirementSection.all(in: pieces, range: 1..<2, vendor: Self.vendor).map(\.line) == [2])
    #expect(RequirementSection.all(in: pieces, range: 1..<1, vendor: Self.vendor) == [])
  }

  @Test(
    arguments: [
      ("Allowed roles: mate", true), ("**Allowed roles:** mate", true), ("allowed roles: mate", true),
      ("Allowed role: mate", false), ("Allowed roles mate", false), ("Allowed roles:", false),
    ] as [(String, Bool)])
  func labelsOfRoles(text: String, isOne: Bool) {
    let pieces = Self.pieces([text])
    let section = RoleLabel.condition(text, in: pieces, at: 0, end: 1, vendor: Self.vendor)
    #expect((section != nil) == isOne)
  }

  @Test func sentencesBesideATokenTableAreConditions() {
    let table = PagePiece.table(Table(heads: ["Permission type", "Permissions"], [["Application", "Boats.Read"]]))
    let pieces: [PagePiece] =
      Self.pieces([
        "# Permissions", "In addition, the caller must be a master.", "For more about permissions, see the guide.",
        "The harbour is open.",
      ]) + [table] + [
        .prose("You do not need any permissions to answer.", 9), .prose("Request", 10, kind: .heading(level: 2)),
      ]
      + [.prose("You also need the Oars.Read permission.", 11)]
    let sections = RequirementSection.all(in: pieces, vendor: Self.vendor)
    let conditions = sections.compactMap { section -> Condition? in
      if case .condition(let condition) = section.outcome { condition } else { nil }
    }
    #expect(
      conditions.map(\.text).prefix(2) == [
        "In addition, the caller must be a master.", "You do not need any permissions to answer.",
      ])
    #expect(conditions.map(\.effect).prefix(2) == [.stricter, .looser])
    #expect(sections.count(where: \.isTokenTable) == 1)
  }

  @Test func withoutATokenTableNothingIsSettled() {
    let sections = RequirementSection.all(
      in: Self.pieces(["Required scope: a:b", "Also needs a boat."]), vendor: Self.vendor)
    #expect(RequirementAsides(pieces: [], vendor: Self.vendor).settled(sections) == sections)
  }

  @Test func piecesKeepTheirBlocksAndDepths() {
    let page = Page.of([
      .heading(Heading(line: 1, level: 2, text: "Boats")),
      .paragraph(Paragraph(lines: [Line(number: 2, text: "a"), Line(number: 3, text: "b")])),
      .listItem(ListItem(depth: 1, marker: .bullet, lines: [Line(number: 4, text: "c")])),
      .code(Code(lines: [Line(number: 5, text: "d")])), .table(Table(heads: ["e"], [["f"]])),
      .table(Table(line: 9, rows: [Row(line: 9, content: .fused([Line(number: 9, text: "GET/g")]))])),
    ])
    let pieces = PagePiece.pieces(of: page)
    #expect(pieces.map { $0.line?.text ?? "-" } == ["Boats", "a", "b", "c", "d", "-", "GET/g"])
    #expect(pieces.map { $0.line?.block ?? -1 } == [0, 1, 1, 2, 3, -1, 5])
    #expect(pieces.compactMap { $0.line?.depth } == [1])
    #expect(pieces.map { $0.prose != nil } == [true, true, true, true, false, false, true])
    #expect(pieces.map(\.isHeading) == [true, false, false, false, false, false, false])
    #expect(pieces.map(\.number) == [1, 2, 3, 4, 5, 1, 9] && pieces[0].rank == 2 && pieces[1].rank == nil)
  }

  static func fused(_ texts: [String]) -> Table {
    Table(line: 1, rows: texts.map { Row(line: 1, content: .fused([Line(number: 1, text: $0)])) })
  }

  @Test func runsOfRequestsAreNothingElse() {
    #expect(Self.fused(["GET /boats", "POST /boats"]).isRunOfRequests)
    #expect(!Self.fused(["GET /boats boats:read"]).isRunOfRequests)
    #expect(!Table(heads: [], [["GET /boats"]]).isRunOfRequests)
    #expect(Self.fused(["a", "b"]).fusedLines?.map(\.text) == ["a", "b"])
    #expect(Table(heads: [], [["GET /boats"]]).fusedLines == nil)
  }
}
