extension Decision: CustomStringConvertible {
  /// The decision as a sentence: "The scopes are enough."
  public var description: String {
    switch self {
    case .satisfied: "The scopes are enough."
    case .notSatisfied: "The scopes are not enough."
    case .undetermined(let reason): "The page does not say enough: \(reason)"
    }
  }
}

extension Decision.Reason: CustomStringConvertible {
  /// The reason as the end of a sentence: "it is silent about the operation."
  public var description: String {
    switch self {
    case .unknown: "it is silent about the operation."
    case .derived(let template): "the scope’s name is computed, \(template)."
    case .mayCheck: "it lists scopes that may be checked, and not when."
    case .typeNeeded: "it depends on the type of the object, and none was given."
    case .typeNotListed(let type): "it does not list the type \(type)."
    case .credentialNeeded: "it depends on the kind of token, and none was given."
    case .credentialNotListed(let credential): "it does not list the kind of token \(credential)."
    case .condition(let condition): "its words may change the answer: “\(condition.text)”"
    case .unreadable: "the table’s line of this operation cannot be read. Generate the table again."
    }
  }
}
