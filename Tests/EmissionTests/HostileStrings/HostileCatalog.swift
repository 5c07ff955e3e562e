import Findings
import Hashing
import ScopeModel
import ScopeTable
import TestSupport

/// Catalogs whose every field holds strings that try to break out.
enum HostileCatalog {
  /// Of all strings, the empty one among them: five operations each, with every kind of requirement that holds words.
  static let all: Catalog = {
    var operations: [Operation] = []
    for (number, string) in strings.enumerated() {
      for (method, requirement) in zip(HTTPMethod.allCases, requirements(of: string)) {
        operations.append(operation(method, "/\(number)/\(string)", requirement, string))
      }
    }
    let together = strings.joined(separator: "\n")
    return Catalog(
      provider: "hostile", title: together, apiVersion: together, pages: strings.flatMap(pages(of:)),
      scopes: scopes.map { Scope(name: $0) }, operations: operations)
  }()

  private static let strings = HostileStrings.all + [""]

  /// Each hostile scope once, by name. Two that Swift's `==` calls equal are two.
  static let scopes: [String] = (strings + ["a"]).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }

  /// Of one string, which stands in every field that may hold any.
  static func catalog(of string: String) -> Catalog {
    var operations = zip(HTTPMethod.allCases, requirements(of: string)).map { method, requirement in
      operation(method, "/fixed/{id}", requirement, string)
    }
    operations.append(operation(.get, "/\(string)", Requirement(.unknown), string))
    operations.append(operation(.get, "/{\(string)}", Requirement(.none), string))
    for (method, path) in [(nil, nil), (HTTPMethod.post, nil), (nil, "/named"), (.post, "/named")] {
      var named = operation(.get, "/named", Requirement(.none), string)
      (named.method, named.path, named.name) = (method, path, string.isEmpty ? "a" : string)
      operations.append(named)
    }
    var pathAlone = operation(.get, "/\(string)", Requirement(.unknown), string)
    pathAlone.method = nil
    operations.append(pathAlone)
    var pattern = operation(.get, string, Requirement(.anonymous), string)
    pattern.pathKind = .pattern
    operations.append(pattern)
    let findings = Finding.Severity.allCases.map { severity in
      Finding(severity, id: string, string, page: string, line: 1, column: 2, reason: string)
    }
    return Catalog(
      provider: "a", title: string, apiVersion: string, pages: pages(of: string),
      scopes: [Scope(name: string, object: string, level: string)],
      inclusions: [Inclusion(scope: string, includes: [string], source: string)], operations: operations,
      notSupported: [NotSupported(path: string, methods: [.put])], findings: findings)
  }

  private static func pages(of string: String) -> [PageRecord] {
    ["https://a.example/", ""].map { before in
      PageRecord(
        path: before + string, sha256: SHA256.hexadecimal(of: Array(string.utf8)), url: before + string,
        retrieved: "2026-11-20", layout: string, layouts: [string, string], entriesSeen: 1, entriesRead: 1,
        entriesExplained: 0, operationsRead: 1)
    }
  }

  /// One of each kind that holds words, the string in each of its places.
  static func requirements(of string: String) -> [Requirement] {
    let condition = Condition(text: string, effect: .unclear)
    let requires = Requirement(.scopes(anyOf: [[string]]), conditions: [condition])
    let scopes = Requirement(
      .scopes(anyOf: [[string, "a"], [string]]), least: [1],
      conditions: [condition, Condition(text: string, effect: .stricter, alternative: 1, requires: requires)])
    let inner = Requirement(.none, conditions: [condition])
    return [
      scopes, Requirement(.mayCheck(scopes: [string, "a"]), conditions: [condition]),
      Requirement(.derived(template: string, from: string)),
      Requirement(
        .perType(
          field: string,
          cases: [
            Requirement.TypeCase(type: string, requirement: scopes),
            Requirement.TypeCase(type: "a", requirement: inner),
          ])),
      Requirement(.perCredential(cases: [Requirement.CredentialCase(credential: string, requirement: inner)])),
    ]
  }

  private static func operation(
    _ method: HTTPMethod, _ path: String, _ requirement: Requirement, _ string: String
  ) -> Operation {
    let deprecation = Deprecation(since: string, note: string)
    var parameters = Parameter.Location.allCases.map { location in
      Parameter(
        name: string, location: location, type: string, format: string, defaultValue: string, allowedValues: [string],
        description: string, deprecated: deprecation)
    }
    parameters.append(Parameter(name: "a\(string)", location: .query, type: "string", allowedValues: [string, "a"]))
    let evidence = Evidence(page: string, line: 1, excerpt: string)
    // A note that is one of the conditions is shown once, as that.
    return Operation(
      method: method, path: path, group: string, title: string, summary: string, requirement: requirement,
      note: string + ".", versions: [string, "1"], visibility: .private, credentials: [string], deprecated: deprecation,
      parameters: parameters, facts: [Fact(name: string, values: [string, "a"])], evidence: evidence,
      furtherEvidence: [evidence])
  }
}
