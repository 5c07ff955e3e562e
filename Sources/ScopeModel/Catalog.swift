public import Findings
public import ScopeTable

/// One provider's operations and scopes, as its pages state them.
///
/// Everything in a catalog is in a total order from the moment it is built, so that the same pages give the same bytes
/// in every output.
public struct Catalog: Hashable, Sendable {
  /// The version of the JSON form that this type reads and the emitters write.
  public static let formatVersion = 1

  /// The provider's id: lower case, `devrev`.
  public let provider: String
  /// The provider's name as people write it: `DevRev`.
  public let title: String
  /// The version of the API, where a page or the configuration gives one.
  public let apiVersion: String?
  /// The pages it was read from, by path.
  public let pages: [PageRecord]
  /// Every scope that an operation names, by name.
  public let scopes: [Scope]
  /// Which scopes give others too, by scope. Nothing is included that is not listed here.
  public let inclusions: [Inclusion]
  /// By path, then by method, then by name. No two share an identity.
  public let operations: [Operation]
  /// Methods that the pages mark as not supported, by path.
  public let notSupported: [NotSupported]
  /// What a person should know about the pages, by page and line.
  public let findings: [Finding]

  /// Puts everything into its order. The scopes are given because their spelling is the provider's matter.
  public init(
    provider: String, title: String, apiVersion: String? = nil, pages: [PageRecord], scopes: [Scope],
    inclusions: [Inclusion] = [], operations: [Operation], notSupported: [NotSupported] = [], findings: [Finding] = []
  ) {
    self.provider = provider
    self.title = title
    self.apiVersion = apiVersion
    self.pages = pages.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.scopes = scopes.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.inclusions = inclusions.sorted(by: Inclusion.inOrder)
    // A catalog that was written by this program is in order already, and its operations are many.
    self.operations = operations.isInOrder(Operation.inOrder) ? operations : operations.sorted(by: Operation.inOrder)
    self.notSupported = notSupported.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.findings = findings.sorted(by: Finding.inOrder)
  }
}

extension Array {
  /// Whether sorting would leave every element where it is.
  fileprivate func isInOrder(_ precedes: (Element, Element) -> Bool) -> Bool {
    indices.dropFirst().allSatisfy { !precedes(self[$0], self[$0 - 1]) }
  }
}
