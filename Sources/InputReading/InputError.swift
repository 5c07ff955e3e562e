public import ScopeModel

/// Why an input could not be used: everything that is wrong with it, as far as that can be told at once.
///
/// Nothing is made from an input that ends so.
public struct InputError: Error, Hashable, Sendable {
  /// At least one, each of severity `error`.
  public var findings: [Finding]

  public init(_ findings: [Finding]) {
    self.findings = findings
  }

  public init(_ finding: Finding) {
    self.findings = [finding]
  }
}
