package import Findings
import OpenAPI
import ScopeModel

/// Reads the scopes that a manifest declares.
package struct ManifestReader: Sendable {
  private let places: [ManifestPlace]

  /// - Parameter places: The known places, those of the vendor first.
  package init(places: [ManifestPlace]) {
    self.places = places
  }

  /// The scopes, in the order of the file. A file that is neither JSON nor YAML is a plain list with one scope per line.
  ///
  /// - Throws: ``InputError`` if the file cannot be read, or no place in it declares scopes.
  package func scopes(in bytes: [UInt8], path: String) throws(InputError) -> [DeclaredScope] {
    if Self.isPlain(path) { return try Self.list(bytes, path: path) }
    let document = try DocumentNode(bytes, path: path)
    let named = places.filter { $0.isMeant(by: path) }
    for candidates in [named, places] {
      let found = candidates.compactMap { $0.scopes(in: document) }
      if !found.isEmpty { return Self.sorted(found.flatMap { $0 }) }
    }
    if case .list(let elements, _) = document {
      return elements.compactMap { element in
        guard case .scalar(let name, let line) = element else { return nil }
        return DeclaredScope(name: name, line: line)
      }
    }
    let known = places.map(\.scopes).uniqued().joined(separator: ", ")
    throw InputError(
      Finding(
        .error, id: "no-declared-scopes",
        "The file declares no scopes in a known place (\(known)). State the place with “manifests” in a vendor file (--vendor).",
        page: path))
  }

  private static func isPlain(_ path: String) -> Bool {
    !["json", "yaml", "yml"].contains { path.lowercased().hasSuffix("." + $0) }
  }

  private static func list(_ bytes: [UInt8], path: String) throws(InputError) -> [DeclaredScope] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw InputError(Finding(.error, id: "not-utf8", "The file is not UTF-8. Save it as UTF-8.", page: path))
    }
    return SourceLine.lines(of: text).flatMap { line -> [DeclaredScope] in
      let words = line.text.prefix { $0 != "#" }.split { $0.isWhitespace || $0 == "," }.filter {
        $0 != "-" && $0 != "*"
      }
      return words.map { DeclaredScope(name: String($0), line: line.number) }
    }
  }

  private static func sorted(_ scopes: [DeclaredScope]) -> [DeclaredScope] {
    let ordered = scopes.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    return ordered.map(\.element)
  }
}
