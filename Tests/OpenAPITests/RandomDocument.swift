import ScopeModel
import ScopeTable
import TestSupport
import TextRendering

/// Catalogs with requirements of every kind, and documents that have their operations.
enum RandomDocument {
  private static let requirement = RandomRequirement(name: word, text: word)

  static func catalog(_ random: inout SeededRandom) -> Catalog {
    let methods = HTTPMethod.allCases.filter { $0 != .connect }
    return Sample.catalog(
      RandomOperations.list(1...8, &random) { random in
        let path = "/" + random.pick(["a", "a/{b}", "{a}", "c.d", "c/{a}/{b}", "it's", "é/ü"])
        var operation = Sample.operation(random.pick(methods), path, requirement.make(&random))
        operation.group = random.oneIn(2) ? word(&random) : nil
        return operation
      })
  }

  @Sendable private static func word(_ random: inout SeededRandom) -> String {
    random.pick([
      "a:read", "b:write", "on", "~", "1e3", "\"", "'", "\\", "a: b #c", "\u{0}", "\n", "😀", "\u{2028}", "é", "*",
    ])
  }

  /// A document with the operations of a catalog and nothing of what they need, in one of many forms.
  static func text(of catalog: Catalog, _ random: inout SeededRandom, isJSON: Bool) -> String {
    var items: [String] = []
    for path in Set(catalog.operations.compactMap(\.path)).sorted() {
      let operations = catalog.operations.filter { $0.path == path }.map { operation in
        let method = (operation.method?.rawValue ?? "").lowercased()
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
