import CatalogQuestions
import Emission
import Foundation
import Hashing
import JSON
import LeastScopes
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing
import TextRendering

@testable import Site

/// The script of the page against the program's own answer, on random catalogs and calls.
@Suite struct LeastScriptTests {
  /// The cases run under node where there is one. With `SCOPETABLES_SAMPLES` they are also left there for `Scripts/look-at-site`, which
  /// runs them in a browser.
  @Test func theScriptAnswersAsTheProgramDoes() throws {
    let cases = try Self.cases(200)
    let folder = FileManager.default.temporaryDirectory.appending(path: "scopetables-least-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "least-cases.js")
    try Data(cases.utf8).write(to: file)
    if let samples = ProcessInfo.processInfo.environment["SCOPETABLES_SAMPLES"] {
      let place = URL(filePath: samples).appending(path: "site")
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try Data(cases.utf8).write(to: place.appending(path: "least-cases.js"))
    }
    guard let node = Self.node else {
      print("There is no node; Scripts/look-at-site runs these cases in a browser.")
      return
    }
    let process = Process()
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    process.executableURL = URL(filePath: node)
    process.arguments = [
      "-e", Self.program, Self.script("Sources/Site/Assets/least-answer.js"), Self.script("Scripts/compare-least.js"),
      file.path,
    ]
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let said = String(decoding: try Data(contentsOf: output), as: UTF8.self)
    #expect(process.terminationStatus == 0)
    #expect(said == "200 cases, 0 differ\n")
  }

  private static let program = """
    for (const file of process.argv.slice(1)) require(file);
    const faults = globalThis.compareLeast(globalThis.leastCases);
    for (const fault of faults.slice(0, 5)) console.log(fault);
    console.log(`${globalThis.leastCases.cases.length} cases, ${faults.length} differ`);
    """

  static func script(_ path: String) -> String {
    Checkout.url(path).path
  }

  static var node: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/node" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  // MARK: Cases

  private static let scopes = ["a:read", "a:write", "a:admin", "b:read", "b:write", "c", "d:all", "e/f:read", "é:list"]

  /// A script that sets the catalogs as the site gives them, the lists of calls, and the program's answers.
  private static func cases(_ count: Int) throws -> String {
    var random = SeededRandom()
    var catalogs: [JSONNode] = []
    var cases: [JSONNode] = []
    for _ in 0..<count / 10 {
      let own = ["acme", "boats"].prefix(random.count(1...2)).map { catalog(&random, provider: $0) }
      let numbers = own.indices.map { JSONNode.number(catalogs.count + $0) }
      catalogs += own.map { .string(LeastData(plan: ProviderPlan($0, folder: $0.provider)).file.text) }
      for _ in 0..<10 {
        let text = calls(&random, own)
        let types = random.oneIn(3) ? [random.pick(["t", "u"])] : []
        let credential = random.oneIn(4) ? random.pick(["user", "app"]) : nil
        let answer = LeastScopes(Array(own), setting: OperationNeed.Setting(types: types, credential: credential))
          .answer(try UseListReader.read(Array(text.utf8), path: "calls.txt"))
        var members: [JSONNode.Member] = []
        members.add("catalogs", .array(numbers))
        members.add("text", text)
        members.add("types", JSONNode.strings(types))
        members.add("credential", credential.map(JSONNode.string) ?? .null)
        members.add("expected", LeastNode.node(of: answer))
        cases.append(.object(members))
      }
    }
    var members: [JSONNode.Member] = []
    members.add("catalogs", .array(catalogs))
    members.add("cases", .array(cases))
    return "globalThis.leastCases = \(JSONNode.object(members).line);\n"
  }

  private static func calls(_ random: inout SeededRandom, _ catalogs: [Catalog]) -> String {
    let lines = random.list(1...14) { random -> String in
      let catalog = random.pick(catalogs)
      let operation = random.pick(catalog.operations)
      var address = operation.path ?? operation.name ?? ""
      if random.oneIn(2) {
        address = OperationIdentity.shape(of: address).replacing("{}", with: "7%2D\(random.below(9))")
      }
      switch random.below(8) {
      case 0: address = "https://api.acme.test\(address)?a=b"
      case 1: address = "/api/v2\(address)"
      case 2: address += "/x"
      case 3 where operation.method != nil: address = "{{base}}\(address)"
      default: break
      }
      let method = random.oneIn(8) ? "HEAD" : operation.method?.rawValue ?? ""
      return random.oneIn(12)
        ? "# words" : random.oneIn(15) ? "FETCH /\(address)" : "\(random.oneIn(5) ? "- " : "")\(method) \(address)"
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func catalog(_ random: inout SeededRandom, provider: String) -> Catalog {
    let paths = [
      "/a", "/a/{id}", "/a/{id}/b", "/a/{id}/{path}", "/a/b", "/{x}/b", "/c.list", "/files/{name}.json",
      "/d/{version}/e",
      "/re/.*",
    ]
    var operations = paths.shuffled(using: &random).prefix(random.count(2...9)).map { path -> ScopeModel.Operation in
      let pattern = path.hasSuffix(".*")
      return Operation(
        method: random.pick([.get, .post, .put]), path: path, pathKind: pattern ? .pattern : .template,
        requirement: requirement(&random), versions: path.contains("version") ? ["1.0", "7-1"] : [],
        credentials: random.oneIn(4) ? ["user"] : [],
        evidence: Evidence(page: "page.html", line: random.count(1...90), excerpt: path))
    }
    operations.append(
      Operation(
        method: nil, path: nil, name: "boats.list", requirement: requirement(&random),
        evidence: Evidence(page: "page.html", line: 99, excerpt: "boats.list")))
    let inclusions = random.list(0...3) { random in
      Inclusion(
        scope: random.pick(scopes), includes: random.list(1...2) { $0.pick(scopes) }, source: "https://acme.test/levels"
      )
    }
    let page = PageRecord(
      path: "page.html", sha256: SHA256.hexadecimal(of: []), url: "https://docs.\(provider).test/scopes",
      layout: "operation-rows",
      entriesSeen: 1, entriesRead: 1, entriesExplained: 0, operationsRead: 1)
    let names = Set(operations.flatMap { $0.requirement.scopeNames })
    return Catalog(
      provider: provider, title: provider, pages: [page],
      scopes: names.map { Scope(name: $0, level: random.oneIn(5) ? "admin" : nil) }, inclusions: inclusions,
      operations: operations, notSupported: [NotSupported(path: "/a/{id}", methods: [.delete, .head])])
  }

  private static func requirement(_ random: inout SeededRandom) -> Requirement {
    let conditions =
      random.oneIn(5)
      ? [
        Condition(
          text: "Also more.", effect: random.pick(Condition.Effect.allCases), alternative: random.oneIn(2) ? 0 : nil,
          requires: random.oneIn(3) ? Requirement(.scopes(anyOf: [[random.pick(scopes)]])) : nil)
      ] : []
    switch random.below(14) {
    case 0: return Requirement(.none, conditions: conditions)
    case 1: return Requirement(random.oneIn(2) ? .unavailable : .anonymous)
    case 2: return Requirement(.unknown)
    case 3: return Requirement(.mayCheck(scopes: [random.pick(scopes)]))
    case 4: return Requirement(.derived(template: "{t}:read", from: random.oneIn(2) ? "id" : nil))
    case 5:
      let cases = ["t", "u", "v"].prefix(random.count(1...3))
      return Requirement(
        .perType(
          field: nil, cases: cases.map { Requirement.TypeCase(type: $0, requirement: alternatives(&random, [])) }))
    case 6:
      let cases = ["user", "app"].prefix(random.count(1...2))
      return Requirement(
        .perCredential(
          cases: cases.map { Requirement.CredentialCase(credential: $0, requirement: alternatives(&random, [])) }))
    default: return alternatives(&random, conditions)
    }
  }

  private static func alternatives(_ random: inout SeededRandom, _ conditions: [Condition]) -> Requirement {
    let anyOf = random.list(1...4) { random in random.list(1...3) { $0.pick(scopes) } }
    return Requirement(
      .scopes(anyOf: anyOf), least: random.oneIn(3) ? [random.below(anyOf.count)] : [], conditions: conditions)
  }
}
