import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// An operation with a method and a path, by which OpenAPI and its overlays identify operations.
struct PlacedOperation {
  var operation: Operation
  var method: HTTPMethod
  var path: String

  init?(_ operation: Operation) {
    guard let method = operation.method, let path = operation.path else { return nil }
    self.operation = operation
    self.method = method
    self.path = path
  }
}

extension Catalog {
  /// The operations with a method and a path, in the catalog's order, and the number of the others.
  func placedOperations() -> (placed: [PlacedOperation], omissions: [EmittedFiles.Omission]) {
    let named = operations.count { $0.path == nil }
    let withoutMethod = operations.count { $0.path != nil && $0.method == nil }
    let omissions = [
      Self.omission(
        "operation-without-path", count: named,
        "The pages identify them only by name, but OpenAPI needs methods and paths."),
      Self.omission("path-without-method", count: withoutMethod, "The pages give their paths but no method."),
    ]
    return (operations.compactMap { PlacedOperation($0) }, omissions.compactMap { $0 })
  }

  private static func omission(_ id: String, count: Int, _ reason: String) -> EmittedFiles.Omission? {
    guard count > 0 else { return nil }
    return EmittedFiles.Omission(id: id, subject: Plural.count(count, "operation"), reason: reason)
  }
}
