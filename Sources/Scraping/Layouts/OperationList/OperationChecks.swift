import Findings
import ScopeModel
import ScopeTable

/// Holds the parts of an operation against one another: what does not fit may be below the wrong heading.
struct OperationChecks {
  private(set) var findings: [Finding] = []

  init(_ operation: Operation, _ body: SectionReading, isStated: Bool, line: Int) {
    let page = operation.evidence.page
    func warn(_ id: String, _ message: String, _ line: Int) {
      findings.append(Finding(.warning, id: id, message, page: page, line: line))
    }
    let name = operation.label
    let inPath = (operation.path ?? "").templateNames
    let listed = Set(body.drafts.compactMap(\.name))
    if body.listsArguments, !body.drafts.isEmpty {
      for missing in inPath where !listed.contains(missing) {
        warn("missing-path-parameter", "“{\(missing)}” in the path of \(name) is missing from its arguments.", line)
      }
    }
    var seen: Set<ParameterKey> = []
    for draft in body.drafts {
      guard let parameter = draft.name else { continue }
      if draft.location == .path, !inPath.contains(parameter) {
        warn(
          "foreign-path-parameter", "The path of \(name) does not contain the path argument “\(parameter)”.", draft.line
        )
      }
      if draft.location == nil, !inPath.contains(parameter) {
        warn(
          "unknown-location", "The page does not say where in the request \(name) has its argument “\(parameter)”.",
          draft.line)
      }
      if !seen.insert(ParameterKey(name: parameter, location: draft.location)).inserted {
        warn("duplicate-parameter", "\(name) lists its argument “\(parameter)” twice.", draft.line)
      }
    }
    if body.drafts.isEmpty, !body.listsArguments, body.requirement == nil, !isStated, body.summary == nil {
      warn(
        "bare-operation",
        "There is nothing below the heading of \(name). If the page was cut short, download it again.", line)
    }
  }

  private struct ParameterKey: Hashable {
    var name: String
    var location: Parameter.Location?
  }
}

extension Operation {
  /// The operation with every parameter in the path whose location the page leaves out, and whose name the path holds.
  func placingPathParameters() -> Operation {
    var operation = self
    let names = (path ?? "").templateNames
    for index in parameters.indices where parameters[index].location == nil {
      guard let name = parameters[index].name, names.contains(name) else { continue }
      operation.parameters[index].location = .path
      operation.parameters[index].required = true
    }
    return operation
  }
}

extension String {
  /// The names between a path's braces, in order.
  fileprivate var templateNames: [String] {
    split(separator: "{").dropFirst().compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }
}
