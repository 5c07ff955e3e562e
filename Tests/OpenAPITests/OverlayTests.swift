import Emission
import JSON
import OpenAPI
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing
import TextRendering

/// An overlay does what annotating does, and applying it twice does no more than once.
@Suite struct OverlayTests {
  private func check(_ document: String, _ catalog: Catalog) throws {
    let overlay = try #require(OverlayEmitter().emit(catalog).files.first).text
    let applier = try OverlayApplier(overlay)
    let once = try applier.apply(to: DocumentTree(json: document))
    #expect(try applier.apply(to: once) == once)
    let annotated = try DocumentTree(json: Sample.annotate(document, with: catalog).text)
    #expect(annotated == once)
  }

  @Test func itDoesWhatAnnotatingDoes() throws {
    var random = SeededRandom()
    for _ in 0..<100 {
      let catalog = RandomDocument.catalog(&random)
      var document = RandomDocument.text(of: catalog, &random, isJSON: true)
      // The overlay knows no path whose parameters have other names.
      document = document.replacingOccurrences(of: "{other}", with: "{a}")
      try check(document, catalog)
    }
  }

  @Test func arraysDoNotGrow() throws {
    let applier = try OverlayApplier(
      try #require(OverlayEmitter().emit(Sample.catalog(Sample.write)).files.first).text)
    let earlier = try DocumentTree(
      yaml: "paths: {/a: {get: {x-scope: {kind: scopes, anyOf: [[old]], conditions: [{text: a, effect: looser}]}}}}")
    let fresh = try DocumentTree(yaml: "paths: {/a: {get: {}}}")
    #expect(try applier.apply(to: earlier) == applier.apply(to: fresh))
  }

  @Test(arguments: ["'", "\\", "\\'", "']", "\"", "\n", "\u{0}", "😀", "\u{E0041}", "$.paths", "[*]", "..", "~1"])
  func pathsAreEscaped(_ word: String) throws {
    let catalog = Sample.catalog([Sample.operation(.get, "/a\(word)", Sample.read)])
    let text = try #require(OverlayEmitter().emit(catalog).files.first).text
    let overlay = try JSONParser().parse(Array(text.utf8))
    guard case .string(let target) = overlay["actions"]?[1]?["target"]?.content else {
      Issue.record("no target")
      return
    }
    #expect(try OverlayApplier.names(of: target) == ["paths", "/a\(word)", "get"])
    try check(
      "{\"openapi\": \"3.0.0\", \"paths\": {\(JSONString.quoted("/a" + word)): {\"get\": {\"tags\": [\"a\"]}}}}",
      catalog)
  }

  @Test func whatAnOverlayCannotHoldIsOmitted() {
    var pattern = Sample.operation(.get, "/a/.*", Sample.read)
    pattern.pathKind = .pattern
    let emitted = OverlayEmitter().emit(
      Sample.catalog([
        pattern, Sample.operation(.connect, "/a", Sample.read), Sample.operation(.get, "/a", Sample.read),
      ]))
    #expect(Set(emitted.omissions.map(\.id)) == ["pattern-path", "unsupported-method"])
    #expect(emitted.files.map(\.path) == ["a.overlay.json"])
    #expect(emitted.files[0].text.contains("\"target\": \"$.paths['/a'].get\""))
    #expect(!emitted.files[0].text.contains(".*"))
  }
}
