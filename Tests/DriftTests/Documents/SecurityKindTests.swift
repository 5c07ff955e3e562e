import Testing

@testable import Drift

/// The kinds of change of security that oasdiff tells apart: security and scopes that come and go, of an operation and of the
/// document, where schemes are needed together and where one of them is enough. Each is judged by what a caller has to do.
@Suite struct SecurityKindTests {
  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var less: String
    var more: String
    /// From the first to the second, and back.
    var rules: (there: String, back: String)

    init(_ description: String, _ less: String, _ more: String, _ there: String, _ back: String) {
      testDescription = description
      self.less = less
      self.more = more
      rules = (there, back)
    }
  }

  private static let (tightened, loosened) = ("breaking requirement-tightened", "risk requirement-loosened")

  static let cases = [
    // api-security-added and -removed
    Case("security, where none was needed", "[]", "[{key: []}]", tightened, loosened),
    Case("security, where it was optional", "[{key: []}, {}]", "[{key: []}]", tightened, loosened),
    Case("a scheme to choose from", "[{key: []}, {bearer: []}]", "[{key: []}]", tightened, loosened),
    Case("a scheme to choose from, with scopes", "[{key: []}, {oauth: [a]}]", "[{key: []}]", tightened, loosened),
    Case("a scheme that is needed as well", "[{key: []}]", "[{key: [], bearer: []}]", tightened, loosened),
    Case("a scheme with scopes that is needed as well", "[{key: []}]", "[{key: [], oauth: [a]}]", tightened, loosened),
    Case(
      "a scheme that one of two needs as well", "[{key: []}, {oauth: [a]}]", "[{key: [], tls: []}, {oauth: [a]}]",
      tightened, loosened),
    Case("from one or the other to both", "[{key: []}, {bearer: []}]", "[{key: [], bearer: []}]", tightened, loosened),
    // api-security-scope-added and -removed
    Case("a first scope", "[{oauth: []}]", "[{oauth: [a]}]", tightened, loosened),
    Case("a further scope", "[{oauth: [a]}]", "[{oauth: [a, b]}]", tightened, loosened),
    Case("a scope to choose from", "[{oauth: [a]}, {oauth: [b]}]", "[{oauth: [a]}]", tightened, loosened),
    Case(
      "a scope of one scheme of two to choose from", "[{key: []}, {oauth: [a]}]", "[{key: []}, {oauth: [a, b]}]",
      tightened, loosened),
    Case(
      "a scope of one scheme of two that are needed", "[{key: [], oauth: [a]}]", "[{key: [], oauth: [a, b]}]",
      tightened, loosened),
    Case(
      "from one or the other scope to both", "[{oauth: [a]}, {oauth: [b]}]", "[{oauth: [a, b]}]", tightened, loosened),
    // One in place of another.
    Case(
      "another scheme", "[{key: []}]", "[{bearer: []}]", "breaking requirement-changed", "breaking requirement-changed"),
    Case(
      "another scope", "[{oauth: [a]}]", "[{oauth: [b]}]", "breaking requirement-changed",
      "breaking requirement-changed"),
  ]

  private static func changes(_ base: String, _ revision: String) throws -> [String] {
    try DocumentSample.report(base, revision).changes.filter { $0.path != nil }.map {
      "\($0.level.rawValue) \($0.rule.id)"
    }
  }

  @Test(arguments: cases) func ofAnOperation(_ change: Case) throws {
    let less = DocumentSample.document(security: change.less)
    let more = DocumentSample.document(security: change.more)
    #expect(try Self.changes(less, more) == [change.rules.there])
    #expect(try Self.changes(more, less) == [change.rules.back])
  }

  @Test(arguments: cases) func ofTheDocument(_ change: Case) throws {
    let less = DocumentSample.document(security: nil, root: change.less)
    let more = DocumentSample.document(security: nil, root: change.more)
    #expect(try Self.changes(less, more) == [change.rules.there])
    #expect(try Self.changes(more, less) == [change.rules.back])
  }

  /// An operation that begins to say itself what the document says for all is as it was.
  @Test(arguments: cases) func fromTheDocumentToTheOperation(_ change: Case) throws {
    let inherited = DocumentSample.document(security: nil, root: change.less)
    #expect(
      try Self.changes(inherited, DocumentSample.document(security: change.less, root: "[{basic: []}]")) == [])
    #expect(
      try Self.changes(inherited, DocumentSample.document(security: change.more, root: change.less))
        == [change.rules.there])
  }
}
