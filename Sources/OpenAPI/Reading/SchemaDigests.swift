import Hashing
import ScopeModel
import TextRendering

extension Specification {
  /// A digest of each schema in `#/components/schemas`, by name, so that two documents can be compared in more depth than by the
  /// parameters in a catalog. Prose and examples do not count, and neither does the order of keys.
  public var schemaDigests: [String: String] {
    var digests: [String: String] = [:]
    for member in root["components"]?["schemas"]?.allMembers ?? [] {
      guard let name = member.name else { continue }
      var text = CanonicalSchema()
      text.add(member.value)
      digests[name] = SHA256.hexadecimal(of: text.bytes)
    }
    // Schemas in other files are reached through references, of which only the names are included here.
    for document in others {
      var text = CanonicalSchema()
      text.add(document.root)
      digests["\(document.path)#"] = SHA256.hexadecimal(of: text.bytes)
    }
    return digests
  }
}

/// A schema as bytes that are equal if the meaning is equal.
private struct CanonicalSchema {
  private(set) var bytes: [UInt8] = []

  private static let prose: Set<String> = ["description", "title", "example", "examples"]
  /// The most bytes that are added, because aliases in YAML could make them grow endlessly.
  private static let maximumBytes = 1 << 22

  mutating func add(_ node: SpecificationNode) {
    guard bytes.count < Self.maximumBytes else { return }
    switch node.content {
    case .scalar(let scalar):
      add(scalar.text, mark: "s")
    case .sequence(let elements):
      bytes.append(UInt8(ascii: "["))
      for element in elements { add(element) }
      bytes.append(UInt8(ascii: "]"))
    case .mapping:
      bytes.append(UInt8(ascii: "{"))
      let members = node.allMembers.filter { member in
        // A property may have such a name too. Its value is a schema, not text.
        guard let name = member.name, Self.prose.contains(name) else { return true }
        return member.value.members != nil
      }
      for member in members.sorted(by: { ExactText($0.name ?? "") < ExactText($1.name ?? "") }) {
        add(member.name ?? "", mark: "k")
        add(member.value)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  /// Adds a text with its length, so that no text can be mistaken for structure.
  private mutating func add(_ text: String, mark: String) {
    bytes += "\(mark)\(text.utf8.count):\(text)".utf8
  }
}
