import Testing

@testable import Scraping

@Suite("Words of parameters") struct ParameterWordTests {
  @Test(
    arguments: [
      ("stage", [], "stage", nil, nil, false), ("idstring", [], "id", "string", nil, true),
      ("kindboat-create-kind", ["kind"], "kind", "boat-create-kind", nil, true),
      ("stage", ["stage"], "stage", nil, nil, false), ("stageOptional", [], nil, nil, false, true),
      ("colourstringRequired", [], "colour", "string", true, true),
    ] as [(String, Set<String>, String?, String?, Bool?, Bool)])
  func namesWithoutMarks(
    text: String, names: Set<String>, name: String?, type: String?, required: Bool?, inferred: Bool
  ) {
    let word = BareWord(text, names: names)
    #expect(word.name == name && word.type == type && word.required == required && word.inferred == inferred)
    #expect(word.isTold == !names.isEmpty)
  }

  @Test(arguments: [("a-b", true), ("aB", true), ("Ab", false), ("ab", false)])
  func oddNames(word: String, isOdd: Bool) { #expect(BareWord.isOdd(word) == isOdd) }

  @Test(
    arguments: [
      ("https://a.example/b?colour=red&limit=5", ["colour", "limit"]), ("/b?a[]=1&b.c=2#d=3", ["a[]", "b.c"]),
      ("/b", []), ("/b?", []), ("/b?a", []), ("/b?=1&é=2", []),
    ] as [(String, Set<String>)])
  func namesOfAQuery(address: String, names: Set<String>) { #expect(CallNames.query(of: address) == names) }

  @Test(
    arguments: [
      (#"curl /b -d '{"kind": "yacht", "more": {"inner": 1}}'"#, ["kind", "more"]),
      (#"curl /b --data "{\"kind\": 1}""#, ["kind"]), ("curl /b -d a=1 -F 'b=2&c=3'", ["a", "b", "c"]),
      (#"curl /b --json '{"cut": [1, {"a": "#, ["cut"]), ("curl /b -dry=1", []), ("curl /b", []),
    ] as [(String, Set<String>)])
  func namesOfABody(call: String, names: Set<String>) { #expect(CallNames.data(of: call) == names) }

  @Test(arguments: [
    ("Format: int32", "Format", "int32"), ("Possible values", "Possible values", ""), ("Default5", "Default", "5"),
    ("format: int32", nil, nil), ("", nil, nil),
  ])
  func wordsThatIntroduceAConstraint(text: String, word: String?, rest: String?) {
    let found = ConstraintWords.introduction(of: text[...])
    #expect(found?.word == word && found.map { String($0.rest) } == rest)
  }

  @Test(arguments: [
    ("int32", "integer", true), ("date", "integer", false), ("date", "string", true), ("int32", "string", false),
    ("date", "boolean", false), ("date", nil, true), ("date", "harbour", true),
  ])
  func formatsOfTypes(format: String, type: String?, canHave: Bool) {
    #expect(ConstraintWords.canHave(format, type: type) == canHave)
  }

  @Test func constraintsThatRanIntoWhatFollows() {
    func outcome(_ text: String, after word: String? = nil) -> ConstraintRun.Outcome {
      ConstraintRun.outcome(of: text, after: word, names: [])
    }
    guard case .parts(let parts) = outcome(#""red" | "blue"harbour_key*string"#) else {
      Issue.record("The values and the parameter are not told apart.")
      return
    }
    #expect(parts.count == 2 && parts.last == .parameter("harbour_key*string"))
    guard case .parts(let length) = outcome("textLength", after: "Format") else {
      Issue.record("The format and the word behind it are not told apart.")
      return
    }
    #expect(length.last == .open("Length"))
    #expect(outcome("A sentence of its own.") == .none)
    #expect(outcome(String(repeating: "a", count: ConstraintRun.maximumBytes + 1)) == .none)
  }
}
