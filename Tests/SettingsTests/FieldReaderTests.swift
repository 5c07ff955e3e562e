import Findings
import JSON
import Settings
import Testing

@Suite struct FieldReaderTests {
  private enum Key: String, CaseIterable { case name, count }
  private enum Color: String, CaseIterable { case red, green }

  /// What a reader notes of the value of `a`, as `line:column id`.
  private func faults(_ value: String, _ read: (inout FieldReader, JSONValue?) -> Void) throws -> [String] {
    var (document, fields) = try FieldReader.open(Array("{\n  \"a\": \(value)}".utf8), path: "a.json")
    read(&fields, document["a"])
    #expect(fields.findings.allSatisfy { $0.page == "a.json" && $0.severity == .error })
    return fields.findings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.id)" }
  }

  @Test func bytesThatAreNotJSONAreOneError() {
    let error = #expect(throws: InputError.self) { try FieldReader.open(Array("{\n,".utf8), path: "a.json") }
    #expect(error?.findings.count == 1)
    #expect(error?.first.page == "a.json" && error?.first.line == 2 && error?.first.column == 1)
  }

  @Test(arguments: [
    (#""words""#, []), (#""""#, ["2:8 wrong-value"]), (#""a\nb""#, ["2:8 wrong-value"]),
    (#""a\u2028b""#, ["2:8 wrong-value"]), ("1", ["2:8 wrong-type"]), ("null", ["2:8 wrong-type"]),
  ])
  func texts(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.text($1, name: "“a”") } == expected)
  }

  @Test(arguments: [("1", []), ("1.5", []), (#""1""#, ["2:8 wrong-type"]), ("true", ["2:8 wrong-type"])])
  func numbers(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.number($1, name: "“a”") } == expected)
  }

  @Test(arguments: [("true", []), ("false", []), ("0", ["2:8 wrong-type"])])
  func flags(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.flag($1, name: "“a”") } == expected)
  }

  @Test(arguments: [("[]", []), (#"["b"]"#, []), ("{}", ["2:8 wrong-type"])])
  func arrays(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.elements(of: $1, name: "“a”") } == expected)
  }

  @Test(arguments: [("{}", []), (#"{"b": 1}"#, []), ("[]", ["2:8 wrong-type"])])
  func objectsOfAnyKeys(value: String, expected: [String]) throws {
    #expect(try faults(value) { _ = $0.namedMembers(of: $1, name: "“a”") } == expected)
  }

  @Test(arguments: [("1", []), ("2", ["2:8 unknown-format-version"]), (#""1""#, ["2:8 wrong-type"])])
  func versionsOfTheFormat(value: String, expected: [String]) throws {
    #expect(try faults(value) { $0.formatVersion($1) } == expected)
  }

  @Test func aWordMustBeOneOfThoseThatThereAre() throws {
    var (document, fields) = try FieldReader.open(Array(#"["red", "gren"]"#.utf8), path: "a.json")
    #expect(fields.word(document[0], name: "A color", of: Color.self) == .red)
    #expect(fields.word(document[1], name: "A color", of: Color.self) == nil)
    #expect(fields.findings.map(\.id) == ["wrong-value"])
    #expect(fields.findings[0].message.contains("red, green"))
    #expect(fields.findings[0].message.contains("“green”?"))
  }

  @Test func everyFaultOfAnObjectIsNoted() throws {
    var (document, fields) = try FieldReader.open(Array(#"{"nane": 1, "count": 2}"#.utf8), path: "a.json")
    let found = fields.members(of: document, name: "The file", keys: Key.self, required: [.name])
    #expect(found.map { Set($0.keys) } == [.count])
    #expect(fields.findings.map(\.id) == ["unknown-key", "missing-key"])
    #expect(fields.findings.map(\.column) == [2, 1])
  }

  @Test func whatIsNotThereIsNoFault() throws {
    var (_, fields) = try FieldReader.open(Array("{}".utf8), path: "a.json")
    #expect(fields.text(nil, name: "a") == nil && fields.number(nil, name: "a") == nil)
    #expect(fields.flag(nil, name: "a") == nil && fields.elements(of: nil, name: "a") == nil)
    #expect(fields.findings.isEmpty)
  }
}
