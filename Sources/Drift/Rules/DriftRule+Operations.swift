extension DriftRule {
  // Pages
  static let pageShrunk = DriftRule(
    "page-shrunk", .breaking, mirror: "page-grown",
    "Far fewer entries were read from a page than before, so its format has probably changed. Check this first.")
  static let pageGrown = DriftRule(
    "page-grown", .info, mirror: "page-shrunk", "Far more entries were read from a page than before.")
  static let requirementsSilent = DriftRule(
    "requirements-silent", .breaking, mirror: "requirements-stated",
    "Far fewer requirements were read from a page than before, although its operations are still there. Check this first."
  )
  static let requirementsStated = DriftRule(
    "requirements-stated", .info, mirror: "requirements-silent",
    "Far more requirements were read from a page than before, for operations that already existed.")

  /// Whether it says that the form of a page probably changed: those come first.
  var tellsOfForm: Bool { self == .pageShrunk || self == .requirementsSilent }

  // Servers
  static let serverChanged = DriftRule(
    "server-changed", .breaking, "The base URL of operations changed, so every URL changed.")
  static let serverRemoved = DriftRule(
    "server-removed", .breaking, mirror: "server-added", "A base URL of operations was removed.")
  static let serverAdded = DriftRule(
    "server-added", .info, mirror: "server-removed", "A base URL of operations was added.")

  // Operations
  static let operationAdded = DriftRule(
    "operation-added", .info, mirror: "operation-removed", "An operation was added.")
  static let operationRemoved = DriftRule(
    "operation-removed", .breaking, mirror: "operation-added", "An operation was removed.")
  static let operationMadeUnavailable = DriftRule(
    "operation-made-unavailable", .breaking, mirror: "operation-made-available",
    "This kind of credential can no longer call the operation.")
  static let operationMadeAvailable = DriftRule(
    "operation-made-available", .risk, mirror: "operation-made-unavailable",
    "This kind of credential can now call the operation.")

  // Requirements
  static let requirementTightened = DriftRule(
    "requirement-tightened", .breaking, mirror: "requirement-loosened",
    "Some tokens that were sufficient are now insufficient.")
  static let requirementLoosened = DriftRule(
    "requirement-loosened", .risk, mirror: "requirement-tightened",
    "Some tokens that were insufficient are now sufficient.")
  static let requirementChanged = DriftRule(
    "requirement-changed", .breaking,
    "Some tokens that were sufficient are now insufficient, and others that were insufficient are now sufficient.")
  static let requirementLearned = DriftRule(
    "requirement-learned", .info, mirror: "requirement-forgotten",
    "The page now states the requirement of an operation, which it did not before.")
  static let requirementForgotten = DriftRule(
    "requirement-forgotten", .risk, mirror: "requirement-learned",
    "The page no longer states the requirement of an operation. That does not mean that nothing is needed.")
  static let requirementRewritten = DriftRule(
    "requirement-rewritten", .info, "A requirement was rewritten without a change in meaning.")
  static let leastChanged = DriftRule(
    "least-changed", .info,
    "A page now calls other alternatives the least privileged. The sufficient scopes are the same.")
  static let typeAdded = DriftRule(
    "type-added", .info, mirror: "type-removed", "A type of object was added to a requirement.")
  static let typeRemoved = DriftRule(
    "type-removed", .breaking, mirror: "type-added", "A type of object was removed from a requirement.")
  static let credentialAdded = DriftRule(
    "credential-added", .risk, mirror: "credential-removed", "A kind of token can now be used for an operation.")
  static let credentialRemoved = DriftRule(
    "credential-removed", .breaking, mirror: "credential-added",
    "A kind of token can no longer be used for an operation.")
  static let conditionAdded = DriftRule(
    "condition-added", .risk, mirror: "condition-removed", "A condition that may change a requirement was added.")
  static let conditionRemoved = DriftRule(
    "condition-removed", .risk, mirror: "condition-added",
    "A condition that may have changed a requirement was removed.")

  // Scopes
  static let scopeAdded = DriftRule(
    "scope-added", .info, mirror: "scope-removed", "A scope is used for the first time.")
  static let scopeRemoved = DriftRule(
    "scope-removed", .risk, mirror: "scope-added",
    "No operation uses a scope any more. It may have been removed, and requests for tokens with it may be rejected.")

  // Facts of operations
  static let titleChanged = DriftRule("title-changed", .info, "The title of an operation changed.")
  static let groupChanged = DriftRule("group-changed", .info, "An operation moved to another group.")
  static let groupRenamed = DriftRule(
    "group-renamed", family: "group-changed", .info, "The heading of a group of operations was reworded.")
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
