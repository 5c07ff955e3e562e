import ScopeModel
import ScopeTable

/// A catalog as large as is asked for, in the manner of a REST API: half of its paths have parameters.
struct MadeUpCatalog {
  var operationCount: Int
  var scopeCount: Int

  private static let actions = ["list", "search", "settings", "members", "history", "exports", "labels", "webhooks"]
  private static let methods: [HTTPMethod] = [.get, .post, .patch, .delete]

  var catalog: Catalog {
    let scopes = (0..<scopeCount).map { "object\($0 / 3):\(["read", "write", "all"][$0 % 3])" }
    let operations = (0..<operationCount).map { number -> Operation in
      let method = Self.methods[number % 4]
      let level = method == .get ? 0 : 1
      let object = (number / 4 % max(scopeCount / 3, 1)) * 3
      let requirement = Requirement(.scopes(anyOf: [[scopes[object + level]], [scopes[object + 2]]]))
      return Operation(
        method: method, path: path(number / 4), group: "Objects \(object / 3)", requirement: requirement,
        note: number % 10 == 0 ? "Also needs \"parent\" read access." : nil,
        evidence: Evidence(page: "page.txt", line: number + 1, excerpt: ""))
    }
    return Catalog(
      provider: "benchmark", title: "Benchmark", pages: [], scopes: scopes.map { Scope(name: $0) },
      operations: operations)
  }

  private func path(_ number: Int) -> String {
    let action = Self.actions[number % Self.actions.count]
    let collection = "/api/v\(number % 3)/collection\(number / 16)"
    return number % 2 == 0
      ? "\(collection)/\(action)/part\(number % 16)" : "\(collection)/{id}/\(action)/{item}/part\(number % 16)"
  }
}
