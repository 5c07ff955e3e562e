/// A question of a vendor file in words.
package struct QuestionWords {
  private let question: VendorQuestion

  package init(_ question: VendorQuestion) {
    self.question = question
  }

  /// The whole question on one line.
  var text: String {
    var parts = [sentence]
    if !question.seen.isEmpty { parts.append("Seen: \(samples).") }
    parts += question.says.map { "The page says: \(Self.quoted($0))" }
    parts.append("Choices: \(question.choices.joined(separator: ", ")).")
    return parts.joined(separator: " ")
  }

  /// `What does the column “Permissions” hold?`
  package var sentence: String {
    if question.isAboutJoining {
      switch question.word {
      case VendorFile.blankJoiner: return "What does a space between scopes mean?"
      case VendorFile.lineBreakJoiner: return "What does a line break between scopes mean?"
      default: return "What does \(Self.quoted(question.word)) between scopes mean?"
      }
    }
    let word = Self.quoted(question.word)
    if question.choices.contains(where: { $0.hasPrefix("columns.") }) { return "What does the column \(word) contain?" }
    if question.choices.contains(WordListKey.requirement(.labels).path)
      || question.choices.contains(WordListKey.scopeFirst(.labels).path)
    {
      return "What follows the label \(word)?"
    }
    if question.choices.contains(WordListKey.permissions(.phrases).path) {
      return "Do headings like \(word) name permissions?"
    }
    return question.word.isEmpty ? "What does an empty cell mean?" : "What does \(word) mean?"
  }

  /// The texts beside the word.
  package var samples: String { question.seen.map(Self.quoted).joined(separator: "; ") }

  static func quoted(_ text: String) -> String { "“\(text)”" }

  /// What a choice means, for a person who does not know the keys.
  package static func meaning(of choice: String) -> String {
    if let joiner = Joiner(rawValue: choice) {
      switch joiner {
      case .or: return "one of them is sufficient"
      case .and: return "all of them are needed"
      case .notSaid: return "the page does not say"
      }
    }
    guard let key = WordListKey(path: choice) else { return "" }
    if let fact = key.fact { return "a fact to keep as written, called \(fact)" }
    if let credential = key.credential { return "the requirement for the kind of token called \(credential)" }
    return meanings.first { $0.key == key }?.text ?? ""
  }

  private static let meanings: [(key: WordListKey, text: String)] = [
    (.column(.method), "an HTTP method"), (.column(.path), "a path"), (.column(.operation), "a method and a path"),
    (.column(.requirement), "the required scopes"),
    (.column(.alsoRequired), "additional required scopes"),
    (.column(.conditional), "scopes required in some cases"),
    (.column(.level), "the level of access"), (.column(.credentials), "the kinds of token that are allowed"),
    (.column(.versions), "versions of the API"), (.column(.summary), "what the operation does"),
    (.column(.note), "remarks that may change the requirement"), (.column(.ignored), "nothing relevant"),
    (.requirement(.labels), "the required scopes"),
    (.requirement(.listed), "permissions, without saying whether one or all are required"),
    (.requirement(.roles), "roles"), (.requirement(.ignored), "nothing relevant"),
    (.requirement(.none), "no scope is needed"), (.requirement(.anonymous), "no credential is needed"),
    (.requirement(.unavailable), "this kind of token cannot call it"),
    (.requirement(.unknown), "the page does not say"),
    (.requirement(.notSupported), "the operation does not exist"), (.knownScopes, "the name of a scope"),
    (.scopeFirst(.labels), "the operations that the scope allows"),
    (.permissions(.phrases), "yes, each names the permission required by the operations below it"),
    (.sections(.ignored), "no, the text below them is not relevant"),
  ]
}
