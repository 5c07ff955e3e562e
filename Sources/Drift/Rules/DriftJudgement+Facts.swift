import ScopeModel

/// What a page says of an operation beside its requirement.
extension DriftRule {
  static let titleChanged = DriftRule("title-changed", .info, "The title of an operation changed.")
  static let groupChanged = DriftRule("group-changed", .info, "An operation moved to another group.")
  static let noteChanged = DriftRule(
    "note-changed", .info, "The note on a requirement changed, but its meaning did not.")
  static let factChanged = DriftRule(
    "fact-changed", .info, "A fact about an operation, other than its requirement, changed.")
  static let visibilityChanged = DriftRule("visibility-changed", .risk, "An operation became private or public.")
  static let pathKindChanged = DriftRule(
    "path-kind-changed", .risk, "A path changed from a template to an expression, or the reverse.")
  static let pathParameterRenamed = DriftRule(
    "path-parameter-renamed", .info, "A path parameter was renamed.")
  static let versionAdded = DriftRule(
    "version-added", family: "versions-changed", .info, mirror: "version-removed",
    "An operation was added to a version of the API.")
  static let versionRemoved = DriftRule(
    "version-removed", family: "versions-changed", .breaking, mirror: "version-added",
    "An operation was removed from a version of the API.")
  static let operationDeprecated = DriftRule(
    "operation-deprecated", family: "deprecation-changed", .risk, mirror: "operation-undeprecated",
    "The operation was deprecated.")
  static let operationUndeprecated = DriftRule(
    "operation-undeprecated", family: "deprecation-changed", .info, mirror: "operation-deprecated",
    "The operation is no longer deprecated.")
  static let deprecationChanged = DriftRule(
    "deprecation-changed", .info, "The date or wording of a deprecation changed.")
}

extension DriftJudgement {
  mutating func judge(
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

  /// A fact that the vendor's pages state under a name of their own.
  mutating func judgeVendorFact(
    _ name: String, _ before: [String]?, _ after: [String]?, of operation: OperationDifference
  ) {
    let (before, after) = (before?.joined(separator: ", "), after?.joined(separator: ", "))
    note(
      .factChanged, "\(name: name): \(Self.message(of: "fact", before, after))", of: operation, before: before,
      after: after, facts: [name, before, after])
  }

  mutating func judgeVersion(_ version: String, isAdded: Bool, of operation: OperationDifference) {
    note(
      isAdded ? .versionAdded : .versionRemoved,
      "\(words: isAdded ? "Added to" : "Removed from") version \(name: version).", of: operation,
      subject: .version(version), before: isAdded ? nil : version, after: isAdded ? version : nil, facts: [version])
  }
}
