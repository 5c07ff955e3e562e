import JSON
import Testing

@Suite struct JSONParserTests {
  private func parse(_ text: String, limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) -> JSONValue {
    try JSONParser(limits: limits).parse(Array(text.utf8))
  }

  @Test func valuesKnowWhereTheyStand() throws {
    let value = try parse(" {\"a\" : [1, \"b\"]}\n")
    #expect(value.offset == 1)
    #expect(value["a"]?.offset == 8)
    #expect(value["a"]?[1]?.content == .string("b"))
    #expect(value["a"]?[1]?.offset == 12)
    #expect(value["a"]?[2] == nil)
    #expect(value["b"] == nil)
  }

  @Test func escapesAreCharacters() throws {
    let value = try parse(#""\"\\\/\b\f\n\r\t\u0000\u00e9\ud83d\ude00é""#)
    #expect(value.content == .string("\"\\/\u{8}\u{C}\n\r\t\u{0}é😀é"))
  }

  @Test func numbersKeepTheirSpelling() throws {
    let value = try parse("[0, -1, 12.50, 1e3, -0.1E-07]")
    let spellings = ["0", "-1", "12.50", "1e3", "-0.1E-07"]
    for (index, spelling) in spellings.enumerated() { #expect(value[index]?.content == .number(spelling)) }
  }

  @Test(arguments: [
    ("", 1, 1), (" \n ", 2, 2), ("{", 1, 2), ("{\"a\" 1}", 1, 6), ("{\"a\": 1,}", 1, 9), ("[1,\n2\n3]", 3, 1),
    ("[1,]", 1, 4), ("[01]", 1, 3), ("[1.]", 1, 4), ("[-]", 1, 3), ("[+1]", 1, 2), ("[.5]", 1, 2), ("tru", 1, 1),
    ("nul", 1, 1), ("[1] 2", 1, 5), ("\"a\nb\"", 1, 3), ("[\"a", 1, 2), (#"["\x"]"#, 1, 3), (#"["\u12"]"#, 1, 7),
    (#"["\ud83d"]"#, 1, 3), (#"["\ud83d\u0041"]"#, 1, 3), (#"["\ude00"]"#, 1, 3), ("// a\n1", 1, 1), ("{a: 1}", 1, 2),
    ("[NaN]", 1, 2), ("\u{FEFF}1", 1, 1), ("[1e]", 1, 4), ("[\r\n\r!]", 3, 1),
  ])
  func brokenDocumentsSayWhere(text: String, line: Int, column: Int) {
    #expect(throws: JSONSyntaxError.self) { try parse(text) }
    do {
      _ = try parse(text)
    } catch {
      #expect(error.id == "not-json")
      #expect(error.place == JSONPlace(line: line, column: column), "\(text): \(error.message)")
    }
  }

  @Test func equalKeysAreRefused() {
    let error = #expect(throws: JSONSyntaxError.self) { try parse("{\"a\": 1,\n \"\\u0061\": 2}") }
    #expect(error?.id == "duplicate-key")
    #expect(error?.place == JSONPlace(line: 2, column: 2))
  }

  /// Swift takes the two spellings of é for equal; JSON does not.
  @Test func keysAreTheirBytes() throws {
    let value = try parse("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
    #expect(value["e\u{301}"]?.content == .number("2"))
  }

  @Test(arguments: [1, 15, 16, 17, 40])
  func equalKeysAreRefusedInLargeObjects(count: Int) throws {
    let members = (0..<count).map { "\"k\($0)\": \($0)" }
    let whole = "{" + members.joined(separator: ", ") + "}"
    #expect(try parse(whole)["k\(count - 1)"]?.content == .number(String(count - 1)))
    for repeated in [0, count - 1] {
      let error = #expect(throws: JSONSyntaxError.self) {
        try parse("{" + (members + ["\"k\(repeated)\": 1"]).joined(separator: ", ") + "}")
      }
      #expect(error?.id == "duplicate-key")
    }
  }

  @Test func whatIsNotUTF8IsRefusedWithItsPlace() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONParser().parse([0x5B, 0x0A, 0x22, 0xC3, 0xA9, 0xC3, 0x22, 0x5D])
    }
    #expect(error?.id == "not-utf8")
    #expect(error?.place == JSONPlace(line: 2, column: 4))
    #expect(throws: JSONSyntaxError.self) { try JSONParser().parse([0x22, 0xED, 0xA0, 0x80, 0x22]) }
  }

  @Test func depthHasALimit() throws {
    let limits = JSONLimits(maximumDepth: 3)
    _ = try parse("[[[1]]]", limits: limits)
    let error = #expect(throws: JSONSyntaxError.self) { try parse("[[[[1]]]]", limits: limits) }
    #expect(error?.id == "too-deep")
    #expect(error?.place == JSONPlace(line: 1, column: 4))
    let abyss = String(repeating: "[", count: 1_000_000)
    #expect(throws: JSONSyntaxError.self) { try parse(abyss) }
  }

  @Test func sizeHasALimit() throws {
    let limits = JSONLimits(maximumBytes: 4)
    _ = try parse("1234", limits: limits)
    let error = #expect(throws: JSONSyntaxError.self) { try parse("12345", limits: limits) }
    #expect(error?.id == "too-large")
  }
}
