import CatalogJSON
import Foundation
import ScopeModel
import ScopeTable
import TestSupport
import Testing

@Suite(.enabled(if: SharedFiles.areThere))
struct SharedFolderTests {
  /// What an operation is, without where it was read.
  struct Statement: Hashable {
    var identity: OperationIdentity
    var path: String?
    var group: String?
    var requirement: Requirement
    var note: String?

    init(_ operation: ScopeModel.Operation) {
      identity = operation.identity
      path = operation.path
      group = operation.group
      requirement = operation.requirement
      note = operation.note
    }
  }

  static func catalog(_ run: CommandRun) throws -> Catalog {
    #expect(run.status == 0, "\(run.messages)")
    return try Catalog(json: Array(run.output.utf8))
  }

  @Test func theReferenceIsReadWholeThroughTheProgram() throws {
    let project = try TemporaryProject()
    let page = SharedFiles.url(SharedFiles.devRevReference).path
    let catalog = try Self.catalog(try project.run("scrape", page))
    #expect(catalog.operations.count == 311)
    #expect(catalog.pages.map(\.closes) == [true])
  }

  @Test func theCondensedReferenceGivesTheSameOperations() throws {
    let project = try TemporaryProject()
    let page = SharedFiles.url(SharedFiles.devRevReference).path
    let condensed = try project.run("condense", page)
    #expect(condensed.status == 0, "\(condensed.messages)")
    try project.write(condensed.output, to: TemporaryProject.pagePath)
    let before = try Self.catalog(try project.run("scrape", page))
    let after = try Self.catalog(try project.run("scrape", TemporaryProject.pagePath))
    #expect(before.operations.map(Statement.init) == after.operations.map(Statement.init))
    #expect(try project.run("condense", TemporaryProject.pagePath).output == condensed.output)
    #expect(try project.run("generate").status == 0)
    #expect(try project.run("generate", "--check").status == 0)
  }
}
