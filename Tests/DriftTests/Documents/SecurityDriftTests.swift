import OpenAPI
import ScopeModel
import ScopeTable
import Testing

@testable import Drift

/// What documents ask for beside scopes: keys, tokens, certificates.
@Suite struct SecurityDriftTests {
  struct Case: CustomTestStringConvertible {
    var base: String?
    var revision: String?
    /// `nil` where nothing changed.
    var rule: String?

    init(_ base: String?, _ revision: String?, _ rule: String?) {
      self.base = base
      self.revision = revision
      self.rule = rule
    }

    var testDescription: String { "\(base ?? "absent") -> \(revision ?? "absent")" }
  }

  static let changes = [
    // A scheme came or went.
    Case("[]", "[{key: []}]", "requirement-tightened"),
    Case("[{key: []}]", "[]", "requirement-loosened"),
    Case("[{}]", "[{bearer: []}]", "requirement-tightened"),
    Case(nil, "[{key: []}]", "requirement-learned"),
    Case("[{key: []}]", nil, "requirement-forgotten"),
    // One in place of another.
    Case("[{key: []}]", "[{bearer: []}]", "requirement-changed"),
    Case("[{bearer: []}]", "[{basic: []}]", "requirement-changed"),
    Case("[{key: []}]", "[{otherKey: []}]", "requirement-changed"),
    Case("[{oauth: []}]", "[{key: []}]", "requirement-changed"),
    Case("[{oauth: [a]}]", "[{connect: [a]}]", "requirement-changed"),
    Case("[{tls: []}]", "[{bearer: []}]", "requirement-changed"),
    // Together, and one or the other.
    Case("[{key: []}]", "[{key: [], bearer: []}]", "requirement-tightened"),
    Case("[{key: [], bearer: []}]", "[{key: []}]", "requirement-loosened"),
    Case("[{key: []}]", "[{key: []}, {bearer: []}]", "requirement-loosened"),
    Case("[{key: []}, {bearer: []}]", "[{bearer: []}]", "requirement-tightened"),
    Case("[{oauth: [a]}]", "[{oauth: [a], tls: []}]", "requirement-tightened"),
    Case("[{key: []}]", "[{key: []}, {}]", "requirement-loosened"),
    // Scopes of a scheme.
    Case("[{oauth: [a]}]", "[{oauth: [a, b]}]", "requirement-tightened"),
    Case("[{oauth: [a, b]}]", "[{oauth: [b]}]", "requirement-loosened"),
    Case("[{bearer: [a]}]", "[{bearer: [b]}]", "requirement-changed"),
    Case("[{bearer: []}]", "[{bearer: [a]}]", "requirement-tightened"),
    Case("[{key: []}, {oauth: [a]}]", "[{key: []}, {oauth: [b]}]", "requirement-changed"),
    Case("[{key: []}, {oauth: [a]}]", "[{key: []}, {oauth: [a]}, {oauth: [b]}]", "requirement-loosened"),
    // No request changes.
    Case("[{key: []}]", "[{sameKey: []}]", nil),
    Case("[{bearer: []}]", "[{Bearer: []}]", nil),
    Case("[{oauth: [a]}]", "[{login: [a]}]", nil),
    Case("[{key: []}, {bearer: []}]", "[{bearer: []}, {key: []}, {bearer: []}]", nil),
    Case("[{oauth: [a]}, {oauth: [b]}]", "[{oauth: [b]}, {login: [a]}]", nil),
    Case("[{key: [], bearer: []}]", "[{bearer: [], key: []}]", nil),
    Case("[]", "[{}]", nil),
    Case("[{lost: []}]", "[{lost: []}]", nil),
  ]

  @Test(arguments: changes) func ofAnOperation(_ change: Case) throws {
    let rules = try DocumentSample.rules(
      DocumentSample.document(security: change.base), DocumentSample.document(security: change.revision))
    #expect(rules == (change.rule.map { [$0] } ?? []))
  }

  /// An operation without `security` of its own has the document's.
  @Test(arguments: changes) func ofTheDocument(_ change: Case) throws {
    let rules = try DocumentSample.rules(
      DocumentSample.document(security: nil, root: change.base),
      DocumentSample.document(security: nil, root: change.revision, version: "3.1.0"))
    #expect(rules == (change.rule.map { [$0] } ?? []))
    let own = "[{basic: []}]"
    #expect(
      try DocumentSample.rules(
        DocumentSample.document(security: own, root: change.base),
        DocumentSample.document(security: own, root: change.revision)) == [])
  }

  @Test func theReportSaysWhatIsShown() throws {
    let report = try DocumentSample.report(
      DocumentSample.document(security: "[{key: []}]"),
      DocumentSample.document(security: "[{bearer: []}, {oauth: [a, b]}]"))
    let change = try #require(report.changes.first { $0.rule == .requirementChanged })
    #expect(change.before == "API key in header x-key")
    #expect(change.after == "HTTP bearer | OAuth 2.0 with a & b")
    #expect(change.message.text.contains("A call with only `API key in header x-key` is no longer sufficient"))
  }

  /// A page says nothing of schemes, and a document's are no news beside it.
  @Test(arguments: ["[{oauth: [a]}]", "[{oauth: [a], key: []}]", "[{bearer: [a]}]"])
  func aPageIsComparedInScopesAlone(security: String) throws {
    let operation = Sample.operation(.get, "/boats", needs: Requirement(.any(["a"])), group: nil)
    let document = try DocumentSample.side(DocumentSample.document(security: security), name: "api")
    let page = DriftSide(name: "page.txt", catalogs: [Sample.catalog([operation])])
    #expect(DriftComparison().report(base: page, revision: document, today: "2026-11-20").changes == [])
  }
}
