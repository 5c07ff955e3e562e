import ScopeTable

/// The words that head an operation: a title, a method and a path.
///
///     Create application post /api/http/applications
///     post /api/http/absences                              its title stands in the heading above
///     Create applicationpost/api/http/applications         badges that ran together with the words around them
struct OperationHeading: Hashable {
  /// Empty where the title is elsewhere, or nowhere.
  var title: String
  var method: HTTPMethod
  /// As the page writes it.
  var path: String
  /// Whether the border between title, method and path was inferred.
  var inferred = false
  /// Whether a mark beside the title says that the operation is deprecated.
  var isDeprecated = false
  /// The words after the path that say what the operation needs.
  var requirement: String?

  init(title: String, method: HTTPMethod, path: String, requirement: String?) {
    self.title = title
    self.method = method
    self.path = path
    self.requirement = requirement
    takeDeprecationMark()
  }

  /// What pages put beside a title as a mark, in lower case.
  static let deprecationMarks = ["(deprecated)", "[deprecated]", "deprecated"]

  /// `nil` if the text ends in no method and path, except for a mark or an anchor's sign after them.
  init?(_ text: String, allowsRunTogether: Bool = false) {
    var words = text.split(separator: " ")
    while let last = words.last, Self.isDecoration(last) { words.removeLast() }
    if let last = words.last, words.count > 2, Self.deprecationMarks.contains(last.lowercased()) {
      isDeprecated = true
      words.removeLast()
    }
    guard let last = words.last else { return nil }
    if last.first == "/", words.count >= 2, let method = HTTPMethod(word: words[words.count - 2].utf8, spelled: .any) {
      (self.method, path) = (method, String(last))
      title = words.dropLast(2).joined(separator: " ")
    } else if allowsRunTogether, let parts = Self.runTogether(words) {
      (title, method, path) = parts
      inferred = true
    } else {
      return nil
    }
    takeDeprecationMark()
  }

  /// Takes a mark off the title's end.
  mutating func takeDeprecationMark() {
    let words = title.split(separator: " ")
    guard words.count > 1, let last = words.last else { return }
    let isMark = last.first == "(" || last.first == "[" || last.first == "D"
    guard isMark, Self.deprecationMarks.contains(last.lowercased()) else { return }
    isDeprecated = true
    title = words.dropLast().joined(separator: " ")
  }

  private static func isDecoration(_ word: Substring) -> Bool {
    ["#", "¶", "🔗", "§"].contains(word)
  }

  /// Title, method and path where the border before the method, or after it, is lost.
  private static func runTogether(_ words: [Substring]) -> (title: String, method: HTTPMethod, path: String)? {
    guard let last = words.last, let slash = last.firstIndex(of: "/"), last[slash...].split(separator: "/").count > 1
    else { return nil }
    var before = words.dropLast()
    let word: Substring
    if slash > last.startIndex {
      word = last[..<slash]
    } else if let previous = before.popLast() {
      word = previous
    } else {
      return nil
    }
    let whole = HTTPMethod(word: word.utf8)
    guard let method = whole ?? HTTPMethod.trailing(word.utf8) else { return nil }
    let rest = whole == nil ? word.dropLast(method.rawValue.count) : ""
    let title = (before + (rest.isEmpty ? [] : [rest])).joined(separator: " ")
    return (title, method, String(last[slash...]))
  }
}
