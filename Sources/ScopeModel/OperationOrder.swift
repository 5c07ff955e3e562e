package import ScopeTable
import TextRendering

/// The order of operations in every output: by path, then by method, then by name, to the byte. What a page does not give comes
/// first.
package struct OperationOrder: Comparable {
  private let path: ExactText?
  private let method: Int
  private let name: ExactText?

  package init(method: HTTPMethod?, path: String?, name: String?) {
    self.path = path.map { ExactText($0) }
    self.method = method?.rank ?? -1
    self.name = name.map { ExactText($0) }
  }

  package static func < (left: OperationOrder, right: OperationOrder) -> Bool {
    if left.path != right.path { return precedes(left.path, right.path) }
    if left.method != right.method { return left.method < right.method }
    return precedes(left.name, right.name)
  }

  private static func precedes(_ left: ExactText?, _ right: ExactText?) -> Bool {
    guard let right else { return false }
    return left.map { $0 < right } ?? true
  }
}
