import Emission
import OpenAPI
import ScopeModel
import ScopeTable

/// OpenAPI documents in YAML and JSON: annotating one gives a document, and annotating that one again changes nothing.
enum SpecificationFuzzing {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    guard let specification = try? Specification(bytes, path: "api.yaml") else { return }
    let catalog = catalog(of: specification)
    for style in AnnotationStyle.allCases {
      let annotator = Annotator(
        style: style, replaces: true, describes: style == .xScope)
      guard let once = try? annotator.annotate(specification, with: catalog) else { continue }
      guard let again = try? Specification(once.bytes, path: "api.yaml") else {
        throw BrokenPromise(
          description: "the document that was annotated in the style \(style.rawValue) cannot be read")
      }
      guard let twice = try? annotator.annotate(again, with: catalog) else {
        throw BrokenPromise(
          description: "the document that was annotated in the style \(style.rawValue) takes no annotation again")
      }
      try BrokenPromise.unless(
        twice.bytes == once.bytes, "annotating again in the style \(style.rawValue) changes the document")
    }
  }

  /// The document's own operations, which need something of each kind in turn.
  private static func catalog(of specification: Specification) -> Catalog {
    let read = SpecificationReader().catalog(of: specification, provider: "fuzz")
    let kinds: [Requirement.Kind] = [
      .scopes(anyOf: [["a:read"], ["a:write", "b:read"]]), .none, .unknown, .scopes(anyOf: [["a:read"]]),
    ]
    var operations = read.operations
    for place in operations.indices { operations[place].requirement = Requirement(kinds[place % kinds.count]) }
    return Catalog(provider: read.provider, title: read.title, pages: read.pages, scopes: [], operations: operations)
  }
}
