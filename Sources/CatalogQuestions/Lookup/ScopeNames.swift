package import ScopeModel
import ScopeTable
import TextRendering

/// Finds a scope by what a person writes: by its exact name, or by the end of its name if that is unique.
///
///     contents:write       repository/contents:write
package struct ScopeNames: Sendable {
  private let names: [String]

  /// - Parameter catalog: The catalog whose scopes are searched, including those that only its inclusions name.
  package init(_ catalog: Catalog) {
    let all = catalog.scopes.map(\.name) + catalog.inclusions.flatMap { [$0.scope] + $0.includes }
    names = Set(all.map { ExactText($0) }).sorted().map(\.text)
  }

  /// The scope that is meant; `nil` if there is none, or several are possible.
  package func scope(_ word: String) -> String? {
    if let exact = names.first(where: { ExactText($0) == ExactText(word) }) { return exact }
    let ends = names.filter { $0.hasSuffix("/" + word) }
    return ends.count == 1 ? ends[0] : nil
  }

  /// The scope that a manifest means. The manifest may write the name with other marks, `organization_members:read`, or without its
  /// beginning.
  ///
  /// - Parameter prefix: The beginning that is tried first.
  package func scope(_ word: String, prefix: String?) -> String? {
    if let exact = names.first(where: { ExactText($0) == ExactText(word) }) { return exact }
    if let prefix, let known = names.first(where: { ExactText($0) == ExactText(prefix + word) }) { return known }
    let alike = names.filter { Self.letters($0) == Self.letters(word) }
    return alike.count == 1 ? alike[0] : scope(word)
  }

  private static func letters(_ name: String) -> [Substring] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map { $0 }
  }

  /// Suggestions, the likeliest first.
  package func suggestions(for word: String) -> [String] {
    let folded = word.lowercased()
    let ends = names.filter { $0.lowercased() == folded || $0.lowercased().hasSuffix("/" + folded) }
    if !ends.isEmpty { return Array(ends.prefix(NearMisses.limit)) }
    if let near = NearestWord.nearest(to: word, among: names) { return [near] }
    let tails = names.map { String($0.split(separator: "/").last ?? "") }
    guard let near = NearestWord.nearest(to: word, among: tails) else { return [] }
    return Array(zip(names, tails).filter { $0.1 == near }.map(\.0).prefix(NearMisses.limit))
  }
}
