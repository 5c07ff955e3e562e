public import ScopeModel
public import ScopeTable

/// A few scopes, of which every set can be tried.
public struct RandomScopes: Sendable {
  public let names: [String]

  public init(_ names: [String]) { self.names = names }

  /// Alternatives of one or two scopes each.
  public func alternatives(_ random: inout SeededRandom, _ counts: ClosedRange<Int> = 1...3) -> [[String]] {
    random.list(counts) { random in random.list(1...2) { $0.pick(names) } }
  }

  /// Statements by which one scope includes another.
  public func inclusions(_ random: inout SeededRandom, _ counts: ClosedRange<Int>) -> [Inclusion] {
    random.list(counts) { random in
      Inclusion(scope: random.pick(names), includes: [random.pick(names)], source: "https://acme.test/levels")
    }
  }

  /// Every set of the scopes.
  public var sets: [Set<String>] {
    (0..<(1 << names.count)).map { bits in
      Set(names.indices.filter { bits >> $0 & 1 == 1 }.map { names[$0] })
    }
  }
}
