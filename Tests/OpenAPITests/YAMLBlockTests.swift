import JSON
import OpenAPI
import Testing
import TextRendering

@Suite struct YAMLBlockTests {
  private func text(_ value: JSONNode, _ block: YAMLBlock = YAMLBlock()) -> String {
    block.lines(of: JSONNode.Member("x-key", value), indentation: 2).joined(separator: "\n")
  }

  private static let nested = JSONNode.object([
    JSONNode.Member("kind", .string("scopes")),
    JSONNode.Member("anyOf", .array([.strings(["a:b"]), .strings(["c"])])),
    JSONNode.Member(
      "cases", .array([.object([.init("type", .string("t")), .init("empty", .object([]))]), .number(1)])),
  ])

  @Test func aValueStandsOverSeveralLines() {
    #expect(
      text(Self.nested) == """
          x-key:
            kind: scopes
            anyOf:
              - ["a:b"]
              - ["c"]
            cases:
              - type: t
                empty: {}
              - 1
        """)
  }

  @Test func itIndentsAsTheFileDoes() {
    #expect(
      text(Self.nested, YAMLBlock(step: 4, indentsLists: false)) == """
          x-key:
              kind: scopes
              anyOf:
              - ["a:b"]
              - ["c"]
              cases:
              - type: t
                empty: {}
              - 1
        """)
  }

  @Test(arguments: [
    ("a:b", "a:b"), ("no", "\"no\""), ("a: b", "\"a: b\""), ("a:", "\"a:\""), ("1", "\"1\""), ("", "\"\""),
    ("a #b", "\"a #b\""), ("repository/contents:read", "repository/contents:read"), ("-", "\"-\""),
  ]) func whatCouldBeSomethingElseIsQuoted(text: String, written: String) {
    #expect(self.text(.string(text)) == "  x-key: \(written)")
  }

  @Test(arguments: [
    ("a\nb", "|-\n    a\n    b"), ("a\n\nb\n", "|\n    a\n\n    b"), (" a\nb", "\" a\\nb\""),
    ("a\nb\n\n", "\"a\\nb\\n\\n\""),
    ("a\u{7}\nb", "\"a\\u0007\\nb\""), ("\na", "\"\\na\""),
  ]) func linesAreALiteralBlockWhereItGivesThemBack(text: String, written: String) {
    #expect(self.text(.string(text)) == "  x-key: \(written)")
  }
}
