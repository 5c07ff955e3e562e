/// Something on a page of which `scopetables learn` was not sure, for a person to answer in the vendor file.
package struct VendorQuestion: Hashable, Sendable {
  /// The word or mark that is asked about: `Permissions`, `,`.
  package var word: String
  /// The page on which it stands; `nil` if the file does not say it.
  package var page: String?
  /// The line of the page, from 1.
  package var line: Int?
  /// A few of the texts beside it.
  package var seen: [String] = []
  /// The page's own sentences about it.
  package var says: [String] = []
  /// Keys of the vendor file (`columns.requirement`), or meanings of a joiner (`or`).
  package var choices: [String]
  /// One of ``choices``; `nil` until it is answered.
  package var answer: String?

  /// What is in the file in the place of an answer until somebody gives one.
  package static let unanswered = "?"

  package init(word: String, choices: [String]) {
    self.word = word
    self.choices = choices
  }

  /// Where an answer puts the question's word.
  enum Place: Hashable {
    case list(WordListKey)
    case joiner(Joiner)
  }

  /// The place that a choice names; `nil` if it names none.
  static func place(of choice: String) -> Place? {
    if let joiner = Joiner(rawValue: choice) { return .joiner(joiner) }
    return WordListKey(path: choice).map(Place.list)
  }
}
