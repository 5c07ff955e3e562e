import ScopeModel

/// What is one vendor's alone: its name, how a page shows that it is the vendor's, and how it words things.
struct ProviderProfile: Sendable {
  /// Lower case: `devrev`.
  let id: String
  /// As people write it: `DevRev`.
  let title: String
  /// Words in a heading, in a table's heads or in running text of which one is enough to know the vendor.
  let signatures: [String]
  let wording: RequirementWording
  let scopeSpelling: ScopeSpelling
  /// How headings name permissions, where the vendor's pages group operations by them.
  var permissions = PermissionWording()
}

extension ProviderProfile {
  /// The vendors that are known, in the order in which a page is tried.
  static let all: [ProviderProfile] = [.devRev, .confluence, .jira, .gitHub, .space]

  /// The vendor with that id, known or not.
  static func named(_ id: String) -> ProviderProfile { all.first { $0.id == id } ?? unknown(id: id) }

  /// A vendor that nobody here has met: its pages are read by their layout alone.
  static func unknown(id: String) -> ProviderProfile {
    ProviderProfile(
      id: id, title: id, signatures: [], wording: RequirementWording(), scopeSpelling: .objectAndLevel(separator: ":"))
  }
}

/// How a vendor builds the names of its scopes.
enum ScopeSpelling: Sendable {
  /// `account:read`: what the scope opens, and how far.
  case objectAndLevel(separator: Character)
  /// `View applications`: words that say neither object nor level in a way that holds for all of them.
  case words

  /// The scope of that name, with its object and level where the spelling says them.
  func scope(named name: String) -> Scope {
    switch self {
    case .objectAndLevel(let separator):
      guard let border = name.lastIndex(of: separator) else { return Scope(name: name) }
      return Scope(
        name: name, object: String(name[..<border]), level: String(name[name.index(after: border)...]))
    case .words: return Scope(name: name)
    }
  }
}
