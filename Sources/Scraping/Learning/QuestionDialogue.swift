import TextRendering

/// Asks the questions of a draft one by one.
package struct QuestionDialogue {
  private let say: (String) -> Void
  /// The person's next line; `nil` if there are no more.
  private let listen: () -> String?

  package init(say: @escaping (String) -> Void, listen: @escaping () -> String?) {
    self.say = say
    self.listen = listen
  }

  /// Asks until nothing is open that the person has not passed over.
  package func ask(_ learning: inout VendorLearning) {
    var passed: [VendorQuestion] = []
    while let question = learning.openQuestions.first(where: { open in !passed.contains { $0.isSame(as: open) } }) {
      switch answer(to: question) {
      case .choice(let choice): learning.answer(question, with: choice)
      case .later: passed.append(question)
      case .end: return
      }
    }
  }

  private enum Answer {
    case choice(String)
    case later, end
  }

  private func answer(to question: VendorQuestion) -> Answer {
    let words = QuestionWords(question)
    let place = [question.page, question.line.map { String($0) }].compactMap { $0 }.joined(separator: ":")
    var lines = ["\(words.sentence)\(place.isEmpty ? "" : " (\(place))")"]
    lines += question.seen.map { "  Seen: \($0)" }
    lines += question.says.map { "  The page says: \($0)" }
    lines += question.choices.enumerated().map { index, choice in
      let meaning = QuestionWords.meaning(of: choice)
      return "  \(index + 1)  \(meaning.isEmpty ? choice : "\(meaning) (\(choice))")"
    }
    // What a page holds may be anything.
    say("\n" + lines.map { TerminalText.line($0) + "\n" }.joined())
    while true {
      say("Enter a number from 1 to \(question.choices.count), or press Enter to skip: ")
      guard let line = listen() else {
        say("\n")
        return .end
      }
      let word = SourceWords.trimmed(line)
      if word.isEmpty { return .later }
      if let number = Int(word), question.choices.indices.contains(number - 1) {
        return .choice(question.choices[number - 1])
      }
    }
  }
}
