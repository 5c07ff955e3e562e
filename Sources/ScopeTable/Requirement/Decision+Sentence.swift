extension Decision: CustomStringConvertible {
  /// The decision as a sentence: "The scopes are sufficient."
  public var description: String {
    switch self {
    case .satisfied: "The scopes are sufficient."
    case .notSatisfied: "The scopes are not sufficient."
    case .undetermined(let reason): "The page does not say enough: \(reason)"
    }
  }
}

extension Decision.Reason: CustomStringConvertible {
  /// The reason as the end of a sentence: "it does not mention what the operation needs."
  public var description: String {
    switch self {
    case .unknown: "it does not mention what the operation needs."
    case .derived(let template): "the name of the scope is computed: \(template)."
    case .mayCheck: "it lists scopes that may be checked, but not when."
    case .typeNeeded: "it depends on the type of the object, but none was given."
    case .typeNotListed(let type): "it does not list the type \(type)."
    case .credentialNeeded: "it depends on the kind of token, but none was given."
    case .credentialNotListed(let credential): "it does not list the kind of token \(credential)."
    case .condition(let condition): "its words may change the answer: “\(condition.text)”"
    case .unreadable: "the table row of this operation cannot be read. Generate the table again."
    }
  }
}
