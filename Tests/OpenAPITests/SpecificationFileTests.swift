import Findings
import OpenAPI
import ScopeModel
import ScopeTable
import Testing

/// What a file is, told by reading it.
@Suite struct SpecificationFileTests {
  private func kind(_ text: String) -> String {
    switch SpecificationFile(Array(text.utf8), path: "api") {
    case .document: "document"
    case .unfit(let error): error.first.id
    case .data: "data"
    case .other: "other"
    }
  }

  @Test(arguments: [
    ("openapi: 3.0.3\npaths: {}\n", "document"),
    ("\"openapi\": \"3.1.0\"\npaths: {}\n", "document"),
    ("  openapi: 3.0.3\n  paths: {}\n", "document"),
    ("\u{FEFF}# words\n---\nopenapi: 3.0.3\n", "document"),
    ("%YAML 1.2\n---\nopenapi: 3.0.3\n", "document"),
    ("info: {}\npaths: {}\nopenapi: 3.0.3\n", "document"),
    ("{openapi: 3.0.3, paths: {}}", "document"),
    ("# made by a program\n{\"openapi\": \"3.0.3\"}", "document"),
    ("{\"openapi\": \"3.0.3\"}", "document"),
    // Meant as one.
    ("swagger: '2.0'\nsecurityDefinitions: {o: {type: oauth2}}\n", "not-openapi"),
    ("{\"swagger\": \"2.0\"}", "not-openapi"),
    ("openapi: 3.2.0\n", "unsupported-version"),
    ("openapi: 3.0.3\npaths: a: b\n", "not-yaml"),
    ("openapi: 3.0.3\nopenapi: 3.0.3\n", "duplicate-key"),
    ("{\"openapi\": \"3.0.3\",", "not-json"),
    ("{\n  // words\n  \"openapi\": \"3.0.3\"\n}", "json-comment"),
    ("// words\n{\"openapi\": \"3.0.3\"}", "json-comment"),
    ("{\"openapi\": \"3.0.3\", /* words */ \"paths\": {}}", "json-comment"),
    // Something else.
    ("{\"formatVersion\": 1}", "data"),
    ("a: b\nc: openapi\n", "data"),
    ("Scopes\n\nAs in our openapi file:\n\nopenapi: 3.0.3\npaths: a: b\n", "other"),
    ("# Scopes\n\nSee [swagger](x).\n", "other"),
    ("Words.\n", "other"),
    ("", "other"),
  ])
  func aFileIsWhatItsWordsSay(text: String, kind: String) {
    #expect(self.kind(text) == kind)
  }

  /// What is in quotation marks, or a part of a word, is no comment.
  @Test(arguments: [
    "{openapi: 3.0.3, servers: [{url: https://a.example//b}], paths: {}}",
    "{\"openapi\": \"3.0.3\", \"paths\": {\"/a\": {\"get\": {\"summary\": \"a // b /* c */\"}}},}",
    "{openapi: 3.0.3, info: {title: 'a // b'}, paths: {}}",
  ])
  func whatIsNoCommentIsRead(text: String) {
    #expect(kind(text) == "document")
  }

  @Test func aPointerSaysWhatItIs() {
    let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5\n"
    #expect(throws: InputError.self) { try Specification(Array(pointer.utf8), path: "api.yaml") }
    do throws(InputError) {
      _ = try Specification(Array(pointer.utf8), path: "api.yaml")
    } catch {
      #expect(error.first.id == "lfs-pointer")
      #expect(error.first.message.contains("git lfs pull"))
    }
  }

  // MARK: - What YAML says in other ways

  private func read(_ text: String) throws -> Catalog {
    SpecificationReader().catalog(of: try Specification(Array(text.utf8), path: "api.yaml"), provider: "a")
  }

  /// Own keys win, then the first of several; a quoted `<<` is a key like any other.
  @Test func mappingsAreTakenOver() throws {
    let catalog = try read(
      """
      openapi: 3.0.3
      x-base: &base {x-required-scopes: [a], tags: [base]}
      x-other: &other {x-required-scopes: [b], deprecated: true}
      paths:
        /a:
          get: {<<: *base}
          put: {x-required-scopes: [c], <<: *base}
          post: {<<: [*base, *other]}
          delete:
            !!merge <<: *other
          patch:
            "<<": *base
        /b: {<<: {get: {x-required-scopes: [d]}}}
      """)
    let needs = Dictionary(catalog.operations.map { ($0.label, $0.requirement.notation) }) { $1 }
    let expected = [
      "GET /a": "a", "PUT /a": "c", "POST /a": "a", "DELETE /a": "b", "PATCH /a": "unknown", "GET /b": "d",
    ]
    #expect(needs == expected)
  }

  /// A mapping that stands in one place only can be annotated, though it is taken over.
  @Test func whatAPathItemTakesOverIsAnnotated() throws {
    let text = "openapi: 3.0.3\npaths:\n  /a: {<<: {get: {tags: [a]}}}\nx-b: [&b 1, *b]\n"
    let (annotated, result) = try Sample.annotate(text, with: Sample.catalog(Sample.read))
    #expect(result.ids == [])
    #expect(annotated.contains("{get: {x-scope: "))
    let shared = "openapi: 3.0.3\nx-t: &t {tags: [a]}\npaths:\n  /a: {get: *t}\n  /c: {get: {<<: *t}}\n"
    #expect(try Sample.annotate(shared, with: Sample.catalog(Sample.read)).result.ids == ["shared-operation"])
  }

  @Test func methodsInCapitalsAreRead() throws {
    let catalog = try read(
      "openapi: 3.0.3\npaths:\n  /a: {GET: {}, Post: {}, query: {}, x-b: {}, summary: S}\n  b: {}\n")
    #expect(catalog.operations.map(\.label) == ["GET /a", "POST /a"])
    #expect(
      catalog.findings.map(\.id).sorted() == ["capital-method", "capital-method", "not-a-path", "unknown-method"])
  }

  @Test func scopesThatAreNoNamesAreReported() throws {
    let catalog = try read(
      "openapi: 3.0.3\npaths:\n  /a: {get: {security: [{o: [{a: b}]}]}}\ncomponents: {securitySchemes: {o: {type: oauth2}}}\n"
    )
    #expect(catalog.findings.map(\.id) == ["unreadable-requirement"])
  }
}
