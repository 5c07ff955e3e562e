import ScopeModel
import ScopeTable
import TestSupport
import Testing

@testable import SwiftEmission

/// What an exact look-up finds, and what damage does to it.
struct OperationTableTests {
  private static let paths = (0..<700).map { number in "/group\(number % 13)/{id}/item\(number)" }
  private static let catalog = MadeUpCatalog.catalog(
    paths.flatMap { path in
      [MadeUpCatalog.operation(.get, path, "a:read"), MadeUpCatalog.operation(.post, path, "a:write", group: "G")]
    })

  @Test func everyOperationIsFoundAndNothingElse() throws {
    let table = MadeUpCatalog.table(of: Self.catalog)
    for operation in Self.catalog.operations {
      let found = table.operation(try #require(operation.method), try #require(operation.path))
      #expect(found?.row == OperationRow(operation))
    }
    for path in Self.paths {
      #expect(table.operation(.put, path) == nil)
      #expect(table.operation(.get, path + "x") == nil)
      #expect(table.operation(.get, "/" + path) == nil)
    }
    #expect(table.operation(.get, "") == nil)
    #expect(table.operations.map(\.path) == Self.catalog.operations.map(\.path))
    #expect(table.problems() == [])
  }

  /// A path that begins like its row, whose own quotation mark is none of the path's.
  @Test(arguments: ["\"", "\"\"", "\" ", "\"a b\"", "/a b", "a", ""]) func quotedPathsAreFound(path: String) {
    let table = MadeUpCatalog.table([MadeUpCatalog.operation(.get, path, "a:read")])
    #expect(table.operation(.get, path)?.path == path)
    #expect(table.problems() == [])
  }

  /// Texts that a program puts together are kept for as long as anything of the table is in use.
  @Test func anOperationOutlivesItsTable() {
    let records = (0..<50).compactMap { number in
      MadeUpCatalog.table([MadeUpCatalog.operation(.get, "/a\(number)", "a:read")]).operation(.get, "/a\(number)")
    }
    #expect(records.map(\.text) == (0..<50).map { "GET /a\($0) = a:read" })
  }

  @Test func literalsAreTextsToo() {
    let table = OperationTable(rows: "GET /a = read" as StaticString, index: "0" as StaticString)
    #expect(table.operations.map(\.path) == ["/a"])
    #expect(OperationTable(rows: "" as StaticString, index: "" as StaticString).operations == [])
  }

  @Test func anEmptyTableFindsNothing() {
    let table = MadeUpCatalog.table([])
    #expect(table.operation(.get, "/") == nil)
    #expect(table.match(.get, "/") == nil)
    #expect(table.operations == [])
    #expect(table.problems() == [])
  }

  private static func named(_ method: HTTPMethod?, _ path: String?, _ name: String?, _ scope: String) -> Operation {
    var operation = MadeUpCatalog.operation(.get, "/", scope)
    (operation.method, operation.path, operation.name) = (method, path, name)
    return operation
  }

  @Test func operationsAreFoundByTheirNames() {
    let names = (0..<200).map { "s3:Get\($0)" } + ["none", "a = b", "GET", "/a", "e\u{301}"]
    let table = MadeUpCatalog.table(names.map { Self.named(nil, nil, $0, "scope \($0)") })
    for name in names {
      #expect(table.operation(named: name)?.name == name)
      #expect(table.operation(named: name)?.requirement == Requirement(.scopes(anyOf: [["scope \(name)"]])))
    }
    for name in ["", "s3:Get", "s3:Get200", "s3:get1", "\u{E9}", "a", "name"] {
      #expect(table.operation(named: name) == nil)
    }
    #expect(table.operation(.get, "/a") == nil)
    #expect(table.operation(path: "/a") == nil)
    #expect(table.match(.get, "/a") == nil)
    #expect(table.problems() == [])
  }

  /// A method, a path and a name, whichever a page gives, lead to the operation; of several that share one, to the first.
  @Test func namesStandBesideMethodsAndPaths() {
    let table = MadeUpCatalog.table(
      [
        Self.named(nil, "/a", nil, "path"), Self.named(.get, "/a", "a.get", "get"),
        Self.named(.get, "/a", "a.read", "read"),
        Self.named(.post, nil, "a.post", "post"), Self.named(.get, "/b", "a.get", "b"),
      ], notSupported: [NotSupported(path: "/a", methods: [.get, .put])])
    #expect(table.problems() == [])
    #expect(table.operations.count == 5)
    #expect(table.operation(path: "/a")?.text == "/a = path")
    #expect(table.operation(.get, "/a")?.text == "GET /a name a.get = get")
    #expect(table.operation(named: "a.get")?.text == "GET /a name a.get = get")
    #expect(table.operation(named: "a.read")?.text == "GET /a name a.read = read")
    #expect(table.operation(named: "a.post")?.text == "POST name a.post = post")
    #expect(table.operation(.post, "/a") == nil)
    #expect(table.operation(path: "/b") == nil)
    #expect(table.match(.get, "/a")?.operation.name == "a.get")
    #expect(table.match(.get, "/b")?.kind == .exact)
    #expect(table.match(.post, "/a") == nil)
    #expect(table.match(.put, "/a") == nil)
  }

  @Test func scopesOpenOperationsForCertainOrNot() {
    var unknown = MadeUpCatalog.operation(.get, "/c")
    unknown.requirement = Requirement(.unknown)
    let table = MadeUpCatalog.table([
      MadeUpCatalog.operation(.get, "/a", "a:read"), MadeUpCatalog.operation(.get, "/b", "b:read"), unknown,
    ])
    let allowed = table.operations(allowedBy: ["a:read"])
    #expect(allowed.certain.map(\.path) == ["/a"])
    #expect(allowed.undetermined.map(\.operation.path) == ["/c"])
    #expect(allowed.undetermined.map(\.reason) == [.unknown])
  }

  @Test func anIndexOfOtherRowsFindsNothingAndSaysSo() {
    let rows = SwiftTableRows(Self.catalog)
    let index = TableIndexWriter.index(of: rows.indexed, rowsByteCount: rows.byteCount)
    let shortened = OperationTable(rows: rows.lines.dropLast().joined(separator: "\n"), index: index)
    #expect(shortened.operation(.get, Self.paths[0]) == nil)
    #expect(shortened.match(.get, "/group0/7/item0") == nil)
    #expect(shortened.problems().map(\.line) == [nil])
    for index in ["", "x", String(repeating: "o", count: 5_000), String(repeating: "0", count: 5_000)] {
      let table = OperationTable(rows: rows.text, index: index)
      #expect(table.operation(.get, Self.paths[0]) == nil)
      #expect(!table.problems().isEmpty)
    }
  }

  @Test func aLineEditedByHandIsNamed() {
    let rows = SwiftTableRows(MadeUpCatalog.catalog([MadeUpCatalog.operation(.get, "/a", "read")]))
    let index = TableIndexWriter.index(of: rows.indexed, rowsByteCount: rows.byteCount)
    #expect(rows.text == "GET /a = read")
    let broken = OperationTable(rows: "GET /a = re|d", index: index)
    #expect(broken.operation(.get, "/a") != nil)
    #expect(broken.operation(.get, "/a")?.requirement == nil)
    #expect(broken.operation(.get, "/a")?.decision(holding: ["read"]) == .undetermined(.unreadable))
    #expect(broken.problems().map(\.line) == [1])
    #expect(OperationTable(rows: "GET /b = read", index: index).operation(.get, "/a") == nil)
    #expect(OperationTable(rows: "GET /b = read", index: index).problems().map(\.line) == [1])
    #expect(OperationTable(rows: "GOT /a = read", index: index).problems().map(\.line) == [1])
    #expect(OperationTable(rows: "GET /a =  read", index: index).problems().map(\.line) == [nil, 1])
  }

  /// Whatever is done to the two texts, no look-up stops the program or answers with another operation.
  @Test func damageNeverAnswersWrongly() {
    let seed = RunSeed.ofRun.value
    print("\(#function): \(RunSeed.ofRun)")
    var generator = SeededRandom(seed: seed)
    let catalog = MadeUpCatalog.catalog(Array(Self.catalog.operations.prefix(60)))
    let rows = SwiftTableRows(catalog)
    let index = TableIndexWriter.index(of: rows.indexed, rowsByteCount: rows.byteCount)
    for _ in 0..<300 {
      var texts = [Array(rows.text.utf8), Array(index.utf8)]
      for _ in 0...Int.random(in: 0..<8, using: &generator) {
        let side = Int.random(in: 0..<2, using: &generator)
        let place = Int.random(in: 0..<texts[side].count, using: &generator)
        texts[side][place] = UInt8.random(in: 0x20..<0x7F, using: &generator)
      }
      let table = OperationTable(
        rows: String(decoding: texts[0], as: UTF8.self), index: String(decoding: texts[1], as: UTF8.self),
        coversSubresources: true)
      for operation in catalog.operations {
        guard let method = operation.method, let path = operation.path else { continue }
        if let found = table.operation(method, path) {
          #expect(found.path == operation.path && found.method == operation.method, "seed \(seed)")
        }
        _ = table.match(method, path)
        if let found = table.operation(named: path) { #expect(found.name == path, "seed \(seed)") }
        if let found = table.operation(path: path) { #expect(found.path == path, "seed \(seed)") }
      }
      _ = table.problems()
    }
  }
}
