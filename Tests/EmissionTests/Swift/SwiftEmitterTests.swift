import ScopeModel
import ScopeTable
import Testing

@testable import SwiftEmission

struct SwiftEmitterTests {
  private typealias Made = MadeUpCatalog

  private func file(_ catalog: Catalog, options: EmissionOptions.Swift = EmissionOptions.Swift()) -> String {
    SwiftEmitter(options: options).emit(catalog).files.first?.text ?? ""
  }

  @Test func theReviewedFileReadsLikeTheTable() {
    let catalog = Made.catalog(
      [
        Made.operation(.post, "/works.create", "issue:write", group: "Works", note: "Also needs \"parent\"."),
        Made.operation(.get, "/rest/{version}/a", "READ", versions: ["1.0", "latest"]),
      ], title: "Dev Rev", scopes: ["self"], notSupported: [NotSupported(path: "/rest/{version}/a", methods: [.delete])]
    )
    let options = EmissionOptions.Swift(typeName: nil, accessLevel: .package, headerComment: ["SPDX: Apache-2.0"])
    #expect(
      file(catalog, options: options) == ##"""
        // SPDX: Apache-2.0
        // Written by ScopeTables from the catalog of Dev Rev. Do not edit.
        package import ScopeTable

        /// What each operation of Dev Rev requires.
        package enum DevRev: ScopeTable.ProviderTable {
          package static let table = ScopeTable.OperationTable(
            rows: rows, index: index, coversSubresources: false)

          /// One line per operation, as read by `ScopeTable.OperationRow`.
          private static var rows: Swift.StaticString {
        #"""
        GET /rest/{version}/a = READ; versions 1.0 latest
        DELETE /rest/{version}/a = not supported
        POST /works.create = issue:write; group Works; note "Also needs \"parent\"."
        """#
          }
        }

        extension DevRev {
          /// The scopes named on the pages, each with its raw value.
          package enum Scope: ScopeTable.ScopeName {
            case read  // READ
            case issueWrite  // issue:write
            case selfScope  // self
          }
        }

        """##)
  }

  @Test func whereOperationsWereReadStandsInTheIndexFileAndOnlyWhereItIsAskedFor() {
    let page = PageRecord(
      path: "page.txt", sha256: "", url: "https://acme.test/scopes", layout: "operation-rows", entriesSeen: 1,
      entriesRead: 1, entriesExplained: 0, operationsRead: 1)
    let catalog = Catalog(
      provider: "made-up", title: "Made Up", pages: [page], scopes: [], operations: [Made.operation(.get, "/a")],
      notSupported: [NotSupported(path: "/a", methods: [.delete])])
    let plain = SwiftEmitter().emit(catalog).files
    let files = SwiftEmitter(options: EmissionOptions.Swift(withEvidence: true)).emit(catalog).files
    #expect(files.map(\.path) == plain.map(\.path))
    #expect(files[0].text.contains("coversSubresources: false, evidence: evidence)"))
    #expect(files[1].text.contains("page page.txt url https://acme.test/scopes\n1 1\n-\n"))
    #expect(!plain.contains { $0.text.contains("evidence") })
  }

  @Test func oneOperationMoreIsOneLineMore() {
    let operations = (0..<200).map { Made.operation(.get, "/items\($0)", "read") }
    let before = file(Made.catalog(operations)).split(separator: "\n")
    let after = file(Made.catalog(operations + [Made.operation(.get, "/items100a", "read")])).split(separator: "\n")
    let difference = after.difference(from: before)
    #expect(difference.insertions.count == 1)
    #expect(difference.removals.isEmpty)
  }

  /// The index's words fill their last line once in sixteen sizes.
  @Test(arguments: 0..<40) func tablesOfEverySizeAreSound(count: Int) {
    let table = Made.table((0..<count).map { Made.operation(.get, "/a\($0)/{x}") })
    #expect(table.problems() == [])
    #expect(table.operations.count == count)
    for number in 0..<count { #expect(table.match(.get, "/a\(number)/b")?.kind == .template) }
  }

  @Test func scopesThatWouldShareANameKeepNeither() {
    let emitted = SwiftEmitter().emit(Made.catalog([], scopes: ["a:b", "a_b", "c"]))
    #expect(emitted.omissions.map(\.id) == ["scope-name-clash", "scope-name-clash"])
    #expect(emitted.omissions.map(\.subject) == ["a:b", "a_b"])
    let names = SwiftScopeNames(Made.catalog([], scopes: ["a:b", "a_b", "c"])).scopes.map(\.identifier)
    #expect(Set(names).count == 3)
    #expect(!names.contains("aB"))
    #expect(names.contains("c"))
    // A third scope of the same identifier leaves the first two as they are.
    let more = SwiftScopeNames(Made.catalog([], scopes: ["a b", "a:b", "a_b", "c"])).scopes.map(\.identifier)
    #expect(Set(more).isSuperset(of: names))
  }

  @Test(arguments: [
    ("DevRev", "DevRev"), ("Confluence Cloud", "ConfluenceCloud"), ("ScopeTable", "ScopeTableProvider"),
    ("Any", "AnyProvider"), ("\n", "Provider"), ("3scale", "Provider3scale"), ("../../etc", "Etc"),
  ])
  func typesAndFilesHaveSafeNames(words: String, name: String) {
    let options = EmissionOptions.Swift(typeName: words)
    let files = SwiftEmitter(options: options).emit(Made.catalog([])).files
    #expect(files.map(\.path) == ["Swift/\(name).swift", "Swift/\(name).index.swift"])
  }

  /// Beside an import that says `internal`, the compiler refuses those of the same module that say nothing.
  @Test(arguments: [
    (EmissionOptions.AccessLevel.internal, "import ScopeTable"), (.package, "package import ScopeTable"),
    (.public, "public import ScopeTable"),
  ])
  func importsSayOnlyWhatTheyMust(level: EmissionOptions.AccessLevel, line: String) {
    let files = SwiftEmitter(options: EmissionOptions.Swift(accessLevel: level)).emit(Made.catalog([])).files
    for file in files { #expect(file.text.split(separator: "\n").contains(Substring(line))) }
  }

  @Test func whatATableCannotSayIsListed() {
    var deep = Made.operation(.get, "/deep")
    for _ in 0...Requirement.notationDepthLimit {
      let inner = Requirement.TypeCase(type: "a", requirement: deep.requirement)
      deep.requirement = Requirement(.perType(field: nil, cases: [inner]))
    }
    let emitted = SwiftEmitter().emit(
      Made.catalog([
        Made.operation(.get, "/a"), Made.operation(.get, "/a"), deep,
        Made.operation(.get, "/x/[a-z]+", kind: .pattern),
      ]))
    #expect(emitted.omissions.map(\.id) == ["duplicate-operation", "deep-requirement", "pattern-path"])
  }

  @Test func theSameCatalogGivesTheSameBytes() {
    let emitter = SwiftEmitter()
    #expect(emitter.emit(HostileCatalog.all) == emitter.emit(HostileCatalog.all))
  }
}
