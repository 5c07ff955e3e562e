public import Findings

/// All that differs between base and revision, judged and in order. Formats only print it.
public struct DriftReport: Hashable, Sendable {
  /// What the base was called on the command line: `git:main:Inputs`.
  public let base: String
  public let revision: String
  /// In the report's order, without those that are suppressed.
  public internal(set) var changes: [DriftChange]
  /// Those that a suppression takes out, each with its reason, in the report's order.
  public internal(set) var suppressed: [SuppressedChange]
  /// What a person should know beside the changes: suppressions that expired or match nothing, schemas that changed.
  public let findings: [Finding]

  /// What the two sides are.
  public let sides: DriftSides

  /// The rules by which such a report is made.
  var rules: [DriftRule] {
    switch sides {
    case .versions: DriftRule.all
    case .specificationAndPages: DriftRule.disagreements
    }
  }

  /// How many operations the revision has.
  public let operations: Int
  /// The addresses of pages of either side that are known, by their paths.
  public let addresses: [String: String]
  /// The paths of the revision's pages by provider, where what is gone can be shown.
  public let revisionPages: [String: [String]]

  public var summary: DriftSummary { DriftSummary(changes) }

  /// What could not be read of either side, so that changes there are not known.
  public var unread: [Finding] { findings.filter { $0.severity == .error } }
  /// Whether the changes are all that there are.
  public var isComplete: Bool { unread.isEmpty }

  /// A change that a suppression takes out of the report.
  public struct SuppressedChange: Hashable, Sendable {
    public var change: DriftChange
    public var reason: String
  }

  init(
    base: String, revision: String, changes: [DriftChange], suppressed: [SuppressedChange], findings: [Finding],
    revisionPages: [String: [String]] = [:], operations: Int = 0, addresses: [String: String] = [:],
    sides: DriftSides = .versions
  ) {
    self.base = base
    self.revision = revision
    self.changes = changes
    self.suppressed = suppressed
    self.findings = findings
    self.revisionPages = revisionPages
    self.operations = operations
    self.addresses = addresses
    self.sides = sides
  }
}
