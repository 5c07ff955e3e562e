import CatalogJSON
import Emission
import Findings
import Foundation
import OpenAPI
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

/// The vendor's own OpenAPI file, beside a developer's checkout, and the catalog that is committed.
enum DevRevFiles {
  static let specification = SharedFiles.url("openapi/devrev-public-2025-07-29.yaml")
  static let catalog = Checkout.url("Generated/devrev/devrev.scopes.json")
}

@Suite(.enabled(if: SharedFiles.areThere)) struct DevRevSpecificationTests {
  private func catalog() throws -> Catalog { try Catalog(json: Array(Data(contentsOf: DevRevFiles.catalog))) }
  private func text() throws -> String {
    String(decoding: try Data(contentsOf: DevRevFiles.specification), as: UTF8.self)
  }

  @Test func everyOperationIsAnnotatedOrReported() throws {
    let (text, catalog) = (try text(), try catalog())
    let (annotated, result) = try Sample.annotate(text, with: catalog)
    let lines = annotated.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0 == "      x-scope:" } == result.added)
    var isInside = false
    let others = lines.filter { line in
      isInside = line == "      x-scope:" || (isInside && line.hasPrefix("       "))
      return !isInside
    }
    #expect(others.joined(separator: "\n") == text)
    let ids = result.findings.map(\.id)
    #expect(result.added + ids.count { $0 == "absent-operation" } == catalog.operations.count)
    #expect(Set(ids) == ["absent-operation"])
    #expect(try Sample.annotate(annotated, with: catalog).text == annotated)

    let read = try SpecificationReader().catalog(
      of: Specification(Array(annotated.utf8), path: "api.yaml"), provider: "devrev")
    #expect(read.operations.count == result.added)
    let needs = Dictionary(uniqueKeysWithValues: catalog.operations.map { ($0.identity, $0.requirement) })
    for operation in read.operations { #expect(needs[operation.identity] == operation.requirement) }
  }

  @Test func anOverlayDoesTheSame() throws {
    let (text, catalog) = (try text(), try catalog())
    let applier = try OverlayApplier(try #require(OverlayEmitter().emit(catalog).files.first).text)
    let once = try applier.apply(to: DocumentTree(yaml: text))
    #expect(try DocumentTree(yaml: Sample.annotate(text, with: catalog).text) == once)
    #expect(try applier.apply(to: once) == once)
  }

  @Test func securityNeedsASchemeOfItsOwn() throws {
    let (text, catalog) = (try text(), try catalog())
    #expect(throws: InputError.self) { try Sample.annotate(text, with: catalog, style: .security) }
    let (annotated, result) = try Sample.annotate(text, with: catalog, style: .security, scheme: "scopes")
    let refused = Set(result.findings.map(\.id))
    #expect(refused == ["absent-operation", "added-scheme", "unsayable-requirement", "existing-annotation"])
    #expect(result.added > 200)
    let again = try Sample.annotate(annotated, with: catalog, style: .security, scheme: "scopes")
    #expect(again.text == annotated)
  }

  @Test func itIsReadAsACatalog() throws {
    let specification = try Specification(Array(Data(contentsOf: DevRevFiles.specification)), path: "devrev.yaml")
    let catalog = SpecificationReader().catalog(of: specification, provider: "devrev")
    #expect(catalog.findings == [])
    #expect(catalog.pages.map(\.closes) == [true])
    let works = try #require(catalog.operations.first { $0.path == "/works.create" })
    // The type of a work decides which schema it has; the file says so with allOf and oneOf.
    let required = works.parameters.filter { $0.required == true }.compactMap(\.name)
    #expect(required.sorted() == ["applies_to_part", "owned_by", "title", "type"])
    #expect(works.parameters.contains { $0.name == "severity" })
  }
}
