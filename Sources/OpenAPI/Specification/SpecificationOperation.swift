import Findings
import ScopeModel
import ScopeTable

/// One operation of a specification.
struct SpecificationOperation: Sendable {
  var method: HTTPMethod
  /// The path as in the specification, without the base path of `servers`.
  var path: String
  /// The operation's mapping.
  var node: SpecificationNode
  /// Its path item.
  var item: SpecificationNode
  /// The offset of the method's key.
  var offset: Int

  var identity: OperationIdentity { OperationIdentity(method: method, path: path) }
  /// `POST /works.list`
  var name: String { "\(method.rawValue) \(path)" }
}

extension Specification {
  /// The keys of a path item that are operations.
  static let methods: [String: HTTPMethod] = [
    "get": .get, "put": .put, "post": .post, "delete": .delete, "options": .options, "head": .head, "patch": .patch,
    "trace": .trace,
  ]

  /// The keys of a path item that are not operations.
  fileprivate static let itemKeys: Set<String> = ["$ref", "summary", "description", "servers", "parameters"]

  /// The operations below `paths`, in the order of the file, with findings about everything there that is not an operation.
  ///
  /// Webhooks and callbacks are not included: they are calls that the API makes, not calls to it.
  func operations() -> (operations: [SpecificationOperation], findings: [Finding]) {
    let collection = collection()
    return (collection.operations, collection.findings)
  }

  /// The paths whose operations are in other files that could not be read; `nil` if no path could be read.
  public var unreadPaths: Set<String>? {
    let collection = collection()
    return collection.isUnread ? nil : Set(collection.unread)
  }

  private func collection() -> OperationCollection {
    var collection = OperationCollection(specification: self)
    if let member = root.allMembers.first(where: { $0.name == "paths" }) { collection.addPaths(member) }
    return collection
  }
}

private struct OperationCollection {
  let specification: Specification
  private(set) var operations: [SpecificationOperation] = []
  private(set) var findings: [Finding] = []
  /// The paths whose operations could not be read.
  private(set) var unread: [String] = []
  /// Whether this holds for all paths.
  private(set) var isUnread = false

  init(specification: Specification) {
    self.specification = specification
  }

  /// The paths may be in a separate file, although OpenAPI does not mention this.
  mutating func addPaths(_ member: SpecificationNode.Member) {
    switch specification.resolution(of: member.value) {
    case .node(let paths):
      if paths !== member.value { for item in member.value.allMembers where item.name != "$ref" { add(item) } }
      for item in paths.allMembers { add(item) }
    case .broken(_, let fault):
      isUnread = true
      find(fault.id, "The key “paths” refers \(fault.words). All operations were skipped.", member)
    }
  }

  private mutating func add(_ member: SpecificationNode.Member) {
    guard let path = member.name, path.utf8.first == UInt8(ascii: "/") else {
      if !(member.name?.hasPrefix("x-") ?? false) {
        find("not-a-path", "A key in “paths” does not begin with a slash. Everything below it was skipped.", member)
      }
      return
    }
    guard let members = member.value.members else {
      find("unfit-path-item", "The path \(path) is not a mapping of operations. It was skipped.", member)
      return
    }
    add(member.value, path: path)
    guard members.contains(where: { $0.name == "$ref" }) else { return }
    switch specification.resolution(of: member.value) {
    case .node(let target) where target.members != nil: add(target, path: path)
    case .node:
      find(
        "unfit-path-item", "The path \(path) refers to something that is not a mapping of operations. It was skipped.",
        member)
    case .broken(_, let fault):
      unread.append(path)
      let isCircle = fault.id == "circular-reference"
      let message = "The path \(path) refers \(fault.words). Its operations were skipped."
      find(isCircle ? fault.id : "external-path-item", message, member)
    }
  }

  private mutating func add(_ item: SpecificationNode, path: String) {
    for member in item.allMembers {
      guard let name = member.name else { continue }
      guard let method = Specification.methods[name.lowercased()] else {
        if !Specification.itemKeys.contains(name), !name.hasPrefix("x-") {
          find(
            "unknown-method",
            "The path \(path) has the key “\(name)”, which is not a method in OpenAPI 3.0 or 3.1. It was skipped.",
            member)
        }
        continue
      }
      if member.value.members == nil {
        find("unfit-operation", "\(method.rawValue) \(path) is not a mapping. It was skipped.", member)
        continue
      }
      if name != name.lowercased() {
        find(
          "capital-method",
          "The path \(path) has the key “\(name)”. OpenAPI writes methods in lower case. The key was read as \(method.rawValue).",
          member)
      }
      add(member, method, path, item)
    }
  }

  /// The operation may also be in a separate file.
  private mutating func add(
    _ member: SpecificationNode.Member, _ method: HTTPMethod, _ path: String, _ item: SpecificationNode
  ) {
    var operation = SpecificationOperation(
      method: method, path: path, node: member.value, item: item, offset: member.key.offset)
    switch specification.resolution(of: member.value) {
    case .node(let node) where node.members != nil: operation.node = node
    case .node:
      find("unfit-operation", "\(operation.name) refers to something that is not a mapping. It was skipped.", member)
    case .broken(_, let fault): find(fault.id, "\(operation.name) refers \(fault.words).", member)
    }
    operations.append(operation)
  }

  private mutating func find(_ id: String, _ message: String, _ member: SpecificationNode.Member) {
    findings.append(specification.finding(.warning, id: id, message, at: member.key.offset))
  }
}
