import Findings
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Rights in words that may be two") struct JoinedRightsTests {
  @Test(
    arguments: [
      ("View boats Manage oars", true), ("Manage boats Manage oars", true), ("View boats", false),
      ("View Boats", false), ("View boats manage oars", false), ("View boats MANAGE oars", false),
      ("View boats Managers", false), ("", false),
    ] as [(String, Bool)])
  func anotherRightsFirstWordInsideIsOne(right: String, isJoined: Bool) {
    #expect(JoinedRights.seemsJoined(right, ["View": 1, "Manage": right.hasPrefix("Manage") ? 2 : 1]) == isJoined)
  }

  @Test func aRightThatRepeatsItsOwnFirstWordIsNone() {
    #expect(!JoinedRights.seemsJoined("View boats View", ["View": 1]))
  }

  static func findings(_ rights: [String], form: ScopeWords.Form) -> [Finding] {
    var reading = LayoutReading()
    reading.operations = rights.enumerated().map { index, right in
      Operation(
        method: .get, path: "/boats/\(index)", requirement: .init(.scopes(anyOf: [[right]])),
        evidence: Evidence(page: "page", line: index + 1, excerpt: ""))
    }
    var vendor = Vendor.unknown(id: "acme")
    vendor.scopes.form = form
    JoinedRights.report(&reading, vendor: vendor, page: "page")
    return reading.findings
  }

  @Test func theOperationIsNamedAndTheRightKept() {
    let findings = Self.findings(["View boats", "Manage oars", "View boats Manage oars"], form: .words)
    #expect(findings.map(\.line) == [3])
    #expect(findings.map(\.id) == ["joined-rights"])
    #expect(findings.first?.message.contains("GET /boats/2") == true)
    #expect(Self.findings(["View boats", "Manage oars", "View boats Manage oars"], form: .name) == [])
  }
}
