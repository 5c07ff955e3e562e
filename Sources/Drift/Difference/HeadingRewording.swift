import ScopeModel
import ScopeTable
import TextRendering

/// Headings that were reworded: `Permission on "statuses"` is now `Commit statuses`, over the same operations.
///
/// A heading was reworded where all operations of its group that both sides have are in one group of the revision, and
/// that group has no others. Where most headings of a catalog changed so, the page was reworded as a whole, and none of it is
/// drift; then names of scopes that were made of headings (`statuses:read`, `commit_statuses:read`) changed with them, or gained
/// their area (`secrets:read`, `repository/secrets:read`).
public struct HeadingRewording: Hashable, Sendable {
  /// A name before and after.
  public struct Renaming: Hashable, Sendable {
    public var base: String
    public var revision: String
    /// How many operations that both sides have carry it.
    public var operations: Int
  }

  /// One scope in whose place there are several, each in an area of its own.
  public struct Split: Hashable, Sendable {
    public var base: String
    public var revisions: [String]
  }

  /// In the order of the base's names.
  public let groups: [Renaming]
  /// Names of scopes that changed with the headings that they were made of.
  public let scopes: [Renaming]
  /// Scopes that were split with the headings.
  public let splits: [Split]
  /// Whether most headings changed.
  public let isWholesale: Bool
  /// The revision's words for the groups that are reported as renamed, and for the scopes.
  private let groupNames: [ExactText: String]
  private let scopeNames: [ExactText: String]

  typealias Pair = (base: Operation, revision: Operation)

  /// With fewer renamed headings than this, a rewording cannot be told from a few moved operations.
  private static let fewestHeadings = 5

  init(_ pairs: [Pair]) {
    var targets: [ExactText: [ExactText: Int]] = [:]
    var sources: [ExactText: Set<ExactText>] = [:]
    for (base, revision) in pairs {
      guard let old = base.group, let new = revision.group else { continue }
      targets[ExactText(old), default: [:]][ExactText(new), default: 0] += 1
      sources[ExactText(new), default: []].insert(ExactText(old))
    }
    var groups: [Renaming] = []
    for (old, new) in targets {
      guard new.count == 1, let (name, count) = new.first, name != old, sources[name]?.count == 1 else { continue }
      groups.append(Renaming(base: old.text, revision: name.text, operations: count))
    }
    let isWholesale = groups.count >= Self.fewestHeadings && groups.count * 2 > targets.count
    self.groups = groups.sorted { ExactText($0.base) < ExactText($1.base) }
    self.isWholesale = isWholesale
    (scopes, splits) = isWholesale ? Self.scopes(pairs, groups: self.groups) : ([], [])
    groupNames = Self.names(groups.filter { isWholesale || $0.operations > 1 })
    scopeNames = Self.names(scopes)
  }

  private static func names(_ renamings: [Renaming]) -> [ExactText: String] {
    Dictionary(renamings.map { (ExactText($0.base), $0.revision) }) { first, _ in first }
  }

  /// Scopes that gained their area, and those that carry their heading's words.
  private static func scopes(_ pairs: [Pair], groups: [Renaming]) -> ([Renaming], [Split]) {
    let old = Set(pairs.flatMap { $0.base.requirement.scopeNames }.map { ExactText($0) })
    let new = Set(pairs.flatMap { $0.revision.requirement.scopeNames }.map { ExactText($0) })
    let spelled = ScopeAreas(old: old, new: new).names
    // Names that are spelled alike are one scope only where an operation needed the one and needs the other now.
    var seen: [ExactText: Set<ExactText>] = [:]
    var counts: [ExactText: Int] = [:]
    for (base, revision) in pairs {
      let now = Set(revision.requirement.scopeNames.map { ExactText($0) })
      for name in Set(base.requirement.scopeNames.map { ExactText($0) }) where spelled[name] != nil {
        counts[name, default: 0] += 1
        seen[name, default: []].formUnion(now)
      }
    }
    var areas: [ExactText: [ExactText]] = [:]
    for (name, targets) in spelled {
      let shown = targets.filter { seen[name]?.contains($0) ?? false }
      if !shown.isEmpty { areas[name] = shown }
    }
    var renamings = headed(pairs, groups: groups, old: old, new: new).filter { areas[ExactText($0.base)] == nil }
    var splits: [Split] = []
    for (name, targets) in areas {
      if targets.count > 1 {
        splits.append(Split(base: name.text, revisions: targets.map(\.text)))
      } else if let target = targets.first {
        renamings.append(Renaming(base: name.text, revision: target.text, operations: counts[name] ?? 0))
      }
    }
    return (
      renamings.sorted { ExactText($0.base) < ExactText($1.base) },
      splits.sorted { ExactText($0.base) < ExactText($1.base) }
    )
  }

  /// Scopes that carry their heading's words, and whose requirements are the same once the words are exchanged.
  private static func headed(
    _ pairs: [Pair], groups: [Renaming], old: Set<ExactText>, new: Set<ExactText>
  ) -> [Renaming] {
    let headings = names(groups)
    var candidates: [ExactText: Set<ExactText>] = [:]
    var counts: [ExactText: Int] = [:]
    for (base, revision) in pairs {
      guard let heading = base.group, let target = headings[ExactText(heading)] else { continue }
      let (before, after) = (HeadingWords(heading), HeadingWords(target))
      let names = revision.requirement.scopeNames.map { ExactText($0) }.filter {
        !old.contains($0) && after.make($0.text)
      }
      for name in base.requirement.scopeNames.map({ ExactText($0) }) where !new.contains(name) {
        guard before.make(name.text) else { continue }
        let made = names.filter { $0.text.level == name.text.level }
        candidates[name] = candidates[name]?.intersection(made) ?? Set(made)
        counts[name, default: 0] += 1
      }
    }
    return candidates.compactMap { name, targets -> Renaming? in
      guard targets.count == 1, let target = targets.first else { return nil }
      return Renaming(base: name.text, revision: target.text, operations: counts[name] ?? 0)
    }
  }

  /// The base's operation in the revision's words, and the page's own words for its scopes.
  func applied(
    to operation: Operation, like revision: Operation
  ) -> (operation: Operation, ownNames: [ExactText: String]) {
    var operation = operation
    if let group = operation.group, let name = groupNames[ExactText(group)] { operation.group = name }
    let names = scopeNames(for: operation, like: revision)
    if names.isEmpty { return (operation, [:]) }
    var own: [ExactText: String] = [:]
    for name in operation.requirement.scopeNames {
      if let renamed = names[ExactText(name)], own[ExactText(renamed)] == nil { own[ExactText(renamed)] = name }
    }
    operation.requirement = operation.requirement.renaming(names)
    return (operation, own)
  }

  /// Of a scope that was split, an operation follows the one part that it names now.
  private func scopeNames(for operation: Operation, like revision: Operation) -> [ExactText: String] {
    if splits.isEmpty { return scopeNames }
    var names = scopeNames
    let now = Set(revision.requirement.scopeNames.map { ExactText($0) })
    for split in splits {
      let parts = split.revisions.filter { now.contains(ExactText($0)) }
      if parts.count == 1 { names[ExactText(split.base)] = parts[0] }
    }
    return names
  }

  /// The names of a base's scope in the revision's words, more than one where it was split.
  func names(ofScope name: String) -> [String] {
    if let split = splits.first(where: { ExactText($0.base) == ExactText(name) }) { return split.revisions }
    return [scopeNames[ExactText(name)] ?? name]
  }
}

/// The words of a heading, as the names of scopes are made of them.
private struct HeadingWords {
  private let words: Set<String>

  init(_ text: String) { words = Self.words(of: text) }

  /// Whether a scope's name, less its level, consists of words of the heading.
  func make(_ scope: String) -> Bool {
    let name = scope.split(separator: ":").dropLast().last ?? Substring(scope)
    let own = Self.words(of: String(name.split(separator: "/").last ?? name))
    return !own.isEmpty && own.isSubset(of: words)
  }

  private static func words(of text: String) -> Set<String> {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(parts.map(String.init))
  }
}

extension String {
  /// What follows the last colon of a scope's name.
  fileprivate var level: Substring? { split(separator: ":").dropFirst().last }
}

extension Requirement {
  /// The same requirement with other names of scopes.
  func renaming(_ names: [ExactText: String]) -> Requirement {
    var renamed = mappingNested { $0.renaming(names) }
    renamed.kind = renamed.kind.mappingScopes { names[ExactText($0)] ?? $0 }
    return renamed
  }
}
