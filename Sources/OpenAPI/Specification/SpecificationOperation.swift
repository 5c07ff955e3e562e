import ScopeModel
import ScopeTable

/// One operation of a specification.
struct SpecificationOperation: Sendable {
  var method: HTTPMethod
  /// As the specification writes it, below the base path of `servers`.
  var path: String
  /// The operation's mapping.
  var node: SpecificationNode
  /// The path item in which it stands.
  var item: SpecificationNode
  /// Where the method's key stands.
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

  /// The operations below `paths`, in the order of the file, and what is there that is none.
  ///
  /// Webhooks and callbacks are calls that the API makes, and none that it takes.
  func operations() -> (operations: [SpecificationOperation], findings: [Finding]) {
    var collection = OperationCollection(specification: self)
    for member in root["paths"]?.allMembers ?? [] { collection.add(member) }
    return (collection.operations, collection.findings)
  }
}

private struct OperationCollection {
  let specification: Specification
  private(set) var operations: [SpecificationOperation] = []
  private(set) var findings: [Finding] = []

  init(specification: Specification) {
    self.specification = specification
  }

  mutating func add(_ member: SpecificationNode.Member) {
    guard let path = member.name, path.utf8.first == UInt8(ascii: "/") else {
      if !(member.name?.hasPrefix("x-") ?? false) {
        find("not-a-path", "A key of \"paths\" does not begin with a slash. What is below it was passed over.", member)
      }
      return
    }
    guard let members = member.value.members else {
      find("unfit-path-item", "The path \(path) has no mapping of operations.", member)
      return
    }
    add(member.value, path: path)
    guard members.contains(where: { $0.name == "$ref" }) else { return }
    guard let target = specification.resolved(member.value), target.members != nil else {
      let message = "The path \(path) refers to a path item that is not in this file. Its operations were passed over."
      find("external-path-item", message, member)
      return
    }
    add(target, path: path)
  }

  private mutating func add(_ item: SpecificationNode, path: String) {
    for member in item.allMembers {
      guard let name = member.name, let method = Specification.methods[name] else { continue }
      if member.value.members == nil {
        find("unfit-operation", "\(method.rawValue) \(path) is no mapping. It was passed over.", member)
      } else {
        operations.append(
          SpecificationOperation(
            method: method, path: path, node: member.value, item: item, offset: member.key.offset))
      }
    }
  }

  private mutating func find(_ id: String, _ message: String, _ member: SpecificationNode.Member) {
    findings.append(specification.finding(.warning, id: id, message, at: member.key.offset))
  }
}
