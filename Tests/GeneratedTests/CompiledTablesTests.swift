import ConfluenceScopes
import DevRevScopes
import GitHubScopes
import ScopeModel
import ScopeTable
import SpaceScopes
import Testing

/// The compiled tables against the catalogs that they were written from.
@Suite("Compiled tables")
struct CompiledTablesTests {
  @Test func confluence() throws { try Self.check(Confluence.self, "confluence") }
  @Test func devRev() throws { try Self.check(DevRev.self, "devrev") }
  @Test func gitHub() throws { try Self.check(GitHub.self, "github") }
  @Test func space() throws { try Self.check(Space.self, "space") }

  /// Looks every operation of the catalog up, and sees that the table holds no other.
  private static func check<Table: ProviderTable>(_ table: Table.Type, _ provider: String) throws {
    let catalog = try GeneratedCatalog.read(provider)
    for operation in catalog.operations {
      let name: Comment = "\(operation.label)"
      let (method, path) = (try #require(operation.method, name), try #require(operation.path, name))
      let row = try #require(table.operation(method, path)?.row, name)
      #expect(row.requirement == operation.requirement, name)
      #expect(row.group == operation.group, name)
      #expect(row.note == operation.note, name)
      #expect(row.versions == operation.versions, name)
      #expect(row.credentials == operation.credentials, name)
      #expect(row.isPattern == (operation.pathKind == .pattern), name)
      #expect(table.operation(.trace, path) == nil, name)
    }
    #expect(table.operations.count == catalog.operations.count)
    #expect(table.table.problems().isEmpty)
    #expect(Table.Scope.allCases.map(\.rawValue) == catalog.scopes.map(\.name))
  }
}
