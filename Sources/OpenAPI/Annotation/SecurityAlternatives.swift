import JSON
import TextRendering

/// What `security` requires: one of the alternatives, with all of its schemes and all of their scopes
/// (<https://spec.openapis.org/oas/v3.1.1#security-requirement-object>).
struct SecurityAlternatives: Hashable {
  /// A scheme and the scopes that its credential must have.
  struct Entry: Hashable {
    var scheme: String
    var scopes: [String]
  }

  /// At least one. An alternative without entries requires nothing.
  private(set) var alternatives: [[Entry]]

  /// Nothing is required.
  static let nothing = SecurityAlternatives([[]])

  init(_ alternatives: [[Entry]]) {
    self.alternatives = Self.shortest(alternatives.isEmpty ? [[]] : alternatives)
  }

  /// - Returns: `nil` if the node is not a list of security requirements.
  init?(_ node: SpecificationNode) {
    guard let elements = node.elements else { return nil }
    var alternatives: [[Entry]] = []
    for element in elements {
      guard element.members != nil else { return nil }
      var entries: [Entry] = []
      for member in element.allMembers {
        guard let scheme = member.name, let scopes = member.value.elements else { return nil }
        let names = scopes.compactMap { $0.scalar?.text }
        guard names.count == scopes.count else { return nil }
        entries.append(Entry(scheme: scheme, scopes: names))
      }
      alternatives.append(entries)
    }
    self.init(alternatives)
  }

  /// - Parameter node: The form that ``AnnotationValue`` writes for the style `security`.
  init(_ node: JSONNode) {
    var alternatives: [[Entry]] = []
    for case .object(let members) in node.elements {
      alternatives.append(
        members.map { member in
          let scopes = member.value.elements.compactMap { if case .string(let name) = $0 { name } else { nil } }
          return Entry(scheme: member.key, scopes: scopes)
        })
    }
    self.init(alternatives)
  }

  /// The form in a document. Nothing is an empty list.
  var node: JSONNode {
    if self == .nothing { return .array([]) }
    return .array(
      alternatives.map { .object($0.map { JSONNode.Member($0.scheme, .strings($0.scopes)) }) })
  }

  /// The combination that requires both.
  func joined(with other: SecurityAlternatives) -> SecurityAlternatives {
    SecurityAlternatives(alternatives.flatMap { own in other.alternatives.map { Self.union(own, $0) } })
  }

  /// The alternatives without the entries of a scheme.
  func without(_ scheme: String) -> SecurityAlternatives {
    SecurityAlternatives(alternatives.map { $0.filter { $0.scheme != scheme } })
  }

  /// Whether everyone whom this one admits is also admitted by the other.
  func implies(_ other: SecurityAlternatives) -> Bool {
    alternatives.allSatisfy { own in other.alternatives.contains { Self.holds(own, $0) } }
  }

  /// Whether a scheme is required with scopes.
  func namesScopes(of scheme: String) -> Bool {
    alternatives.contains { $0.contains { $0.scheme == scheme && !$0.scopes.isEmpty } }
  }

  /// Whether a caller needs nothing at all.
  var asksForNothing: Bool { alternatives.contains { $0.isEmpty } }

  private static func union(_ left: [Entry], _ right: [Entry]) -> [Entry] {
    var entries = left
    for entry in right {
      if let place = entries.firstIndex(where: { $0.scheme == entry.scheme }) {
        entries[place].scopes += entry.scopes.filter { !entries[place].scopes.contains($0) }
      } else {
        entries.append(entry)
      }
    }
    return entries
  }

  /// Whether an alternative requires everything that another one does.
  private static func holds(_ own: [Entry], _ other: [Entry]) -> Bool {
    other.allSatisfy { entry in
      own.contains { $0.scheme == entry.scheme && Set($0.scopes).isSuperset(of: entry.scopes) }
    }
  }

  /// The alternatives in order, without those that require more than another one. Of two that require the same, the first stays.
  private static func shortest(_ alternatives: [[Entry]]) -> [[Entry]] {
    alternatives.enumerated().filter { index, own in
      !alternatives.enumerated().contains { place, other in
        place != index && holds(own, other) && (!holds(other, own) || place < index)
      }
    }.map(\.element)
  }
}

extension JSONNode {
  fileprivate var elements: [JSONNode] {
    if case .array(let elements) = self { elements } else { [] }
  }
}
