import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Heads of method matrices") struct MatrixHeadsTests {
  static func words(_ role: MatrixHeads.Role) -> String {
    switch role {
    case .path: "path"
    case .method(let method): method.rawValue
    case .visibility: "visibility"
    case .note: "note"
    case .fact(let name): "fact \(name)"
    case .ignored: "ignored"
    case .unknown(let head): "?\(head)"
    case .headless: "-"
    }
  }

  @Test(
    arguments: [
      (["Path", "GET", "post"], ["path", "GET", "POST"]), (["API PATH", "Get"], ["path", "GET"]),
      (["Resource", "GET", "Private", ""], ["path", "GET", "visibility", "-"]),
      (["Paths", "GETS", "Notes"], ["?Paths", "?GETS", "?Notes"]),
    ] as [([String], [String])])
  func heads(heads: [String], roles: [String]) { #expect(MatrixHeads(heads: heads).roles.map(Self.words) == roles) }

  @Test(
    arguments: [
      ("PathGETPOSTPUTDELETE", ["path", "GET", "POST", "PUT", "DELETE"]), ("Path GET POST", ["path", "GET", "POST"]),
      ("API pathPrivateGET", ["path", "visibility", "GET"]), ("PathGETNotesPUT", ["path", "GET", "?Notes", "PUT"]),
      ("Pathget", ["path", "?get"]), ("Boats", ["?Boats"]), ("", []),
    ] as [(String, [String])])
  func headsThatRanTogether(fused: String, roles: [String]) {
    #expect(MatrixHeads(fused: fused).roles.map(Self.words) == roles)
  }

  @Test(
    arguments: [
      (["Path", "GET", "PUT"], "methods understood fused"), (["GET", "Path"], "understood"),
      (["Path", "GET"], "understood fused"), (["Path", "GET", "GET"], "methods"),
      (["Path", "URL", "GET", "PUT"], "methods"),
      (["Path", "GET", "PUT", "Colour"], "methods understood"), (["Path", "Colour"], ""), ([], ""),
    ] as [([String], String)])
  func whatHeadsAreGoodFor(heads: [String], expected: String) {
    let heads = MatrixHeads(heads: heads)
    let found = [
      heads.nameMethods ? "methods" : nil, heads.areUnderstood ? "understood" : nil,
      heads.partFusedRows ? "fused" : nil,
    ]
    #expect(found.compactMap { $0 }.joined(separator: " ") == expected)
  }

  @Test func wordsOfTheVendorSettleUnknownHeads() {
    var words = ColumnWords()
    words.roles = [
      "notes": .note, "size": .fact("size"), "docs": .ignored, "what": .summary, "get": .note, "scope": .requirement,
    ]
    let heads = MatrixHeads(heads: ["Path", "GET", "Notes", "SIZE", "Docs", "What", "Scope"]).settled(by: words)
    #expect(heads.roles.map(Self.words) == ["path", "GET", "note", "fact size", "ignored", "ignored", "?Scope"])
    #expect(heads.unknown == ["Scope"] && heads.columns { $0 == .ignored } == [4, 5])
  }

  @Test func columnsWithoutAHeadMayBeMarks() {
    let heads = MatrixHeads(heads: ["Path", "GET", "", ""]).marking([3])
    #expect(heads.roles.map(Self.words) == ["path", "GET", "-", "visibility"])
  }

  @Test(
    arguments: [
      ("READ N/A N/A", 3, ["READ", nil, nil]), ("READADMINN/AN/A", 4, ["READADMIN", nil, nil]), ("READ", 2, ["READ"]),
      ("N/A", 1, [nil]), ("READ_ALL2", 1, ["READ_ALL2"]), ("read", 1, nil), ("READ, WRITE", 2, nil), ("", 1, nil),
      ("READ WRITE", 1, nil), (String(repeating: "A", count: 401), 1, nil),
    ] as [(String, Int, [String?]?)])
  func linesOfScopes(text: String, columns: Int, pieces: [String?]?) {
    let line = FusedScopes(text, columns: columns, notSupported: .general)
    #expect(line?.pieces.map { $0.map { String(decoding: $0, as: UTF8.self) } } == pieces)
  }

  @Test(
    arguments: [
      ("READADMINN/AN/A", 4, 2, false, [[2]]), ("READ WRITE", 3, 3, false, [[1, 2], [2, 1]]),
      ("READ WRITE", 2, 2, true, [[1, 1]]), ("N/AN/A", 2, 0, true, [[]]), ("N/AN/A", 3, 1, false, []),
    ] as [(String, Int, Int, Bool, [[Int]])])
  func howManyScopesPiecesHold(text: String, columns: Int, scopes: Int, isClear: Bool, counts: [[Int]]) throws {
    let line = try #require(FusedScopes(text, columns: columns, notSupported: .general))
    #expect(line.scopeCount == scopes && line.isClear == isClear && line.counts == counts)
  }

  @Test func methodsOfAPathAreGathered() {
    var methods = NotSupportedMethods()
    methods.add(.put, "/boats", line: 3)
    methods.add(.get, "/oars", line: 4)
    methods.add(.delete, "/boats", line: 5)
    methods.add(.put, "/boats", line: 9)
    #expect(methods.values.map(\.path) == ["/boats", "/oars"])
    #expect(methods.values.map(\.methods) == [[.put, .delete], [.get]])
    #expect(methods.line(of: .init(method: .put, path: "/boats")) == 3)
    #expect(methods.line(of: .init(method: .get, path: "/boats")) == nil)
  }
}
