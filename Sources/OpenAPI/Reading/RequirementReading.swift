import ScopeModel
import ScopeTable

/// What an operation of a document needs.
struct RequirementReading {
  private let specification: Specification
  private(set) var findings: [Finding] = []

  init(_ specification: Specification) {
    self.specification = specification
  }

  mutating func requirement(of operation: SpecificationOperation) -> Requirement {
    for style in [AnnotationStyle.xScope, .xAtlassianOAuth2Scopes, .xRequiredScopes] {
      guard let node = operation.node[style.key] else { continue }
      if let requirement = Self.requirement(node, style: style) { return requirement }
      findings.append(
        specification.finding(
          .warning, id: "unreadable-requirement",
          "The \(style.key) of \(operation.name) has a form that is not known. It was passed over.", at: node.offset))
    }
    guard let security = operation.node["security"] ?? specification.root["security"] else {
      return Requirement(.unknown)
    }
    return requirement(ofSecurity: security, operation)
  }

  private static func requirement(_ node: SpecificationNode, style: AnnotationStyle) -> Requirement? {
    switch style {
    case .xScope: node.requirement
    case .xRequiredScopes: node.scopes.map { Requirement(ofAlternatives: [$0]) }
    case .xAtlassianOAuth2Scopes: alternatives(node).map { Requirement(ofAlternatives: $0) }
    case .security: nil
    }
  }

  /// The sets of scopes of Atlassian's objects, of which each is enough: the classic scopes and the granular ones.
  private static func alternatives(_ node: SpecificationNode) -> [[String]]? {
    guard let entries = node.elements, !entries.isEmpty else { return nil }
    let sets = entries.compactMap { $0["scopes"]?.scopes }
    return sets.count == entries.count ? sets : nil
  }

  // MARK: Security

  /// What one object of `security` asks for: all that its schemes ask for, together.
  private enum Answer: Hashable {
    case scopes([String])
    case none
    case anonymous
    case unknown

    var requirement: Requirement {
      switch self {
      case .scopes(let scopes): Requirement(.scopes(anyOf: [scopes]))
      case .none: Requirement(.none)
      case .anonymous: Requirement(.anonymous)
      case .unknown: Requirement(.unknown)
      }
    }
  }

  private mutating func requirement(
    ofSecurity security: SpecificationNode, _ operation: SpecificationOperation
  ) -> Requirement {
    guard let objects = security.elements, objects.allSatisfy({ $0.members != nil }) else {
      findings.append(
        specification.finding(
          .warning, id: "unreadable-requirement", "The security of \(operation.name) is no list of mappings.",
          at: security.offset))
      return Requirement(.unknown)
    }
    var answers: [(credential: String, answer: Answer)] = []
    for object in objects {
      let credential = object.allMembers.compactMap(\.name).joined(separator: " + ")
      answers.append((credential, answer(of: object, operation)))
    }
    // An object without schemes makes all the others optional.
    if answers.isEmpty || answers.contains(where: { $0.answer == .anonymous }) { return Requirement(.anonymous) }
    return Self.requirement(of: answers)
  }

  /// The objects are alternatives. Where one says nothing of scopes and another does, it depends on the credential.
  private static func requirement(of answers: [(credential: String, answer: Answer)]) -> Requirement {
    let unknown = answers.count { $0.answer == .unknown }
    if unknown == answers.count { return Requirement(.unknown) }
    if unknown > 0 {
      return Requirement(
        .perCredential(
          cases: answers.map {
            Requirement.CredentialCase(credential: $0.credential, requirement: $0.answer.requirement)
          }))
    }
    var anyOf: [[String]] = []
    for (_, answer) in answers {
      guard case .scopes(let scopes) = answer else { return Requirement(.none) }
      anyOf.append(scopes)
    }
    return Requirement(.scopes(anyOf: anyOf))
  }

  private mutating func answer(of object: SpecificationNode, _ operation: SpecificationOperation) -> Answer {
    var scopes: [String] = []
    var isScoped = false
    let members = object.allMembers
    if members.isEmpty { return .anonymous }
    for member in members {
      let name = member.name ?? ""
      guard let scheme = specification.securitySchemes.first(where: { $0.name == name })?.node else {
        findings.append(
          specification.finding(
            .warning, id: "undefined-scheme",
            "\(operation.name) names the security scheme '\(name)', which the file lacks.",
            at: member.key.offset))
        continue
      }
      let listed = OperationReading.strings(member.value)
      let type = scheme["type"]?.string ?? ""
      // In 3.1 the other types may be given names of roles, which are asked for like scopes.
      guard SecurityScheme.scopedTypes.contains(type) || (specification.version == .v31 && !listed.isEmpty) else {
        continue
      }
      isScoped = true
      scopes += listed.filter { !scopes.contains($0) }
    }
    if !scopes.isEmpty { return .scopes(scopes) }
    return isScoped ? .none : .unknown
  }
}

extension SpecificationNode {
  /// A list of nothing but strings.
  fileprivate var scopes: [String]? {
    guard let elements else { return nil }
    let strings = elements.compactMap(\.string)
    return strings.count == elements.count ? strings : nil
  }
}

extension Requirement {
  /// Sets of scopes of which one is enough; an empty one says that no scope is needed.
  fileprivate init(ofAlternatives anyOf: [[String]]) {
    self.init(anyOf.contains([]) ? .none : .scopes(anyOf: anyOf))
  }
}
