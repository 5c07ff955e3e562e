import ScopeModel
import TextRendering

/// Parameters of a path that have other names at the same places: `/works/{id}` and `/works/{work_id}`.
struct PathRenaming {
  private let names: [ExactText: String]

  /// Both paths have the same shape.
  init(_ base: String, _ revision: String) {
    let pairs = zip(
      OperationIdentity.parameterNames(in: base), OperationIdentity.parameterNames(in: revision))
    names = Dictionary(pairs.map { (ExactText($0), $1) }) { first, _ in first }
  }

  /// The base's parameters under the revision's names, so that a new name is not reported as one parameter removed and one added.
  func applied(to parameters: [Parameter]) -> [Parameter] {
    parameters.map { parameter in
      guard parameter.location == .path, let name = parameter.name, let renamed = names[ExactText(name)] else {
        return parameter
      }
      var parameter = parameter
      parameter.name = renamed
      return parameter
    }
  }
}
