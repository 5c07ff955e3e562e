package import JSON
import ScopeModel
import TextRendering

/// What is wrong with a manifest's scopes as a SARIF 2.1.0 log (OASIS Standard, 27 March 2020), with the lines of the manifest.
package enum LintSARIF {
  /// The rules: id, level and sentence.
  private static let rules: [(id: String, level: String, words: String)] = [
    ("missing-scope", "error", "The app calls an operation that none of its scopes allows."),
    ("excess-scope", "warning", "The scope is not needed by any call."),
    ("unknown-scope", "error", "The scope is unknown."),
  ]

  package static func node(of answer: LintAnswer, manifest: String, toolVersion: String) -> JSONNode {
    var driver: [JSONNode.Member] = []
    driver.add("name", "ScopeTables")
    driver.add("semanticVersion", toolVersion)
    driver.add("rules", .array(rules.map { .onOneLine(rule($0.id, $0.level, $0.words)) }))
    var run: [JSONNode.Member] = []
    run.add("tool", .object([.init("driver", .object(driver))]))
    run.add("columnKind", "unicodeCodePoints")
    run.add("results", .array(results(answer, manifest: manifest).map { .onOneLine($0) }))
    return .object([
      .init("$schema", .string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json")),
      .init("version", .string("2.1.0")),
      .init("runs", .array([.object(run)])),
    ])
  }

  private static func rule(_ id: String, _ level: String, _ words: String) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("id", id)
    members.add("shortDescription", message(words))
    members.add("defaultConfiguration", .object([.init("level", .string(level))]))
    return .object(members)
  }

  private static func results(_ answer: LintAnswer, manifest: String) -> [JSONNode] {
    let missing = answer.missing.map { missing in
      let operations = missing.operations.map(\.label).joined(separator: ", ")
      return result(0, "The scope \(missing.scope) is missing. It is needed for \(operations).", manifest, line: 1)
    }
    let excess = answer.excess.map {
      result(1, "The scope \($0.name) is not needed by any call.", manifest, line: $0.line)
    }
    let unknown = answer.unknown.map { unknown in
      let hint = unknown.suggestion.map { " Did you mean \($0)?" } ?? ""
      return result(
        2, "The scope \(unknown.declared.name) is unknown.\(hint)", manifest, line: unknown.declared.line)
    }
    return missing + excess + unknown
  }

  private static func result(_ rule: Int, _ words: String, _ manifest: String, line: Int) -> JSONNode {
    var artifact: [JSONNode.Member] = [.init("uri", .string(URIText.reference(toFile: manifest)))]
    // An absolute path is below no root.
    if !manifest.hasPrefix("/") { artifact.add("uriBaseId", "%SRCROOT%") }
    let physical: [JSONNode.Member] = [
      .init("artifactLocation", .object(artifact)), .init("region", .object([.init("startLine", .number(line))])),
    ]
    var members: [JSONNode.Member] = []
    members.add("ruleId", rules[rule].id)
    members.add("ruleIndex", rule)
    members.add("level", rules[rule].level)
    members.add("message", message(words))
    members.add("locations", .array([.object([.init("physicalLocation", .object(physical))])]))
    return .object(members)
  }

  private static func message(_ words: String) -> JSONNode {
    .object([.init("text", .string(SARIFText.message(words)))])
  }
}
