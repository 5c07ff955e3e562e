import Hashing
import ScopeModel
import TextRendering

extension Specification {
  /// A digest of each schema in `#/components/schemas` by its name, so that two documents can be compared deeper than a
  /// catalog's parameters reach. Prose and examples are left out of it, and the order of keys does not matter.
  public var schemaDigests: [String: String] {
    var digests: [String: String] = [:]
    for member in root["components"]?["schemas"]?.allMembers ?? [] {
      guard let name = member.name else { continue }
      var text = CanonicalSchema()
      text.add(member.value)
      digests[name] = SHA256.hexadecimal(of: text.bytes)
    }
    // What is in other files is reached through references, of which only the names are here.
    for document in others {
      var text = CanonicalSchema()
      text.add(document.root)
      digests["\(document.path)#"] = SHA256.hexadecimal(of: text.bytes)
    }
    return digests
  }
}

/// A schema as bytes that are the same for the same meaning.
private struct CanonicalSchema {
  private(set) var bytes: [UInt8] = []

  private static let prose: Set<String> = ["description", "title", "example", "examples"]
  /// Beyond it nothing is added: aliases of YAML could make it grow without end.
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
        // A property may be called so as well; its value is a schema and no text.
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

  /// With its length, so that no text can be taken for structure.
  private mutating func add(_ text: String, mark: String) {
    bytes += "\(mark)\(text.utf8.count):\(text)".utf8
  }
}
