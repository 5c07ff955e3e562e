/// A requirement on one line, for a reviewer's eye and for the table's own reading.
///
/// | requirement | notation |
/// |---|---|
/// | scopes | `account:write \| account:all`, `repo:read & org:read \| admin` |
/// | none, anonymous, unavailable, unknown | the word itself |
/// | perType | `perType type (issue -> issue:read, ticket -> none)`, without the field where the page names none |
/// | perCredential | `perCredential (application -> READ, user -> unknown)` |
/// | derived | `derived ({object_type}:read from id)` |
/// | mayCheck | `mayCheck ("View applications", "Edit applications")` |
/// | a condition, after any of these | `none [unclear "Default scopes unavailable."]` |
/// | a condition of one alternative | `a \| b [stricter alternative 1 "Only for admins."]` |
/// | a condition with a requirement of its own | `a [stricter "If expand=oars: oars:read" requires oars:read]` |
/// | the least privileged alternatives, before any condition | `a \| b [least 0]` |
///
/// An alternative of no scope is `()`; scopes without an alternative are `scopes ()`. ``NotationWord`` says which words
/// are between quotation marks.
extension Requirement {
  /// How deep requirements may be inside each other. What is deeper is written, and not read.
  public static let notationDepthLimit = 32

  /// The requirement on one line. Reading it gives the same requirement.
  public var notation: String {
    var text = kind.notation
    if !least.isEmpty { text += " [least" + least.map { " \($0)" }.joined() + "]" }
    for condition in conditions { text += " [" + condition.notation + "]" }
    return text
  }

  /// Reads a requirement from its notation; `nil` if the text is not one.
  public init?(notation: String) {
    var cursor = NotationCursor(ArraySlice(notation.utf8))
    self.init(&cursor, depth: 0)
    guard cursor.isAtEnd else { return nil }
  }

  init?(_ cursor: inout NotationCursor, depth: Int) {
    guard depth <= Self.notationDepthLimit, let kind = Kind(&cursor, depth: depth) else { return nil }
    var least: [Int] = []
    if cursor.skip(" [least") {
      repeat {
        guard cursor.skip(" "), let index = cursor.integer() else { return nil }
        least.append(index)
      } while !cursor.skip("]")
    }
    var conditions: [Condition] = []
    while cursor.skip(" [") {
      guard let condition = Condition(&cursor, depth: depth), cursor.skip("]") else { return nil }
      conditions.append(condition)
    }
    self.init(kind, least: least, conditions: conditions)
  }
}

extension Condition {
  /// What is between the brackets: `stricter alternative 1 "Only for admins."`
  fileprivate var notation: String {
    var text = effect.rawValue
    if let alternative { text += " alternative \(alternative)" }
    text += " " + NotationWord.written(self.text)
    if let requires { text += " requires " + requires.notation }
    return text
  }

  /// - Parameter depth: That of the requirement beside which the condition stands.
  fileprivate init?(_ cursor: inout NotationCursor, depth: Int) {
    guard let effect = cursor.bareWord().flatMap(Effect.init(rawValue:)), cursor.skip(" ") else { return nil }
    var alternative: Int?
    if cursor.skip("alternative ") {
      guard let index = cursor.integer(), cursor.skip(" ") else { return nil }
      alternative = index
    }
    guard let text = cursor.word() else { return nil }
    var requires: Requirement?
    if cursor.skip(" requires ") {
      guard let requirement = Requirement(&cursor, depth: depth + 1) else { return nil }
      requires = requirement
    }
    self.init(text: text, effect: effect, alternative: alternative, requires: requires)
  }
}

extension Requirement.Kind {
  fileprivate var notation: String {
    switch self {
    case .scopes(let anyOf):
      anyOf.isEmpty ? "scopes ()" : anyOf.map(Self.notation(ofAlternative:)).joined(separator: " | ")
    case .none: "none"
    case .anonymous: "anonymous"
    case .unavailable: "unavailable"
    case .unknown: "unknown"
    case .perType(let field, let cases):
      "perType " + (field.map { NotationWord.written($0) + " " } ?? "")
        + Self.list(cases.map { NotationWord.written($0.type) + " -> " + $0.requirement.notation })
    case .perCredential(let cases):
      "perCredential " + Self.list(cases.map { NotationWord.written($0.credential) + " -> " + $0.requirement.notation })
    case .derived(let template, let field):
      "derived "
        + Self.list([NotationWord.written(template) + (field.map { " from " + NotationWord.written($0) } ?? "")])
    case .mayCheck(let scopes):
      "mayCheck " + Self.list(scopes.map { NotationWord.written($0) })
    }
  }

  private static func notation(ofAlternative scopes: [String]) -> String {
    scopes.isEmpty ? "()" : scopes.map { NotationWord.written($0) }.joined(separator: " & ")
  }

  private static func list(_ items: [String]) -> String {
    "(" + items.joined(separator: ", ") + ")"
  }

  fileprivate init?(_ cursor: inout NotationCursor, depth: Int) {
    var ahead = cursor
    switch ahead.bareWord() {
    case "none": self = .none
    case "anonymous": self = .anonymous
    case "unavailable": self = .unavailable
    case "unknown": self = .unknown
    case "scopes":
      guard ahead.skip(" ()") else { return nil }
      self = .scopes(anyOf: [])
    case "mayCheck":
      guard let scopes = Self.items(&ahead, { $0.word() }) else { return nil }
      self = .mayCheck(scopes: scopes)
    case "derived":
      guard let kind = Self.derived(&ahead) else { return nil }
      self = kind
    case "perType":
      let field = Self.field(&ahead)
      guard let cases = Self.items(&ahead, { Requirement.TypeCase(&$0, depth: depth + 1) }) else { return nil }
      self = .perType(field: field, cases: cases)
    case "perCredential":
      guard let cases = Self.items(&ahead, { Requirement.CredentialCase(&$0, depth: depth + 1) }) else { return nil }
      self = .perCredential(cases: cases)
    default:
      guard let anyOf = Self.alternatives(&cursor) else { return nil }
      self = .scopes(anyOf: anyOf)
      return
    }
    cursor = ahead
  }

  private static func alternatives(_ cursor: inout NotationCursor) -> [[String]]? {
    var anyOf: [[String]] = []
    repeat {
      var scopes: [String] = []
      if !cursor.skip("()") {
        repeat {
          guard let scope = cursor.word() else { return nil }
          scopes.append(scope)
        } while cursor.skip(" & ")
      }
      anyOf.append(scopes)
    } while cursor.skip(" | ")
    return anyOf
  }

  private static func derived(_ cursor: inout NotationCursor) -> Self? {
    guard cursor.skip(" ("), let template = cursor.word() else { return nil }
    var field: String?
    if cursor.skip(" from ") {
      guard let word = cursor.word() else { return nil }
      field = word
    }
    return cursor.skip(")") ? .derived(template: template, from: field) : nil
  }

  /// The word between ` ` and ` (`, where there is one.
  private static func field(_ cursor: inout NotationCursor) -> String? {
    var ahead = cursor
    guard ahead.skip(" "), let field = ahead.word() else { return nil }
    cursor = ahead
    return field
  }

  private static func items<Item>(
    _ cursor: inout NotationCursor, _ item: (inout NotationCursor) -> Item?
  ) -> [Item]? {
    guard cursor.skip(" (") else { return nil }
    if cursor.skip(")") { return [] }
    var items: [Item] = []
    repeat {
      guard let next = item(&cursor) else { return nil }
      items.append(next)
    } while cursor.skip(", ")
    return cursor.skip(")") ? items : nil
  }
}

extension Requirement.TypeCase {
  fileprivate init?(_ cursor: inout NotationCursor, depth: Int) {
    guard let type = cursor.word(), cursor.skip(" -> "), let requirement = Requirement(&cursor, depth: depth) else {
      return nil
    }
    self.init(type: type, requirement: requirement)
  }
}

extension Requirement.CredentialCase {
  fileprivate init?(_ cursor: inout NotationCursor, depth: Int) {
    guard let credential = cursor.word(), cursor.skip(" -> "), let requirement = Requirement(&cursor, depth: depth)
    else { return nil }
    self.init(credential: credential, requirement: requirement)
  }
}
