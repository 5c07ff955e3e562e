extension DriftRule {
  static let notOnPages = DriftRule(
    "not-on-pages", family: "operation-removed", .risk, mirror: "not-in-specification",
    "The specification contains an operation that the pages do not list.")
  static let notInSpecification = DriftRule(
    "not-in-specification", family: "operation-added", .info, mirror: "not-on-pages",
    "The pages list an operation that the specification does not contain.")
  static let unavailableOnPages = DriftRule(
    "unavailable-on-pages", family: "operation-made-unavailable", .breaking, mirror: "unavailable-in-specification",
    "The pages say that this kind of credential cannot call an operation, but the specification states a requirement.")
  static let unavailableInSpecification = DriftRule(
    "unavailable-in-specification", family: "operation-made-available", .risk, mirror: "unavailable-on-pages",
    "The specification says that this kind of credential cannot call an operation, but the pages state a requirement.")
  static let pagesNeedMore = DriftRule(
    "pages-need-more", family: "requirement-tightened", .breaking, mirror: "pages-need-less",
    "Some tokens are sufficient according to the specification but not according to the pages.")
  static let pagesNeedLess = DriftRule(
    "pages-need-less", family: "requirement-loosened", .risk, mirror: "pages-need-more",
    "Some tokens are sufficient according to the pages but not according to the specification.")
  static let pagesNeedOther = DriftRule(
    "pages-need-other", family: "requirement-changed", .breaking,
    "Some tokens are sufficient only according to the specification, and others only according to the pages.")
  static let specificationSilent = DriftRule(
    "specification-silent", family: "requirement-learned", .info, mirror: "pages-silent",
    "The pages state the requirement of an operation, but the specification does not.")
  static let pagesSilent = DriftRule(
    "pages-silent", family: "requirement-forgotten", .info, mirror: "specification-silent",
    "The specification states the requirement of an operation, but the pages do not.")

  /// What a specification and pages may disagree in, each the variant of the rule that a comparison of two versions has.
  public static let disagreements: [DriftRule] = [
    unavailableOnPages, pagesNeedMore, pagesNeedOther, notOnPages, pagesNeedLess, unavailableInSpecification,
    specificationSilent, pagesSilent, notInSpecification,
  ]

  /// The rules for versions and those for a specification and pages.
  public static let everyRule: [DriftRule] = all + disagreements

  /// The disagreement that a rule for versions finds between a specification and pages; `nil` for what is none.
  var disagreement: DriftRule? { Self.disagreements.first { $0.family == id } }
}
