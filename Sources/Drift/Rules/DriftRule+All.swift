extension DriftRule {
  /// Families that are not rules themselves: reports give a change's family as its rule, and its rule as the variant.
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

  /// What a specification and pages may disagree in.
  public static let disagreements: [DriftRule] = [
    unavailableOnPages, pagesNeedMore, pagesNeedOther, notOnPages, pagesNeedLess, unavailableInSpecification,
    specificationSilent, pagesSilent, notInSpecification,
  ]

  /// The rules for versions and those for a specification and pages.
  public static let everyRule: [DriftRule] = all + disagreements

  /// The disagreement that a rule for versions finds between a specification and pages; `nil` if there is none.
  var disagreement: DriftRule? { Self.disagreements.first { $0.family == id } }

  /// Whether it says that the form of a page probably changed: those come first.
  var tellsOfForm: Bool { self == .pageShrunk || self == .requirementsSilent }
}
