import ScopeTable
import TestSupport

/// What an operation needs, in the ways in which pages of every shape can say it.
indirect enum ShapeNeed: Hashable {
  case one(String)
  case any([String])
  case all([String])
  /// Scopes of which the page does not say how they are joined.
  case listed([String])
  case none
  case silent
  case byToken([Token])

  struct Token: Hashable {
    var kind: String
    var need: ShapeNeed
  }

  var requirement: Requirement { Requirement(kind) }

  private var kind: Requirement.Kind {
    switch self {
    case .one(let scope): .scopes(anyOf: [[scope]])
    case .any(let scopes): .scopes(anyOf: scopes.map { [$0] })
    case .all(let scopes): .scopes(anyOf: [scopes])
    case .listed(let scopes): .mayCheck(scopes: scopes)
    case .none: .none
    case .silent: .unknown
    case .byToken(let tokens):
      .perCredential(
        cases: tokens.map { Requirement.CredentialCase(credential: $0.kind, requirement: $0.need.requirement) })
    }
  }
}

/// An operation that a page is to state.
struct ShapeOperation: Hashable {
  var method: HTTPMethod
  /// As catalogs write it.
  var path: String
  /// As the page writes it.
  var written: String
  var need: ShapeNeed
  var title: String
}

/// Operations of one invented vendor: it spells its scopes and its parameters in one way.
struct ShapeCatalog {
  var operations: [ShapeOperation]

  /// How a vendor spells its scopes.
  enum Spelling: CaseIterable {
    case colon, dots, underscore, capitals, threeParts, action, address
  }

  /// What the needs of a catalog may be: not every shape can say each of them.
  enum Needs {
    case every, keyed, cells
  }

  private static let objects = ["boat", "oar", "sail", "harbour", "crew", "log", "anchor", "net"]
  private static let levels = ["read", "write", "all", "manage"]
  private static let tokens = [["Bot", "User"], ["Delegated", "Application"], ["User token", "App token"]]

  init(_ random: inout SeededRandom, needs: Needs, spelling: Spelling? = nil) {
    let spelling = spelling ?? random.pick(Spelling.allCases)
    let tokens = random.pick(Self.tokens)
    let mark = random.count(0...2)
    var seen: Set<String> = []
    operations = []
    for _ in 0..<random.count(3...8) {
      let object = random.pick(Self.objects)
      let method = random.pick([HTTPMethod.get, .post, .put, .patch, .delete])
      let form = random.count(0...3)
      func path(_ parameter: (String) -> String) -> String {
        switch form {
        case 0: "/\(object)s"
        case 1: "/\(object)s/\(parameter("\(object)_id"))"
        case 2: "/v1/fleets/\(parameter("fleet"))/\(object)s"
        default: "/api/\(object)s/\(parameter("id"))/parts"
        }
      }
      let path0 = path { "{\($0)}" }
      guard seen.insert("\(method) \(path0)").inserted else { continue }
      let written = path { mark == 0 ? "{\($0)}" : mark == 1 ? ":\($0)" : "<\($0)>" }
      operations.append(
        ShapeOperation(
          method: method, path: path0, written: written,
          need: Self.need(&random, needs, spelling, object, tokens), title: "\(Self.verb(method)) \(object)s"))
    }
  }

  private static func verb(_ method: HTTPMethod) -> String {
    switch method {
    case .get: "List"
    case .post: "Create"
    case .delete: "Remove"
    default: "Change"
    }
  }

  private static func need(
    _ random: inout SeededRandom, _ needs: Needs, _ spelling: Spelling, _ object: String, _ tokens: [String]
  ) -> ShapeNeed {
    let scopes = levels.shuffled(using: &random).map { scope(spelling, object, $0) }
    let several = Array(scopes.prefix(random.count(2...3)))
    switch (needs, random.count(0...9)) {
    case (.keyed, 0...1): return .listed(Array(scopes.prefix(2)))
    case (.cells, 0...1): return .none
    case (.keyed, _), (.cells, _): return .one(scopes[0])
    case (.every, 0...3): return .one(scopes[0])
    case (.every, 4...5): return .any(several)
    case (.every, 6): return .all(several)
    case (.every, 7): return .none
    case (.every, 8): return .silent
    default:
      return .byToken([
        ShapeNeed.Token(kind: tokens[0], need: .one(scopes[0])),
        ShapeNeed.Token(kind: tokens[1], need: random.oneIn(3) ? .any(Array(scopes[1...2])) : .one(scopes[1])),
      ])
    }
  }

  private static func scope(_ spelling: Spelling, _ object: String, _ level: String) -> String {
    let capital = object.prefix(1).uppercased() + object.dropFirst()
    switch spelling {
    case .colon: return "\(object):\(level)"
    case .dots: return "\(capital).\(level.prefix(1).uppercased() + level.dropFirst())"
    case .underscore: return "\(object)s_\(level)"
    case .capitals: return "\(level.uppercased())_\(object.uppercased())S"
    case .threeParts: return "\(level):\(object)s:own"
    case .action: return "\(level):\(object)s"
    case .address: return "https://harbour.example.test/auth/\(object)s.\(level)"
    }
  }
}
