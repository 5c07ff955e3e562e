import Findings
import Testing

@testable import Scraping

/// The questions that `scopetables learn` leaves in a vendor file.
@Suite struct VendorQuestionTests {
  static func json(_ questions: String, members: String = "") -> [UInt8] {
    Array("{\n\"formatVersion\": 1, \"id\": \"acme\",\(members)\n\"open\": [\n\(questions)\n]}".utf8)
  }

  static func faults(_ questions: String, members: String = "") -> [String] {
    VendorFileFaultTests.faults(String(decoding: json(questions, members: members), as: UTF8.self))
  }

  static func vendor(_ questions: String) throws -> Vendor {
    try Vendor.read(json: json(questions), path: "acme.vendor.json")
  }

  @Test func eachOpenQuestionIsNamedAtItsLine() {
    let questions = """
      {"word": "Permissions", "line": 12, "seen": ["Jobs: Read"], "choices": ["columns.requirement", "columns.ignored"], "answer": "?"},
      {"word": "Way", "choices": ["columns.path"], "answer": "columns.path"},
      {"word": ",", "says": ["A comma means or."], "choices": ["or", "and", "notSaid"],
       "answer": "?"}
      """
    #expect(
      Self.faults(questions) == [
        #"4:126: This question is unanswered: what does “Permissions” mean? Replace “?” with one of: columns.requirement, columns.ignored. [open-question]"#,
        #"7:12: This question is unanswered: what does “,” mean? Replace “?” with one of: or, and, notSaid. [open-question]"#,
      ])
  }

  @Test(arguments: [
    ("columns.requirement", ColumnRole.requirement), ("columns.fact.display", .fact("display")),
    ("columns.ignored", .ignored), ("columns.path", .path),
  ])
  func anAnswerCountsAsIfTheWordStoodAtTheKey(answer: String, role: ColumnRole) throws {
    let vendor = try Self.vendor(#"{"word": "Permissions", "choices": ["\#(answer)"], "answer": "\#(answer)"}"#)
    #expect(vendor.columns.roles["permissions"] == role)
  }

  @Test func anAnswerMayNameAKindOfTokenALabelOrACell() throws {
    let vendor = try Self.vendor(
      """
      {"word": "App-only", "choices": ["credentials.app.heads"], "answer": "credentials.app.heads"},
      {"word": "Ranks", "choices": ["requirement.roles"], "answer": "requirement.roles"},
      {"word": "", "choices": ["requirement.none", "requirement.unavailable"], "answer": "requirement.none"},
      {"word": "yes", "choices": ["scopes.known", "requirement.none"], "answer": "scopes.known"}
      """)
    #expect(vendor.credentials == [CredentialWords(id: "app", heads: ["App-only"])])
    #expect(vendor.requirement.roleLabels.first == "Ranks")
    #expect(vendor.requirement.saysNone(""))
    #expect(vendor.scopes.known == ["yes"])
  }

  @Test(arguments: [(",", "or", Joiner.or), (" ", "and", .and), ("newline", "notSaid", .notSaid)])
  func anAnswerMaySayWhatStandsBetweenScopes(word: String, answer: String, joiner: Joiner) throws {
    let vendor = try Self.vendor(#"{"word": "\#(word)", "choices": ["or", "and", "notSaid"], "answer": "\#(answer)"}"#)
    #expect(vendor.requirement.joiners == [word: joiner])
  }

  @Test(arguments: [
    (
      #"{"word": "X", "choices": ["columns.requirment"], "answer": "?"}"#,
      #"4:27: The choice “columns.requirment” is not the name of a word list. Did you mean “columns.requirement”? [wrong-value]"#
    ),
    (
      #"{"word": "X", "choices": ["columns.ignored"], "answer": "columns.ignore"}"#,
      #"4:57: “answer” cannot be “columns.ignore”. It must be one of “choices”, or “?”. Did you mean “columns.ignored”? [wrong-value]"#
    ),
    (#"{"word": "X", "answer": "?"}"#, #"4:1: A question needs the key “choices”. [missing-key]"#),
    (
      #"{"word": "X", "line": 0, "choices": ["or"], "answer": "or"}"#,
      #"4:23: “line” must be a whole number of at least 1. [wrong-value]"#
    ),
    (
      #"{"word": "X", "sean": [], "choices": ["or"], "answer": "or"}"#,
      #"4:15: A question has no key “sean”. Did you mean “seen”? [unknown-key]"#
    ),
  ])
  func wrongQuestionsAreNamed(question: String, message: String) {
    #expect(Self.faults(question).last == message)
  }

  @Test func anAnswerCannotContradictTheFile() {
    let question = #"{"word": "Way", "choices": ["columns.ignored"], "answer": "columns.ignored"}"#
    let members = #" "columns": {"path": ["Way"]}, "#
    #expect(
      Self.faults(question, members: members) == [
        #"4:59: “Way” cannot be in both “columns.ignored” and “columns.path”. Remove it from one of them. [conflicting-word]"#
      ])
  }

  @Test func aFileWithOpenQuestionsCanBeReadToBeExtended() throws {
    let question =
      #"{"word": "Way", "page": "a.html", "line": 3, "seen": ["/a"], "says": ["b"], "choices": ["columns.path"], "answer": "?"}"#
    let file = try VendorFile.read(json: Self.json(question), path: "acme.vendor.json")
    var expected = VendorQuestion(word: "Way", choices: ["columns.path"])
    expected.page = "a.html"
    expected.line = 3
    expected.seen = ["/a"]
    expected.says = ["b"]
    #expect(file.questions == [expected])
    #expect(throws: InputError.self) { try file.requireAnswers() }
  }
}
