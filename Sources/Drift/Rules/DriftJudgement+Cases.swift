import ScopeModel
import ScopeTable

/// Types of object and kinds of token that a requirement has a case for, or that are listed for an operation.
extension DriftRule {
  static let typeAdded = DriftRule(
    "type-added", .info, mirror: "type-removed", "A type of object was added to a requirement.")
  static let typeRemoved = DriftRule(
    "type-removed", .breaking, mirror: "type-added", "A type of object was removed from a requirement.")
  static let credentialAdded = DriftRule(
    "credential-added", .risk, mirror: "credential-removed", "A kind of token can now be used for an operation.")
  static let credentialRemoved = DriftRule(
    "credential-removed", .breaking, mirror: "credential-added",
    "A kind of token can no longer be used for an operation.")
}

extension DriftJudgement {
  mutating func judgeCase(_ labels: [CaseLabel], isAdded: Bool, of operation: OperationDifference) {
    guard let label = labels.last else { return }
    let requirement = (isAdded ? operation.revision : operation.base).requirement
    let needs = requirement.requirement(in: labels)?.notation
    let verb = isAdded ? "now lists" : "no longer lists"
    let rule: DriftRule
    let thing: DriftMessage
    switch label {
    case .type(let type):
      rule = isAdded ? .typeAdded : .typeRemoved
      thing = "the type \(name: type)"
    case .credential(let credential):
      rule = isAdded ? .credentialAdded : .credentialRemoved
      thing = "the kind of token \(name: credential)"
    }
    var message: DriftMessage = "The requirement \(words: verb) \(thing)"
    if let needs { message = message + (isAdded ? ", which needs \(name: needs)" : ", which needed \(name: needs)") }
    note(
      rule, message + ".", of: operation, subject: .cases(labels), before: isAdded ? nil : needs,
      after: isAdded ? needs : nil, facts: ["case"] + labels.map(\.words))
  }

  /// A kind of token that the page lists for the operation.
  mutating func judgeListedCredential(_ credential: String, isAdded: Bool, of operation: OperationDifference) {
    note(
      isAdded ? .credentialAdded : .credentialRemoved,
      "The kind of token \(name: credential) was \(words: isAdded ? "added" : "removed").", of: operation,
      subject: .credential(credential), before: isAdded ? nil : credential, after: isAdded ? credential : nil,
      facts: ["listed", credential])
  }
}

extension Requirement {
  /// The requirement of a case; `nil` if there is none.
  fileprivate func requirement(in labels: [CaseLabel]) -> Requirement? {
    guard let label = labels.first else { return self }
    let found = kind.cases.first { label == CaseLabel($0.label) }
    return found?.requirement.requirement(in: Array(labels.dropFirst()))
  }
}
