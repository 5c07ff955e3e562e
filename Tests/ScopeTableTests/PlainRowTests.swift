import TestSupport
import Testing

@testable import ScopeTable

/// Rows that are decided on their bytes are decided as rows that are read.
struct PlainRowTests {
  static let held: Set<String> = ["a:read", "b:read", "with blank", "none", "application_name:manage_all_of_it"]

  /// The decision on the bytes, `nil` where the row is left to the reader.
  static func plain(_ line: String) -> Decision? {
    line.withTableBytes { bytes in
      var row = PlainRow(bytes)
      return row.decision(isHeld: { $0.isAny(of: held) })
    }
  }

  static func read(_ line: String) -> Decision? {
    OperationRow(notation: line)?.requirement.decision(holding: held)
  }

  @Test(arguments: [
    ("GET /a = a:read", Decision.satisfied), ("GET /a = c:read", .notSatisfied), ("GET /a = a:read & c", .notSatisfied),
    ("GET /a = c | a:read & b:read", .satisfied), ("/a = none", .satisfied), ("name x:Y = anonymous", .satisfied),
    ("GET /a name b = unavailable", .notSatisfied), ("GET /a = unknown", .undetermined(.unknown)),
    ("GET /a = \"with blank\"", .satisfied), ("GET /a = \"none\"", .satisfied), ("GET /a = nones", .notSatisfied),
    ("GET /a = c | a:read [least 1]", .satisfied), ("GET /a = application_name:manage_all_of_it", .satisfied),
    (
      "OPTIONS /a = a:read; group G; note \"It \\\"is\\\"\"; versions 1 2; pattern; private; credentials u; "
        + "deprecated since 2021 note \"é\"",
      .satisfied
    ),
  ])
  func aPlainRowIsDecidedOnItsBytes(line: String, decision: Decision) {
    #expect(Self.plain(line) == decision)
    #expect(Self.read(line) == decision)
  }

  /// Read by ``OperationRow``, or refused by it.
  @Test(arguments: [
    "GET /a = a:read [unclear \"x\"]", "GET /a = perType (x -> a:read)", "GET /a = mayCheck (a:read)",
    "GET /a = \"a\\u{3A}read\"", "GET /a = \"é\"", "GET /a = derived (x)", "GET /a = ()", "GET /a = scopes ()",
    "GET /a = a:read; x", "GET /a = a:read | ", "GET /a = a:read |b:read", "GET /a = not supported", "GET /a = from",
    "FETCH /a = a:read", "GET /a = a:read; note", "GET /a = a:read; note \"x", "GET /a = a:read; pattern; note x",
    "GET /a = a:read [least]", "GET /a = a:read [least 99999999999999999999]", "", "GET /a", "GET \"/a\" = a:read",
  ])
  func anythingElseIsLeftToTheReader(line: String) {
    #expect(Self.plain(line) == nil)
  }

  /// Rows that nobody would write, and the same with a byte changed, doubled or lost, as by somebody who edits the file.
  @Test func randomRowsAreDecidedAsTheyAreRead() {
    let seed = RunSeed.ofRun.value
    var random = SeededRandom()
    var decided = 0
    for _ in 0..<4_000 {
      var line = Self.row(&random).notation
      if random.oneIn(2) { line = Self.damaged(line, &random) }
      guard let plain = Self.plain(line) else { continue }
      decided += 1
      #expect(plain == Self.read(line), "seed \(seed): \(line)")
    }
    #expect(decided > 400, "seed \(seed): only \(decided) rows were plain")
  }

  private static func row(_ random: inout SeededRandom) -> OperationRow {
    let scope: @Sendable (inout SeededRandom) -> String = { random in
      random.oneIn(8) ? HostileWords.word(&random) : random.pick(held.sorted() + ["c:read", "d"])
    }
    let alternatives = random.list(1...3) { random in random.list(1...2, scope) }
    let plain = Requirement(random.oneIn(5) ? .none : .scopes(anyOf: alternatives), least: random.oneIn(4) ? [0] : [])
    return OperationRow(
      method: random.oneIn(4) ? nil : random.pick(HTTPMethod.allCases),
      path: "/" + random.pick(["a", "{b}/c", "d\"e", "name", "none"]),
      name: random.oneIn(3) ? HostileWords.word(&random) : nil,
      requirement: random.oneIn(4) ? HostileWords.requirement.make(&random) : plain,
      group: random.oneIn(2) ? nil : HostileWords.word(&random),
      note: random.oneIn(2) ? nil : HostileWords.word(&random),
      versions: random.oneIn(3) ? random.list(0...2, HostileWords.word) : [], isPattern: random.oneIn(4),
      isPrivate: random.oneIn(4), credentials: random.oneIn(3) ? random.list(0...2, HostileWords.word) : [],
      deprecation: random.oneIn(4) ? OperationRow.Deprecation(since: "1", note: HostileWords.word(&random)) : nil)
  }

  private static func damaged(_ line: String, _ random: inout SeededRandom) -> String {
    var bytes = Array(line.utf8)
    let place = random.pick(Array(bytes.indices))
    switch random.pick([0, 1, 2]) {
    case 0: bytes[place] = random.pick(Array(" \"\\=;|&()[]/na1".utf8))
    case 1: bytes.insert(bytes[place], at: place)
    default: bytes.remove(at: place)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
