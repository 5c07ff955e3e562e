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
    "parameter-moved", family: changed, .breaking, "A parameter moved to another part of the request.")
  static let parameterMadeRequired = DriftRule(
    "parameter-made-required", family: changed, .breaking, mirror: "parameter-made-optional",
    "An optional parameter is now required.")
  static let parameterMadeOptional = DriftRule(
    "parameter-made-optional", family: changed, .info, mirror: "parameter-made-required",
    "A required parameter is now optional.")
  static let parameterMadeNullable = DriftRule(
    "parameter-made-nullable", family: changed, .info, mirror: "parameter-made-not-nullable",
    "A parameter can now be null.")
  static let parameterMadeNotNullable = DriftRule(
    "parameter-made-not-nullable", family: changed, .breaking, mirror: "parameter-made-nullable",
    "A parameter can no longer be null.")
  static let parameterTypeChanged = DriftRule(
    "parameter-type-changed", family: changed, .breaking, "The type of a parameter changed.")
  static let parameterFormatChanged = DriftRule(
    "parameter-format-changed", family: changed, .risk, "The format of a parameter changed.")
  static let parameterDefaultChanged = DriftRule(
    "parameter-default-changed", family: changed, .risk,
    "The default of a parameter changed, so requests that omit it have a new meaning.")
  static let parameterValueAllowed = DriftRule(
    "parameter-value-allowed", family: changed, .info, mirror: "parameter-value-forbidden",
    "An allowed value was added to a parameter.")
  static let parameterValueForbidden = DriftRule(
    "parameter-value-forbidden", family: changed, .breaking, mirror: "parameter-value-allowed",
    "An allowed value was removed from a parameter.")
  static let parameterDeprecationChanged = DriftRule(
    "parameter-deprecation-changed", family: changed, .info, "A parameter was deprecated, or is no longer deprecated.")
  static let parameterLearned = DriftRule(
    "parameter-fact-learned", family: changed, .info, mirror: "parameter-fact-forgotten",
    "The page states a fact about a parameter for the first time.")
  static let parameterForgotten = DriftRule(
    "parameter-fact-forgotten", family: changed, .info, mirror: "parameter-fact-learned",
    "The page no longer states a fact about a parameter.")

  static let bodyMadeRequired = DriftRule(
    "body-made-required", family: changed, .breaking, mirror: "body-made-optional",
    "The request body is now required.")
  static let bodyMadeOptional = DriftRule(
    "body-made-optional", family: changed, .info, mirror: "body-made-required",
    "The request body is now optional.")

  static let mediaTypeRemoved = DriftRule(
    "media-type-removed", family: changed, .breaking, mirror: "media-type-added",
    "A media type is no longer accepted for the request body.")
  static let mediaTypeAdded = DriftRule(
    "media-type-added", family: changed, .info, mirror: "media-type-removed",
    "A media type is now accepted for the request body.")

  private static let changed = "parameter-changed"
}
