public import JSON
public import ScopeTable

extension Requirement {
  /// The requirement that a JSON value is in the form of the catalog, wherever the value stands: in OpenAPI's `x-scope` too.
  ///
  /// - Throws: ``RequirementReadingError`` where the value is none.
  public init(json value: JSONValue) throws(RequirementReadingError) {
    do {
      self = try JSONReader(value: value, path: .root).requirement()
    } catch {
      throw RequirementReadingError(error.message, offset: error.offset)
    }
  }
}

extension JSONReader {
  /// The words for the answers of a requirement in JSON.
  enum RequirementKind: String, CaseIterable {
    case scopes, none, anonymous, unavailable, perType, perCredential, derived, mayCheck, unknown
  }

  /// `{"kind": "scopes", "anyOf": [["account:write"], ["account:all"]], "least": [0]}`
  ///
  /// - Parameter depth: How many requirements it lies inside of.
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

  private func requirementKind(depth: Int) throws(Unfit) -> Requirement.Kind {
    switch try required("kind").choice(of: RequirementKind.self) {
    case .scopes:
      .scopes(anyOf: try required("anyOf").eachOfOneOrMore { (alternative) throws(Unfit) in try alternative.names() })
    case .none: .none
    case .anonymous: .anonymous
    case .unavailable: .unavailable
    case .perType:
      .perType(
        field: try optional("field")?.text(),
        cases: try required("cases").eachOfOneOrMore { (reader) throws(Unfit) in try reader.typeCase(depth: depth) })
    case .perCredential:
      .perCredential(
        cases: try required("cases").eachOfOneOrMore { (reader) throws(Unfit) in
          try reader.credentialCase(depth: depth)
        })
    case .derived: .derived(template: try required("template").words(), from: try optional("from")?.text())
    case .mayCheck: .mayCheck(scopes: try required("scopes").names())
    case .unknown: .unknown
    }
  }

  /// One or more names of scopes.
  private func names() throws(Unfit) -> [String] {
    try eachOfOneOrMore { (reader) throws(Unfit) in try reader.words() }
  }

  private func typeCase(depth: Int) throws(Unfit) -> Requirement.TypeCase {
    Requirement.TypeCase(
      type: try required("type").text(), requirement: try required("requirement").requirement(depth: depth + 1))
  }

  private func credentialCase(depth: Int) throws(Unfit) -> Requirement.CredentialCase {
    Requirement.CredentialCase(
      credential: try required("credential").text(),
      requirement: try required("requirement").requirement(depth: depth + 1))
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
