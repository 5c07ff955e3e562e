import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import OpenAPI

/// What a page says and what a document requires today, both.
@Suite struct SecurityJoinTests {
  private static let scopes = Requirement(.scopes(anyOf: [["a"], ["b"]]))

  private func annotate(
    _ requirement: Requirement, document: String = "", own: String = "", replaces: Bool = false
  ) throws -> (security: SecurityAlternatives?, ids: [String], text: String) {
    let base = StyleTests.head + document + StyleTests.paths + own
    let (text, result) = try Sample.annotate(
      base, with: Sample.catalog(requirement), style: .security, replaces: replaces)
    let specification = try Specification(Array(text.utf8), path: "api.yaml")
    let node = specification.root["paths"]?["/a"]?["get"]?["security"]
    let again = try Sample.annotate(text, with: Sample.catalog(requirement), style: .security)
    #expect(again.text == text)
    return (node.flatMap(SecurityAlternatives.init), result.ids, text)
  }

  private func alternatives(_ text: String) throws -> SecurityAlternatives? {
    let specification = try Specification(Array("openapi: 3.0.3\nsecurity: \(text)\n".utf8), path: "b.yaml")
    return specification.root["security"].flatMap(SecurityAlternatives.init)
  }

  @Test func theDocumentsSecurityStays() throws {
    let (security, ids, _) = try annotate(Self.scopes, document: "security:\n  - token: []\n")
    #expect(try security == alternatives("[{token: [], oauth: [a]}, {token: [], oauth: [b]}]"))
    #expect(ids == [])
    let same = try annotate(Self.scopes, document: "security:\n  - oauth: []\n")
    #expect(try same.security == alternatives("[{oauth: [a]}, {oauth: [b]}]"))
    let optional = try annotate(Self.scopes, document: "security:\n  - {}\n  - token: []\n")
    #expect(try optional.security == alternatives("[{oauth: [a]}, {oauth: [b]}]"))
  }

  @Test func whatAnOperationRequiresItselfStays() throws {
    let (security, ids, text) = try annotate(
      Self.scopes, document: "security:\n  - oauth: []\n", own: "      security:\n      - token: []\n")
    #expect(try security == alternatives("[{token: [], oauth: [a]}, {token: [], oauth: [b]}]"))
    #expect(ids == [])
    #expect(
      text.hasSuffix(
        "      security:\n        - token: []\n          oauth:\n            - a\n        - token: []\n          oauth:\n            - b\n"
      ))
  }

  @Test func otherScopesAreReplacedOnlyOnRequest() throws {
    let own = "      security:\n      - token: []\n        oauth: [old]\n"
    let kept = try annotate(Self.scopes, own: own)
    #expect(try kept.security == alternatives("[{token: [], oauth: [old]}]"))
    #expect(kept.ids == ["existing-annotation"])
    let replaced = try annotate(Self.scopes, own: own, replaces: true)
    #expect(try replaced.security == alternatives("[{token: [], oauth: [a]}, {token: [], oauth: [b]}]"))
    #expect(replaced.ids == ["overridden-security"])
  }

  @Test func aPageThatAsksForLessOverridesOnlyOnRequest() throws {
    let document = "security:\n  - token: []\n"
    let kept = try annotate(Requirement(.anonymous), document: document)
    #expect(kept.security == nil)
    #expect(kept.ids == ["overridden-security"])
    let base = StyleTests.head + document + StyleTests.paths
    let (text, result) = try Sample.annotate(
      base, with: Sample.catalog(Requirement(.anonymous)), style: .security, replaces: true)
    #expect(text.contains("      security: []\n"))
    #expect(result.ids == ["overridden-security"])
    #expect(try annotate(Requirement(.anonymous)).security == .nothing)
  }

  // MARK: Against trying everything

  /// Every set of what a caller may show, and whether it gets in.
  private static func accepted(_ security: SecurityAlternatives) -> [Bool] {
    let items = ["s", "t", "s a", "s b", "t a", "t b"]
    return (0..<(1 << items.count)).map { bits in
      let shown = Set(items.indices.filter { bits >> $0 & 1 == 1 }.map { items[$0] })
      return security.alternatives.contains { entries in
        entries.allSatisfy { entry in
          shown.contains(entry.scheme) && entry.scopes.allSatisfy { shown.contains("\(entry.scheme) \($0)") }
        }
      }
    }
  }

  private static func random(_ random: inout SeededRandom) -> SecurityAlternatives {
    SecurityAlternatives(
      random.list(0...3) { random in
        let schemes = random.pick([[], ["s"], ["t"], ["s", "t"]])
        return schemes.map { scheme in
          SecurityAlternatives.Entry(scheme: scheme, scopes: random.pick([[], ["a"], ["b"], ["b", "a"]]))
        }
      })
  }

  @Test func joiningIsAnd() {
    var random = SeededRandom()
    for _ in 0..<RunLength.cases(1_000) {
      let (left, right) = (Self.random(&random), Self.random(&random))
      let joined = left.joined(with: right)
      let (own, other) = (Self.accepted(left), Self.accepted(right))
      #expect(Self.accepted(joined) == zip(own, other).map { $0 && $1 })
      #expect(left.implies(right) == zip(own, other).allSatisfy { !$0 || $1 })
      #expect(joined.joined(with: right) == joined && joined.implies(left) && joined.implies(right))
      #expect(SecurityAlternatives(joined.node) == joined)
    }
  }
}
