import ScopeModel

/// Parameters of requests.
extension DriftRule {
  static let optionalParameterAdded = DriftRule(
    "optional-parameter-added", family: "parameter-added", .info, mirror: "parameter-removed",
    "An optional parameter was added.")
  static let requiredParameterAdded = DriftRule(
    "required-parameter-added", family: "parameter-added", .breaking, mirror: "parameter-removed",
    "A required parameter was added.")
  static let parameterRemoved = DriftRule(
    "parameter-removed", .risk, mirror: "parameter-added", "A parameter was removed.")
  static let parameterMoved = DriftRule(
    "parameter-moved", family: "parameter-changed", .breaking, "A parameter moved to another part of the request.")
  static let parameterMadeRequired = DriftRule(
    "parameter-made-required", family: "parameter-changed", .breaking, mirror: "parameter-made-optional",
    "An optional parameter is now required.")
  static let parameterMadeOptional = DriftRule(
    "parameter-made-optional", family: "parameter-changed", .info, mirror: "parameter-made-required",
    "A required parameter is now optional.")
  static let parameterMadeNullable = DriftRule(
    "parameter-made-nullable", family: "parameter-changed", .info, mirror: "parameter-made-not-nullable",
    "A parameter can now be null.")
  static let parameterMadeNotNullable = DriftRule(
    "parameter-made-not-nullable", family: "parameter-changed", .breaking, mirror: "parameter-made-nullable",
    "A parameter can no longer be null.")
  static let parameterTypeChanged = DriftRule(
    "parameter-type-changed", family: "parameter-changed", .breaking, "The type of a parameter changed.")
  static let parameterFormatChanged = DriftRule(
    "parameter-format-changed", family: "parameter-changed", .risk, "The format of a parameter changed.")
  static let parameterDefaultChanged = DriftRule(
    "parameter-default-changed", family: "parameter-changed", .risk,
    "The default of a parameter changed, so requests that omit it have a new meaning.")
  static let parameterValueAllowed = DriftRule(
    "parameter-value-allowed", family: "parameter-changed", .info, mirror: "parameter-value-forbidden",
    "An allowed value was added to a parameter.")
  static let parameterValueForbidden = DriftRule(
    "parameter-value-forbidden", family: "parameter-changed", .breaking, mirror: "parameter-value-allowed",
    "An allowed value was removed from a parameter.")
  static let parameterDeprecationChanged = DriftRule(
    "parameter-deprecation-changed", family: "parameter-changed", .info,
    "A parameter was deprecated, or is no longer deprecated.")
  static let parameterLearned = DriftRule(
    "parameter-fact-learned", family: "parameter-changed", .info, mirror: "parameter-fact-forgotten",
    "The page states a fact about a parameter for the first time.")
  static let parameterForgotten = DriftRule(
    "parameter-fact-forgotten", family: "parameter-changed", .info, mirror: "parameter-fact-learned",
    "The page no longer states a fact about a parameter.")
}

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
