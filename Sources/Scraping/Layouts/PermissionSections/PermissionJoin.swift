import Findings
import PageReading
import ScopeModel
import ScopeTable

/// Joins the entries of one page that state the same operation under several permissions.
struct PermissionJoin {
  /// An entry, and the permission under which it stands.
  struct Found {
    var entry: PermissionEntry
    var permission: Permission
    var group: String
    var evidence: Evidence

    /// What the entry's own heading and level name.
    var scopeName: String
  }

  /// The entries of one operation, in the order of the page.
  private struct Group {
    var founds: [Found] = []
    /// For each permission, the index of the first entry under it.
    var first: [Permission: Int] = [:]

    func found(under permission: Permission) -> Found? { first[permission].map { founds[$0] } }

    mutating func add(_ found: Found) {
      if first[found.permission] == nil { first[found.permission] = founds.count }
      founds.append(found)
    }
  }

  private var groups: [Group] = []
  private var indices: [OperationIdentity: Int] = [:]

  /// Adds an entry. A second one under the same permission that says something else is explained as an error.
  mutating func add(_ found: Found, at place: Entry.Place, to reading: inout LayoutReading) {
    let identity = OperationIdentity(method: found.entry.method, path: found.entry.path.path)
    let index = indices[identity] ?? groups.count
    if index == groups.count {
      indices[identity] = index
      groups.append(Group())
    }
    if let twin = groups[index].found(under: found.permission), !twin.entry.agrees(with: found.entry) {
      reading.explained.append(
        LayoutReading.ExplainedEntry(
          place: place, reason: "duplicate",
          message:
            "\(found.entry.name) is also on line \(twin.evidence.line), under the same permission but with different cells. One of them must be wrong.",
          severity: .error, id: "conflicting-operation"))
      return
    }
    groups[index].add(found)
    reading.read.append(place)
  }

  /// Adds the operations to a reading, in the order of the page.
  func finish(_ reading: inout LayoutReading) {
    for group in groups {
      let founds = group.founds
      guard let first = founds.first else { continue }
      var credentials: [String] = []
      for credential in founds.flatMap(\.entry.credentials) where !credentials.contains(credential) {
        credentials.append(credential)
      }
      reading.operations.append(
        Operation(
          method: first.entry.method, path: first.entry.path.path, pathKind: first.entry.path.kind, group: first.group,
          requirement: Requirement(
            requirement(of: group, credentials: credentials, reading: &reading), conditions: Self.conditions(founds)),
          credentials: credentials, evidence: first.evidence, furtherEvidence: founds.dropFirst().map(\.evidence)))
    }
  }

  private func requirement(
    of group: Group, credentials: [String], reading: inout LayoutReading
  ) -> Requirement.Kind {
    let founds = group.founds
    guard founds.allSatisfy({ $0.entry.additional != nil }) else { return listed(founds) }
    var alternatives: [(scopes: [String], credentials: [String])] = []
    for found in founds {
      guard let scopes = alternative(found, among: group, reading: &reading) else { return .unknown }
      alternatives.append((scopes, found.entry.credentials))
    }
    if alternatives.allSatisfy({ $0.credentials == credentials || Set($0.credentials) == Set(credentials) }) {
      return .scopes(anyOf: Self.distinct(alternatives.map(\.scopes)))
    }
    return .perCredential(
      cases: credentials.map { credential in
        let own = alternatives.filter { $0.credentials.contains(credential) }.map(\.scopes)
        return Requirement.CredentialCase(
          credential: credential, requirement: Requirement(.scopes(anyOf: Self.distinct(own))))
      })
  }

  /// The words that say that more is needed, and not what.
  private static func conditions(_ founds: [Found]) -> [Condition] {
    var conditions: [Condition] = []
    for words in founds.compactMap(\.entry.furtherWords) {
      let condition = Condition(text: words, effect: .stricter)
      if !conditions.contains(condition) { conditions.append(condition) }
    }
    return conditions
  }

  /// What the older form says: that the operation is under these permissions, and not whether one or all are needed.
  private func listed(_ founds: [Found]) -> Requirement.Kind {
    var seen: Set<String> = []
    let names = founds.map(\.scopeName).filter { seen.insert($0).inserted }
    if names.count == 1, founds[0].entry.level != nil { return .scopes(anyOf: [names]) }
    return .mayCheck(scopes: names)
  }

  /// An entry's permission together with its additional ones, each at the level that it has for the same operation; `nil`,
  /// and an error, where the page does not say that level.
  private func alternative(_ found: Found, among group: Group, reading: inout LayoutReading) -> [String]? {
    var scopes = [found.scopeName]
    for additional in found.entry.additional ?? [] {
      guard let other = group.found(under: additional) else {
        reading.findings.append(
          Finding(
            .error, id: "unknown-level",
            "\(found.entry.name) also needs “\(additional.scopeName(level: nil))” but is not listed under that permission, so the required level is unknown.",
            page: found.evidence.page, line: found.evidence.line))
        return nil
      }
      if !scopes.contains(other.scopeName) { scopes.append(other.scopeName) }
    }
    return scopes
  }

  /// The alternatives without those that hold the same scopes as an earlier one.
  private static func distinct(_ alternatives: [[String]]) -> [[String]] {
    if alternatives.count < 2 { return alternatives }
    var seen: Set<Set<String>> = []
    return alternatives.filter { seen.insert(Set($0)).inserted }
  }
}

extension PermissionEntry {
  /// `PATCH /orgs/{org}`
  var name: String { "\(method.rawValue) \(path.path)" }

  /// Whether two entries of one operation under one permission say the same.
  fileprivate func agrees(with other: PermissionEntry) -> Bool {
    level == other.level && Set(credentials) == Set(other.credentials)
      && additional.map { Set($0) } == other.additional.map { Set($0) }
  }
}
