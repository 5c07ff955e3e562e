import ScopeModel
import ScopeTable
import TextRendering

/// The scopes of a catalog and their identifiers in Swift code.
struct SwiftScopeNames {
  /// Each scope once, by name.
  private(set) var scopes: [(name: String, identifier: String)] = []
  /// The scopes that would have shared an identifier.
  private(set) var clashes: [EmittedFiles.Omission] = []

  /// Members that the type of scopes already has, and words that cannot be the name of a member even in backticks.
  private static let taken: Set<String> = [
    "allCases", "hash", "hashValue", "init", "names", "none", "rawValue", "self", "some", "AllCases", "Protocol",
    "RawValue", "Self", "Type",
  ]

  init(_ catalog: Catalog) {
    var seen: Set<[UInt8]> = []
    // A token can also have a scope that includes others, whether or not an operation names it.
    let givers = catalog.inclusions.map(\.scope)
    let named = catalog.scopes.map(\.name) + givers + catalog.operations.flatMap { $0.requirement.scopeNames }
    let names = named.filter { seen.insert(Array($0.utf8)).inserted }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var uses: [String: [String]] = [:]
    for name in names { uses[Self.identifier(for: name), default: []].append(name) }
    var given = Set(uses.keys.filter { uses[$0]?.count == 1 })
    for name in names {
      let identifier = Self.identifier(for: name)
      let sharing = uses[identifier] ?? []
      guard sharing.count > 1 else {
        scopes.append((name, identifier))
        continue
      }
      let own = Self.distinct(identifier, name, given: &given)
      scopes.append((name, own))
      clashes.append(
        EmittedFiles.Omission(
          id: "scope-name-clash", subject: name,
          reason: "\(sharing.count) scopes would be called \(identifier) in Swift; this one is called \(own)."))
    }
  }

  private static func identifier(for name: String) -> String {
    let identifier = SwiftIdentifier.lowerCamel(name, fallback: "scope")
    return taken.contains(identifier) ? identifier + "Scope" : identifier
  }

  /// An identifier that depends only on the name of its scope, so that a new scope never takes the identifier of an existing one.
  private static func distinct(_ identifier: String, _ name: String, given: inout Set<String>) -> String {
    let hash = name.withTableBytes { KeyHash.hash($0, seed: 0) }
    let digits = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 16 - digits.count) + digits
    for length in [4, 16] {
      let own = identifier + "_" + padded.prefix(length)
      if given.insert(own).inserted { return own }
    }
    var number = 2
    while !given.insert("\(identifier)_\(padded)_\(number)").inserted { number += 1 }
    return "\(identifier)_\(padded)_\(number)"
  }
}
