import JSON
import Testing

@Suite struct JSONLocatorTests {
  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int?

    init(_ name: String) { stringValue = name }
    init(_ index: Int) { (stringValue, intValue) = ("Index \(index)", index) }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { self.init(intValue) }
  }

  private let document = """
    {
      "providers": [
        {"id": "devrev"},
        {"id": "space", "pages":
          ["a", "b"]}
      ]
    }
    """

  @Test func findsValues() throws {
    let locator = try JSONLocator(Array(document.utf8))
    #expect(locator.place(of: []) == JSONPlace(line: 1, column: 1))
    #expect(locator.place(of: [Key("providers"), Key(1), Key("id")]) == JSONPlace(line: 4, column: 12))
    #expect(locator.place(of: [Key("providers"), Key(1), Key("pages"), Key(1)]) == JSONPlace(line: 5, column: 13))
  }

  @Test func fallsBackToWhatIsThere() throws {
    let locator = try JSONLocator(Array(document.utf8))
    #expect(locator.place(of: [Key("providers"), Key(0), Key("title")]) == JSONPlace(line: 3, column: 5))
    #expect(locator.place(of: [Key("providers"), Key(7)]) == JSONPlace(line: 2, column: 16))
  }

  @Test func writesPaths() {
    #expect(JSONLocator.text(of: []) == "")
    #expect(JSONLocator.text(of: [Key("operations"), Key(12), Key("requirement")]) == "operations[12].requirement")
    #expect(JSONLocator.text(of: [Key(0), Key("my \"api\"")]) == #"[0]["my \u{22}api\u{22}"]"#)
    #expect(JSONLocator.text(of: [Key("\u{1B}[31m\n")]) == #"["\u{1B}[31m\u{A}"]"#)
  }
}
