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

  /// `{"kind": "scopes", "anyOf": [["account:write"], ["account:all"]]}`
  func requirement() throws(Unfit) -> Requirement {
    let kind = try requirementKind()
    var alternatives = 0
    if case .scopes(let anyOf) = kind { alternatives = anyOf.count }
    guard let list = try optional("conditions") else { return Requirement(kind) }
    let conditions = try list.each { (reader) throws(Unfit) in try reader.condition(alternatives: alternatives) }
    return Requirement(kind, conditions: conditions)
  }

  private func requirementKind() throws(Unfit) -> Requirement.Kind {
    switch try required("kind").choice(of: RequirementKind.self) {
    case .scopes:
      .scopes(anyOf: try required("anyOf").eachOfOneOrMore { (alternative) throws(Unfit) in try alternative.names() })
    case .none: .none
    case .anonymous: .anonymous
    case .unavailable: .unavailable
    case .perType:
      .perType(
        field: try optional("field")?.text(),
        cases: try required("cases").eachOfOneOrMore { (reader) throws(Unfit) in try reader.typeCase() })
    case .perCredential:
      .perCredential(
        cases: try required("cases").eachOfOneOrMore { (reader) throws(Unfit) in try reader.credentialCase() })
    case .derived: .derived(template: try required("template").words(), from: try optional("from")?.text())
    case .mayCheck: .mayCheck(scopes: try required("scopes").names())
    case .unknown: .unknown
    }
  }

  /// One or more names of scopes.
  private func names() throws(Unfit) -> [String] {
    try eachOfOneOrMore { (reader) throws(Unfit) in try reader.words() }
  }

  private func typeCase() throws(Unfit) -> Requirement.TypeCase {
    Requirement.TypeCase(type: try required("type").text(), requirement: try required("requirement").requirement())
  }

  private func credentialCase() throws(Unfit) -> Requirement.CredentialCase {
    Requirement.CredentialCase(
      credential: try required("credential").text(), requirement: try required("requirement").requirement())
  }

  /// `{"text": "Also needs parent read access.", "effect": "stricter", "alternative": 0}`
  private func condition(alternatives: Int) throws(Unfit) -> Condition {
    let text = try required("text").text()
    let effect = try required("effect").choice(of: Condition.Effect.self)
    guard let reader = try optional("alternative") else { return Condition(text: text, effect: effect) }
    let alternative = try reader.number(atLeast: 0)
    guard alternative < alternatives else {
      throw reader.unfit(
        "\"\(reader.path.text)\" is \(alternative), but the requirement has \(alternatives) alternatives in \"anyOf\".")
    }
    return Condition(text: text, effect: effect, alternative: alternative)
  }
}
