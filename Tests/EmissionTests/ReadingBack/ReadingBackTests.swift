import ScopeTable
import SwiftEmission
import TestSupport
import Testing

@testable import CatalogJSON
@testable import Emission
@testable import JSON
@testable import ScopeModel
@testable import TextRendering

/// What goes into an output comes out of it again: the fields that the table of `docs/outputs.md` lists for each format. Of JSON,
/// ``JSONEmitterTests`` says it.
@Suite struct ReadingBackTests {
  private static func text(_ catalog: Catalog, _ format: OutputFormat, file: Int = 0) throws -> String {
    let files = Emitter().emit(catalog, as: format).files
    return try #require(files.indices.contains(file) ? files[file].text : nil)
  }

  /// Equal to the byte, where `==` of two strings would forgive another normal form.
  private static func isSame(_ left: OperationRow?, _ right: OperationRow) -> Bool {
    guard let left else { return false }
    return left == right && left.notation.utf8.elementsEqual(right.notation.utf8)
  }

  private static func catalogs() -> [Catalog] {
    var random = SeededRandom()
    return (0..<30).map { _ in RandomCatalog.make(&random) } + [SampleCatalog.small]
  }

  @Test func swiftTablesGiveTheirOperationsBack() throws {
    for catalog in Self.catalogs() + [HostileCatalog.all] {
      let table = try SwiftTableFile.table(
        reviewed: Self.text(catalog, .swift), index: Self.text(catalog, .swift, file: 1))
      #expect(table.problems() == [])
      let rows = table.operations.map(\.row)
      #expect(rows.count == catalog.operations.count)
      for (row, operation) in zip(rows, catalog.operations) {
        #expect(Self.isSame(row, OperationRow(operation)), "\(operation.label)")
        // Of operations that share a method and a path, or a name, the first one is found.
        if let path = operation.path {
          let found = operation.method.map { table.operation($0, path) } ?? table.operation(path: path)
          let first = catalog.operations.first {
            $0.method == operation.method && $0.path.map { ExactText($0) } == ExactText(path)
          }
          #expect(Self.isSame(found?.row, OperationRow(first ?? operation)), "\(operation.label)")
        }
        if let name = operation.name {
          let first = catalog.operations.first { $0.name.map { ExactText($0) } == ExactText(name) }
          #expect(Self.isSame(table.operation(named: name)?.row, OperationRow(first ?? operation)), "\(name)")
        }
      }
    }
  }

  @Test func scopeNamesComeBackFromSwift() throws {
    for catalog in Self.catalogs() {
      let literals = try SwiftTableFile(Self.text(catalog, .swift, file: 1)).literals
      let names = Set(ScopeNameList(try #require(literals.last)).names.map(ExactText.init))
      for scope in catalog.scopes { #expect(names.contains(ExactText(scope.name))) }
    }
  }

  @Test func everyCellOfACSVTableComesBack() throws {
    for catalog in Self.catalogs() + [HostileCatalog.all] {
      let table = try CSVTable(Self.text(catalog, .csv))
      #expect(table.heads == CSVEmitter.columns)
      #expect(table.rows.count == catalog.operations.count)
      for (number, operation) in catalog.operations.enumerated() {
        #expect(Self.isSame(table.operationRow(number), OperationRow(operation)), "\(operation.label)")
        #expect(table[number, "name"] == operation.name)
        let page = try #require(table[number, "page"])
        #expect(page.utf8.elementsEqual(operation.evidence.page.utf8))
        #expect(table[number, "line"] == String(operation.evidence.line))
      }
    }
  }

  @Test func requirementsComeBackFromOpenAPI() throws {
    for catalog in Self.catalogs() {
      let emitted = Emitter().emit(catalog, as: .openapi)
      let document = try JSONParser().parse(Array(try #require(emitted.files.first).text.utf8))
      let items = OpenAPIItems(document)
      let omitted = Set(emitted.omissions.map { ExactText($0.subject) })
      for operation in catalog.operations
      where !omitted.contains(ExactText("\(operation.label)")) {
        guard let method = operation.method, let path = operation.path else { continue }
        let node = items[method.rawValue.lowercased(), path]
        let value = try #require(node?["x-scope"], "\(operation.label)")
        let requirement = try JSONReader(value: value, path: .root).requirement()
        #expect(requirement == operation.requirement)
        #expect(requirement.notation.utf8.elementsEqual(operation.requirement.notation.utf8))
      }
    }
  }
}
