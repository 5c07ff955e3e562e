import Findings
import ScopeModel
import ScopeTable
import Testing

@testable import Drift

/// Scopes that gain the area in which they hold, where a page is reworded as a whole.
@Suite struct ScopeAreaTests {
  private static let things = ["boats", "piers", "cranes", "locks", "buoys"]

  /// A page of five headings, reworded, and what else is given.
  private static func catalogs(
    _ base: [(path: String, group: String, scope: String)], _ revision: [(path: String, group: String, scope: String)]
  ) -> (Catalog, Catalog) {
    let old = things.map { (path: "/\($0)", group: "Permission on \($0)", scope: "\($0):read") } + base
    let new = things.map { (path: "/\($0)", group: "Yard permissions for \($0)", scope: "yard/\($0):read") } + revision
    return (catalog(old), catalog(new))
  }

  private static func catalog(_ rows: [(path: String, group: String, scope: String)]) -> Catalog {
    Sample.catalog(
      rows.map { Sample.operation(.get, $0.path, needs: Requirement(.any([$0.scope])), group: $0.group) })
  }

  @Test func aScopeThatOnlyGainsItsAreaIsFollowed() {
    let (base, revision) = Self.catalogs([], [])
    let report = Sample.report(base, revision)
    #expect(report.changes == [])
    #expect(report.findings.map(\.id) == ["headings-reworded"])
  }

  /// The heading `keys` became two: neither is the other's.
  @Test func aScopeThatIsSplitIsToldAsSplit() throws {
    let (base, revision) = Self.catalogs(
      [
        ("/yards/{yard}/keys", "Permission on keys", "keys:read"),
        ("/firms/{firm}/keys", "Permission on keys", "keys:read"),
      ],
      [
        ("/yards/{yard}/keys", "Yard permissions for keys", "yard/keys:read"),
        ("/firms/{firm}/keys", "Firm permissions for keys", "firm/keys:read"),
      ])
    let report = Sample.report(base, revision)
    #expect(report.changes.filter { $0.rule.id != "group-changed" } == [])
    #expect(report.findings.map(\.id) == ["headings-reworded", "scopes-split"])
    #expect(report.findings[1].message.contains("`keys:read` is now `firm/keys:read` or `yard/keys:read`"))
  }

  /// The report quotes what the page said, in its own words.
  @Test func theBaseIsQuotedAsItWas() throws {
    let (base, revision) = Self.catalogs(
      [("/piers/{pier}", "Permission on piers", "piers:read")],
      [("/piers/{pier}", "Yard permissions for piers", "yard/boats:read")])
    let change = try #require(Sample.report(base, revision).changes.first { $0.rule == .requirementChanged })
    #expect(change.before == "piers:read")
    #expect(change.after == "yard/boats:read")
  }

  /// Two that are only spelled alike are two: no operation needed the one and needs the other.
  @Test func namesThatAreOnlyAlikeAreNotFollowed() {
    let (base, revision) = Self.catalogs(
      [("/ropes", "Permission on piers", "ropes:read")],
      [
        ("/ropes", "Yard permissions for piers", "yard/lines:read"),
        ("/rope-store", "Firm permissions for ropes", "firm/ropes:read"),
      ])
    let changed = Sample.report(base, revision).changes.filter { $0.path == "/ropes" && $0.rule != .groupChanged }
    #expect(changed.map(\.rule) == [.requirementChanged])
  }

  /// One operation with another scope is a change, and no rewording.
  @Test func withoutARewordingTheAreaIsAChange() {
    let rules = Sample.rules(Requirement.Kind.any(["keys:read"]), .any(["yard/keys:read"]))
    #expect(rules == ["requirement-changed"])
  }
}
