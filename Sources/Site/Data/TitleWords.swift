import Emission
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// The words of titles, where all titles together are too many for the data that every search loads: a script for each first letter,
/// loaded once somebody types a word that begins with it.
///
/// `data/titles-b.js` calls `ScopeTablesTitles` with the letter and, for each provider, its words and the operations of each:
///
/// ```json
/// ["b", [{"words": {"shared": [0, 4], "rests": ["boat", "yard"]}, "operations": [[0, 3], [7]]}]]
/// ```
///
/// An operation is the difference to the one named before it. A word is left out for an operation whose method, place, name or group
/// contains it, because the search finds it there.
struct TitleWords {
  /// The words of all providers by their first letters, each with its operations.
  private var shards: [String: [[ExactText: [Int]]]] = [:]
  private let plans: [ProviderPlan]

  /// What all letters and digits but those of ASCII are one file of: a script that takes marks off letters loads it for any word.
  static let otherLetters = "other"

  /// More letters of a word than anybody types.
  private static let lengthLimit = 40

  init(_ plans: [ProviderPlan]) {
    self.plans = plans
    for (provider, plan) in plans.enumerated() {
      for (number, operation) in plan.catalog.operations.enumerated() {
        let known = [operation.method?.rawValue, operation.path, operation.name, operation.group].compactMap { $0 }
          .joined(separator: " ").lowercased()
        for word in Self.words(of: operation.title ?? "") where !known.contains(word) {
          add(word, provider: provider, operation: number)
        }
      }
    }
  }

  private mutating func add(_ word: String, provider: Int, operation: Int) {
    let letter = Self.letter(of: word)
    shards[letter, default: plans.map { _ in [:] }][provider][ExactText(word), default: []].append(operation)
  }

  /// The first letters that have a file, in order.
  private var letters: [String] { shards.keys.sorted { ExactText($0) < ExactText($1) } }

  /// The files that contain words of a provider, in order.
  func letters(ofProvider number: Int) -> [String] { letters.filter { shards[$0]?[number].isEmpty == false } }

  var files: [EmittedFiles.File] {
    letters.map { letter in
      let providers = (shards[letter] ?? []).map(Self.node)
      return EmittedFiles.File(
        path: "data/titles-\(letter).js",
        text: ScriptText.call("ScopeTablesTitles", json: JSONNode.array([.string(letter), .array(providers)]).line))
    }
  }

  private static func node(of words: [ExactText: [Int]]) -> JSONNode {
    let ordered = words.keys.sorted()
    var members: [JSONNode.Member] = []
    members.add("words", SearchData.node(of: FrontCoding(ordered.map(\.text))))
    members.add(
      "operations",
      .array(
        ordered.map { word in
          var last = 0
          return .array(
            (words[word] ?? []).map { operation in
              defer { last = operation }
              return .number(operation - last)
            })
        }))
    return .object(members)
  }

  /// The different words of a title in lower case, a letter with its marks. A single letter or digit is none.
  static func words(of title: String) -> [String] {
    var words: [String] = []
    let parts = title.lowercased().unicodeScalars.split { !isPartOfWord($0) }
    for part in parts where part.count > 1 {
      let word = String(String.UnicodeScalarView(part.prefix(lengthLimit)))
      if !words.contains(word) { words.append(word) }
    }
    return words
  }

  /// Letters, numbers and the marks on them (the categories L, N and M).
  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  private static func letter(of word: String) -> String {
    switch word.unicodeScalars.first {
    case let scalar? where ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar): String(scalar)
    default: otherLetters
    }
  }
}
