import ScopeModel
import ScopeTable
import TextRendering

/// The table that people write by hand: a dictionary from method and path to the scopes of which one is needed.
struct DictionaryLiteral {
  var catalog: Catalog

  var text: String {
    var lines = ["public enum Benchmark {", "  public static let table: [String: [String]] = ["]
    for operation in catalog.operations {
      guard case .scopes(let anyOf) = operation.requirement.kind else { continue }
      let key = SwiftLiteral.string("\(operation.method.rawValue) \(operation.path)")
      lines.append("    \(key): [\(anyOf.flatMap { $0 }.map(SwiftLiteral.string).joined(separator: ", "))],")
    }
    return (lines + ["  ]", "}", ""]).joined(separator: "\n")
  }
}
