extension DriftRule {
  static let optionalParameterAdded = DriftRule(
    "optional-parameter-added", family: "parameter-added", .info, mirror: "parameter-removed",
    "A request can carry a parameter that it could not.")
  static let requiredParameterAdded = DriftRule(
    "required-parameter-added", family: "parameter-added", .breaking, mirror: "parameter-removed",
    "A request must carry a parameter that it did not carry.")
  static let parameterRemoved = DriftRule(
    "parameter-removed", .risk, mirror: "parameter-added", "A parameter is no longer listed.")
  static let parameterMoved = DriftRule(
    "parameter-moved", family: changed, .breaking, "A parameter stands elsewhere in the request.")
  static let parameterMadeRequired = DriftRule(
    "parameter-made-required", family: changed, .breaking, mirror: "parameter-made-optional",
    "A parameter that could be left out must be there.")
  static let parameterMadeOptional = DriftRule(
    "parameter-made-optional", family: changed, .info, mirror: "parameter-made-required",
    "A parameter that had to be there can be left out.")
  static let parameterMadeNullable = DriftRule(
    "parameter-made-nullable", family: changed, .info, mirror: "parameter-made-not-nullable",
    "A parameter may be null that could not be.")
  static let parameterMadeNotNullable = DriftRule(
    "parameter-made-not-nullable", family: changed, .breaking, mirror: "parameter-made-nullable",
    "A parameter may no longer be null.")
  static let parameterTypeChanged = DriftRule(
    "parameter-type-changed", family: changed, .breaking, "A parameter has another type.")
  static let parameterFormatChanged = DriftRule(
    "parameter-format-changed", family: changed, .risk, "A parameter has another format.")
  static let parameterDefaultChanged = DriftRule(
    "parameter-default-changed", family: changed, .risk,
    "A parameter has another default, so that requests without it mean something else.")
  static let parameterValueAllowed = DriftRule(
    "parameter-value-allowed", family: changed, .info, mirror: "parameter-value-forbidden",
    "A parameter can have a value that it could not have.")
  static let parameterValueForbidden = DriftRule(
    "parameter-value-forbidden", family: changed, .breaking, mirror: "parameter-value-allowed",
    "A parameter can no longer have a value.")
  static let parameterDeprecationChanged = DriftRule(
    "parameter-deprecation-changed", family: changed, .info, "A parameter is on its way out, or no longer is.")
  static let parameterLearned = DriftRule(
    "parameter-fact-learned", family: changed, .info, mirror: "parameter-fact-forgotten",
    "The page now says of a parameter what it did not say.")
  static let parameterForgotten = DriftRule(
    "parameter-fact-forgotten", family: changed, .info, mirror: "parameter-fact-learned",
    "The page no longer says of a parameter what it said.")

  static let bodyMadeRequired = DriftRule(
    "body-made-required", family: changed, .breaking, mirror: "body-made-optional",
    "A request must have a body that it could do without.")
  static let bodyMadeOptional = DriftRule(
    "body-made-optional", family: changed, .info, mirror: "body-made-required",
    "A request can do without a body that it had to have.")

  static let mediaTypeRemoved = DriftRule(
    "media-type-removed", family: changed, .breaking, mirror: "media-type-added",
    "A body can no longer be sent in a media type.")
  static let mediaTypeAdded = DriftRule(
    "media-type-added", family: changed, .info, mirror: "media-type-removed",
    "A body can be sent in a media type in which it could not.")

  private static let changed = "parameter-changed"

  /// Families that are no rules themselves: reports give a change's family as its rule, and its rule as the variant.
  public static let families: [DriftRule] = [
    DriftRule("versions-changed", .breaking, "The versions of the API in which an operation exists changed."),
    DriftRule("parameter-added", .breaking, mirror: "parameter-removed", "A request has a parameter that it had not."),
    DriftRule(changed, .breaking, "What is said of a parameter changed."),
  ]

  /// All rules, in the order in which reports list changes of one operation.
  public static let all: [DriftRule] = [
    pageShrunk, requirementsSilent, pageGrown, requirementsStated, serverChanged, serverRemoved, serverAdded,
    operationRemoved, operationMadeUnavailable,
    requirementTightened, requirementChanged,
    requirementForgotten, credentialRemoved, typeRemoved, requirementLoosened, operationMadeAvailable, credentialAdded,
    conditionAdded, conditionRemoved, requirementLearned, typeAdded, requirementRewritten, leastChanged, operationAdded,
    scopeRemoved,
    scopeAdded, versionRemoved, versionAdded, visibilityChanged, operationDeprecated, operationUndeprecated,
    deprecationChanged, pathKindChanged, pathParameterRenamed, titleChanged, groupChanged, groupRenamed,
    noteChanged, factChanged,
    requiredParameterAdded, optionalParameterAdded, parameterRemoved, parameterMoved, parameterMadeRequired,
    parameterMadeOptional, bodyMadeRequired, bodyMadeOptional, mediaTypeRemoved, mediaTypeAdded, parameterMadeNullable,
    parameterMadeNotNullable, parameterTypeChanged, parameterFormatChanged,
    parameterDefaultChanged, parameterValueForbidden, parameterValueAllowed, parameterDeprecationChanged,
    parameterLearned, parameterForgotten,
  ]
}
