/// How pages name one kind of token.
struct CredentialWords: Hashable, Sendable {
  /// As the catalog names it: `app`.
  var id: String
  /// Heads of columns that hold what this kind needs.
  var heads: [String] = []
  /// Labels of lines that say what this kind needs.
  var labels: [String] = []
  /// First cells of rows that say what this kind needs.
  var rows: [String] = []
  /// Words beside a scope, or in a column of kinds of token.
  var words: [String] = []
}

/// How a word or mark joins the scopes around it.
enum Joiner: String, CaseIterable, Hashable, Sendable {
  case or, and
  /// Somebody has looked, and the page does not say.
  case notSaid
}

/// How a vendor writes its scopes.
struct ScopeWords: Hashable, Sendable {
  var form = Form.name
  /// Names that the grammar would refuse.
  var known: Set<String> = []
  /// Between a scope's object and its level.
  var separator: Character = ":"
  var includes: [Inclusion] = []

  enum Form: String, CaseIterable, Hashable, Sendable {
    /// One whole word, with marks inside.
    case name
    /// Several words: `View applications`.
    case words
    /// Exactly two names around the separator.
    case objectLevel = "object-level"
  }

  /// What holding one scope, or one level of any object, also gives.
  struct Inclusion: Hashable, Sendable {
    var scope: String?
    var level: String?
    /// Scopes where `scope` is set, levels where `level` is.
    var includes: [String]
    /// The page where the vendor says so.
    var source: String
  }
}

/// How pages that go from scopes to operations are worded.
struct ScopeFirstWords: Hashable, Sendable {
  /// Labels before a scope's operations.
  var labels: [String] = []
  /// What is around a scope in a heading: `{scope} scope`.
  var headings: [String] = []
  /// How several scopes of one operation are joined; `nil` if neither the page nor the vendor file says.
  var joined: Joiner?
}

/// How pages tell types of objects apart.
struct TypeWords: Hashable, Sendable {
  /// Heads and labels that say that a type follows.
  var labels: [String] = []
  /// The request's field that carries the type.
  var field: String?
}

/// How pages write operations.
struct OperationWords: Hashable, Sendable {
  /// Addresses that are taken off in front of a path.
  var base: [String] = []
  var names = Names.http
  /// How the prefix of the vendor's own names is found: `service prefix: {prefix}`.
  var prefix: String?
  /// How a name is made of the prefix and a cell: `{prefix}:{cell}`.
  var name: String?
  /// How an operation's own scope is made of its name.
  var scope: String?
  /// Marks after a name, by the fact that they state.
  var marks: [Mark] = []

  /// Whether an operation's own name is the scope that it needs.
  var namesAreScopes: Bool { names == .vendor && scope != nil }

  enum Names: String, CaseIterable, Hashable, Sendable {
    case http, vendor
  }

  struct Mark: Hashable, Sendable {
    var fact: String
    var words: [String]
  }
}

/// The parts of a page that state nothing.
struct SectionWords: Hashable, Sendable {
  var ignored: [String] = []
  var examples: [String] = []
}

/// Where a file of an app declares scopes.
package struct ManifestPlace: Hashable, Sendable {
  /// `manifest.yaml`
  package var file: String
  /// `service_accounts[*].scopes[*]`
  package var scopes: String
  /// What precedes the names in the catalog, `repository/`; `nil` if they are the same.
  package var prefix: String?
}
