import ScopeModel
import ScopeTable

extension DriftJudgement {
  mutating func judge(_ aspect: OperationDifference.Aspect, of operation: OperationDifference) {
    switch aspect {
    case .requirement(let difference): judge(difference, of: operation)
    case .least(let difference): judge(difference, of: operation)
    case .caseAdded(let labels): judgeCase(labels, isAdded: true, of: operation)
    case .caseRemoved(let labels): judgeCase(labels, isAdded: false, of: operation)
    case .conditionAdded(let placed): judgeCondition(placed, isAdded: true, of: operation)
    case .conditionRemoved(let placed): judgeCondition(placed, isAdded: false, of: operation)
    case .credentialAdded(let credential):
      note(
        .credentialAdded, "The kind of token \(name: credential) was added.", of: operation,
        subject: .credential(credential), after: credential, facts: ["listed", credential])
    case .credentialRemoved(let credential):
      note(
        .credentialRemoved, "The kind of token \(name: credential) was removed.", of: operation,
        subject: .credential(credential), before: credential, facts: ["listed", credential])
    case .versionAdded(let version):
      note(
        .versionAdded, "Added to version \(name: version).", of: operation, subject: .version(version), after: version,
        facts: [version])
    case .versionRemoved(let version):
      note(
        .versionRemoved, "Removed from version \(name: version).", of: operation, subject: .version(version),
        before: version, facts: [version])
    case .fact(let fact, let before, let after): judge(fact, before, after, of: operation)
    case .vendorFact(let name, let before, let after):
      let (before, after) = (before?.joined(separator: ", "), after?.joined(separator: ", "))
      note(
        .factChanged, "\(name: name): \(Self.message(of: "fact", before, after))", of: operation, before: before,
        after: after, facts: [name, before, after])
    case .body(let isRequired, let wasRequired):
      judgeBody(wasRequired: wasRequired, isRequired: isRequired, of: operation)
    case .parameterAdded, .parameterRemoved, .parameterFact: judgeParameter(aspect, of: operation)
    case .mediaTypeAdded(let type):
      note(
        .mediaTypeAdded, "The request body can now be of type \(name: type).", of: operation, after: type, facts: [type]
      )
    case .mediaTypeRemoved(let type):
      note(
        .mediaTypeRemoved, "The request body can no longer be of type \(name: type).", of: operation, before: type,
        facts: [type])
    case .inMediaTypes(let types, let aspect): judgeParameter(aspect, inMediaTypes: types, of: operation)
    }
  }

  /// A change of an operation that is on both sides.
  mutating func note(
    _ rule: DriftRule, _ message: DriftMessage, of operation: OperationDifference,
    subject: DriftChange.Subject? = nil, before: String? = nil, after: String? = nil, counterExample: Token? = nil,
    facts: [String?]
  ) {
    note(
      rule, message, base: operation.base, revision: operation.revision, subject: subject, before: before, after: after,
      counterExample: counterExample, facts: facts)
  }

  private mutating func judgeCase(_ labels: [CaseLabel], isAdded: Bool, of operation: OperationDifference) {
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

  private mutating func judgeCondition(_ placed: PlacedCondition, isAdded: Bool, of operation: OperationDifference) {
    let condition = placed.condition
    let belonging: DriftMessage =
      placed.alternative.map { " It applies to \(name: $0.joined(separator: " & "))." } ?? ""
    let verb = isAdded ? "Condition added" : "Condition removed"
    let requires: DriftMessage =
      condition.requires.map { " Where they apply, \(name: $0.notation) is needed." } ?? ""
    let message: DriftMessage =
      "\(words: verb): \(quoting: condition.text) (\(words: condition.effect.meaning)).\(requires)\(belonging)"
    note(
      isAdded ? .conditionAdded : .conditionRemoved, message, of: operation,
      subject: placed.labels.isEmpty ? nil : .cases(placed.labels), before: isAdded ? nil : condition.text,
      after: isAdded ? condition.text : nil,
      facts: [condition.effect.rawValue] + placed.labels.map(\.words) + (placed.alternative ?? [])
        + (condition.requires.map { ["requires", CanonicalRequirement.wholeText(of: $0)] } ?? []))
  }

  private mutating func judge(_ difference: LeastDifference, of operation: OperationDifference) {
    let before = difference.base.leastNotation
    let after = difference.revision.leastNotation
    note(
      .leastChanged, Self.message(of: "least privileged alternative", before, after), of: operation,
      subject: difference.labels.isEmpty ? nil : .cases(difference.labels), before: before, after: after,
      facts: difference.labels.map(\.words) + [before, after])
  }

  private mutating func judge(
    _ fact: OperationDifference.Fact, _ before: String?, _ after: String?, of operation: OperationDifference
  ) {
    let rule: DriftRule
    let thing: String
    switch fact {
    case .title: (rule, thing) = (.titleChanged, "title")
    case .group: (rule, thing) = (.groupChanged, "group")
    case .note: (rule, thing) = (.noteChanged, "note")
    case .visibility: (rule, thing) = (.visibilityChanged, "visibility")
    case .pathKind: (rule, thing) = (.pathKindChanged, "kind of path")
    case .path: (rule, thing) = (.pathParameterRenamed, "path")
    case .deprecated:
      rule = before == nil ? .operationDeprecated : after == nil ? .operationUndeprecated : .deprecationChanged
      thing = "deprecation"
    }
    note(
      rule, Self.message(of: thing, before, after), of: operation, before: before, after: after, facts: [])
  }

  /// `The title was "a" and is now "b".`
  static func message(of thing: String, _ before: String?, _ after: String?) -> DriftMessage {
    switch (before, after) {
    case (let before?, let after?): "The \(words: thing) was \(quoting: before) and is now \(quoting: after)."
    case (nil, let after?): "The \(words: thing) was added: \(quoting: after)."
    case (let before?, nil): "The \(words: thing) was removed: \(quoting: before)."
    case (nil, nil): "The \(words: thing) changed."
    }
  }
}

extension Condition.Effect {
  /// What the words do, as words.
  fileprivate var meaning: String {
    switch self {
    case .stricter: "more may be needed"
    case .looser: "less may be needed"
    case .informative: "it changes nothing"
    case .unclear: "its effect is unclear"
    }
  }
}

extension Requirement {
  /// The requirement of a case; `nil` where there is none.
  fileprivate func requirement(in labels: [CaseLabel]) -> Requirement? {
    guard let label = labels.first else { return self }
    let found = kind.cases.first { label == CaseLabel($0.label) }
    return found?.requirement.requirement(in: Array(labels.dropFirst()))
  }
}
