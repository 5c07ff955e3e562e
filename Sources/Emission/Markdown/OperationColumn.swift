import ScopeModel
import ScopeTable
import TextRendering

/// The columns of a table that identify the operation of a row.
enum OperationColumn: CaseIterable {
  case method, path, name

  /// Method and path, unless no operation has them, and the vendor's names, if there are any.
  static func columns(of operations: [Operation]) -> [OperationColumn] {
    let hasNames = operations.contains { $0.name != nil }
    let hasPlaces = operations.contains { $0.method != nil || $0.path != nil }
    return (hasPlaces || !hasNames ? [.method, .path] : []) + (hasNames ? [.name] : [])
  }

  var head: String {
    switch self {
    case .method: "Method"
    case .path: "Path"
    case .name: "Name"
    }
  }

  /// Empty where the page does not say it.
  func cell(_ operation: Operation) -> String {
    switch self {
    case .method: operation.method?.rawValue ?? ""
    case .path: operation.path.map(MarkdownText.code) ?? ""
    case .name: operation.name.map(MarkdownText.code) ?? ""
    }
  }
}
