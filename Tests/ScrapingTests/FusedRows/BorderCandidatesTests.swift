import Testing

@testable import Scraping

@Suite("Ways to part a fused row") struct BorderCandidatesTests {
  static func candidates(_ text: String, _ continuation: [String] = []) throws -> BorderCandidates {
    let row = try #require(FusedRow(line: 1, text: text, continuation: continuation))
    return BorderCandidates(row: row, wording: Vendor.joiningByComma.requirement)
  }

  @Test(
    arguments: [
      // Before a colon, every letter may begin the object.
      ("GET/ab:read", ["/a b"]), ("GET/aboat:read", ["/a boat", "/ab oat", "/abo at", "/aboa t"]),
      ("GET/boats/{id}boat:read", ["/boats/{id} boat", "/boats/{id}b oat", "/boats/{id}bo at", "/boats/{id}boa t"]),
      ("GET/boats{type}:read", ["/boats -"]),
      // A space, words for none, or a capital letter show the border.
      ("GET/boats boat:read", ["/boats -"]), ("GET/boats None", ["/boats -"]), ("GET/boatsNone", ["/boats -"]),
      ("GET/boatsAccess is free.", ["/boats -"]), ("GET/boats — Not yet.", ["/boats -"]),
      ("GET/boatsNot accessible via service account", ["/boats -"]), ("GET/boats", ["/boats -"]),
      // No reading: words that are no cell, another request, and a run that ends in nothing.
      ("GET/boats and oars", []), ("GET/boatsNoneGET/oars", []), ("GET/boats.:read", []),
      ("GET/:read", ["/:read -"]),
    ] as [(String, [String])])
  func readings(text: String, expected: [String]) throws {
    #expect(try Self.candidates(text).readings.map { "\($0.path) \($0.object ?? "-")" } == expected)
  }

  @Test func aMethodInsideOfAWordIsNoOtherRequest() throws {
    #expect(try Self.candidates("GET/boats/TARGET/x None").readings.map(\.path) == ["/boats/TARGET/x"])
  }

  @Test func longObjectsAndPathsAreNotParted() throws {
    let object = String(repeating: "a", count: 121)
    #expect(try Self.candidates("GET/b/\(object):read").readings == [])
    #expect(try Self.candidates("GET/b/\(object.dropLast()):read").readings.count == 119)
    #expect(try Self.candidates("GET/\(String(repeating: "a", count: 601)) None").readings == [])
  }

  @Test func whatHasBordersOnBothSidesIsKnown() throws {
    let row = try Self.candidates("GET/boatsboat:read, oar:all or crew", ["sail: sail:read, mast:all", "No type"])
    #expect(row.delimitedObjects == ["oar", "sail", "mast"])
    #expect(row.delimitedLabels == ["sail"])
    #expect(!row.isTyped)
    #expect(try Self.candidates("GET/boatsboat: boat:read").isTyped)
  }
}
