import ScopeModel

extension DriftJudgement {
  /// - Parameter types: The media types of the body in which it is so; empty where it is so in all of them.
  mutating func judgeParameter(
    _ aspect: OperationDifference.Aspect, inMediaTypes types: [String] = [], of operation: OperationDifference
  ) {
    switch aspect {
    case .parameterAdded(let parameter):
      let isRequired = parameter.required == true
      let need = isRequired ? "required" : "optional"
      note(
        isRequired ? .requiredParameterAdded : .optionalParameterAdded,
        "\(Self.name(of: parameter)) is new and \(words: need).", parameter, types,
        of: operation, after: parameter.facts)
    case .parameterRemoved(let parameter):
      note(
        .parameterRemoved, "\(Self.name(of: parameter)) is no longer listed.", parameter, types,
        of: operation, before: parameter.facts)
    case .parameterFact(let parameter, let fact, let before, let after):
      let rule = Self.rule(for: fact, before, after)
      note(
        rule, Self.message(of: parameter, fact, before, after), parameter, types, of: operation, before: before,
        after: after)
    default: break
    }
  }

  private mutating func note(
    _ rule: DriftRule, _ message: DriftMessage, _ parameter: Parameter, _ types: [String],
    of operation: OperationDifference, before: String? = nil, after: String? = nil
  ) {
    note(
      rule, Self.place(in: types) + message, of: operation,
      subject: .parameter(name: parameter.name, location: parameter.location), before: before, after: after,
      facts: [parameter.name, parameter.location?.rawValue, before, after] + types)
  }

  /// `In bodies of type a/b or c/d: `
  private static func place(in types: [String]) -> DriftMessage {
    var words: DriftMessage = ""
    for (index, type) in types.enumerated() {
      words =
        words + "\(words: index == 0 ? "In bodies of type " : index == types.count - 1 ? " or " : ", ")\(name: type)"
    }
    return types.isEmpty ? words : words + ": "
  }

  private static func name(of parameter: Parameter) -> DriftMessage {
    let place = parameter.location.map { " (\($0.rawValue))" } ?? ""
    guard let name = parameter.name else { return "An unnamed parameter\(words: place)" }
    return "The parameter \(name: name)\(words: place)"
  }

  private static func rule(
    for fact: OperationDifference.ParameterFact, _ before: String?, _ after: String?
  ) -> DriftRule {
    switch fact {
    case .required:
      if after == "true" { return .parameterMadeRequired }
      if before == "true" { return .parameterMadeOptional }
      return before == nil ? .parameterLearned : .parameterForgotten
    case .nullable:
      if after == "true" { return .parameterMadeNullable }
      if before == "true" { return .parameterMadeNotNullable }
      return before == nil ? .parameterLearned : .parameterForgotten
    case .type, .location:
      if before == nil { return .parameterLearned }
      if after == nil { return .parameterForgotten }
      return fact == .type ? .parameterTypeChanged : .parameterMoved
    case .format: return .parameterFormatChanged
    case .defaultValue: return .parameterDefaultChanged
    case .allowedValueAdded: return .parameterValueAllowed
    case .allowedValueRemoved: return .parameterValueForbidden
    case .deprecated: return .parameterDeprecationChanged
    }
  }

  private static func message(
    of parameter: Parameter, _ fact: OperationDifference.ParameterFact, _ before: String?, _ after: String?
  ) -> DriftMessage {
    let name = name(of: parameter)
    switch fact {
    case .allowedValueAdded where before == nil: return "\(name) can now be \(name: after ?? "")."
    case .allowedValueRemoved where after == nil: return "\(name) can no longer be \(name: before ?? "")."
    case .allowedValueAdded, .allowedValueRemoved:
      return "The allowed values of \(name) were \(words: before ?? "") and are now \(words: after ?? "")."
    case .required:
      return
        "\(name) \(words: sentence(before, after, "required", "optional"))"
    case .nullable:
      return
        "\(name) \(words: sentence(before, after, "nullable", "not nullable"))"
    default:
      return "\(name): \(message(of: fact.words, before, after))"
    }
  }

  /// `was optional and is now required.`
  private static func sentence(_ before: String?, _ after: String?, _ yes: String, _ no: String) -> String {
    switch (before, after) {
    case (let before?, let after?): "was \(before == "true" ? yes : no) and is now \(after == "true" ? yes : no)."
    case (nil, let after?): "is \(after == "true" ? yes : no), which the page did not state before."
    case (let before?, nil): "was \(before == "true" ? yes : no), which the page no longer states."
    case (nil, nil): "is unchanged."
    }
  }
}

extension OperationDifference.ParameterFact {
  fileprivate var words: String {
    switch self {
    case .required: "need"
    case .nullable: "null"
    case .type: "type"
    case .format: "format"
    case .location: "place"
    case .defaultValue: "default"
    case .allowedValueAdded, .allowedValueRemoved: "list of allowed values"
    case .deprecated: "deprecation"
    }
  }
}

extension Parameter {
  /// `string, required`
  fileprivate var facts: String {
    let need = required.map { $0 ? "required" : "optional" }
    return [type ?? "no type", format, need].compactMap { $0 }.joined(separator: ", ")
  }
}
