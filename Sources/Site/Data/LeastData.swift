import CatalogJSON
import Emission
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// The data of one provider for the page of the least scopes. `acme/data.js` calls `ScopeTablesCatalog` with it:
///
/// ```json
/// {"provider": "acme", "title": "Acme", "folder": "acme", "pages": [["page.html", "https://…"]],
///  "scopes": [["boats:read", "read"]], "inclusions": [["boats:write", ["boats:read"], "https://…"]],
///  "notSupported": [["/boats", ["DELETE"]]], "requirements": [{"kind": "scopes", "anyOf": [["boats:read"]]}],
///  "operations": [["GET", "/boats", 0, 0, 12]]}
/// ```
///
/// An operation is its method, its path, the number of its requirement, the number of its page and its line; then, if it has any of
/// these, its name, whether its path is an expression, its versions and its kinds of token.
struct LeastData {
  let plan: ProviderPlan

  var file: EmittedFiles.File {
    let catalog = plan.catalog
    var requirements: [ExactText: Int] = [:]
    var nodes: [JSONNode] = []
    let operations = catalog.operations.map { operation -> JSONNode in
      let requirement = RequirementNode.node(of: operation.requirement)
      let key = ExactText(requirement.line)
      let number = requirements[key] ?? nodes.count
      if number == nodes.count {
        requirements[key] = number
        nodes.append(requirement)
      }
      return node(of: operation, requirement: number)
    }
    var members: [JSONNode.Member] = []
    members.add("provider", catalog.provider)
    members.add("title", catalog.title)
    members.add("folder", plan.folder)
    members.add(
      "pages", .array(catalog.pages.map { .array([.string($0.path), $0.url.map(JSONNode.string) ?? .null]) }))
    members.add(
      "scopes", .array(catalog.scopes.map { .array([.string($0.name)] + ($0.level.map { [.string($0)] } ?? [])) }))
    members.add(
      "inclusions",
      .array(catalog.inclusions.map { .array([.string($0.scope), JSONNode.strings($0.includes), .string($0.source)]) }))
    members.add(
      "notSupported",
      .array(
        catalog.notSupported.map { .array([.string($0.path), JSONNode.strings($0.methods.map(\.rawValue))]) }))
    members.add("requirements", .array(nodes))
    members.add("operations", .array(operations))
    members.add("files", unlessEmpty: exceptions(catalog.operations.map(\.label), plan.operationNames))
    members.add("scopeFiles", unlessEmpty: exceptions(plan.scopes.map(\.name), plan.scopeNames))
    return EmittedFiles.File(
      path: Self.path(of: plan), text: ScriptText.call("ScopeTablesCatalog", json: JSONNode.object(members).line))
  }

  static func path(of plan: ProviderPlan) -> String { "\(plan.folder)/data.js" }

  /// The pages whose names the script cannot derive: `[["GET /a", "get-a-1x2y-2"]]`.
  private func exceptions(_ texts: [String], _ names: [String]) -> [JSONNode] {
    zip(texts, names).compactMap { text, name in
      name == PageName.name(of: text) ? nil : JSONNode.strings([text, name])
    }
  }

  private func node(of operation: Operation, requirement: Int) -> JSONNode {
    var values: [JSONNode] = [
      operation.method.map { .string($0.rawValue) } ?? .null, operation.path.map(JSONNode.string) ?? .null,
      .number(requirement),
      plan.pageNumber(operation.evidence).map(JSONNode.number) ?? .string(operation.evidence.page),
      .number(operation.evidence.line),
    ]
    let rest: [JSONNode?] = [
      operation.name.map(JSONNode.string), operation.pathKind == .pattern ? .number(1) : nil,
      operation.versions.isEmpty ? nil : JSONNode.strings(operation.versions),
      operation.credentials.isEmpty ? nil : JSONNode.strings(operation.credentials),
    ]
    let count = (rest.lastIndex { $0 != nil } ?? -1) + 1
    values += rest.prefix(count).map { $0 ?? .null }
    return .array(values)
  }
}
