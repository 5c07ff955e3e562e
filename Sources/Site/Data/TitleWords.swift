import Emission
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// The words of titles, if all titles together are too much for the data that every search loads: a script for each first letter, which
/// is loaded when somebody types a word with that letter.
///
/// `data/titles-b.js` calls `ScopeTablesTitles` with the letter and, for each provider, its words and the operations of each:
///
/// ```json
/// ["b", [{"words": {"shared": [0, 4], "rests": ["boat", "yard"]}, "operations": [[0, 3], [7]]}]]
/// ```
///
/// An operation is the difference to the one named before it. A word is omitted for an operation whose method, path, name or group
/// contains it, because the search finds it there.
struct TitleWords {
  /// The words of all providers by first letter, each with its operations.
  private var shards: [String: [[ExactText: [Int]]]] = [:]
  private let plans: [ProviderPlan]

  /// The file for all letters and digits outside ASCII. It is loaded for any word, because the search ignores marks on letters.
  static let otherLetters = "other"

  /// The most letters of a word that are kept; nobody types more.
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

  /// The first letters for which there is a file, in order.
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

  /// The different words of a title in lower case, with marks on letters. A single letter or digit does not count.
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
