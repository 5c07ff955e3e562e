import ScopeModel
import TextRendering

/// Scopes that gained the area in which they hold: `secrets:read` is now `repository/secrets:read`.
///
/// A name may gain one area, or several: then a scope was split, and what an operation needs of it shows at the operation.
struct ScopeAreas {
  /// The revision's names of each of the base's, in the order of their bytes.
  private(set) var names: [ExactText: [ExactText]] = [:]

  /// - Parameters:
  ///   - old: All names of the base.
  ///   - new: All names of the revision.
  init(old: Set<ExactText>, new: Set<ExactText>) {
    for name in new.subtracting(old).sorted() {
      guard let source = Self.spellings(of: name.text).first(where: old.contains), !new.contains(source) else {
        continue
      }
      names[source, default: []].append(name)
    }
  }

  /// How a name with an area may have been written without it, the likeliest first: `organization/projects:read` as
  /// `organization_projects:read` or `projects:read`, and `organization/organization_secrets:read` as `secrets:read` too.
  private static func spellings(of name: String) -> [ExactText] {
    guard let slash = name.firstIndex(of: "/") else { return [] }
    let area = name[..<slash]
    let rest = name[name.index(after: slash)...]
    var spellings = ["\(area)_\(rest)", String(rest)]
    if rest.hasPrefix("\(area)_") { spellings.append(String(rest.dropFirst(area.count + 1))) }
    return spellings.map { ExactText($0) }
  }
}
