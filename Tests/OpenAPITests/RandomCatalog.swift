import ScopeModel
import ScopeTable
import TestRandomness
import TextRendering

/// Catalogs with requirements of every kind, and documents that have their operations.
enum RandomCatalog {
  static func make(_ random: inout SeededRandom) -> Catalog {
    var identities: Set<OperationIdentity> = []
    var operations: [Operation] = []
    for _ in 0..<random.count(1...8) {
      let path = "/" + random.pick(["a", "a/{b}", "{a}", "c.d", "c/{a}/{b}", "it's", "é/ü"])
      let method = random.pick(HTTPMethod.allCases.filter { $0 != .connect })
      guard identities.insert(OperationIdentity(method: method, path: path)).inserted else { continue }
      var operation = Sample.operation(method, path, requirement(&random, depth: 0))
      operation.group = random.oneIn(2) ? word(&random) : nil
      operations.append(operation)
    }
    return Sample.catalog(operations)
  }

  private static func word(_ random: inout SeededRandom) -> String {
    random.pick([
      "a:read", "b:write", "on", "~", "1e3", "\"", "'", "\\", "a: b #c", "\u{0}", "\n", "😀", "\u{2028}", "é", "*",
    ])
  }

  static func requirement(_ random: inout SeededRandom, depth: Int) -> Requirement {
    let kind = kind(&random, depth: depth)
    var alternatives = 0
    if case .scopes(let anyOf) = kind { alternatives = anyOf.count }
    let conditions = random.list(0...2) { random in
      Condition(
        text: word(&random), effect: random.pick(Condition.Effect.allCases),
        alternative: alternatives > 0 && random.oneIn(2) ? random.count(0...alternatives - 1) : nil)
    }
    return Requirement(kind, conditions: conditions)
  }

  private static func kind(_ random: inout SeededRandom, depth: Int) -> Requirement.Kind {
    switch random.count(0...(depth < 3 ? 8 : 6)) {
    case 0: .none
    case 1: .anonymous
    case 2: .unavailable
    case 3: .unknown
    case 4: .derived(template: word(&random), from: random.oneIn(2) ? word(&random) : nil)
    case 5: .mayCheck(scopes: random.list(1...3, word))
    case 6: .scopes(anyOf: random.list(1...3) { $0.list(1...3, word) })
    case 7:
      .perType(
        field: random.oneIn(2) ? word(&random) : nil,
        cases: random.list(1...3) {
          Requirement.TypeCase(type: word(&$0), requirement: requirement(&$0, depth: depth + 1))
        })
    default:
      .perCredential(
        cases: random.list(1...3) {
          Requirement.CredentialCase(credential: word(&$0), requirement: requirement(&$0, depth: depth + 1))
        })
    }
  }

  /// A document with the operations of a catalog and nothing of what they need, in one of many forms.
  static func document(of catalog: Catalog, _ random: inout SeededRandom, isJSON: Bool) -> String {
    var items: [String] = []
    for path in Set(catalog.operations.map(\.path)).sorted() {
      let operations = catalog.operations.filter { $0.path == path }.map { operation in
        let method = operation.method.rawValue.lowercased()
        if isJSON {
          return
            "\"\(method)\":\(random.pick(["{}", "{ \"tags\" : [ ] }", "{\n  \"summary\": \"}\",\n  \"tags\": []\n}"]))"
        }
        return "    \(method):\n" + random.pick(bodies)
      }
      let renamed = path.replacingOccurrences(of: "{a}", with: "{other}")
      items.append(
        isJSON
          ? "\(JSONString.quoted(renamed)): {\(operations.joined(separator: ",\n"))}"
          : "  \(YAMLText.quoted(renamed)): # item\n\(operations.joined())")
    }
    if isJSON { return "{\"openapi\": \"3.1.0\", \"paths\": {\(items.joined(separator: ", "))}}" }
    return "# top\nopenapi: 3.0.3\npaths:\n\(items.joined())"
  }

  private static let bodies = [
    "      operationId: a\n", "      # first\n      responses:\n        200:\n          description: a\n",
    "      description: >\n        a:\n         b\n\n      operationId: b # id\n      tags: [a,\n        b]\n",
    "        \"summary\": 'a'\n\n        # about tags\n        tags:\n        - a\n",
  ]
}
