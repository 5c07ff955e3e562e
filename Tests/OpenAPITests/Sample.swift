import Emission
import Findings
import ScopeModel
import ScopeTable

@testable import OpenAPI

/// Specifications and catalogs for tests.
enum Sample {
  static let read = Requirement(.scopes(anyOf: [["a:read"]]))
  static let write = Requirement(.scopes(anyOf: [["a:write"], ["a:all"]]))
  static let readText = #"{"kind": "scopes", "anyOf": [["a:read"]]}"#

  /// ``read`` as a member of a mapping in block style.
  static func readLines(indentation: Int, step: Int = 2) -> [String] {
    let lines = ["x-scope:", "\t" + "kind: scopes", "\t" + "anyOf:", "\t\t" + "- [\"a:read\"]"]
    let tab = String(repeating: " ", count: step)
    return lines.map { String(repeating: " ", count: indentation) + $0.replacing("\t", with: tab) }
  }

  static func operation(_ method: HTTPMethod, _ path: String, _ requirement: Requirement) -> Operation {
    Operation(
      method: method, path: path, requirement: requirement, evidence: Evidence(page: "page.txt", line: 1, excerpt: ""))
  }

  static func catalog(_ operations: [Operation]) -> Catalog {
    Catalog(provider: "a", title: "A", pages: [], scopes: [], operations: operations)
  }

  /// A catalog in which `GET /a` needs something.
  static func catalog(_ requirement: Requirement) -> Catalog { catalog([operation(.get, "/a", requirement)]) }

  static func annotate(
    _ text: String, with catalog: Catalog, style: AnnotationStyle = .xScope, scheme: String? = nil,
    replaces: Bool = false, describes: Bool = false
  ) throws -> (text: String, result: AnnotationResult) {
    let annotator = Annotator(
      style: style, schemeName: scheme, replaces: replaces, describes: describes)
    let specification = try Specification(Array(text.utf8), path: "api.yaml")
    let result = try annotator.annotate(specification, with: catalog, catalogPath: "a.scopes.json")
    return (String(decoding: result.bytes, as: UTF8.self), result)
  }
}

extension AnnotationResult {
  /// The ids of the findings, but for what one of the two files lacks.
  var ids: [String] { findings.map(\.id).filter { $0 != "absent-operation" && $0 != "unlisted-operation" } }
}
