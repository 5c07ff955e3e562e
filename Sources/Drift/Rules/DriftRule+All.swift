extension DriftRule {
  /// Families that are no rules themselves: reports give a change's family as its rule, and its rule as the variant.
  public static let families: [DriftRule] = [
    DriftRule("versions-changed", .breaking, "The API versions of an operation changed."),
    DriftRule("parameter-added", .breaking, mirror: "parameter-removed", "A parameter was added."),
    DriftRule("parameter-changed", .breaking, "A parameter changed."),
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
