extension DriftRule {
  // Pages
  static let pageShrunk = DriftRule(
    "page-shrunk", .breaking, mirror: "page-grown",
    "Far fewer entries were read from a page than before, so its form probably changed: look at this before all else.")
  static let pageGrown = DriftRule(
    "page-grown", .info, mirror: "page-shrunk", "Far more entries were read from a page than before.")
  static let requirementsSilent = DriftRule(
    "requirements-silent", .breaking, mirror: "requirements-stated",
    "Far fewer requirements were read from a page than before, though its operations are there: look at this before all else."
  )
  static let requirementsStated = DriftRule(
    "requirements-stated", .info, mirror: "requirements-silent",
    "Far more requirements were read from a page than before, of operations that were there.")

  /// Whether it says that the form of a page probably changed: those come first.
  var tellsOfForm: Bool { self == .pageShrunk || self == .requirementsSilent }

  // Servers
  static let serverChanged = DriftRule(
    "server-changed", .breaking, "Operations stand below other base addresses, so that every URL changed.")
  static let serverRemoved = DriftRule(
    "server-removed", .breaking, mirror: "server-added", "A base address of operations is no longer listed.")
  static let serverAdded = DriftRule(
    "server-added", .info, mirror: "server-removed", "A base address of operations is listed that was not.")

  // Operations
  static let operationAdded = DriftRule(
    "operation-added", .info, mirror: "operation-removed", "An operation is listed that was not.")
  static let operationRemoved = DriftRule(
    "operation-removed", .breaking, mirror: "operation-added", "An operation is no longer listed.")
  static let operationMadeUnavailable = DriftRule(
    "operation-made-unavailable", .breaking, mirror: "operation-made-available",
    "This kind of credential could call the operation, and no longer can.")
  static let operationMadeAvailable = DriftRule(
    "operation-made-available", .risk, mirror: "operation-made-unavailable",
    "This kind of credential could not call the operation, and now can.")

  // Requirements
  static let requirementTightened = DriftRule(
    "requirement-tightened", .breaking, mirror: "requirement-loosened",
    "Some tokens that were enough for an operation no longer are.")
  static let requirementLoosened = DriftRule(
    "requirement-loosened", .risk, mirror: "requirement-tightened",
    "Some tokens are enough for an operation that were not.")
  static let requirementChanged = DriftRule(
    "requirement-changed", .breaking,
    "Some tokens that were enough for an operation no longer are, and others are that were not.")
  static let requirementLearned = DriftRule(
    "requirement-learned", .info, mirror: "requirement-forgotten",
    "The page was silent about what an operation needs, and now says it.")
  static let requirementForgotten = DriftRule(
    "requirement-forgotten", .risk, mirror: "requirement-learned",
    "The page said what an operation needs, and is now silent. That does not mean that nothing is needed.")
  static let requirementRewritten = DriftRule(
    "requirement-rewritten", .info, "A requirement has another form, and means the same.")
  static let leastChanged = DriftRule(
    "least-changed", .info, "A page calls other alternatives the least privileged ones; what is enough is the same.")
  static let typeAdded = DriftRule(
    "type-added", .info, mirror: "type-removed", "A requirement names a type of object that it did not name.")
  static let typeRemoved = DriftRule(
    "type-removed", .breaking, mirror: "type-added", "A requirement no longer names a type of object.")
  static let credentialAdded = DriftRule(
    "credential-added", .risk, mirror: "credential-removed", "A kind of token opens an operation that it did not open.")
  static let credentialRemoved = DriftRule(
    "credential-removed", .breaking, mirror: "credential-added", "A kind of token no longer opens an operation.")
  static let conditionAdded = DriftRule(
    "condition-added", .risk, mirror: "condition-removed", "Words beside a requirement came that may change it.")
  static let conditionRemoved = DriftRule(
    "condition-removed", .risk, mirror: "condition-added", "Words beside a requirement went that may have changed it.")

  // Scopes
  static let scopeAdded = DriftRule(
    "scope-added", .info, mirror: "scope-removed", "A scope is named that no operation named.")
  static let scopeRemoved = DriftRule(
    "scope-removed", .risk, mirror: "scope-added",
    "No operation names a scope any more: it may be gone, and tokens that ask for it may be refused.")

  // Facts of operations
  static let titleChanged = DriftRule("title-changed", .info, "An operation's title changed.")
  static let groupChanged = DriftRule("group-changed", .info, "An operation stands in another group.")
  static let groupRenamed = DriftRule(
    "group-renamed", family: "group-changed", .info, "The heading over several operations has other words.")
  static let noteChanged = DriftRule(
    "note-changed", .info, "The words beside a requirement changed, its meaning did not.")
  static let factChanged = DriftRule(
    "fact-changed", .info, "What a page says of an operation beside its requirement changed.")
  static let visibilityChanged = DriftRule("visibility-changed", .risk, "An operation became private, or public.")
  static let pathKindChanged = DriftRule(
    "path-kind-changed", .risk, "A path was a template and is now an expression, or the reverse.")
  static let pathParameterRenamed = DriftRule(
    "path-parameter-renamed", .info, "A parameter in a path has another name.")
  static let versionAdded = DriftRule(
    "version-added", family: "versions-changed", .info, mirror: "version-removed",
    "An operation exists in a version of the API in which it did not.")
  static let versionRemoved = DriftRule(
    "version-removed", family: "versions-changed", .breaking, mirror: "version-added",
    "An operation no longer exists in a version of the API.")
  static let operationDeprecated = DriftRule(
    "operation-deprecated", family: "deprecation-changed", .risk, mirror: "operation-undeprecated",
    "An operation is on its way out.")
  static let operationUndeprecated = DriftRule(
    "operation-undeprecated", family: "deprecation-changed", .info, mirror: "operation-deprecated",
    "An operation is no longer on its way out.")
  static let deprecationChanged = DriftRule(
    "deprecation-changed", .info, "The date or the words of a deprecation changed.")
}
