import Testing

@testable import Scraping

@Suite("What clear rows teach") struct FusedVocabularyTests {
  static func row(_ text: String) throws -> FusedRow { try #require(FusedRow(line: 1, text: text, continuation: [])) }

  static func vocabulary(_ texts: [String]) throws -> FusedVocabulary {
    let rows = try texts.map(row)
    let wording = Vendor.joiningByComma.requirement
    return FusedVocabulary(rows: rows, candidates: rows.map { BorderCandidates(row: $0, wording: wording) })
  }

  @Test func wordsInsideOfPathsHaveBordersOnBothSides() throws {
    let vocabulary = try Self.vocabulary(["GET/old-boats/{id}.listboat:read", "GET/crews.getcrew:read, oar:all"])
    #expect(vocabulary.innerWords == ["old-boats", "crews"])
    #expect(vocabulary.objects.keys.sorted() == ["oar"])
    #expect(!vocabulary.pathsHoldUnderscores && !vocabulary.pathsHoldCapitals)
    #expect(try Self.vocabulary(["GET/a_b/c None"]).pathsHoldUnderscores)
    #expect(try Self.vocabulary(["GET/aB/c None"]).pathsHoldCapitals)
    #expect(try !Self.vocabulary(["GET/aB None"]).pathsHoldCapitals)
  }

  @Test func theRowItselfDoesNotCount() throws {
    let first = try Self.row("GET/boats.listboat:read")
    let second = try Self.row("GET/crews.listcrew:read")
    var vocabulary = try Self.vocabulary([])
    vocabulary.learn(BorderReading(row: first, border: 11, objectEnd: 15), of: first)
    #expect(vocabulary.pathsEnding(in: "list", otherThan: "/boats.list") == 0)
    #expect(vocabulary.pathsEnding(in: "list", otherThan: "/crews.list") == 1)
    #expect(vocabulary.pathsEnding(in: "get", otherThan: "/crews.list") == 0)
    #expect(vocabulary.rowsHolding("boat", otherThan: first) == 0)
    #expect(vocabulary.rowsHolding("boat", otherThan: second) == 1)
    #expect(vocabulary.isSettled("boat", underStemOf: first, otherThan: "/boats.get"))
    #expect(!vocabulary.isSettled("boat", underStemOf: first, otherThan: "/boats.list"))
    #expect(!vocabulary.isSettled("boat", underStemOf: second, otherThan: "/crews.list"))
  }

  @Test func aKnownLastWordSupportsTheObjectAfterIt() throws {
    let first = try Self.row("GET/boats.listboat:read")
    let second = try Self.row("GET/crews.listcrew:read")
    var vocabulary = try Self.vocabulary([])
    let reading = BorderReading(row: second, border: 11, objectEnd: 15)
    vocabulary.support(reading)
    #expect(!vocabulary.isSupported("crew", otherThan: "/boats.list"))
    vocabulary.learn(BorderReading(row: first, border: 11, objectEnd: 15), of: first)
    vocabulary.support(reading)
    #expect(vocabulary.isSupported("crew", otherThan: "/boats.list"))
    #expect(!vocabulary.isSupported("crew", otherThan: "/crews.list"))
  }

  @Test(
    arguments: [
      ("GET/custom-objects.create None", "custom-objects"), ("GET/boats None", ""), ("GET/a/b None", "a"),
    ] as [(String, String)])
  func theStemIsThePathsFirstWord(text: String, stem: String) throws {
    #expect(FusedVocabulary.stem(of: try Self.row(text)) == stem)
  }
}
