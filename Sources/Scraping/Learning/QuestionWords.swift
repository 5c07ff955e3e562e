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
      case VendorFile.blankJoiner: return "What does a blank between scopes mean?"
      case VendorFile.lineBreakJoiner: return "What does a line break between scopes mean?"
      default: return "What does \(Self.quoted(question.word)) between scopes mean?"
      }
    }
    let word = Self.quoted(question.word)
    if question.choices.contains(where: { $0.hasPrefix("columns.") }) { return "What does the column \(word) hold?" }
    if question.choices.contains(WordListKey.requirement(.labels).path)
      || question.choices.contains(WordListKey.scopeFirst(.labels).path)
    {
      return "What follows the label \(word)?"
    }
    if question.choices.contains(WordListKey.permissions(.phrases).path) {
      return "Do headings in the words \(word) name permissions?"
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
      case .or: return "one of them is enough"
      case .and: return "all of them are needed"
      case .notSaid: return "the page does not say"
      }
    }
    guard let key = WordListKey(path: choice) else { return "" }
    if let fact = key.fact { return "a fact that is kept as it stands, called \(fact)" }
    if let credential = key.credential { return "what one kind of token needs, called \(credential)" }
    return meanings.first { $0.key == key }?.text ?? ""
  }

  private static let meanings: [(key: WordListKey, text: String)] = [
    (.column(.method), "an HTTP method"), (.column(.path), "a path"), (.column(.operation), "a method and a path"),
    (.column(.requirement), "the scopes that are needed"),
    (.column(.alsoRequired), "scopes that are needed as well"),
    (.column(.conditional), "scopes that are needed in some cases"),
    (.column(.level), "the level of access"), (.column(.credentials), "the kinds of token that may call"),
    (.column(.versions), "versions of the API"), (.column(.summary), "what the operation does"),
    (.column(.note), "remarks, which may change what is needed"), (.column(.ignored), "nothing that matters here"),
    (.requirement(.labels), "the scopes that are needed"),
    (.requirement(.listed), "rights of which the page does not say whether one or all are needed"),
    (.requirement(.roles), "roles"), (.requirement(.ignored), "nothing that matters here"),
    (.requirement(.none), "no scope is needed"), (.requirement(.anonymous), "no credential is needed"),
    (.requirement(.unavailable), "this kind of token cannot call it"),
    (.requirement(.unknown), "the page does not say"),
    (.requirement(.notSupported), "there is no such operation"), (.knownScopes, "it is the name of a scope"),
    (.scopeFirst(.labels), "the operations that the scope opens"),
    (.permissions(.phrases), "yes, each names the permission that the operations below it need"),
    (.sections(.ignored), "no, what stands below them does not matter here"),
  ]
}
