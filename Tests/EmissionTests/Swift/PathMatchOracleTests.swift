import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import SwiftEmission

/// Random tables and requests against a matcher that is too simple to be wrong, and far too slow.
struct PathMatchOracleTests {
  private static let segments = [
    "a", "b", "longer-than-eight", "longer-than-eighty", "eightlet", "{x}", "{y}", "{x}.json", "v{x}", "{x}-{y}",
    "a.json",
    "a-b", "",
  ]
  private static let concrete = [
    "a", "b", "c", "longer-than-eight", "longer-than-eighty", "eightlet", "a.json", "v1", "a-b", "v-.json", "", "{x}",
  ]

  @Test func everyRequestFindsWhatTheRulesSay() {
    let seed = RunSeed.ofRun.value
    print("\(#function): \(RunSeed.ofRun)")
    var generator = SeededRandom(seed: seed)
    for _ in 0..<150 {
      let operations = Self.operations(&generator)
      let refused = (0..<2).map { _ in
        NotSupported(path: Self.path(Self.segments, 3, &generator), methods: [.get])
      }.filter { entry in !operations.contains { $0.identity == OperationIdentity(method: .get, path: entry.path) } }
      let covers = Bool.random(using: &generator)
      let table = MadeUpCatalog.table(operations, notSupported: refused, coversSubresources: covers)
      for _ in 0..<60 {
        let path = Self.path(Self.concrete, 4, &generator)
        let match = table.match(.get, path)
        let found = match.map { "\($0.kind.rawValue) \(shape($0.operation.path ?? ""))" } ?? "nothing"
        let oracle = PathMatchOracle(operations: operations, notSupported: refused.map(\.path), covers: covers)
        let listed = operations.map { "\($0.label) (\($0.pathKind.rawValue))" }
        #expect(
          found == oracle.answer(path), "seed \(seed): \(path) in \(listed), not supported \(refused.map(\.path))")
      }
    }
  }

  private func shape(_ path: String) -> String { OperationIdentity.shape(of: path) }

  private static func path(_ segments: [String], _ limit: Int, _ generator: inout SeededRandom) -> String {
    (0...Int.random(in: 0..<limit, using: &generator)).map { _ in
      "/" + segments[Int.random(in: 0..<segments.count, using: &generator)]
    }.joined()
  }

  /// Paths that no two share, the names of parameters ignored.
  private static func operations(_ generator: inout SeededRandom) -> [Operation] {
    var seen: Set<String> = []
    var operations: [Operation] = []
    for number in 0..<12 {
      let isPattern = number % 6 == 5
      let path = path(Self.segments, 3, &generator) + (isPattern ? "/.*" : "")
      guard seen.insert(OperationIdentity.shape(of: path)).inserted else { continue }
      operations.append(MadeUpCatalog.operation(.get, path, kind: isPattern ? .pattern : .template))
    }
    return operations
  }
}

/// The rules of a match, word for word, on arrays of strings.
struct PathMatchOracle {
  var operations: [Operation]
  var notSupported: [String]
  var covers: Bool

  func answer(_ path: String) -> String {
    let segments = Self.segments(path)
    let templates = operations.filter { $0.pathKind == .template }.compactMap(\.path)
    let full = best(templates + notSupported, segments)
    if let full {
      if notSupported.contains(full) { return "nothing" }
      return (full.contains("{") && full.contains("}") ? "template " : "exact ") + OperationIdentity.shape(of: full)
    }
    let patterns = operations.filter { $0.pathKind == .pattern }.compactMap(\.path)
    let fitting = patterns.filter { Self.fits(Array($0), Array(path)) }
    let literal = { (path: String) in OperationIdentity.shape(of: path).filter { !"{}".contains($0) }.count }
    let first = fitting.max { (literal($0), $1) < (literal($1), $0) }
    if let first { return "pattern " + OperationIdentity.shape(of: first) }
    guard covers else { return "nothing" }
    for length in stride(from: segments.count - 1, to: 0, by: -1) {
      guard let above = best(templates + notSupported, Array(segments.prefix(length))) else { continue }
      return notSupported.contains(above) ? "nothing" : "inherited " + OperationIdentity.shape(of: above)
    }
    return "nothing"
  }

  private static func segments(_ path: String) -> [String] {
    path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  }

  /// The path that wins: at the first segment where two differ, the one that says more itself.
  private func best(_ paths: [String], _ segments: [String]) -> String? {
    let fitting = paths.filter { path in
      let listed = Self.segments(path)
      return listed.count == segments.count
        && zip(listed, segments).allSatisfy { Self.fits(Array($0), Array($1)) }
    }
    return fitting.min { left, right in
      for (one, other) in zip(Self.segments(left), Self.segments(right)) {
        let (first, second) = (OperationIdentity.shape(of: one), OperationIdentity.shape(of: other))
        if first != second { return Self.precedes(first, second) }
      }
      return false
    }
  }

  /// A segment without parameters before all others, then what says more itself, then what is spelled first.
  private static func precedes(_ first: String, _ second: String) -> Bool {
    if first.contains("{}") != second.contains("{}") { return !first.contains("{}") }
    let counts = [first, second].map { $0.replacing("{}", with: "").count }
    return counts[0] == counts[1] ? first < second : counts[0] > counts[1]
  }

  /// Whether an expression fits a text, by trying everything.
  static func fits(_ expression: [Character], _ text: [Character]) -> Bool {
    guard let first = expression.first else { return text.isEmpty }
    if first == "{", let close = expression.firstIndex(of: "}") {
      let rest = Array(expression[(close + 1)...])
      for length in 1..<max(text.count + 1, 1) where !text[..<length].contains("/") {
        if fits(rest, Array(text[length...])) { return true }
      }
      return false
    }
    if expression.starts(with: [".", "*"]) {
      return (0...text.count).contains { fits(Array(expression[2...]), Array(text[$0...])) }
    }
    return text.first == first && fits(Array(expression[1...]), Array(text[1...]))
  }
}
