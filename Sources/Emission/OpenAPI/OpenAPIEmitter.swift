import CatalogJSON
import JSON
public import ScopeModel
import ScopeTable
public import SwiftEmission
import TextRendering

/// Writes a catalog as an OpenAPI 3.1 document. Each operation has its complete requirement as `x-scope`, in the form of the
/// catalog.
///
/// What OpenAPI cannot express is omitted and listed with a reason in `info.x-scopetables-omitted`: pattern paths, methods such as
/// CONNECT, paths that differ only in the names of parameters, and parameters without a name or a location. Operations without a
/// method or a path are only counted.
/// If no version of the API is known, `info.version`, which OpenAPI requires, is `unversioned`.
///
/// Besides `x-scope`, an operation may have `x-versions`, `x-credentials`, `x-visibility` and `x-deprecated`. If a name occurs twice
/// in the path and was numbered (`/teams/{id}/channels/{id2}`), `x-path` has the path as on the page.
public struct OpenAPIEmitter: Sendable {
  public init() {}

  /// One file, `<provider>.openapi.json`.
  public func emit(_ catalog: Catalog) -> EmittedFiles {
    let document = OpenAPIDocument(catalog)
    let path = "\(FileStem.of(provider: catalog.provider)).openapi.json"
    return EmittedFiles(
      files: [EmittedFiles.File(path: path, text: document.node.document)], omissions: document.omissions)
  }
}

/// The parts of the document.
private struct OpenAPIDocument {
  private let catalog: Catalog
  private(set) var omissions: [EmittedFiles.Omission] = []
  private var paths: [JSONNode.Member] = []

  init(_ catalog: Catalog) {
    self.catalog = catalog
    let kept = selectOperations()
    let identifiers = OperationIdentifiers(kept.map(\.placed))
    var items: [JSONNode.Member] = []
    for (index, (placed, template)) in kept.enumerated() {
      let operation = placed.operation
      let parameters = RequestParameters(operation, template: template)
      omissions += parameters.omissions
      let node = Self.node(
        of: operation, template: template, parameters: parameters, identifier: identifiers[placed])
      items.append(JSONNode.Member(placed.method.rawValue.lowercased(), node))
      let next = index + 1 < kept.count ? kept[index + 1].placed.path : ""
      // Paths that look equal may differ in their bytes, and keys of JSON are compared by bytes.
      if !next.utf8.elementsEqual(placed.path.utf8) {
        paths.append(JSONNode.Member(template.path, .object(items)))
        items = []
      }
    }
  }

  /// The operations that OpenAPI can express, in the catalog's order. The others become omissions.
  private mutating func selectOperations() -> [(placed: PlacedOperation, template: PathTemplate)] {
    var kept: [(placed: PlacedOperation, template: PathTemplate)] = []
    var paths: [ExactText: ExactText] = [:]
    let (operations, omitted) = catalog.placedOperations()
    omissions += omitted
    for placed in operations {
      if placed.method == .connect {
        omit(placed, "unsupported-method", "OpenAPI 3.1 does not support the method \(placed.method.rawValue).")
        continue
      }
      do {
        let template = try PathTemplate(placed.path, kind: placed.operation.pathKind)
        let shape = ExactText(OperationIdentity.shape(of: placed.path))
        let first = paths[shape, default: ExactText(placed.path)]
        if first != ExactText(placed.path) {
          omit(placed, "equal-templates", "The path differs from \(first.text) only in the names of its parameters.")
        } else if let last = kept.last?.placed, last.method == placed.method, first == ExactText(last.path) {
          // In the catalog's order, operations that differ only in their names follow each other.
          omit(placed, "equal-operations", "\(last.operation.label) has the same method and path but a different name.")
        } else {
          paths[shape] = first
          kept.append((placed, template))
        }
      } catch {
        omit(placed, error.id, error.reason)
      }
    }
    return kept
  }

  private mutating func omit(_ placed: PlacedOperation, _ id: String, _ reason: String) {
    omissions.append(EmittedFiles.Omission(id: id, subject: placed.operation.label, reason: reason))
  }

  // MARK: Nodes

  var node: JSONNode {
    var members: [JSONNode.Member] = []
    members.add("openapi", "3.1.0")
    members.add("info", info)
    let names = OperationGroup.groups(of: catalog).compactMap(\.name)
    members.add("tags", unlessEmpty: names.map { .onOneLine(.object([JSONNode.Member("name", .string($0))])) })
    members.add("paths", .object(paths))
    return .object(members)
  }

  private var info: JSONNode {
    var members: [JSONNode.Member] = []
    members.add("title", catalog.title)
    members.add("version", catalog.apiVersion ?? "unversioned")
    members.add("description", "The requirement of each operation, in `x-scope`. This file is generated.")
    members.add(
      "x-scopetables-omitted",
      .array(
        omissions.map { omission in
          var members: [JSONNode.Member] = []
          members.add("id", omission.id)
          members.add("subject", omission.subject)
          members.add("reason", omission.reason)
          return .onOneLine(.object(members))
        }))
    return .object(members)
  }

  private static func node(
    of operation: Operation, template: PathTemplate, parameters: RequestParameters, identifier: String
  ) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("operationId", identifier)
    if template.isNumbered { members.add("x-path", operation.path) }
    if let group = operation.group { members.add("tags", .onOneLine(JSONNode.strings([group]))) }
    members.add("summary", operation.title)
    // Descriptions are CommonMark, but the page's words are plain text.
    let description = [operation.summary, operation.note].compactMap { $0 }.map(MarkdownText.inline)
    if !description.isEmpty { members.add("description", description.joined(separator: "\n\n")) }
    members.addDeprecation(operation.deprecated)
    members.add("x-scope", .onOneLine(RequirementNode.node(of: operation.requirement)))
    if !operation.versions.isEmpty { members.add("x-versions", .onOneLine(JSONNode.strings(operation.versions))) }
    if !operation.credentials.isEmpty {
      members.add("x-credentials", .onOneLine(JSONNode.strings(operation.credentials)))
    }
    members.add("x-visibility", operation.visibility?.rawValue)
    members.add("parameters", unlessEmpty: parameters.parameters)
    if let body = parameters.requestBody { members.add("requestBody", body) }
    let response = JSONNode.object([JSONNode.Member("description", .string("Not described by the pages."))])
    members.add("responses", .onOneLine(.object([JSONNode.Member("default", response)])))
    return .object(members)
  }
}
