import JSON
import ScopeModel
import Yams

/// A document without its order and spelling, for comparing.
indirect enum DocumentTree: Equatable {
  /// A number, a truth value or null has no quotation marks.
  case scalar(String, isQuoted: Bool)
  case list([DocumentTree])
  case map([String: DocumentTree])

  init(yaml: String) throws {
    let parser = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8)
    struct Empty: Error {}
    guard let root = try parser.singleRoot() else { throw Empty() }
    self.init(root)
  }

  private init(_ node: Node) {
    switch node {
    case .scalar(let scalar):
      // A word that is no number, truth value or null is a string with quotation marks and without.
      let isText = Double(scalar.string) == nil && !["null", "true", "false", "~", ""].contains(scalar.string)
      self = .scalar(scalar.string, isQuoted: scalar.style != .plain || isText)
    case .sequence(let sequence): self = .list(sequence.map(DocumentTree.init))
    case .mapping(let mapping):
      self = .map(Dictionary(mapping.map { ($0.scalar?.string ?? "", DocumentTree($1)) }) { $1 })
    case .alias: self = .list([])
    }
  }

  init(json: String) throws { self.init(try JSONParser().parse(Array(json.utf8))) }

  init(_ value: JSONValue) {
    switch value.content {
    case .null: self = .scalar("null", isQuoted: false)
    case .bool(let flag): self = .scalar(flag ? "true" : "false", isQuoted: false)
    case .number(let literal): self = .scalar(literal, isQuoted: false)
    case .string(let text): self = .scalar(text, isQuoted: true)
    case .array(let elements): self = .list(elements.map(DocumentTree.init))
    case .object(let members):
      self = .map(Dictionary(members.map { ($0.name, DocumentTree($0.value)) }) { $1 })
    }
  }
}

/// Applies an overlay as its specification says (<https://spec.openapis.org/overlay/v1.0.0#action-object>), for targets that
/// select one place by names.
struct OverlayApplier {
  struct Unfit: Error {
    var words: String
  }

  let overlay: JSONValue

  init(_ text: String) throws {
    overlay = try JSONParser().parse(Array(text.utf8))
  }

  func apply(to document: DocumentTree) throws -> DocumentTree {
    guard case .array(let actions) = overlay["actions"]?.content else { throw Unfit(words: "actions") }
    return try actions.reduce(document) { document, action in
      guard case .string(let target) = action["target"]?.content else { throw Unfit(words: "target") }
      let names = try Self.names(of: target)
      if action["remove"]?.content == .bool(true) { return Self.removing(names[...], from: document) ?? document }
      guard let update = action["update"] else { throw Unfit(words: "update") }
      return Self.merging(DocumentTree(update), at: names[...], into: document)
    }
  }

  /// The names of `$.paths['/a'].get`.
  static func names(of target: String) throws -> [String] {
    var rest = target.unicodeScalars[...]
    guard rest.popFirst() == "$" else { throw Unfit(words: target) }
    var names: [String] = []
    while let first = rest.popFirst() {
      if first == "." {
        let name = rest.prefix { $0.properties.isAlphabetic }
        names.append(String(name))
        rest = rest[name.endIndex...]
      } else {
        guard first == "[", rest.popFirst() == "'" else { throw Unfit(words: target) }
        names.append(try quoted(&rest))
        guard rest.popFirst() == "]" else { throw Unfit(words: target) }
      }
    }
    return names
  }

  private static func quoted(_ rest: inout String.UnicodeScalarView.SubSequence) throws -> String {
    var units: [UInt16] = []
    while let scalar = rest.popFirst(), scalar != "'" {
      guard scalar == "\\" else {
        units += Array(String(scalar).utf16)
        continue
      }
      switch rest.popFirst() {
      case "'": units.append(0x27)
      case "\\": units.append(0x5C)
      case "u":
        guard let unit = UInt16(String(rest.prefix(4)), radix: 16) else { throw Unfit(words: "escape") }
        units.append(unit)
        rest = rest.dropFirst(4)
      default: throw Unfit(words: "escape")
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func removing(_ names: ArraySlice<String>, from document: DocumentTree) -> DocumentTree? {
    guard case .map(var members) = document, let name = names.first, let member = members[name] else { return nil }
    if names.count == 1 {
      members[name] = nil
    } else {
      members[name] = removing(names.dropFirst(), from: member) ?? member
    }
    return .map(members)
  }

  private static func merging(
    _ update: DocumentTree, at names: ArraySlice<String>, into document: DocumentTree
  ) -> DocumentTree {
    guard let name = names.first else { return merged(document, update) }
    guard case .map(var members) = document, let member = members[name] else { return document }
    members[name] = merging(update, at: names.dropFirst(), into: member)
    return .map(members)
  }

  /// Objects are merged, arrays are joined, everything else is replaced.
  private static func merged(_ old: DocumentTree, _ new: DocumentTree) -> DocumentTree {
    switch (old, new) {
    case (.map(let left), .map(let right)): .map(left.merging(right) { merged($0, $1) })
    case (.list(let left), .list(let right)): .list(left + right)
    default: new
    }
  }
}
