package import Findings
import ScopeModel

/// What a vendor file says, key by key, before it is laid upon the general words.
///
/// ```json
/// {"formatVersion": 1, "id": "acme", "columns": {"requirement": ["Authorization scope"]}, "requirement": {"joiners": {",": "or"}}}
/// ```
///
/// `Schemas/vendor.schema.json` describes the file for editors.
package struct VendorFile: Hashable, Sendable {
  /// The version of the file's format that this type reads.
  static let formatVersion = 1
  /// A blank between scopes, as a joiner.
  package static let blankJoiner = " "
  /// A line break between scopes, as a joiner.
  package static let lineBreakJoiner = "newline"

  /// Where an editor finds the file's schema.
  var schema: String?
  package var id: String
  /// As people write the vendor's name; `nil` if the file gives none.
  package var title: String?
  package var layout: LayoutName?
  /// Every list of words, as written.
  var words: [WordListKey: [String]] = [:]
  /// The kinds of token that the file names, in its order.
  var credentials: [String] = []
  /// The facts that columns hold, in the order of the file.
  var facts: [String] = []
  var joiners: [String: Joiner] = [:]
  var least: Least?
  var conditions: [RequirementWording.ConditionRule] = []
  var scopeForm: ScopeWords.Form?
  var separator: Character?
  var includes: [ScopeWords.Inclusion] = []
  var permissionScope: String?
  var scopesJoined: Joiner?
  var typeField: String?
  var operationNames: OperationWords.Names?
  var operationPrefix: String?
  var operationName: String?
  var operationScope: String?
  /// The facts that marks after an operation's name state, in the order of the file.
  var markFacts: [String] = []
  var manifests: [ManifestPlace] = []
  /// What `scopetables learn` was not sure of, answered or not.
  package var questions: [VendorQuestion] = []
  /// An error for each unanswered question, at its place in the file.
  var openFindings: [Finding] = []

  package init(id: String) {
    self.id = id
  }

  /// A joiner as it is looked up.
  static func joinerMark(_ mark: String) -> String { mark == blankJoiner ? mark : mark.foldedWord }

  /// The file as it is when each answered question's word is at the chosen key.
  var answered: VendorFile {
    var file = self
    for question in questions {
      switch question.answer.flatMap(VendorQuestion.place) {
      case .list(let key): file.add(question.word, to: key)
      case .joiner(let joiner): file.joiners[Self.joinerMark(question.word)] = joiner
      case nil: break
      }
    }
    return file
  }

  /// - Throws: ``InputError`` with every question that is still open.
  package func requireAnswers() throws(InputError) {
    if !openFindings.isEmpty { throw InputError(openFindings) }
  }

  /// Adds a word to a list, unless the list has it already.
  mutating func add(_ word: String, to key: WordListKey) {
    if let fact = key.fact, !facts.contains(fact) { facts.append(fact) }
    if let credential = key.credential, !credentials.contains(credential) { credentials.append(credential) }
    guard words[key]?.contains(word) != true else { return }
    words[key, default: []].append(word)
  }
}
