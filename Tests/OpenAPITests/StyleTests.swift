import Findings
import OpenAPI
import ScopeModel
import ScopeTable
import Testing

/// What each style can say, and what it refuses.
@Suite struct StyleTests {
  static let head = """
    openapi: 3.0.3
    components:
      securitySchemes:
        oauth:
          type: oauth2
          flows:
            implicit:
              authorizationUrl: https://a.example
              scopes:
                # listed
                a:read: Reads.
            password: {tokenUrl: /t, scopes: {}}
        token: {type: http, scheme: bearer}

    """
  static let paths = "paths:\n  /a:\n    get:\n      tags: [a]\n"

  private func line(
    _ requirement: Requirement, _ style: AnnotationStyle, head: String = head, scheme: String? = nil
  ) throws -> (line: String?, ids: [String]) {
    let (text, result) = try Sample.annotate(
      head + Self.paths, with: Sample.catalog(requirement), style: style, scheme: scheme)
    let key = "      \(style.key):"
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix(key) }
    guard let first = lines.first else { return (nil, result.ids) }
    let block = lines.dropFirst().prefix { $0.hasPrefix("        ") }.map { $0.dropFirst(8) }
    let value = ([first.dropFirst(key.count)] + block).filter { !$0.isEmpty }.joined(separator: "\n")
    return (value.hasPrefix(" ") ? String(value.dropFirst()) : value, result.ids)
  }

  private static let and = Requirement(.scopes(anyOf: [["a", "b"]]))
  private static let or = Requirement(.scopes(anyOf: [["a"], ["b", "c"]]))

  @Test func whatCanBeSaid() throws {
    #expect(try line(Self.and, .xRequiredScopes).line == "- a\n- b")
    #expect(try line(Requirement(.none), .xRequiredScopes).line == "[]")
    #expect(
      try line(Self.and, .xAtlassianOAuth2Scopes).line
        == "- scheme: oauth\n  state: Current\n  scopes:\n    - a\n    - b")
    #expect(try line(Self.and, .security).line == "- oauth:\n    - a\n    - b")
    #expect(try line(Self.or, .security).line == "- oauth:\n    - a\n- oauth:\n    - b\n    - c")
    #expect(try line(Requirement(.none), .security).line == "- oauth: []")
    #expect(try line(Requirement(.anonymous), .security).line == "[]")
    let informed = Requirement(.none, conditions: [Condition(text: "See there.", effect: .informative)])
    #expect(try line(informed, .security).line == "- oauth: []")
  }

  private static let unsayable: [Requirement.Kind] = [
    .unavailable, .unknown, .mayCheck(scopes: ["a"]), .derived(template: "{a}", from: nil),
    .perType(field: nil, cases: [Requirement.TypeCase(type: "a", requirement: and)]),
    .perCredential(cases: [Requirement.CredentialCase(credential: "a", requirement: and)]),
  ]

  @Test(arguments: [AnnotationStyle.security, .xRequiredScopes, .xAtlassianOAuth2Scopes])
  func whatCannotBeSaidIsRefused(_ style: AnnotationStyle) throws {
    var refused = Self.unsayable.map { Requirement($0) }
    for effect in [Condition.Effect.stricter, .looser, .unclear] {
      refused.append(Requirement(.none, conditions: [Condition(text: "If.", effect: effect)]))
    }
    if style != .security { refused += [Self.or, Requirement(.anonymous)] }
    for requirement in refused {
      let (line, ids) = try line(requirement, style)
      #expect(line == nil)
      #expect(ids == ["unsayable-requirement"], "\(requirement)")
      #expect(try self.line(requirement, .xScope).line != nil)
    }
  }

  @Test func whatIsThereButCanNoLongerBeSaidIsReported() throws {
    let base = Self.head + Self.paths + "      x-required-scopes: [a]\n"
    let (text, result) = try Sample.annotate(
      base, with: Sample.catalog(Self.or), style: .xRequiredScopes, replaces: true)
    #expect(text == base)
    #expect(result.findings.map(\.id) == ["unsayable-requirement"])
    #expect(result.findings[0].message.contains("was left unchanged"))
  }

  @Test func newScopesAreListedInEveryFlow() throws {
    let (text, result) = try Sample.annotate(
      Self.head + Self.paths, with: Sample.catalog(Requirement(.scopes(anyOf: [["a:read"], ["b", "1e3"]]))),
      style: .security)
    #expect(
      text.contains(
        "scopes:\n            # listed\n            \"1e3\": \"\"\n            b: \"\"\n            a:read: Reads.\n"
      ))
    #expect(text.contains(#"scopes: {"1e3": "", "a:read": "", "b": ""}}"#))
    #expect(result.ids == [])
    let again = try Sample.annotate(
      text, with: Sample.catalog(Requirement(.scopes(anyOf: [["a:read"], ["b", "1e3"]]))), style: .security)
    #expect(again.text == text)
  }

  // MARK: Schemes

  static let http = "openapi: 3.0.3\ncomponents:\n  securitySchemes:\n    token: {type: http, scheme: bearer}\n"

  private func error(_ head: String, scheme: String? = nil) -> String? {
    do {
      _ = try line(Self.and, .security, head: head, scheme: scheme)
      return nil
    } catch {
      return (error as? InputError)?.first.id
    }
  }

  @Test func aSchemeThatTakesNoScopesIsRefused() throws {
    #expect(error(Self.http) == "no-scheme")
    #expect(error(Self.http, scheme: "token") == "unfit-scheme")
    #expect(error(Self.http, scheme: "a b") == "unfit-scheme-name")
    #expect(error("openapi: 3.0.3\n") == "no-scheme")
    let two = Self.http + "    o: {type: oauth2, flows: {}}\n    p: {type: openIdConnect, openIdConnectUrl: /}\n"
    #expect(error(two) == "ambiguous-scheme")
    #expect(try line(Self.and, .security, head: two, scheme: "p").line == "- p:\n    - a\n    - b")
    let roles = Self.http.replacingOccurrences(of: "3.0.3", with: "3.1.0")
    #expect(try line(Self.and, .security, head: roles).line == "- token:\n    - a\n    - b")
  }

  @Test(arguments: [
    http, "openapi: 3.0.3\n", "openapi: 3.0.3\ncomponents: {}\n",
    "openapi: 3.0.3\ncomponents:\n  securitySchemes: {}\n",
    "openapi: 3.0.3\ncomponents:\n  schemas: {}\n",
  ])
  func aNamedSchemeIsAdded(_ head: String) throws {
    let base = head + Self.paths
    let (text, result) = try Sample.annotate(
      base, with: Sample.catalog(Self.and), style: .security, scheme: "scopes")
    #expect(result.ids == ["added-scheme"])
    #expect(
      text.replacing(" ", with: "").contains("scopes:\na:\"\"\nb:\"\"\n")
        || text.contains(#""scopes": {"a": "", "b": ""}"#))
    let catalog = try SpecificationReader().catalog(
      of: Specification(Array(text.utf8), path: "api.yaml"), provider: "a")
    #expect(catalog.operations.map(\.requirement) == [Self.and])
    let again = try Sample.annotate(text, with: Sample.catalog(Self.and), style: .security, scheme: "scopes")
    #expect(again.text == text)
    #expect(again.result.ids == [])
  }

  @Test func nothingIsAddedWhereNothingIsSaid() throws {
    let base = Self.http + Self.paths
    let (text, _) = try Sample.annotate(
      base, with: Sample.catalog(Requirement(.unknown)), style: .security, scheme: "scopes")
    #expect(text == base)
  }
}
