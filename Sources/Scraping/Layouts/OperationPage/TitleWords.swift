import ScopeTable

/// How well a line names an operation: `List Boats` names `GET /boats.list`, `Boats` its path alone.
struct TitleWords {
  /// What titles call what a method does. They are the field's words.
  private static let verbs: [HTTPMethod: Set<String>] = [
    .get: [
      "count", "describe", "download", "export", "fetch", "find", "get", "gets", "list", "lists", "load", "locate",
      "lookup",
      "query", "read", "retrieve", "retrieves", "return", "returns", "search", "show", "view",
    ],
    .head: ["check", "head", "test"],
    .post: [
      "add", "adds", "approve", "assign", "cancel", "create", "creates", "enable", "disable", "execute", "import",
      "insert",
      "invite", "list", "lists", "make", "new", "post", "publish", "query", "register", "run", "search", "send", "set",
      "start", "stop", "submit", "trigger", "update", "upload",
    ],
    .put: ["add", "assign", "change", "edit", "put", "replace", "save", "set", "update", "updates", "upsert"],
    .patch: ["change", "edit", "modify", "patch", "set", "update", "updates"],
    .delete: [
      "cancel", "clear", "delete", "deletes", "destroy", "drop", "purge", "remove", "removes", "revoke", "unassign",
    ],
  ]

  private let pathWords: Set<String>
  private let verbs: Set<String>
  /// The verb with which a path such as `/boats.moor` ends.
  private let ownVerb: String?

  init(method: HTTPMethod, path: String) {
    pathWords = Set(Self.words(of: path).map(Self.stem))
    verbs = Self.verbs[method] ?? []
    let last = path.split(separator: "/").last?.split { $0 == "." || $0 == ":" } ?? []
    ownVerb = last.count > 1 ? last.last?.lowercased() : nil
  }

  /// How much a line says of the operation: what it does counts more than what it is done to.
  func score(of text: String) -> Int {
    let words = Self.words(of: text)
    let names = words.contains { pathWords.contains(Self.stem($0)) }
    let acts = words.first.map { verbs.contains($0) || $0 == ownVerb } ?? false
    return (acts ? 2 : 0) + (names ? 1 : 0)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  /// A word without the mark of the plural.
  private static func stem(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") { return String(word.dropLast()) }
    return word
  }
}
