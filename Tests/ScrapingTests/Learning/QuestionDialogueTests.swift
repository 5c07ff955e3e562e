import Testing

@testable import Scraping

/// Asking on a terminal.
@Suite struct QuestionDialogueTests {
  /// What is shown, and the learning at the end, where a person writes these lines.
  static func dialogue(_ page: String, _ lines: [String]) throws -> (shown: String, learning: VendorLearning) {
    var learning = try LearningSample.learning(page)
    let transcript = Transcript(lines)
    QuestionDialogue(say: { transcript.shown += $0 }, listen: { transcript.next() }).ask(&learning)
    return (transcript.shown, learning)
  }

  final class Transcript {
    var shown = ""
    private var lines: [String]

    init(_ lines: [String]) { self.lines = lines }

    func next() -> String? { lines.isEmpty ? nil : lines.removeFirst() }
  }

  @Test func questionsAreAskedWithTheirChoices() throws {
    let (shown, learning) = try Self.dialogue(LearningSample.label, ["1", "2"])
    #expect(
      shown == """

        What follows the label “Entitlements”? (page1.txt:5)
          Seen: boats:read, boats:admin
          1  the required scopes (requirement.labels)
          2  permissions, without saying whether one or all are required (requirement.listed)
          3  roles (requirement.roles)
          4  nothing relevant (requirement.ignored)
        Enter a number from 1 to 4, or press Enter to skip: 
        What does “,” between scopes mean? (page1.txt:5)
          Seen: boats:read, boats:admin
          1  one of them is sufficient (or)
          2  all of them are needed (and)
          3  the page does not say (notSaid)
        Enter a number from 1 to 3, or press Enter to skip: 
        """)
    #expect(learning.openQuestions.isEmpty)
    #expect(try LearningSample.operations(learning) == ["GET /boats/{id}: boats:read and boats:admin"])
  }

  @Test func whatIsNoChoiceIsAskedAgain() throws {
    let (shown, learning) = try Self.dialogue(LearningSample.matrix, ["9", "no", "0", " 1 "])
    #expect(shown.split(separator: "1 to 2, or press Enter", omittingEmptySubsequences: false).count == 5)
    #expect(learning.openQuestions.isEmpty)
  }

  @Test func aQuestionMayBeLeftOpen() throws {
    let (_, learning) = try Self.dialogue(LearningSample.label, ["", "1"])
    #expect(learning.openQuestions.map(\.word) == ["Entitlements"])
    let (_, ended) = try Self.dialogue(LearningSample.label, [])
    #expect(ended.openQuestions.count == 2)
  }

  @Test func whatAPageHoldsIsSafeForATerminal() throws {
    let page = LearningSample.label.split(separator: "boats:admin").joined(separator: "boats:\u{1B}[31madmin")
    #expect(!(try Self.dialogue(page, []).shown.contains("\u{1B}")))
  }

  @Test func everyChoiceHasWords() {
    for key in WordListKey.fixed.map(\.path) where key.hasPrefix("columns.") || key.hasPrefix("requirement.") {
      if key == "requirement.private" { continue }
      #expect(!QuestionWords.meaning(of: key).isEmpty, "\(key)")
    }
  }
}
