import Emission
import JSON
import ScopeModel
import ScopeTable
import SwiftEmission
import TextRendering

/// The data of the search: every operation and scope in few bytes. It is a script, because a page on the disk cannot load data.
///
/// `data/search.js` calls `ScopeTablesSearch` with an array of providers:
///
/// ```json
/// {"folder": "acme", "title": "Acme",
///  "scopes": {"shared": [0, 6], "rests": ["boats:read", "write"]},
///  "places": {"shared": [0], "rests": ["/boats"]},
///  "methods": "01", "requirements": [[0, 1, 0]], "needs": [0, 1], "groups": ["Boats"], "group": [0, 0]}
/// ```
///
/// An operation is its position in `methods`. `needs` names its requirement: 0 for the next one that no earlier operation has, otherwise
/// the requirement's number plus 1. A requirement is its kind, then for each alternative the number of its scopes and the scopes, each
/// as the difference to the scope named before it. Titles are in `titles`; if there are too many, `titleLetters` names the files with
/// their words, ``TitleWords``.
struct SearchData {
  let plans: [ProviderPlan]

  static let path = "data/search.js"

  /// The most bytes of all titles. If there are more, their words are in separate files.
  static let titleLimit = 200_000

  /// `nil` if all titles are in the data.
  private let titleWords: TitleWords?

  init(plans: [ProviderPlan]) {
    self.plans = plans
    let titles = plans.reduce(0) { $0 + $1.catalog.operations.reduce(0) { $0 + ($1.title?.utf8.count ?? 0) } }
    titleWords = titles <= Self.titleLimit ? nil : TitleWords(plans)
  }

  var files: [EmittedFiles.File] {
    let nodes = plans.indices.map(node(ofProvider:))
    let file = EmittedFiles.File(
      path: Self.path, text: ScriptText.call("ScopeTablesSearch", json: JSONNode.array(nodes).line))
    return [file] + (titleWords?.files ?? [])
  }

  private func node(ofProvider number: Int) -> JSONNode {
    let plan = plans[number]
    let operations = plan.catalog.operations
    var members: [JSONNode.Member] = []
    members.add("folder", plan.folder)
    members.add("title", plan.catalog.title)
    members.add("scopes", Self.scopes(of: plan))
    // An operation without a path is listed by its name.
    members.add("places", Self.node(of: FrontCoding(operations.map { $0.path ?? $0.name ?? "" })))
    members.add("methods", operations.map { $0.method.map { String($0.rank) } ?? "-" }.joined())
    let requirements = RequirementNumbers(plan)
    members.add("requirements", .array(requirements.nodes))
    members.add("needs", .array(requirements.numbers.map(JSONNode.number)))
    let named = operations.indices.filter { operations[$0].path != nil && operations[$0].name != nil }
    members.add("named", unlessEmpty: named.map(JSONNode.number))
    members.add("names", unlessEmpty: named.map { JSONNode.string(operations[$0].name ?? "") })
    Self.addGroups(of: operations, to: &members)
    if let titleWords {
      members.add("titleLetters", unlessEmpty: titleWords.letters(ofProvider: number).map(JSONNode.string))
    } else if operations.contains(where: { $0.title != nil }) {
      members.add("titles", JSONNode.strings(operations.map { Markup.cut($0.title ?? "", to: 160) }))
    }
    members.add("pages", unlessEmpty: Self.exceptions(operations.map(\.label), plan.operationNames))
    members.add("scopePages", unlessEmpty: Self.exceptions(plan.scopes.map(\.name), plan.scopeNames))
    return .object(members)
  }

  static func node(of coding: FrontCoding) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("shared", .array(coding.shared.map(JSONNode.number)))
    members.add("rests", JSONNode.strings(coding.rests))
    return .object(members)
  }

  /// If scopes have the same names as operations, `s3:GetObject`, the names are already in the data.
  private static func scopes(of plan: ProviderPlan) -> JSONNode {
    var operations: [ExactText: Int] = [:]
    for (index, operation) in plan.catalog.operations.enumerated() where operation.path == nil {
      if let name = operation.name { operations[ExactText(name)] = index }
    }
    let own = plan.scopes.filter { operations[ExactText($0.name)] == nil }.map(\.name)
    var members: [JSONNode.Member] = []
    if own.count == plan.scopes.count { return node(of: FrontCoding(own)) }
    let coding = FrontCoding(own)
    members.add("shared", .array(coding.shared.map(JSONNode.number)))
    members.add("rests", JSONNode.strings(coding.rests))
    var last = 0
    // In the order of all scopes: -1 for the next of the rests, otherwise the step to the operation with that name, plus a million.
    members.add(
      "order",
      .array(
        plan.scopes.map { scope in
          guard let index = operations[ExactText(scope.name)] else { return .number(-1) }
          defer { last = index }
          return .number(index - last + stepBase)
        }))
    return .object(members)
  }

  private static let stepBase = 1_000_000

  private static func addGroups(of operations: [Operation], to members: inout [JSONNode.Member]) {
    var numbers: [ExactText: Int] = [:]
    var names: [String] = []
    let own = operations.map { operation -> Int in
      guard let group = operation.group else { return 0 }
      if let number = numbers[ExactText(group)] { return number }
      names.append(group)
      numbers[ExactText(group)] = names.count
      return names.count
    }
    if names.isEmpty { return }
    members.add("groups", JSONNode.strings(names))
    members.add("group", .array(own.map(JSONNode.number)))
  }

  /// The pages whose names the script cannot derive: `[[17, "get-a-1x2y-2"]]`.
  private static func exceptions(_ texts: [String], _ names: [String]) -> [JSONNode] {
    zip(texts, names).enumerated().compactMap { index, entry in
      entry.1 == PageName.name(of: entry.0) ? nil : .array([.number(index), .string(entry.1)])
    }
  }
}

/// The different requirements of a provider's operations, as the search shows them.
private struct RequirementNumbers {
  /// Each requirement once, in order of first occurrence.
  private(set) var nodes: [JSONNode] = []
  /// For each operation.
  private(set) var numbers: [Int] = []

  init(_ plan: ProviderPlan) {
    var known: [[Int]: Int] = [:]
    var last = 0
    for operation in plan.catalog.operations {
      let key = Self.key(operation.requirement, plan)
      if let number = known[key] {
        numbers.append(number + 1)
        continue
      }
      known[key] = nodes.count
      numbers.append(0)
      var node = [JSONNode.number(key[0])]
      var rest = key.dropFirst()
      while let count = rest.popFirst() {
        node.append(.number(count))
        for _ in 0..<count {
          guard let scope = rest.popFirst() else { break }
          node.append(.number(scope - last))
          last = scope
        }
      }
      nodes.append(.array(node))
    }
  }

  /// The kind, and the scopes of each alternative, or of all cases.
  private static func key(_ requirement: Requirement, _ plan: ProviderPlan) -> [Int] {
    let alternatives: [[String]] =
      if case .scopes(let anyOf) = requirement.kind { anyOf } else { [requirement.scopeNames] }
    let numbers = alternatives.map { $0.compactMap(plan.number(ofScope:)) }.filter { !$0.isEmpty }
    return [number(of: requirement.kind)] + numbers.flatMap { [$0.count] + $0 }
  }

  /// The position of a kind in the order that `search.js` uses.
  private static func number(of kind: Requirement.Kind) -> Int {
    Requirement.Kind.Name.allCases.prefix { $0 != kind.name }.count
  }
}
