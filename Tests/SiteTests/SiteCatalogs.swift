import Findings
import Hashing
import ScopeModel
import ScopeTable
import TestSupport

/// Catalogs for sites.
enum SiteCatalogs {
  /// Hostile strings in every field that may hold any.
  static func hostile(_ random: inout SeededRandom, provider: String) -> Catalog {
    func text(_ random: inout SeededRandom) -> String { random.pick(HostileStrings.all) }
    let requirements = RandomRequirement(name: { $0.pick(HostileStrings.all) }, text: { $0.pick(HostileStrings.all) })
    var identities: Set<OperationIdentity> = []
    let operations = random.list(20...40) { random -> Operation in
      let hasPath = !random.oneIn(4)
      let evidence = random.list(1...3) { random in
        Evidence(page: text(&random), line: random.count(1...99), excerpt: text(&random), inferred: random.oneIn(2))
      }
      return Operation(
        method: random.oneIn(5) ? nil : random.pick(HTTPMethod.allCases), path: hasPath ? "/" + text(&random) : nil,
        name: hasPath && random.oneIn(2) ? nil : text(&random), pathKind: random.oneIn(5) ? .pattern : .template,
        group: random.oneIn(3) ? nil : text(&random), title: text(&random), summary: text(&random),
        requirement: requirements.make(&random), note: text(&random), versions: [text(&random)],
        visibility: random.oneIn(3) ? .private : nil, credentials: [text(&random)],
        deprecated: Deprecation(since: text(&random), note: text(&random)),
        parameters: random.list(0...3) { random in
          Parameter(
            name: text(&random), location: random.pick(Parameter.Location.allCases), type: text(&random),
            format: text(&random), required: random.oneIn(2), nullable: random.oneIn(2), defaultValue: text(&random),
            allowedValues: [text(&random)], description: text(&random), deprecated: Deprecation(note: text(&random)))
        },
        facts: [Fact(name: text(&random), values: [text(&random)])], evidence: evidence[0],
        furtherEvidence: Array(evidence.dropFirst()))
    }.filter { identities.insert($0.identity).inserted }
    let page = { (path: String, url: String?) in
      PageRecord(
        path: path, sha256: SHA256.hexadecimal(of: []), url: url, retrieved: "2026-11-20", layout: "operation-rows",
        entriesSeen: 1, entriesRead: 1, entriesExplained: 0, operationsRead: 1)
    }
    let pages = operations.map(\.evidence.page).enumerated().map { index, path in
      page(path, random.pick(["https://a.example/\(text(&random))", "javascript:alert(1)", text(&random), nil]))
    }
    return Catalog(
      provider: provider, title: text(&random), apiVersion: text(&random), pages: pages,
      scopes: random.list(3...9) { Scope(name: text(&$0), object: text(&$0), level: text(&$0)) },
      inclusions: random.list(1...5) { random in
        Inclusion(
          scope: text(&random), includes: [text(&random)], source: random.pick(["https://a.example/", "javascript:1"]))
      },
      operations: operations, notSupported: [NotSupported(path: text(&random), methods: [.put])],
      findings: Finding.Severity.allCases.map { severity in
        Finding(
          severity, id: text(&random), text(&random), page: operations.first?.evidence.page,
          line: operations.first?.evidence.line)
      })
  }

  /// As many operations as a large vendor has, in words that repeat as a vendor's do.
  static func large(_ count: Int, provider: String = "large") -> Catalog {
    var random = SeededRandom(seed: 20_000)
    let syllables = [
      "ca", "do", "ler", "mi", "no", "pu", "ra", "sen", "ti", "vo", "xe", "zun", "ber", "gol", "hak", "jum",
    ]
    let words = (0..<600).map { _ in random.list(2...4) { $0.pick(syllables) }.joined() }
    var identities: Set<OperationIdentity> = []
    var operations: [Operation] = []
    while operations.count < count {
      let object = random.pick(words)
      let parts = random.list(1...4) { $0.pick(words) }
      let path = "/\(object)" + parts.map { random.oneIn(3) ? "/{\($0)Id}/\($0)" : "/\($0)" }.joined()
      for method in HTTPMethod.allCases.prefix(5) where random.oneIn(2) && operations.count < count {
        let level = method == .get ? "read" : "write"
        var operation = Operation(
          method: method, path: path, group: object,
          requirement: Requirement(.scopes(anyOf: [["\(object):\(level)"], ["\(object):all"]])),
          evidence: Evidence(
            page: "page.html", line: operations.count + 1, excerpt: "\(method.rawValue) \(path) \(object):\(level)"))
        if random.oneIn(40) { operation.requirement = Requirement(.unknown) }
        operation.title =
          "\(level) all \(object) of the \(parts.joined(separator: " and ")) number \(operations.count % 999)"
        if identities.insert(operation.identity).inserted { operations.append(operation) }
      }
    }
    let scopes = Set(operations.flatMap(\.requirement.scopeNames))
    let page = PageRecord(
      path: "page.html", sha256: SHA256.hexadecimal(of: []), url: "https://large.example/page", retrieved: "2026-11-20",
      layout: "operation-rows", entriesSeen: count, entriesRead: count, entriesExplained: 0, operationsRead: count)
    return Catalog(
      provider: provider, title: "Large", pages: [page], scopes: scopes.map { Scope(name: $0) }, operations: operations)
  }
}
