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
    case .credentialAdded(let credential): judgeListedCredential(credential, isAdded: true, of: operation)
    case .credentialRemoved(let credential): judgeListedCredential(credential, isAdded: false, of: operation)
    case .versionAdded(let version): judgeVersion(version, isAdded: true, of: operation)
    case .versionRemoved(let version): judgeVersion(version, isAdded: false, of: operation)
    case .fact(let fact, let before, let after): judge(fact, before, after, of: operation)
    case .vendorFact(let name, let before, let after): judgeVendorFact(name, before, after, of: operation)
    case .body(let isRequired, let wasRequired):
      judgeBody(wasRequired: wasRequired, isRequired: isRequired, of: operation)
    case .parameterAdded, .parameterRemoved, .parameterFact: judgeParameter(aspect, of: operation)
    case .mediaTypeAdded(let type): judgeMediaType(type, isAdded: true, of: operation)
    case .mediaTypeRemoved(let type): judgeMediaType(type, isAdded: false, of: operation)
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
}
