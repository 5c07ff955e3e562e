import Emission
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// Samples: how to call an operation, and how a program asks its table what it needs.
struct OperationSamples {
  private let operation: Operation
  private let catalog: Catalog

  init(_ operation: Operation, of catalog: Catalog) {
    self.operation = operation
    self.catalog = catalog
  }

  /// A shell command, in which `API` is the address of the vendor's API and `TOKEN` is a token; `nil` if the operation has no path.
  ///
  /// It contains only what the page says: of the parameters, those that the page calls required.
  var curl: String? {
    guard let path = operation.path, operation.pathKind == .template else { return nil }
    let needed = operation.parameters.filter { $0.required == true }
    let query = needed.filter { $0.location == .query }.compactMap(\.name)
    let body = needed.filter { $0.location == .body }.compactMap(\.name)
    let address = query.isEmpty ? path : path + "?" + query.map { "\($0)={\($0)}" }.joined(separator: "&")
    var lines = ["curl --request \(operation.method?.rawValue ?? "GET") \"$API\"\(ShellWord.quoted(address))"]
    if operation.requirement.kind != .anonymous { lines.append("--header \"Authorization: Bearer $TOKEN\"") }
    if !body.isEmpty {
      let members = body.map { JSONNode.Member($0, .string("…")) }
      lines.append("--header 'Content-Type: application/json'")
      lines.append("--data \(ShellWord.quoted(JSONNode.object(members).line))")
    }
    return lines.joined(separator: " \\\n  ")
  }

  /// Swift code that asks the table that `scopetables emit --to swift` makes from the catalog.
  var swift: String {
    let type = SwiftEmitter.typeName(catalog.title)
    let ask: String
    if let method = operation.method, let path = operation.path {
      ask = "\(type).operation(.\(method.rawValue.lowercased()), \(SwiftLiteral.string(path)))"
    } else if let name = operation.name {
      ask = "\(type).operation(named: \(SwiftLiteral.string(name)))"
    } else {
      ask = "\(type).operations.first { $0.path == \(SwiftLiteral.string(operation.path ?? "")) }"
    }
    let words = SwiftComment.line(MarkedLine.line(operation.requirement.description))
    let holding = SampleHolding(operation.requirement)
    return """
      let operation = \(ask)
      operation?.requirement?.description
      \(words)
      operation?.decision(holding: \(holding.arguments))
      """
  }
}

/// A text on one line of a sample.
private enum MarkedLine {
  static func line(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count > 160 ? words.prefix(160) + "…" : words
  }
}

/// Scopes that a caller could have: those of the first answer that names any.
private struct SampleHolding {
  private var scopes: [String] = []
  private var type: String?
  private var credential: String?

  init(_ requirement: Requirement) {
    switch requirement.kind.shape {
    case .alternatives(let anyOf): scopes = anyOf.first ?? []
    case .listed(let all): scopes = all
    case .cases(let cases, _):
      guard let first = cases.first else { return }
      self = SampleHolding(first.requirement)
      switch first.label {
      case .type(let label): type = label
      case .credential(let label): credential = label
      }
    case .computed, .plain: break
    }
  }

  var arguments: String {
    var words = "[\(scopes.prefix(20).map(SwiftLiteral.string).joined(separator: ", "))]"
    if scopes.isEmpty { words = "[] as Set<String>" }
    if let type { words += ", type: \(SwiftLiteral.string(type))" }
    if let credential { words += ", credential: \(SwiftLiteral.string(credential))" }
    return words
  }
}
