import Findings
import PageReading
import ScopeModel
import Testing

@testable import Scraping

/// What is asked about pages in unknown words, and what the answers make of them.
@Suite struct VendorLearningTests {
  @Test func columnsOfATableAreAskedAbout() throws {
    var learning = try LearningSample.learning(LearningSample.rows)
    #expect(
      LearningSample.questions(learning) == [
        "Hats: columns.requirement", "Small print: columns.note", ",: or", ": requirement.none",
        "Nobody: requirement.none",
      ])
    let hats = try #require(learning.openQuestions.first)
    #expect(hats.page == "page1.txt")
    #expect(hats.line == 5)
    #expect(hats.seen == ["boats:read, boats:write", "boats:write", "Nobody"])
    #expect(hats.choices.contains("columns.fact.hats"))
    #expect(learning.openQuestions.last?.says == ["“Nobody” means that no scope is needed."])
    try LearningSample.answer("Hats", "columns.requirement", in: &learning)
    try LearningSample.answer("Small print", "columns.note", in: &learning)
    try LearningSample.answer(",", "or", in: &learning)
    try LearningSample.answer("", "requirement.unknown", in: &learning)
    try LearningSample.answer("Nobody", "requirement.none", in: &learning)
    #expect(learning.openQuestions.isEmpty)
    #expect(learning.file.layout == .operationRows)
    #expect(
      try LearningSample.operations(learning) == [
        "GET /boats: boats:read or boats:write (Slow)", "POST /boats: boats:write (Only for captains)",
        "DELETE /boats/{id}: no scope", "PUT /boats/{id}: boats:write", "GET /oars: not stated",
      ])
  }

  @Test func anAnswerThatEndsAColumnEndsItsQuestions() throws {
    var learning = try LearningSample.learning(LearningSample.rows)
    try LearningSample.answer("Hats", "columns.ignored", in: &learning)
    // The other column may be the requirement now; what stood in the first one is of no account any more.
    #expect(LearningSample.questions(learning) == ["Small print: columns.requirement", ": requirement.none"])
  }

  @Test func aLabelIsAskedAbout() throws {
    var learning = try LearningSample.learning(LearningSample.label)
    #expect(LearningSample.questions(learning) == ["Entitlements: requirement.labels", ",: or"])
    try LearningSample.answer("Entitlements", "requirement.labels", in: &learning)
    try LearningSample.answer(",", "and", in: &learning)
    #expect(try LearningSample.operations(learning) == ["GET /boats/{id}: boats:read and boats:admin"])
  }

  @Test func aHeadWhoseCellsAreNoScopesIsAskedAboutAndNotItsCells() throws {
    var learning = try LearningSample.learning(LearningSample.display)
    let question = try #require(learning.openQuestions.first)
    #expect(learning.openQuestions.count == 1)
    #expect(question.word == "Permissions")
    #expect(question.seen == ["Deployments: Read", "Jobs: Read and write"])
    #expect(question.choices == ["columns.requirement", "columns.fact.permissions", "columns.ignored"])
    // A person who says that these are scopes is asked what their words mean.
    learning.answer(question, with: "columns.requirement")
    #expect(learning.openQuestions.map(\.word) == ["Deployments: Read"])
  }

  @Test func aLabelOfAScopesOperationsIsAskedAbout() throws {
    var learning = try LearningSample.learning(LearningSample.scopeFirst)
    #expect(LearningSample.questions(learning) == ["Unlocks: scopeFirst.labels"])
    try LearningSample.answer("Unlocks", "scopeFirst.labels", in: &learning)
    #expect(learning.file.layout == .scopeRows)
    #expect(
      try LearningSample.operations(learning)
        == ["GET /boats: boats:read", "GET /boats/{id}: boats:read", "POST /boats: boats:write"])
  }

  @Test func aWordOfAMatrixIsAskedAbout() throws {
    var learning = try LearningSample.learning(LearningSample.matrix)
    #expect(LearningSample.questions(learning) == ["no: requirement.notSupported"])
    try LearningSample.answer("no", "requirement.notSupported", in: &learning)
    #expect(
      try LearningSample.operations(learning) == ["GET /boats: READ", "POST /boats: WRITE", "GET /oars: READ"])
  }

  @Test func namesOfSeveralWordsAreReadAsSuch() throws {
    var learning = try LearningSample.learning(LearningSample.words)
    #expect(LearningSample.questions(learning) == ["Anyone: requirement.none"])
    try LearningSample.answer("Anyone", "requirement.anonymous", in: &learning)
    #expect(learning.file.scopeForm == .words)
    #expect(
      try LearningSample.operations(learning) == [
        "GET /boats: View boats", "POST /boats: Create boats", "DELETE /boats/{id}: Manage all boats",
        "GET /oars: no credential",
      ])
  }

  @Test func aPageInKnownWordsIsComplete() throws {
    let learning = try LearningSample.learning(LearningSample.clear)
    #expect(learning.openQuestions.isEmpty)
    #expect(
      learning.file.json == """
        {
          "formatVersion": 1,
          "id": "acme",
          "layout": "operation-rows"
        }

        """)
    #expect(!LearningReport(learning, fileName: "acme.vendor.json").hasNothingToLearn)
  }

  @Test func anUnknownWordBetweenScopesIsAskedAbout() throws {
    let page = LearningSample.clear + "PUT | /boats | boats:read sowie boats:write |\n"
    var learning = try LearningSample.learning(page)
    #expect(LearningSample.questions(learning) == ["sowie: or"])
    try LearningSample.answer("sowie", "and", in: &learning)
    #expect(try LearningSample.operations(learning).last == "PUT /boats: boats:read and boats:write")
  }

  @Test func aLabelWhoseWordsNoLayoutKnowsIsAskedAbout() throws {
    let page = LearningSample.label.replacingOccurrences(
      "Entitlements: boats:read, boats:admin", with: "Hats: captain hat + boats:read")
    let learning = try LearningSample.learning(page)
    #expect(LearningSample.questions(learning) == ["Hats: requirement.labels"])
  }

  @Test func aLabelMayHoldAComma() throws {
    let page = """
      Boats

      Get a boat get /api/boats/{id}
      Rights, that you hold: View boats
      Request arguments
      id
      : string

      List boats get /api/boats
      Rights, that you hold: View boats
      Request arguments
      size
      : string

      """
    var learning = try LearningSample.learning(page)
    #expect(LearningSample.questions(learning) == ["Rights, that you hold: requirement.labels"])
    try LearningSample.answer("Rights, that you hold", "requirement.listed", in: &learning)
    #expect(learning.openQuestions.isEmpty)
    let operations = try LearningSample.operations(learning)
    #expect(operations.count == 2)
    #expect(operations.allSatisfy { $0.contains("View boats") })
  }

  @Test func linesThatNameTypesAreNoLabels() throws {
    let page = LearningSample.label + "\nissue: issue:read, issue:all\n"
    #expect(try LearningSample.learning(page).openQuestions.first { $0.word == "issue" } == nil)
  }

  @Test func thePhraseOfHeadingsThatNamePermissionsIsAskedAbout() throws {
    func section(_ heading: String, _ path: String) -> String {
      "<h2>\(heading)</h2><table><tr><th>Endpoint</th><th>Access</th></tr><tr><td>GET \(path)</td><td>read</td></tr></table>"
    }
    let page = section("Harbour rights on \"Boats\"", "/boats") + section("City rights on \"Oars\"", "/oars")
    var learning = try LearningSample.learning(page)
    #expect(LearningSample.questions(learning) == ["{area} rights on \"{name}\": permissions.phrases"])
    let question = try #require(learning.openQuestions.first)
    learning.answer(question, with: "permissions.phrases")
    #expect(try LearningSample.operations(learning) == ["GET /boats: harbour/boats:read", "GET /oars: city/oars:read"])
  }

  @Test(arguments: [
    (["Rights on \"Boats\"", "Rights on \"Oars\""], "Rights on \"{name}\""),
    (["Boats permissions", "Oars permissions"], "{name} permissions"),
    (["Permission: Boats", "Permission: Old oars"], "Permission: {name}"),
  ])
  func phrasesAreWhatHeadingsShare(headings: [String], phrase: String) {
    #expect(UnknownPhrases.phrase(headings) == phrase)
  }

  @Test func headingsThatShareNothingHaveNoPhrase() {
    #expect(UnknownPhrases.phrase(["Boats", "Oars"]) == nil)
    #expect(UnknownPhrases.phrase(["Boats", "Boats"]) == nil)
  }

  @Test func anotherPageThatSaysHowTheSameScopesAreJoinedIsQuoted() throws {
    let list = LearningSample.clear.replacingOccurrences("boats:read |", with: "boats:read, boats:all |")
    let single = "Get boats\n\nGET /boats\n\nRequired scopes: boats:read OR boats:all\n"
    let learning = try LearningSample.learning(list, single)
    let comma = try #require(learning.openQuestions.first { $0.word == "," })
    #expect(comma.says == ["page2.txt:3 says that any one of boats:read, boats:all is sufficient."])
  }

  @Test func aSecondPageAddsItsSamplesToTheSameQuestion() throws {
    let other = LearningSample.label.replacingOccurrences("boats:read, boats:admin", with: "oars:read")
    let learning = try LearningSample.learning(LearningSample.label, other)
    #expect(learning.openQuestions.first?.seen == ["boats:read, boats:admin", "oars:read"])
    #expect(learning.openQuestions.count == 2)
  }

  @Test func aPageThatSaysHowScopesAreJoinedIsQuoted() throws {
    let page = LearningSample.clear.replacingOccurrences(
      "Scopes\n", with: "Scopes\n\nA comma means that one is enough.\n"
    )
    .replacingOccurrences("boats:read |", with: "boats:read, boats:all |")
    let learning = try LearningSample.learning(page)
    #expect(learning.openQuestions.first?.says == ["A comma means that one is enough."])
  }

  @Test func aPageWithoutOperationsHasNothingToLearn() throws {
    let learning = try LearningSample.learning("Harbours\n\nBoats lie in harbours.\n")
    let report = LearningReport(learning, fileName: "acme.vendor.json")
    #expect(report.hasNothingToLearn)
    #expect(report.faults.map(\.id) == ["nothing-to-learn"])
  }
}

/// Extending a vendor file.
@Suite struct ExtendedVendorTests {
  @Test func whatTheFileSaysIsNotAskedAgain() throws {
    let json =
      #"{"formatVersion": 1, "id": "acme", "columns": {"requirement": ["Hats"], "note": ["Small print"]}, "requirement": {"joiners": {",": "or"}, "none": ["Nobody", ""]}}"#
    let file = try VendorFile.read(json: Array(json.utf8), path: "acme.vendor.json")
    let learning = try LearningSample.learning(LearningSample.rows, file: file)
    #expect(learning.openQuestions.isEmpty)
    #expect(learning.file.words[.column(.requirement)] == ["Hats"])
  }

  @Test func answersAreKeptAndOpenQuestionsAskedFurther() throws {
    var first = try LearningSample.learning(LearningSample.rows)
    try LearningSample.answer("Hats", "columns.requirement", in: &first)
    let file = try VendorFile.read(json: Array(first.file.json.utf8), path: "acme.vendor.json")
    let second = try LearningSample.learning(LearningSample.rows, LearningSample.label, file: file)
    #expect(second.file.questions.first { $0.word == "Hats" }?.answer == "columns.requirement")
    #expect(second.openQuestions.map(\.word).filter { $0 != "Nobody" } == ["Small print", ",", "", "Entitlements"])
  }

  @Test func theFilesOwnLayoutStays() throws {
    let json = #"{"formatVersion": 1, "id": "acme", "layout": "method-matrix"}"#
    let file = try VendorFile.read(json: Array(json.utf8), path: "acme.vendor.json")
    #expect(try LearningSample.learning(LearningSample.clear, file: file).file.layout == .methodMatrix)
  }

  @Test func everythingInAFileComesBackOut() throws {
    let file = try VendorFile.read(json: Array(VendorFileTests.everything.utf8), path: "acme.vendor.json")
    #expect(try VendorFile.read(json: Array(file.json.utf8), path: "acme.vendor.json") == file)
    for id in Vendor.builtInIDs + ["general"] {
      let text = try #require(Vendor.builtInText(id))
      let file = try VendorFile.read(json: Array(text.utf8), path: id)
      #expect(try VendorFile.read(json: Array(file.json.utf8), path: id) == file)
    }
  }

  @Test func aKindOfTokenThatAPersonMayNameBringsTheOthersAlong() throws {
    let page = """
      Scopes

      Method | Path | App-only | Delegated | Robots |
      GET | /boats | boats:read | boats:read | boats:all |
      POST | /boats | boats:write | boats:write | boats:all |

      """
    var learning = try LearningSample.learning(page)
    let robots = try #require(learning.openQuestions.first { $0.word == "Robots" })
    #expect(robots.choices.contains("credentials.robots.heads"))
    learning.answer(robots, with: "credentials.robots.heads")
    #expect(learning.openQuestions.isEmpty)
    #expect(learning.file.credentials == ["App-only", "Delegated"])
    #expect(
      try LearningSample.operations(learning).first
        == "GET /boats: App-only: boats:read; Delegated: boats:read; robots: boats:all")
  }
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
