import CatalogJSON
import ScopeModel
import ScopeTable
import Testing

@Suite struct CatalogReadingTests {
  /// A catalog in JSON with one operation that needs `requirement`.
  private func document(requirement: String = #"{"kind": "none"}"#, operation extra: String = "") -> String {
    """
    {
      "formatVersion": 1,
      "provider": "devrev",
      "title": "DevRev",
      "pages": [],
      "scopes": [],
      "operations": [
        {"method": "GET", "path": "/ping", \(extra)
         "requirement": \(requirement),
         "evidence": {"page": "a.txt", "line": 3, "excerpt": "GET/pingNone"}}
      ],
      "notSupported": [],
      "findings": []
    }
    """
  }

  private func read(_ text: String) throws(CatalogReadingError) -> Catalog { try Catalog(json: Array(text.utf8)) }

  private func error(reading text: String) -> CatalogReadingError? {
    #expect(throws: CatalogReadingError.self) { try read(text) }
  }

  @Test func readsAnOperation() throws {
    let catalog = try read(document())
    let evidence = Evidence(page: "a.txt", line: 3, excerpt: "GET/pingNone")
    #expect(
      catalog.operations == [
        Operation(method: .get, path: "/ping", requirement: Requirement(.none), evidence: evidence)
      ])
    #expect(catalog.provider == "devrev")
    #expect(catalog.apiVersion == nil)
  }

  @Test func passesOverUnknownKeys() throws {
    let text = document(operation: #""rateLimit": {"perHour": 12},"#)
    #expect(try read(text) == read(document()))
  }

  @Test(arguments: [2, 0, 999])
  func refusesOtherFormatVersions(version: Int) {
    let text = "{\n  \"formatVersion\": \(version), \"rows\": []}"
    let error = error(reading: text)
    #expect(error?.id == "unknown-format-version")
    #expect(error?.jsonPath == "formatVersion")
    #expect(error?.line == 2)
    #expect(error?.message.contains("version \(version)") == true)
  }

  /// Requirements that are wrong, and the path to what is wrong in them.
  static let unfitRequirements: [(requirement: String, path: String)] = [
    (#"{"kind": "some"}"#, ".kind"),
    (#"{}"#, ".kind"),
    (#"[]"#, ""),
    (#"{"kind": "scopes"}"#, ".anyOf"),
    (#"{"kind": "scopes", "anyOf": []}"#, ".anyOf"),
    (#"{"kind": "scopes", "anyOf": [[]]}"#, ".anyOf[0]"),
    (#"{"kind": "scopes", "anyOf": [["a"], ["b", 1]]}"#, ".anyOf[1][1]"),
    (#"{"kind": "scopes", "anyOf": [["a"], "b"]}"#, ".anyOf[1]"),
    (#"{"kind": "scopes", "anyOf": [[""]]}"#, ".anyOf[0][0]"),
    (#"{"kind": "perType", "cases": [{"type": "a", "requirement": {"kind": null}}]}"#, ".cases[0].requirement.kind"),
    (#"{"kind": "perType", "field": 1, "cases": []}"#, ".field"),
    (#"{"kind": "perType", "cases": []}"#, ".cases"),
    (#"{"kind": "perCredential", "cases": [{"type": "a", "requirement": {"kind": "none"}}]}"#, ".cases[0].credential"),
    (#"{"kind": "derived", "from": "id"}"#, ".template"),
    (#"{"kind": "mayCheck", "scopes": {}}"#, ".scopes"),
    (#"{"kind": "none", "conditions": [{"text": "a", "effect": "worse"}]}"#, ".conditions[0].effect"),
    (#"{"kind": "none", "conditions": [{"effect": "looser"}]}"#, ".conditions[0].text"),
    (
      #"{"kind": "none", "conditions": [{"text": "a", "effect": "looser", "alternative": 0}]}"#,
      ".conditions[0].alternative"
    ),
    (
      #"{"kind": "scopes", "anyOf": [["a"]], "conditions": [{"text": "a", "effect": "looser", "alternative": 1}]}"#,
      ".conditions[0].alternative"
    ),
    (#"{"kind": "scopes", "anyOf": [["a"]], "least": [1]}"#, ".least[0]"),
    (#"{"kind": "scopes", "anyOf": [["a"]], "least": [-1]}"#, ".least[0]"),
    (#"{"kind": "scopes", "anyOf": [["a"], ["b"]], "least": [1, 1]}"#, ".least[1]"),
    (#"{"kind": "scopes", "anyOf": [["a"]], "least": 0}"#, ".least"),
    (
      #"{"kind": "none", "conditions": [{"text": "a", "effect": "stricter", "requires": {"kind": "scopes"}}]}"#,
      ".conditions[0].requires.anyOf"
    ),
    (
      String(repeating: #"{"kind": "none", "conditions": [{"text": "a", "effect": "looser", "requires": "#, count: 33)
        + #"{"kind": "none"}"# + String(repeating: "}]}", count: 33),
      String(repeating: ".conditions[0].requires", count: 33)
    ),
  ]

  @Test(arguments: unfitRequirements.indices)
  func refusesUnfitRequirements(index: Int) {
    let (requirement, path) = Self.unfitRequirements[index]
    let error = error(reading: document(requirement: requirement))
    #expect(error?.id == "unfit-value")
    #expect(error?.jsonPath == "operations[0].requirement\(path)")
    #expect(error?.line == 9)
  }

  /// Replacements in the whole document, and the path to what is wrong then.
  static let damages: [(old: String, new: String, path: String, line: Int)] = [
    (#""GET""#, #""get""#, "operations[0].method", 8),
    (#""/ping""#, #""""#, "operations[0].path", 8),
    (#""line": 3"#, #""line": 0"#, "operations[0].evidence.line", 10),
    (#""line": 3"#, #""line": 3.0"#, "operations[0].evidence.line", 10),
    (#""line": 3"#, #""line": 99999999999999999999"#, "operations[0].evidence.line", 10),
    (#""line": 3"#, #""line": "3""#, "operations[0].evidence.line", 10),
    (#""page": "a.txt", "#, "", "operations[0].evidence.page", 10),
    (#""devrev""#, #""../devrev""#, "provider", 3),
    (#""devrev""#, #""DevRev""#, "provider", 3),
    (#""DevRev""#, "null", "title", 4),
    (#""pages": []"#, #""pages": {}"#, "pages", 5),
    (#""pages": []"#, #""pages": [{"path": "a", "sha256": "00"}]"#, "pages[0].sha256", 5),
    (#""scopes": []"#, #""scopes": [{"name": "a", "level": 2}]"#, "scopes[0].level", 6),
    (
      #""notSupported": []"#, #""notSupported": [{"path": "/a", "methods": ["N/A"]}]"#, "notSupported[0].methods[0]", 12
    ),
    (#""notSupported": []"#, #""notSupported": [{"path": "/a", "methods": []}]"#, "notSupported[0].methods", 12),
    (#""findings": []"#, #""findings": [{"severity": "fatal"}]"#, "findings[0].severity", 13),
    (#""findings": []"#, #""more": []"#, "findings", 1),
    (#""requirement":"#, #""pathKind": "regex", "requirement":"#, "operations[0].pathKind", 9),
    (#""requirement":"#, #""visibility": "secret", "requirement":"#, "operations[0].visibility", 9),
    (#""requirement":"#, #""versions": "1.0", "requirement":"#, "operations[0].versions", 9),
    (#""requirement":"#, #""parameters": [{"in": "cookie"}], "requirement":"#, "operations[0].parameters[0].in", 9),
    (
      #""requirement":"#, #""parameters": [{}, {"required": 1}], "requirement":"#,
      "operations[0].parameters[1].required", 9
    ),
    (#""requirement":"#, #""deprecated": true, "requirement":"#, "operations[0].deprecated", 9),
    (#""requirement":"#, #""facts": [{"name": "a"}], "requirement":"#, "operations[0].facts[0].values", 9),
    (#""requirement":"#, #""facts": [{"name": "", "values": []}], "requirement":"#, "operations[0].facts[0].name", 9),
    (#""scopes": []"#, #""inclusions": [{"scope": "a", "includes": ["b"]}], "scopes": []"#, "inclusions[0].source", 6),
    (
      #""scopes": []"#, #""inclusions": [{"scope": "a", "includes": [], "source": "b"}], "scopes": []"#,
      "inclusions[0].includes", 6
    ),
    (#""pages": []"#, Self.page(layouts: #"["a"]"#), "pages[0].layouts", 5),
    (#""pages": []"#, Self.page(layouts: #"["b", "a"]"#), "pages[0].layouts", 5),
  ]

  private static func page(layouts: String) -> String {
    let counts = #""entriesSeen": 0, "entriesRead": 0, "entriesExplained": 0, "operationsRead": 0"#
    let hash = String(repeating: "0", count: 64)
    return
      #""pages": [{"path": "a", "sha256": "\#(hash)", "layout": "a", "layouts": \#(layouts), \#(counts)}]"#
  }

  @Test(arguments: damages.indices)
  func refusesUnfitValues(index: Int) throws {
    let (old, new, path, line) = Self.damages[index]
    let whole = document()
    let place = try #require(whole.firstRange(of: old))
    let error = error(reading: whole.replacingCharacters(at: place, with: new))
    #expect(error?.id == "unfit-value")
    #expect(error?.jsonPath == path, "\(error?.message ?? "")")
    #expect(error?.line == line)
    let key = try #require(path.split(whereSeparator: { ".[".contains($0) }).last { !$0.hasSuffix("]") })
    #expect(error?.message.contains(key) == true)
  }

  @Test func anOperationHasAPathOrAName() throws {
    let named = document().replacing(#""path": "/ping""#, with: #""name": "s3:GetObject""#)
    let operation = try #require(try read(named).operations.first)
    #expect(operation.label == "GET s3:GetObject")
    #expect(operation.path == nil)
    let alone = try read(named.replacing(#""method": "GET", "#, with: ""))
    #expect(alone.operations.first?.label == "s3:GetObject")
    let path = try read(document().replacing(#""method": "GET", "#, with: ""))
    #expect(path.operations.first?.label == "/ping")
    let neither = error(reading: document().replacing(#", "path": "/ping""#, with: ""))
    #expect(neither?.jsonPath == "operations[0].path")
    let empty = error(reading: named.replacing("s3:GetObject", with: ""))
    #expect(empty?.jsonPath == "operations[0].name")
  }

  @Test func refusesTheSameOperationTwice() {
    let evidence = #""requirement": {"kind": "none"}, "evidence": {"page": "a", "line": 1, "excerpt": ""}"#
    let extra =
      #""requirement": {"kind": "none"}, "evidence": {"page": "a", "line": 1, "excerpt": ""}}, {"method": "GET", "path": "/{b}", \#(evidence)}, {"method": "GET", "path": "/{a}","#
    let error = error(reading: document(operation: extra))
    #expect(error?.id == "duplicate-operation")
    #expect(error?.jsonPath == "operations[2]")
    #expect(error?.message.contains("operations[1]") == true)
  }

  @Test func messagesQuoteNothingThatATerminalObeys() {
    let error = error(reading: document(operation: #""visibility": "\u001b[31m\n\u202e","#))
    #expect(error?.message.contains(#"“\u{1B}[31m\u{A}\u{202E}”"#) == true)
    #expect(error?.message.unicodeScalars.contains { $0.value < 0x20 } == false)
    let long = String(repeating: "a", count: 10_000)
    let longError = self.error(reading: document(operation: "\"visibility\": \"\(long)\","))
    #expect((longError?.message.count ?? 0) < 300)
  }

  @Test func refusesWhatIsNoJSON() {
    let error = error(reading: "{\n\"formatVersion\": 1,\n}")
    #expect(error?.id == "not-json")
    #expect(error?.line == 3)
    #expect(error?.column == 1)
  }
}

extension String {
  fileprivate func replacingCharacters(at range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
