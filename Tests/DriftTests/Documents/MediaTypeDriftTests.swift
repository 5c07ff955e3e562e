import ScopeModel
import Testing

@testable import Drift

/// Bodies that may be sent in several media types: a request is in one of them, so each is judged by itself.
@Suite struct MediaTypeDriftTests {
  private static let (json, form) = ("application/json", "application/x-www-form-urlencoded")

  /// A body with the properties of each media type: `{a: {type: string}}, required: [a]`.
  private static func document(_ types: [(name: String, properties: String)], parameters: String = "[]") -> String {
    let content = types.map { "\($0.name): {schema: {type: object, properties: \($0.properties)}}" }
    return """
      openapi: 3.0.3
      info: {title: Harbour, version: '1'}
      paths:
        /boats:
          post:
            parameters: \(parameters)
            requestBody: {content: {\(content.joined(separator: ", "))}}
      """
  }

  private static let (optional, required) = ("{a: {type: string}}", "{a: {type: string}}, required: [a]")

  struct Case: CustomTestStringConvertible {
    var testDescription: String
    var base: [(name: String, properties: String)]
    var revision: [(name: String, properties: String)]
    var rules: [String]
    /// Which media types the first message names.
    var named: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "required in one", base: [(json, optional), (form, optional)],
      revision: [(json, required), (form, optional)], rules: ["parameter-made-required"], named: [json]),
    Case(
      testDescription: "no longer required in one", base: [(json, required), (form, optional)],
      revision: [(json, optional), (form, optional)], rules: ["parameter-made-optional"], named: [json]),
    Case(
      testDescription: "required in the second one as well", base: [(json, required), (form, optional)],
      revision: [(json, required), (form, required)], rules: ["parameter-made-required"], named: [form]),
    Case(
      testDescription: "required in both", base: [(json, optional), (form, optional)],
      revision: [(json, required), (form, required)], rules: ["parameter-made-required"]),
    Case(
      testDescription: "a required one is new in one", base: [(json, optional), (form, optional)],
      revision: [(json, "{a: {type: string}, b: {type: string}}, required: [b]"), (form, optional)],
      rules: ["required-parameter-added"], named: [json]),
    Case(
      testDescription: "gone from one", base: [(json, optional), (form, optional)],
      revision: [(json, "{}"), (form, optional)], rules: ["parameter-removed"], named: [json]),
    Case(
      testDescription: "another type in one", base: [(json, optional), (form, optional)],
      revision: [(json, optional), (form, "{a: {type: integer}}")], rules: ["parameter-type-changed"], named: [form]),
    Case(
      testDescription: "the same in two of three",
      base: [(json, optional), (form, optional), ("text/xml", optional)],
      revision: [(json, required), (form, optional), ("text/xml", required)],
      rules: ["parameter-made-required"], named: [json, "text/xml"]),
    // What one media type asks for is no news to those who send another.
    Case(
      testDescription: "a type that asks for less is new", base: [(json, required)],
      revision: [(json, required), (form, optional)], rules: ["media-type-added"], named: [form]),
    Case(
      testDescription: "a type that asks for more is new", base: [(json, optional)],
      revision: [(json, optional), (form, "{b: {type: string}}, required: [b]")], rules: ["media-type-added"],
      named: [form]),
    Case(
      testDescription: "a type is gone", base: [(json, required), (form, optional)], revision: [(json, required)],
      rules: ["media-type-removed"], named: [form]),
    Case(
      testDescription: "one type in place of another", base: [(json, optional)], revision: [("text/xml", required)],
      rules: ["media-type-removed", "media-type-added", "parameter-made-required"], named: [json]),
    // No request changes.
    Case(
      testDescription: "in another order", base: [(json, required), (form, optional)],
      revision: [(form, optional), (json, required)], rules: []),
    Case(
      testDescription: "in another letter case", base: [(json, required), (form, optional)],
      revision: [("Application/JSON", required), (form, optional)], rules: []),
    Case(
      testDescription: "with another space", base: [("'application/json; charset=utf-8'", required)],
      revision: [("'application/json;charset=utf-8'", required)], rules: []),
  ]

  @Test(arguments: cases) func eachMediaTypeIsJudged(_ change: Case) throws {
    let changes = try DocumentSample.report(Self.document(change.base), Self.document(change.revision)).changes
    #expect(changes.map(\.rule.id).sorted() == change.rules.sorted())
    guard let first = changes.first(where: { $0.rule.id == change.rules.first }) else { return }
    for type in [Self.json, Self.form, "text/xml"] {
      #expect(first.message.text.contains(type) == change.named.contains(type), "\(first.message.text)")
    }
  }

  @Test func theMessageNamesTheMediaType() throws {
    let report = try DocumentSample.report(
      Self.document([(Self.json, Self.optional), (Self.form, Self.optional)]),
      Self.document([(Self.json, Self.required), (Self.form, Self.optional)]))
    let change = try #require(report.changes.first)
    #expect(change.level == .breaking)
    let words =
      "In bodies of type application/json: The parameter a (body) was optional and is now required."
    #expect(change.message.text.replacing("`", with: "") == words)
  }

  /// Changes of two media types are two changes, each with a fingerprint of its own.
  @Test func differentChangesOfOnePropertyStandApart() throws {
    let report = try DocumentSample.report(
      Self.document([(Self.json, Self.optional), (Self.form, Self.required)]),
      Self.document([(Self.json, Self.required), (Self.form, Self.optional)]))
    #expect(report.changes.map(\.rule.id) == ["parameter-made-required", "parameter-made-optional"])
    #expect(Set(report.changes.map(\.fingerprint)).count == 2)
  }

  /// A parameter that moves out of the body is told once, as moved.
  @Test func whatMovesOutOfTheBodyIsToldOnce() throws {
    let query = "[{name: a, in: query, schema: {type: string}}]"
    let rules = try DocumentSample.rules(
      Self.document([(Self.json, Self.optional), (Self.form, Self.optional)]),
      Self.document([(Self.json, "{}"), (Self.form, "{}")], parameters: query))
    #expect(rules == ["parameter-moved"])
  }

  @Test func aBodyThatComesHasNoNewMediaTypes() throws {
    let none = "openapi: 3.0.3\ninfo: {title: Harbour, version: '1'}\npaths:\n  /boats:\n    post: {}\n"
    #expect(
      try DocumentSample.rules(none, Self.document([(Self.json, Self.optional)])) == ["optional-parameter-added"])
  }
}
