import Findings
import ScopeModel
import ScopeTable

/// What an operation of a document needs.
struct RequirementReading {
  private let specification: Specification
  private let namesSchemes: Bool
  private(set) var findings: [Finding] = []

  init(_ specification: Specification, namesSchemes: Bool) {
    self.specification = specification
    self.namesSchemes = namesSchemes
  }

  mutating func requirement(of operation: SpecificationOperation) -> Requirement {
    for style in [AnnotationStyle.xScope, .xAtlassianOAuth2Scopes, .xRequiredScopes] {
      guard let node = operation.node[style.key] else { continue }
      if let requirement = Self.requirement(node, style: style) { return requirement }
      findings.append(
        specification.finding(
          .warning, id: "unreadable-requirement",
          "The \(style.key) of \(operation.name) has an unknown form and was skipped.", at: node.offset))
    }
    guard let security = operation.node["security"] ?? specification.root["security"] else {
      return Requirement(.unknown)
    }
    return requirement(ofSecurity: security, operation)
  }

  /// What `security` requires if the requirement is read from something else; `nil` if there is nothing else.
  mutating func security(beside operation: SpecificationOperation) -> Requirement? {
    let styles = [AnnotationStyle.xScope, .xAtlassianOAuth2Scopes, .xRequiredScopes]
    let isElsewhere = styles.contains { style in
      operation.node[style.key].flatMap { Self.requirement($0, style: style) } != nil
    }
    guard isElsewhere, let security = operation.node["security"] ?? specification.root["security"] else { return nil }
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

  /// The sets of scopes in Atlassian's objects, each of which is sufficient: the classic scopes and the granular ones.
  private static func alternatives(_ node: SpecificationNode) -> [[String]]? {
    guard let entries = node.elements, !entries.isEmpty else { return nil }
    let sets = entries.compactMap { $0["scopes"]?.scopes }
    return sets.count == entries.count ? sets : nil
  }

  // MARK: Security

  private mutating func requirement(
    ofSecurity security: SpecificationNode, _ operation: SpecificationOperation
  ) -> Requirement {
    guard let objects = security.elements, objects.allSatisfy({ $0.members != nil }) else {
      findings.append(
        specification.finding(
          .warning, id: "unreadable-requirement", "The security of \(operation.name) is not a list of mappings.",
          at: security.offset))
      return Requirement(.unknown)
    }
    // An object without schemes makes all others optional, and an empty list requires nothing.
    if objects.isEmpty || objects.contains(where: { $0.allMembers.isEmpty }) { return Requirement(.anonymous) }
    var ways: [SchemeAlternatives.Way] = []
    for object in objects { ways.append(way(of: object, operation)) }
    let alternatives = SchemeAlternatives(ways)
    return namesSchemes ? alternatives.requirement : alternatives.aboutScopes
  }

  /// All schemes of one object are used together, each with the scopes that are listed for it. For types other than OAuth 2.0 and OpenID
  /// Connect, OpenAPI 3.1 calls them roles. Documents of 3.0 list them too, and they are treated as scopes.
  private mutating func way(
    of object: SpecificationNode, _ operation: SpecificationOperation
  ) -> SchemeAlternatives.Way {
    var way = (schemes: [String](), scopes: [String]())
    for member in object.allMembers {
      let name = member.name ?? ""
      if let scheme = specification.securitySchemes.first(where: { $0.name == name })?.node {
        way.schemes.append(scheme.schemeName(otherwise: name))
      } else {
        way.schemes.append(SchemeName.other(name))
        findings.append(finding(forScheme: name, at: member.key, operation))
      }
      if let scopes = member.value.scopes {
        way.scopes += scopes
      } else {
        findings.append(
          specification.finding(
            .warning, id: "unreadable-requirement",
            "The value that \(operation.name) gives for the security scheme “\(name)” is not a list of names. It was skipped.",
            at: member.value.offset))
      }
    }
    return SchemeAlternatives.Way(schemes: way.schemes, scopes: way.scopes)
  }

  /// The finding about a scheme that cannot be read.
  private func finding(
    forScheme name: String, at key: SpecificationNode, _ operation: SpecificationOperation
  ) -> Finding {
    if let listed = specification.listedSchemes.first(where: { $0.name == name }),
      case .broken(let node, let fault) = specification.resolution(of: listed.value)
    {
      return specification.finding(
        .warning, id: fault.id, "The security scheme “\(name)” refers \(fault.words).", at: node.offset)
    }
    return specification.finding(
      .warning, id: "undefined-scheme",
      "\(operation.name) uses the security scheme “\(name)”, which the file does not define.", at: key.offset)
  }
}

extension SpecificationNode {
  /// A list that contains only names, each as it is written. `123`, `on` and `2026-11-25` are names of scopes like any other, although
  /// YAML reads some of them as something else.
  fileprivate var scopes: [String]? {
    guard let elements else { return nil }
    let names = elements.compactMap { $0.scalar?.text }.filter { !$0.isEmpty }
    return names.count == elements.count ? names : nil
  }

  /// What a security scheme is; its name in the document if its type says nothing.
  fileprivate func schemeName(otherwise name: String) -> String {
    switch self["type"]?.string {
    case "oauth2": SchemeName.oauth2
    case "openIdConnect": SchemeName.openIDConnect
    case "mutualTLS": SchemeName.mutualTLS
    case "http": SchemeName.http(self["scheme"]?.string ?? "")
    case "apiKey": SchemeName.apiKey(in: self["in"]?.string ?? "", name: self["name"]?.string ?? "")
    default: SchemeName.other(name)
    }
  }
}

extension Requirement {
  /// Sets of scopes, one of which is sufficient. An empty set means that no scope is needed.
  fileprivate init(ofAlternatives anyOf: [[String]]) {
    self.init(anyOf.contains([]) ? .none : .scopes(anyOf: anyOf))
  }
}
