import Findings
import Hashing
public import ScopeModel
import ScopeTable

/// Catalogs with everything in them that a page could bring, hostile strings in every field.
public enum RandomCatalog {
  public static let requirement = RandomRequirement(name: words, text: text)

  public static func make(_ random: inout SeededRandom) -> Catalog {
    let operations = RandomOperations.list(0...12, &random, operation)
    return Catalog(
      provider: random.pick(["devrev", "a", "a-1", "0"]), title: text(&random), apiVersion: optional(&random, text),
      pages: random.list(0...2, page), scopes: random.list(0...4, scope),
      inclusions: random.list(0...2, inclusion), operations: operations,
      notSupported: random.list(0...2, notSupported), findings: random.list(0...3, finding))
  }

  @Sendable static func text(_ random: inout SeededRandom) -> String {
    if random.oneIn(2) { return random.pick(HostileStrings.all) }
    if random.oneIn(4) { return random.pick(HostileStrings.all) + random.pick(HostileStrings.all) }
    return random.pick(["account:read", "Works", "A sentence with words.", ""])
  }

  @Sendable static func words(_ random: inout SeededRandom) -> String {
    let text = text(&random)
    return text.isEmpty ? "a" : text
  }

  private static func optional<Value>(
    _ random: inout SeededRandom, _ make: (inout SeededRandom) -> Value
  ) -> Value? {
    random.oneIn(2) ? make(&random) : nil
  }

  private static func inclusion(_ random: inout SeededRandom) -> Inclusion {
    Inclusion(scope: words(&random), includes: random.list(1...2, words), source: words(&random))
  }

  private static func page(_ random: inout SeededRandom) -> PageRecord {
    let layout = text(&random)
    return PageRecord(
      path: words(&random), sha256: SHA256.hexadecimal(of: Array(text(&random).utf8)), url: optional(&random, text),
      retrieved: random.oneIn(2) ? "2026-11-20" : nil, layout: layout,
      layouts: random.oneIn(3) ? [layout, text(&random)] : [], entriesSeen: random.count(0...400),
      entriesRead: random.count(0...400), entriesExplained: random.count(0...9), operationsRead: random.count(0...400))
  }

  private static func scope(_ random: inout SeededRandom) -> Scope {
    Scope(name: words(&random), object: optional(&random, text), level: optional(&random, text))
  }

  private static func operation(_ random: inout SeededRandom) -> Operation {
    let path = random.oneIn(3) ? words(&random) : "/" + random.pick(["a", "a/{b}", "{a}/{b}", "c.d", "a/{a}/{a}"])
    let hasPath = !random.oneIn(5)
    return Operation(
      method: random.oneIn(5) ? nil : random.pick(HTTPMethod.allCases), path: hasPath ? path : nil,
      name: hasPath && !random.oneIn(4) ? nil : words(&random), pathKind: random.oneIn(5) ? .pattern : .template,
      group: optional(&random, text), title: optional(&random, text), summary: optional(&random, text),
      requirement: requirement.make(&random), note: optional(&random, text), versions: random.list(0...2, text),
      visibility: random.oneIn(4) ? .private : nil, credentials: random.list(0...2, text),
      deprecated: optional(&random, deprecation), parameters: random.list(0...4, parameter),
      facts: random.list(0...2) { Fact(name: words(&$0), values: $0.list(0...2, text)) },
      evidence: evidence(&random), furtherEvidence: random.list(0...2, evidence))
  }

  private static func evidence(_ random: inout SeededRandom) -> Evidence {
    Evidence(
      page: text(&random), line: random.count(1...100_000), excerpt: text(&random), inferred: random.oneIn(2))
  }

  private static func deprecation(_ random: inout SeededRandom) -> Deprecation {
    Deprecation(since: optional(&random, text), note: optional(&random, text))
  }

  private static func parameter(_ random: inout SeededRandom) -> Parameter {
    Parameter(
      name: optional(&random) { $0.oneIn(2) ? $0.pick(["a", "b", "id"]) : text(&$0) },
      location: optional(&random) { $0.pick(Parameter.Location.allCases) },
      type: optional(&random) {
        $0.oneIn(2) ? text(&$0) : $0.pick(["string", "integer", "array<string>", "object"])
      },
      format: optional(&random, text), required: optional(&random) { $0.oneIn(2) },
      nullable: optional(&random) { $0.oneIn(2) },
      defaultValue: optional(&random) {
        $0.oneIn(2) ? text(&$0) : $0.pick(["null", "100", "\"\"", "true", "1.50"])
      },
      allowedValues: random.list(0...3, text), description: optional(&random, text),
      deprecated: optional(&random, deprecation))
  }

  private static func notSupported(_ random: inout SeededRandom) -> NotSupported {
    NotSupported(path: words(&random), methods: random.list(1...3) { $0.pick(HTTPMethod.allCases) })
  }

  private static func finding(_ random: inout SeededRandom) -> Finding {
    Finding(
      random.pick(Finding.Severity.allCases), id: words(&random), text(&random), page: optional(&random, text),
      line: optional(&random) { $0.count(1...99) }, column: optional(&random) { $0.count(1...99) },
      reason: optional(&random, text))
  }
}
