import Findings
import JSON
import ScopeModel
import TextRendering

/// The security scheme of a specification into which scopes are written, and its own list of scopes.
struct SecurityScheme {
  let name: String
  /// `nil` for a scheme that is to be added.
  let node: SpecificationNode?

  /// The types with scopes. In 3.1, other types accept names of roles instead
  /// (<https://spec.openapis.org/oas/v3.1.1#security-requirement-object>).
  static let scopedTypes = ["oauth2", "openIdConnect"]

  /// The scheme with that name, or the only one that accepts scopes.
  ///
  /// - Throws: ``InputError`` if there is none or more than one, or if the named one does not accept scopes.
  init(named name: String?, in specification: Specification) throws(InputError) {
    let schemes = specification.securitySchemes
    if let name {
      let isFit = name.utf8.allSatisfy { Self.isNameByte($0) } && !name.isEmpty
      guard isFit else {
        throw Self.error(
          "unfit-scheme-name", "The name of a scheme must consist of letters, digits, dots, hyphens and underscores.",
          specification)
      }
      self.name = name
      node = schemes.first { $0.name == name }?.node
      guard let node, !Self.takesScopes(node, specification) else { return }
      let type = node["type"]?.string ?? ""
      throw Self.error(
        "unfit-scheme",
        "The security scheme \(name) is of type “\(type)”, which does not accept scopes in OpenAPI 3.0. Choose one of type oauth2 or "
          + "openIdConnect, or a new name to have one added.",
        specification, at: node.offset)
    }
    let scoped = schemes.filter { Self.scopedTypes.contains($0.node["type"]?.string ?? "") }
    let fit = scoped.isEmpty ? schemes.filter { Self.takesScopes($0.node, specification) } : scoped
    guard let first = fit.first else {
      throw Self.error(
        "no-scheme",
        "The file has no security scheme that accepts scopes. Specify one to add with --scheme, or use another style.",
        specification)
    }
    guard fit.count == 1 else {
      let names = fit.map(\.name).joined(separator: ", ")
      throw Self.error(
        "ambiguous-scheme", "Several security schemes accept scopes: \(names). Choose one with --scheme.", specification
      )
    }
    (self.name, node) = (first.name, first.node)
  }

  private static func takesScopes(_ node: SpecificationNode, _ specification: Specification) -> Bool {
    specification.version == .v31 || scopedTypes.contains(node["type"]?.string ?? "")
  }

  /// What OpenAPI allows in the names of components.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func error(
    _ id: String, _ message: String, _ specification: Specification, at offset: Int? = nil
  ) -> InputError {
    InputError(specification.finding(.error, id: id, message, at: offset))
  }

  // MARK: Its list of scopes

  /// Plans to list these scopes in each flow of the scheme. Adds the scheme if it does not exist.
  ///
  /// - Parameter scopes: The scopes in order, each once.
  /// - Returns: What a person should know.
  /// - Throws: ``InputError`` if there is no safe place for them.
  func list(
    _ scopes: [String], in specification: Specification, plan: inout AnnotationPlan
  ) throws(InputError) -> [Finding] {
    guard let node else {
      guard addScheme(listing: scopes, to: specification, plan: &plan) else {
        throw Self.error(
          "unplaceable-scheme", "There is no safe place for a new security scheme. Add it by hand.", specification)
      }
      let message =
        "The security scheme \(name) was added, of type oauth2. Fill in its flow and its tokenUrl, which the catalog does not know."
      return [specification.finding(.warning, id: "added-scheme", message)]
    }
    guard node["type"]?.string == "oauth2" else { return [] }
    var done: Set<ObjectIdentifier> = []
    for flow in node["flows"]?.allMembers ?? [] where !(flow.name?.hasPrefix("x-") ?? false) {
      guard let listed = flow.value["scopes"], listed.members != nil else {
        throw Self.error(
          "unfit-scheme", "A flow of the security scheme \(name) has no scopes.", specification, at: flow.key.offset)
      }
      guard done.insert(ObjectIdentifier(listed)).inserted else { continue }
      let missing = scopes.filter { listed[$0] == nil }
      guard missing.isEmpty || plan.add(Self.members(missing), to: listed) else {
        throw Self.error(
          "unplaceable-scheme",
          "There is no safe place for new scopes in the security scheme \(name). Add them by hand.",
          specification, at: flow.key.offset)
      }
    }
    return []
  }

  /// The descriptions are empty, because pages name scopes but do not describe them.
  private static func members(_ scopes: [String]) -> [JSONNode.Member] {
    scopes.map { JSONNode.Member($0, .string("")) }
  }

  private func addScheme(
    listing scopes: [String], to specification: Specification, plan: inout AnnotationPlan
  ) -> Bool {
    let flow = JSONNode.object([
      JSONNode.Member("tokenUrl", .string("")), JSONNode.Member("scopes", .object(Self.members(scopes))),
    ])
    let scheme = JSONNode.Member(
      name,
      .object([
        JSONNode.Member("type", .string("oauth2")),
        JSONNode.Member("flows", .object([JSONNode.Member("clientCredentials", flow)])),
      ]))
    guard let components = specification.root["components"] else {
      return plan.add(
        [JSONNode.Member("components", .object([JSONNode.Member("securitySchemes", .object([scheme]))]))],
        to: specification.root)
    }
    guard let schemes = components["securitySchemes"] else {
      return plan.add([JSONNode.Member("securitySchemes", .object([scheme]))], to: components)
    }
    return plan.add([scheme], to: schemes)
  }
}

extension Specification {
  /// The security schemes by name, after following references, in the order of the file.
  var securitySchemes: [(name: String, node: SpecificationNode)] {
    listedSchemes.compactMap { member in
      guard let name = member.name, let node = resolved(member.value) else { return nil }
      return (name, node)
    }
  }

  /// The schemes as listed, without following references.
  var listedSchemes: [SpecificationNode.Member] {
    let components = root["components"].flatMap(resolved)
    return components?["securitySchemes"].flatMap(resolved)?.allMembers ?? []
  }
}
