import OpenAPI

/// Where a file that an app ships declares its scopes.
///
///     service_accounts[*].scopes[*]       each element of the lists
///     default_permissions.*               each member, as its name and its value: contents:write
package struct ManifestPlace: Hashable, Sendable {
  /// The file's name, `manifest.yaml`; with `*` for any text, `*.yml`.
  package var file: String
  package var scopes: String
  /// What precedes the names in the catalog; `nil` if they are the same.
  package var prefix: String?

  package init(file: String, scopes: String, prefix: String? = nil) {
    self.file = file
    self.scopes = scopes
    self.prefix = prefix
  }

  /// Whether a file has such a name, in any folder.
  func isMeant(by path: String) -> Bool {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts = file.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else { return name == file }
    return name.count >= file.count - 1 && name.hasPrefix(parts[0]) && name.hasSuffix(parts[parts.count - 1])
  }

  /// What the document declares at the place; `nil` if it has no such place.
  func scopes(in document: DocumentNode) -> [DeclaredScope]? {
    let steps = scopes.replacing("[*]", with: ".[*]").split(separator: ".").map(String.init)
    return Self.walk(document, steps[...], prefix: prefix)
  }

  private static func walk(
    _ node: DocumentNode, _ steps: ArraySlice<String>, prefix: String?
  ) -> [DeclaredScope]? {
    guard let step = steps.first else {
      // A list in one string: `read write`, `read,write`.
      guard case .scalar(let text, let line) = node else { return nil }
      let words = text.split { $0 == "," || $0.isWhitespace }
      return words.map { DeclaredScope(name: String($0), line: line, prefix: prefix) }
    }
    let rest = steps.dropFirst()
    switch (step, node) {
    case ("[*]", .list(let elements, _)):
      return elements.flatMap { walk($0, rest, prefix: prefix) ?? [] }
    // A single element is often written without its list.
    case ("[*]", .scalar) where rest.isEmpty: return walk(node, rest, prefix: prefix)
    case ("*", .mapping(let members, _)) where rest.isEmpty:
      return members.flatMap { member -> [DeclaredScope] in
        guard case .scalar(let value, _) = member.value else { return [] }
        return [DeclaredScope(name: "\(member.key):\(value)", line: member.line, prefix: prefix)]
      }
    case ("*", .mapping(let members, _)):
      return members.flatMap { walk($0.value, rest, prefix: prefix) ?? [] }
    case (_, .mapping(let members, _)):
      guard let member = members.first(where: { $0.key == step }) else { return nil }
      return walk(member.value, rest, prefix: prefix)
    default: return nil
    }
  }
}

/// A scope that a manifest declares.
package struct DeclaredScope: Hashable, Sendable {
  /// The name in the manifest.
  package var name: String
  /// From 1.
  package var line: Int
  /// What may precede it in the catalog.
  package var prefix: String?
}
