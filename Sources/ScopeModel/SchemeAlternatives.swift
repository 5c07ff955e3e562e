public import ScopeTable
import TextRendering

/// The ways into an operation that an OpenAPI document's `security` lists: for each, the security schemes that are used together and
/// the scopes that they carry.
///
///     security: [{key: []}, {oauth: [tree:read]}]
///
/// A scheme is named by what it is and never by its name in the document, which no request carries: ``SchemeName``. In a catalog the
/// ways are the cases of a requirement by kind of token: `API key in header x-key -> none`, `OAuth 2.0 -> tree:read`.
public struct SchemeAlternatives: Hashable, Sendable {
  /// In the document's order, none twice.
  public private(set) var ways: [Way]

  /// One alternative.
  public struct Way: Hashable, Sendable {
    /// ``SchemeName``s in the order of their bytes, none twice.
    public var schemes: [String]
    /// All of them are needed; in the document's order, none twice.
    public var scopes: [String]

    public init(schemes: [String], scopes: [String]) {
      self.schemes = Set(schemes.map { ExactText($0) }).sorted().map(\.text)
      var seen: Set<ExactText> = []
      self.scopes = scopes.filter { seen.insert(ExactText($0)).inserted }
    }

    /// Whether it says anything of scopes: that some are needed, or none of a scheme that has them.
    fileprivate var tellsOfScopes: Bool { !scopes.isEmpty || schemes.contains { SchemeName.scoped.contains($0) } }
    fileprivate var label: String { schemes.joined(separator: SchemeName.separator) }
  }

  public init(_ ways: [Way]) {
    var seen: Set<Way> = []
    self.ways = ways.filter { seen.insert($0).inserted }
  }

  /// The ways of a requirement whose cases are security schemes; `nil` for any other.
  public init?(_ requirement: Requirement) {
    guard case .perCredential(let cases) = requirement.kind, !cases.isEmpty, requirement.conditions.isEmpty else {
      return nil
    }
    var ways: [Way] = []
    for credentialCase in cases {
      guard let schemes = SchemeName.names(in: credentialCase.credential) else { return nil }
      switch credentialCase.requirement.kind {
      case .none: ways.append(Way(schemes: schemes, scopes: []))
      case .scopes(let anyOf): ways += anyOf.map { Way(schemes: schemes, scopes: $0) }
      default: return nil
      }
    }
    self.init(ways)
  }

  /// The requirement in the form of a catalog, one case for each set of schemes.
  public var requirement: Requirement {
    Requirement(
      .perCredential(
        cases: cases.map { label, ways in
          Requirement.CredentialCase(credential: label, requirement: Self.requirement(of: ways))
        }))
  }

  /// What the document says of scopes alone, to be compared with a page that says nothing of schemes. A way that tells nothing of
  /// scopes is unknown.
  public var aboutScopes: Requirement {
    let telling = ways.filter(\.tellsOfScopes)
    if telling.isEmpty { return Requirement(.unknown) }
    if telling.count == ways.count { return Self.requirement(of: ways) }
    return Requirement(
      .perCredential(
        cases: cases.map { label, ways in
          let isUnknown = !ways.contains(where: \.tellsOfScopes)
          return Requirement.CredentialCase(
            credential: label, requirement: isUnknown ? Requirement(.unknown) : Self.requirement(of: ways))
        }))
  }

  /// The scopes alone, where both sides of a comparison use the same schemes.
  public var withoutSchemes: Requirement { Self.requirement(of: ways) }

  /// For each way its schemes and scopes side by side, as one OR of ANDs.
  public var anyOf: [[String]] { ways.map { $0.schemes + $0.scopes } }

  /// The only set of schemes that there is; `nil` if there are several.
  public var onlySchemes: [String]? {
    guard let first = ways.first, ways.allSatisfy({ $0.schemes == first.schemes }) else { return nil }
    return first.schemes
  }

  private var cases: [(label: String, ways: [Way])] {
    var labels: [String] = []
    for way in ways where !labels.contains(way.label) { labels.append(way.label) }
    return labels.map { label in (label, ways.filter { $0.label == label }) }
  }

  /// A way without scopes opens the operation to any token of its schemes.
  private static func requirement(of ways: [Way]) -> Requirement {
    Requirement(ways.contains { $0.scopes.isEmpty } ? .none : .scopes(anyOf: ways.map(\.scopes)))
  }
}

extension Catalog {
  /// The same catalog with what each operation needs in terms of scopes alone: ``SchemeAlternatives/aboutScopes``.
  public var aboutScopes: Catalog {
    let operations = operations.map { operation in
      guard let ways = SchemeAlternatives(operation.requirement) else { return operation }
      var operation = operation
      operation.requirement = ways.aboutScopes
      return operation
    }
    return Catalog(
      provider: provider, title: title, apiVersion: apiVersion, pages: pages, scopes: scopes, inclusions: inclusions,
      operations: operations, notSupported: notSupported, findings: findings)
  }
}
