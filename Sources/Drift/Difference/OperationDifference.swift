public import ScopeModel
import ScopeTable
import TextRendering

/// One operation of base and revision, and all in which the two differ.
public struct OperationDifference: Sendable {
  public let base: Operation
  public let revision: Operation
  public let aspects: [Aspect]

  /// One way in which they differ.
  public enum Aspect: Hashable, Sendable {
    case requirement(RequirementDifference)
    /// What is enough is the same, and other alternatives are called least privileged.
    case least(LeastDifference)
    case caseAdded([CaseLabel])
    case caseRemoved([CaseLabel])
    case conditionAdded(PlacedCondition)
    case conditionRemoved(PlacedCondition)
    /// A kind of token that the page lists for the operation.
    case credentialAdded(String)
    case credentialRemoved(String)
    case versionAdded(String)
    case versionRemoved(String)
    case fact(Fact, base: String?, revision: String?)
    /// A fact of the vendor's own, by its name, with its values on both sides.
    case vendorFact(String, base: [String]?, revision: [String]?)
    /// Whether a request must have a body; `nil` if it has none.
    case body(isRequired: Bool?, wasRequired: Bool?)
    case parameterAdded(Parameter)
    case parameterRemoved(Parameter)
    case parameterFact(Parameter, ParameterFact, base: String?, revision: String?)
    /// A body can be of a media type that it could not be of.
    case mediaTypeAdded(String)
    case mediaTypeRemoved(String)
    /// What is so in some media types of a body alone.
    indirect case inMediaTypes([String], Aspect)
  }

  /// What a page says of an operation beside its requirement.
  public enum Fact: String, CaseIterable, Hashable, Sendable {
    case title, group, note, visibility, deprecated, pathKind
    /// The names of the path's parameters, which are no part of its identity.
    case path
  }

  /// What a page says of a parameter.
  public enum ParameterFact: String, CaseIterable, Hashable, Sendable {
    case required, nullable, type, format, location
    case defaultValue = "default"
    case allowedValueAdded, allowedValueRemoved
    case deprecated
  }

  /// What the two sides were read from, which decides what silence means.
  enum Sources {
    case pages
    /// What a document leaves out has the value that OpenAPI gives it.
    case documents
    /// A document has no place for a page's notes, so that it cannot have dropped them, and a page is silent about what a document always
    /// says.
    case mixed

    init(_ base: Catalog, _ revision: Catalog) {
      self = base.isSpecification == revision.isSpecification ? base.isSpecification ? .documents : .pages : .mixed
    }
  }

  typealias Details = (base: OperationDetails, revision: OperationDetails)

  init(
    _ original: Operation, _ revision: Operation, rewording: HeadingRewording, sources: Sources, hasCredentials: Bool,
    details: Details?
  ) {
    let hasNotes = sources != .mixed
    base = original
    let (base, ownNames) = rewording.applied(to: original, like: revision)
    self.revision = revision
    var aspects: [Aspect] = []
    let needs = RequirementComparison(base.requirement, revision.requirement)
    aspects += needs.differences.map { difference in
      // A report quotes what the page said.
      var difference = difference
      if !ownNames.isEmpty { difference.base = difference.base.renaming(ownNames) }
      return .requirement(difference)
    }
    aspects += needs.remarked.map(Aspect.least)
    aspects += needs.addedCases.map(Aspect.caseAdded) + needs.removedCases.map(Aspect.caseRemoved)
    aspects += needs.addedConditions.map(Aspect.conditionAdded)
    aspects += needs.removedConditions.map(Aspect.conditionRemoved)
    if hasCredentials {
      let credentials = Unmatched(base.credentials, revision.credentials) { ExactText($0) }
      aspects += credentials.added.map(Aspect.credentialAdded) + credentials.removed.map(Aspect.credentialRemoved)
    }
    let versions = Unmatched(base.versions, revision.versions) { ExactText($0) }
    aspects += versions.added.map(Aspect.versionAdded) + versions.removed.map(Aspect.versionRemoved)
    aspects += Self.facts(base, revision, conditions: needs, hasNotes: hasNotes)
    // Nor has it a place for facts.
    if hasNotes { aspects += FactComparison(base.facts, revision.facts).aspects }
    let parameters = PathRenaming(base.path ?? "", revision.path ?? "").applied(to: base.parameters)
    let requests = ParameterComparison(parameters, revision.parameters, sources: sources).aspects
    let judged = details.map { MediaTypeComparison(requests, $0.base.bodies, $0.revision.bodies).aspects } ?? requests
    aspects += judged.filter { $0.isKnown(details) }
    if let details { aspects += Self.aspects(of: details) }
    self.aspects = aspects
  }

  private static func aspects(of details: Details) -> [Aspect] {
    var aspects: [Aspect] = []
    if let base = details.base.security?.withoutScopes, let revision = details.revision.security?.withoutScopes {
      aspects += RequirementComparison(base, revision).differences.map(Aspect.requirement)
    }
    let (before, after) = (details.base.isBodyRequired, details.revision.isBodyRequired)
    // A body that may be left out comes and goes with its properties.
    if (before ?? false) != (after ?? false) { aspects.append(.body(isRequired: after, wasRequired: before)) }
    return aspects
  }

  private static func facts(
    _ base: Operation, _ revision: Operation, conditions: RequirementComparison, hasNotes: Bool
  ) -> [Aspect] {
    Fact.allCases.compactMap { fact in
      let before = base.value(of: fact)
      let after = revision.value(of: fact)
      if before.map({ ExactText($0) }) == after.map({ ExactText($0) }) { return nil }
      if fact == .note, !hasNotes || conditions.tells(of: before, after) { return nil }
      return .fact(fact, base: before, revision: after)
    }
  }
}

extension OperationDifference.Aspect {
  /// Whether a parameter came or went, and was not only left unread on the other side.
  fileprivate func isKnown(_ details: OperationDifference.Details?) -> Bool {
    switch self {
    case .parameterAdded: !(details?.base.hasUnreadParameters ?? false)
    case .parameterRemoved: !(details?.revision.hasUnreadParameters ?? false)
    case .inMediaTypes(_, let aspect): aspect.isKnown(details)
    default: true
    }
  }
}

extension Requirement {
  /// The schemes alone, where the scopes are compared from another place.
  fileprivate var withoutScopes: Requirement {
    guard let ways = SchemeAlternatives(self)?.ways else { return self }
    return SchemeAlternatives(ways.map { SchemeAlternatives.Way(schemes: $0.schemes, scopes: []) }).requirement
  }
}

extension Operation {
  func value(of fact: OperationDifference.Fact) -> String? {
    switch fact {
    case .title: title
    case .group: group
    case .note: note
    case .visibility: visibility?.rawValue
    case .deprecated: deprecated?.words
    case .pathKind: pathKind.rawValue
    case .path: path
    }
  }
}

extension Deprecation {
  /// `deprecated since 2021-09-02: Use the other one.`
  var words: String {
    "deprecated" + (since.map { " since \($0)" } ?? "") + (note.map { ": \($0)" } ?? "")
  }
}

extension RequirementComparison {
  /// Whether the words of a note that was added or removed are reported as conditions, and need not be reported twice.
  fileprivate func tells(of before: String?, _ after: String?) -> Bool {
    let wasTold = before.map { note in removedConditions.contains { ExactText($0.condition.text) == ExactText(note) } }
    let isTold = after.map { note in addedConditions.contains { ExactText($0.condition.text) == ExactText(note) } }
    return (wasTold ?? true) && (isTold ?? true)
  }
}
