/// That holding one scope also gives others, where the vendor says so: `contents:write` includes `contents:read`.
public struct Inclusion: Hashable, Sendable {
  public var scope: String
  /// What it gives beside itself, in the vendor's order.
  public var includes: [String]
  /// The page on which the vendor says so: `https://…`.
  public var source: String

  public init(scope: String, includes: [String], source: String) {
    self.scope = scope
    self.includes = includes
    self.source = source
  }

  /// The order of inclusions in every output: by scope, then by source, then by what it includes.
  static func inOrder(_ left: Inclusion, _ right: Inclusion) -> Bool {
    left.key.lexicographicallyPrecedes(right.key)
  }

  private var key: [ExactText] { ([scope, source] + includes).map { ExactText($0) } }
}
