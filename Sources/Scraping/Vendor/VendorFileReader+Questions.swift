import JSON
import ScopeModel
import Settings
import TextRendering

extension VendorFileReader {
  /// Reads the questions. One that is answered counts as if its word stood at the chosen key.
  mutating func questions(_ node: JSONValue?) {
    for element in fields.elements(of: node, name: "“open”") ?? [] {
      let found = fields.members(
        of: element, name: "A question", keys: VendorFile.QuestionKey.self, required: VendorFile.requiredQuestionKeys)
      guard let found, let word = questionWord(found[.word]) else { continue }
      let choices = choices(found[.choices])
      var question = VendorQuestion(word: word, choices: choices)
      question.page = fields.text(found[.page], name: "“page”")
      question.line = line(found[.line])
      question.seen = texts(found[.seen], name: "“seen”")
      question.says = texts(found[.says], name: "“says”")
      if let node = found[.answer], let answer = fields.text(node, name: "“answer”") {
        answer == VendorQuestion.unanswered ? leaveOpen(question, at: node) : take(answer, for: &question, at: node)
      }
      file.questions.append(question)
    }
  }

  private mutating func leaveOpen(_ question: VendorQuestion, at node: JSONValue) {
    file.openFindings.append(
      fields.finding(
        "open-question",
        "This question is unanswered: what does “\(question.word)” mean? Replace “\(VendorQuestion.unanswered)” with one of: "
          + "\(question.choices.joined(separator: ", ")).", at: node))
  }

  private mutating func take(_ answer: String, for question: inout VendorQuestion, at node: JSONValue) {
    guard question.choices.contains(answer) else {
      let known = NearestWord.question(for: answer, among: question.choices)
      fields.note(
        "wrong-value",
        "“answer” cannot be “\(answer)”. It must be one of “choices”, or “\(VendorQuestion.unanswered)”.\(known)",
        at: node)
      return
    }
    question.answer = answer
    switch VendorQuestion.place(of: answer) {
    case .list(let key): check(question.word, in: key, at: node)
    case .joiner(let joiner): checkJoiner(question.word, joiner, at: node.offset)
    case nil: break
    }
  }

  /// A blank is a joiner, and the empty text an empty cell, so both may be asked about.
  private mutating func questionWord(_ node: JSONValue?) -> String? {
    node?.content == .string("") ? "" : fields.text(node, name: "“word”")
  }

  private mutating func choices(_ node: JSONValue?) -> [String] {
    var choices: [String] = []
    for element in fields.elements(of: node, name: "“choices”") ?? [] {
      guard let choice = fields.text(element, name: "A choice") else { continue }
      if VendorQuestion.place(of: choice) == nil {
        let known = WordListKey.fixed.map(\.path) + Joiner.allCases.map(\.rawValue)
        fields.note(
          "wrong-value",
          "The choice “\(choice)” is not the name of a word list.\(NearestWord.question(for: choice, among: known))",
          at: element)
      } else {
        choices.append(choice)
      }
    }
    return choices
  }

  private mutating func line(_ node: JSONValue?) -> Int? {
    guard let node, let number = fields.number(node, name: "“line”") else { return nil }
    if let line = Int(exactly: number), line > 0 { return line }
    fields.note("wrong-value", "“line” must be a whole number of at least 1.", at: node)
    return nil
  }

  private mutating func texts(_ node: JSONValue?, name: String) -> [String] {
    (fields.elements(of: node, name: name) ?? []).compactMap { element in
      element.content == .string("") ? "" : fields.text(element, name: "An element of \(name)")
    }
  }
}
