public import JSON
public import ScopeTable

extension Requirement {
  /// The requirement that a JSON value is in the form of the catalog, wherever the value stands: in OpenAPI's `x-scope` too.
  ///
  /// - Throws: ``RequirementReadingError`` if the value is not a requirement.
  public init(json value: JSONValue) throws(RequirementReadingError) {
    do {
      self = try JSONReader(value: value, path: .root).requirement()
    } catch {
      throw RequirementReadingError(error.message, offset: error.offset)
    }
  }
}

extension JSONReader {
  /// `{"kind": "scopes", "anyOf": [["account:write"], ["account:all"]], "least": [0]}`
  ///
  /// - Parameter depth: How many requirements it is inside of.
  func requirement(depth: Int = 0) throws(Unfit) -> Requirement {
    guard depth <= Requirement.notationDepthLimit else {
      throw unfit("“\(path.text)” is nested inside more than \(Requirement.notationDepthLimit) other requirements.")
    }
    let kind = try requirementKind(depth: depth)
    var (alternatives, least) = (0, [Int]())
    if case .scopes(let anyOf) = kind {
      alternatives = anyOf.count
      least = try optional("least")?.least(alternatives: alternatives) ?? []
    }
    let conditions = try optional("conditions")?.each { (reader) throws(Unfit) in
      try reader.condition(alternatives: alternatives, depth: depth)
    }
    return Requirement(kind, least: least, conditions: conditions ?? [])
  }

  /// Indices of alternatives, each once.
  private func least(alternatives: Int) throws(Unfit) -> [Int] {
    var least: [Int] = []
    for reader in try elements() {
      let index = try reader.alternative(of: alternatives)
      if least.contains(index) { throw reader.unfit("“\(path.text)” contains the alternative \(index) twice.") }
      least.append(index)
    }
    return least
  }

  /// The index of one of so many alternatives.
  private func alternative(of count: Int) throws(Unfit) -> Int {
    let index = try number(atLeast: 0)
    guard index < count else {
      throw unfit("“\(path.text)” is \(index), but the number of alternatives in “anyOf” is \(count).")
    }
    return index
  }

  /// `{"text": "Also needs parent read access.", "effect": "stricter", "alternative": 0, "requires": {"kind": …}}`
  private func condition(alternatives: Int, depth: Int) throws(Unfit) -> Condition {
    Condition(
      text: try required("text").text(),
      effect: try required("effect").choice(of: Condition.Effect.self),
      alternative: try optional("alternative")?.alternative(of: alternatives),
      requires: try optional("requires")?.requirement(depth: depth + 1))
  }
}
