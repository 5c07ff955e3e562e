import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Words about which learning asks") struct LearningWordTests {
  static let vendor = Vendor.unknown(id: "acme")

  @Test func samplesAreFewShortAndDifferent() {
    #expect(Samples.of(["a", "a", "b", "c", "d"]) == ["a", "b", "c"])
    let exact = String(repeating: "a", count: 80)
    #expect(Samples.of([exact]) == [exact])
    #expect(Samples.of([exact + "a"]) == [String(repeating: "a", count: 79) + "…"])
    // What is equal after it was cut is one sample.
    #expect(Samples.of([exact + "b", exact + "c"]).count == 1)
    #expect(Samples.of([]) == [])
  }

  static func page(_ texts: [String]) -> Page {
    .of(texts.enumerated().map { .paragraph(Paragraph(lines: [Line(number: $0.offset + 1, text: $0.element)])) })
  }

  static let explanations = WordExplanations(
    page([
      "A ✅ means that the scope is needed. Boats are blue. An empty cell says nothing.",
      "Scopes in a list are separated by commas. Any one of the scopes is enough.",
      "BoatRead is the old name.", "A partial word: boatreader is another.",
    ]))

  @Test(
    arguments: [
      ("✅", ["A ✅ means that the scope is needed."]), ("", ["An empty cell says nothing."]),
      ("BoatRead", ["BoatRead is the old name."]), ("boatread", ["BoatRead is the old name."]),
      ("harbour", []), ("Boat", []),
    ] as [(String, [String])])
  func sentencesAboutAWord(word: String, sentences: [String]) {
    #expect(Self.explanations.about(word) == sentences)
  }

  @Test func sentencesAboutJoining() {
    #expect(Self.explanations.aboutJoining(",") == ["Scopes in a list are separated by commas."])
    #expect(Self.explanations.aboutJoining("newline") == ["Any one of the scopes is enough."])
    #expect(WordExplanations(Self.page(["Boats are blue."])).aboutJoining(",") == [])
  }

  static func labels(_ texts: [String], unplaced: Set<Int> = []) -> [String] {
    UnknownLabels(page(texts), vendor: vendor, unplaced: unplaced).questions.map { question in
      "\(question.line ?? 0) \(question.word)"
    }
  }

  @Test(
    arguments: [
      (["Entitlement: boats:read"], ["1 Entitlement"]), (["Grants: all of them"], ["1 Grants"]),
      (["GET /boats", "Capabilities needed", "boats:read"], ["2 Capabilities needed"]),
      // Above the first operation it may be the page's title; known labels and types are no question.
      (["Capabilities needed", "boats:read"], []), (["Required scope: boats:read"], []), (["boats: boats:read"], []),
      (["Note: the harbour is open"], []), (["http://a.example: boats:read"], []),
      (["GET /boats", "Words", "More words"], []),
      ([], []),
    ] as [([String], [String])])
  func labelsThatLookLikeARequirements(texts: [String], asked: [String]) { #expect(Self.labels(texts) == asked) }

  @Test func aLineOfWhichALayoutMadeNothingIsAsked() {
    #expect(Self.labels(["Note: a boat"], unplaced: [1]) == ["1 Note"])
    #expect(Self.labels(["Note: a boat"], unplaced: [2]) == [])
  }

  @Test func aLabelIsAskedAboutOnceWithSamples() {
    let found = UnknownLabels(Self.page(["Claim: a:x", "Claim: b:x", "Claim: a:x"]), vendor: Self.vendor).questions
    #expect(found.map(\.word) == ["Claim"] && found.map(\.seen) == [["a:x", "b:x"]])
  }

  static func operation(_ kind: Requirement.Kind, line: Int) -> ScopeModel.Operation {
    ScopeModel.Operation(
      method: .get, path: "/a", requirement: Requirement(kind),
      evidence: Evidence(page: "page", line: line, excerpt: ""))
  }

  @Test func scopesThatAnotherPageJoins() {
    let listed = Self.operation(.mayCheck(scopes: ["a:x", "b:x"]), line: 1)
    #expect(
      JoinedElsewhere([listed, Self.operation(.any(["b:x", "a:x"]), line: 7)]).sentences
        == ["page:7 says that any one of b:x, a:x is sufficient."])
    #expect(
      JoinedElsewhere([Self.operation(.scopes(anyOf: [["a:x", "b:x"]]), line: 7), listed]).sentences
        == ["page:7 says that a:x, b:x are all needed."])
    // Other scopes, a mixture, or one scope alone say nothing of these.
    #expect(JoinedElsewhere([listed, Self.operation(.any(["a:x", "c:x"]), line: 7)]).sentences == [])
    #expect(
      JoinedElsewhere([listed, Self.operation(.scopes(anyOf: [["a:x"], ["a:x", "b:x"]]), line: 7)]).sentences == [])
    #expect(JoinedElsewhere([listed]).sentences == [] && JoinedElsewhere([]).sentences == [])
    let cases = Requirement.Kind.perType(
      field: nil, cases: [.init(type: "t", requirement: Requirement(.any(["a:x", "b:x"])))])
    #expect(JoinedElsewhere([listed, Self.operation(cases, line: 9)]).sentences.count == 1)
  }
}
