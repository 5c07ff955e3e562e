import Findings
import JSON
import ScopeModel
import ScopeTable
import Testing
import TextRendering

@testable import OpenAPI

/// Files and catalogs that were made to go wrong.
@Suite struct HostileAnnotationTests {
  static let words = [
    "\"", "'", "\\", "\n", "\r", "\u{0}", "\u{7F}", "\u{85}", "\u{2028}", "\u{202E}a", "a\u{FEFF}", "\u{FFFF}",
    "\u{10FFFF}",
    "\u{E0041}", "😀", "e\u{301}", "é", "*a", "&a", "!!str", "- a", "a: b", "a #b", "{", "}", "[", "]", ",", "on", "~",
    "1e3", "2026-01-01", "%YAML", "@a", "`a`", "|", ">", "---", "...", "<<", " a ", "</script>", "\t",
    String(repeating: "a", count: 10_000),
  ]

  private static func requirement(_ word: String) -> Requirement {
    let scopes = Requirement(
      .scopes(anyOf: [[word], ["a", word]]), conditions: [Condition(text: word, effect: .unclear, alternative: 1)])
    return Requirement(
      .perType(
        field: word,
        cases: [
          Requirement.TypeCase(type: word, requirement: scopes),
          Requirement.TypeCase(type: "b", requirement: Requirement(.derived(template: word, from: word))),
        ]))
  }

  static let files = [
    "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      tags: [a]\n", "openapi: 3.0.0\npaths: {/a: {get: {}}}",
    #"{"openapi": "3.1.0", "paths": {"/a": {"get": {"tags": []}}}}"#,
  ]

  @Test(arguments: words) func anyWordComesBack(_ word: String) throws {
    let requirement = Self.requirement(word)
    for file in Self.files {
      let (text, _) = try Sample.annotate(file, with: Sample.catalog(requirement))
      let specification = try Specification(Array(text.utf8), path: "api.yaml")
      let read = SpecificationReader().catalog(of: specification, provider: "a")
      #expect(read.operations.map(\.requirement.notation) == [requirement.notation])
    }
  }

  /// The parser of YAML drops a byte order mark, so that nothing could be proven of it.
  @Test func aWordThatTheParserLosesIsNotWritten() throws {
    for (index, file) in Self.files.enumerated() {
      let (text, result) = try Sample.annotate(file, with: Sample.catalog(Self.requirement("\u{FEFF}a")))
      #expect(result.ids == (index == 2 ? [] : ["unplaceable-annotation"]))
      #expect((text == file) == (index != 2))
    }
  }

  /// The last word is too long for a key of block style.
  @Test(arguments: words.dropLast()) func anyScopeIsListedInAScheme(_ word: String) throws {
    let requirement = Requirement(.scopes(anyOf: [[word, "b"]]))
    let head = "components:\n  securitySchemes:\n    o: {type: oauth2, flows: {implicit: {scopes: {}}}}\n"
    for file in Self.files.prefix(2) {
      let (text, _) = try Sample.annotate(head + file, with: Sample.catalog(requirement), style: .security)
      let specification = try Specification(Array(text.utf8), path: "api.yaml")
      let scopes = specification.root["components"]?["securitySchemes"]?["o"]?["flows"]?["implicit"]?["scopes"]
      #expect(
        Set(scopes?.members?.compactMap { $0.name.map { Array($0.utf8) } } ?? []) == [
          Array(word.utf8), Array("b".utf8),
        ])
    }
  }

  /// A file that is cut off or has a byte too much is refused, or changes in nothing but annotations.
  @Test func damagedFilesAreRefusedOrProven() throws {
    let whole = PlacementTests.cases.map(\.text) + PlacementTests.flow.map(\.0) + [StyleTests.head + StyleTests.paths]
    var outcomes: Set<String> = []
    for text in whole {
      let bytes = Array(text.utf8)
      for index in stride(from: 0, to: bytes.count, by: 4) {
        for damage in [Array(bytes[..<index]), bytes[..<index] + [UInt8(ascii: "\t")] + bytes[index...]] {
          outcomes.insert(try outcome(damage))
        }
      }
    }
    #expect(outcomes.isSuperset(of: ["added", "unchanged", "not-yaml", "not-json", "not-openapi", "not-utf8"]))
    #expect(!outcomes.contains("unproven-annotation"))
  }

  private func outcome(_ bytes: [UInt8]) throws -> String {
    let annotator = Annotator()
    do throws(InputError) {
      let specification = try Specification(bytes, path: "api.yaml")
      let result = try annotator.annotate(specification, with: Sample.catalog(Requirement(.none)))
      // Without the annotation, the very bytes that were given.
      var rest = result.bytes
      if result.bytes != bytes { rest = try Self.removed(from: result.bytes) }
      #expect(rest == bytes)
      return result.added > 0 ? "added" : "unchanged"
    } catch {
      return error.first.id
    }
  }

  /// The file without the annotation and what came with it: its lines, or its comma and the space behind it.
  private static func removed(from bytes: [UInt8]) throws(InputError) -> [UInt8] {
    let specification = try Specification(bytes, path: "api.yaml")
    guard let operation = specification.operations().operations.first(where: { $0.path == "/a" && $0.method == .get }),
      let members = operation.node.members, let index = members.firstIndex(where: { $0.name == "x-scope" })
    else { return [] }
    let member = members[index]
    var start = member.key.offset
    var end = member.value.offset + #"{"kind": "none"}"#.utf8.count
    if MemberInsertion(specification).openingBrace(of: operation.node) == nil {
      start = specification.text.lineStarts[specification.text.line(of: start)]
      end = specification.text.lineStarts[specification.text.line(of: member.value.offset) + 1]
    } else if end < bytes.count, bytes[end] == UInt8(ascii: ",") {
      end = members[index + 1].key.offset
    }
    return Array(bytes[..<start] + bytes[end...])
  }

  // MARK: The proof

  private func holds(_ base: String, _ revision: String) throws -> Bool {
    let base = try Specification(Array(base.utf8), path: "base")
    let revision = try Specification(Array(revision.utf8), path: "revision")
    var plan = AnnotationPlan(base)
    let operation = try #require(base.operations().operations.first)
    let isPlaced = plan.add([JSONNode.Member("x-scope", .string("a"))], to: operation.node)
    #expect(isPlaced)
    var proof = AnnotationProof(plan)
    return proof.holds(base: base.root, revision: revision.root)
  }

  @Test func theProofSeesEveryOtherDifference() throws {
    let base =
      "openapi: 3.0.0\npaths:\n  /a:\n    get: {tags: [a, &b 1], summary: s}\n  /b: {x-a: *b, x-c: {x-scope: no}}\n"
    let fit = base.replacingOccurrences(of: "{tags", with: "{x-scope: a, tags")
    #expect(try holds(base, fit))
    let changes = [
      ("a, &b 1", "a, &b 2"), ("a, &b 1", "&b 1, a"), ("a, &b 1", "a, &b '1'"), ("*b", "1"), ("x-a", "x-b"),
      ("x-scope: a,", "x-scope: b,"), ("x-scope: a,", ""), ("x-scope: no", ""), ("x-scope: no", "x-scope: a"),
      ("summary: s", "summary: s, x-d: 1"), ("tags", "!t tags"), (", summary: s", ""), ("&b", "&d"),
    ]
    for (old, new) in changes {
      let unfit = fit.replacingOccurrences(of: old, with: new)
      #expect(unfit != fit)
      // An alias whose anchor went away is refused before.
      if new == "&d" {
        #expect(throws: InputError.self) { try holds(base, unfit) }
      } else {
        #expect(try !holds(base, unfit), "\(unfit)")
      }
    }
  }

  // MARK: Unfit files

  @Test(arguments: [
    ("", "not-openapi"), ("swagger: '2.0'", "not-openapi"), ("openapi: 3.2.0", "unsupported-version"),
    ("openapi: 4", "unsupported-version"), ("[]", "not-openapi"), ("openapi: [", "not-yaml"), ("{", "not-json"),
    ("openapi: 3.0.0\nopenapi: 3.0.0", "duplicate-key"), (#"{"a": 1, "a": 2}"#, "duplicate-key"),
    ("openapi: 3.0.0\n---\na: b", "not-yaml"), ("openapi: *a", "not-yaml"), ("a: \"\\q\"", "not-yaml"),
    ("openapi: 3.0.0\nx-a: \(String(repeating: "[", count: 300))\(String(repeating: "]", count: 300))", "too-deep"),
    ("x-a: \(String(repeating: "[", count: 5_000))", "not-yaml"),
    (#"{"a": \#(String(repeating: "[", count: 5_000))"#, "too-deep"),
  ]) func aFileThatIsNoneIsRefused(_ text: String, _ id: String) {
    let error = #expect(throws: InputError.self) { try Specification(Array(text.utf8), path: "api.yaml") }
    #expect(error?.first.id == id, "\(String(describing: error))")
    #expect(error?.first.page == "api.yaml")
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let error = #expect(throws: InputError.self) { try Specification([0x61, 0xFF], path: "api.yaml") }
    #expect(error?.first.id == "not-utf8")
    let large = #expect(throws: InputError.self) {
      try Specification(Array("openapi".utf8), path: "a", limits: SpecificationLimits(maximumBytes: 3))
    }
    #expect(large?.first.id == "too-large")
  }
}
