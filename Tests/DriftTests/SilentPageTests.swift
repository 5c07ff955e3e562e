import ScopeModel
import ScopeTable
import Testing

@testable import Drift

/// A page whose operations are all there, and which no longer says what they need.
@Suite struct SilentPageTests {
  static func catalog(_ kinds: [Requirement.Kind]) -> Catalog {
    Sample.catalog(kinds.enumerated().map { Sample.operation(.get, "/\($0.offset)", needs: Requirement($0.element)) })
  }

  static let stated = catalog([.any(["a"]), .any(["a"]), .none])
  static let silent = catalog([.unknown, .unknown, .unknown])

  @Test func itIsBreakingAndComesFirst() throws {
    let report = Sample.report(Self.stated, Self.silent)
    let change = try #require(report.changes.first)
    #expect(change.rule.id == "requirements-silent")
    #expect(change.level == .breaking)
    #expect(
      change.message.text.contains(
        "3 requirements (2 with scopes, 1 without scopes) before and states no requirement now")
    )
    #expect(report.changes.count { $0.rule == .requirementForgotten } == 3)
    let lines = TextReport(report).text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("Check this first: the format of 1 page has probably changed.") == true)
    #expect(ReportOutline(report).shrunkPages.map(\.rule) == [.requirementsSilent])
  }

  @Test func theOtherDirectionIsToldToo() {
    #expect(
      Sample.report(Self.silent, Self.stated).changes.contains { $0.rule == .requirementsStated && $0.level == .info })
  }

  @Test func aSingleSilentOperationIsNoColumn() {
    let report = Sample.report(Self.stated, Self.catalog([.unknown, .any(["a"]), .none]))
    #expect(!report.changes.contains { $0.rule == .requirementsSilent })
    #expect(report.changes.contains { $0.rule == .requirementForgotten })
  }

  @Test func theShareIsThatOfShrunkenPages() {
    let report = Sample.report(Self.stated, Self.silent, options: DriftOptions(pageShrink: 1))
    #expect(!report.changes.contains { $0.rule == .requirementsSilent })
  }
}
