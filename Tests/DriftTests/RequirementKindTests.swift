import ScopeTable
import Testing

@testable import Drift

/// The full table of kind by kind. Rows are the base, columns the revision.
@Suite struct RequirementKindTests {
  /// One requirement of each kind.
  static let kinds: [(name: String, kind: Requirement.Kind)] = [
    ("scopes", .any(["a"])), ("none", .none), ("anonymous", .anonymous), ("unavailable", .unavailable),
    ("perType", .types(("issue", .any(["a"])), ("ticket", .any(["b"])))),
    ("perCredential", .credentials(("app", .any(["a"])), ("user", .any(["b"])))),
    ("derived", .derived(template: "{x}:read", from: "x")), ("mayCheck", .mayCheck(scopes: ["a"])),
    ("unknown", .unknown),
  ]

  /// `=` the same, `T` tightened, `L` loosened, `B` both, `+` learned, `?` forgotten, `x` made unavailable, `o` made available.
  static let table = """
                   scopes none anonymous unavailable perType perCredential derived mayCheck unknown
    scopes         =      L    L         x           B       B             B       L        ?
    none           T      =    L         x           T       T             T       T        ?
    anonymous      T      T    =         x           T       T             T       T        ?
    unavailable    o      o    o         =           o       o             o       o        ?
    perType        B      L    L         x           =       B             B       LB       ?
    perCredential  B      L    L         x           B       =             B       LB       ?
    derived        B      L    L         x           B       B             =       B        ?
    mayCheck       T      L    L         x           TB      TB            B       =        ?
    unknown        +      +    +         +           +       +             +       +        =
    """

  static let ids: [Character: String] = [
    "T": "requirement-tightened", "L": "requirement-loosened", "B": "requirement-changed", "+": "requirement-learned",
    "?": "requirement-forgotten", "x": "operation-made-unavailable", "o": "operation-made-available",
  ]

  /// The rules for each pair of kinds, in the order of ``kinds``.
  static let expected: [[Set<String>]] = table.split(separator: "\n").dropFirst().map { line in
    line.split(separator: " ").dropFirst().map { cell in Set(cell.compactMap { ids[$0] }) }
  }

  @Test(arguments: kinds.indices)
  func eachKindAgainstEachOther(base: Int) throws {
    #expect(Self.expected.count == Self.kinds.count)
    for revision in Self.kinds.indices {
      let rules = Sample.rules(Self.kinds[base].kind, Self.kinds[revision].kind)
      #expect(
        Set(rules) == Self.expected[base][revision],
        "\(Self.kinds[base].name) → \(Self.kinds[revision].name)")
    }
  }
}
