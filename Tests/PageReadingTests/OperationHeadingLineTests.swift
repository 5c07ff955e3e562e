import Testing

@testable import PageReading

@Suite("Operation headings in text")
struct OperationHeadingLineTests {
  @Test(arguments: [
    "Create item post /api/items", "get /api/items/{item}", "Get key (old) get /keys", "Is it free? get /f",
  ])
  func areLinesThatEndInAMethodAndAPath(text: String) {
    #expect(OperationHeadingLine.isOne(text))
    #expect(OperationMention.isIn(text))
  }

  @Test(arguments: [
    "Then call get /api/items.", "First step. Use get /api/items", "GET /api/items", "budget /api/items",
    "get it at /api",
    "post", "/api/items",
  ])
  func areNoSentencesAndNoRows(text: String) {
    #expect(!OperationHeadingLine.isOne(text))
  }

  @Test func partAParagraph() throws {
    let text = "Create item post /items\nMakes one.\nGet item get /items/{item}\n  • a\n    • b\n  • c\n"
    let page = try PageReader().read(Array(text.utf8), path: "page.txt")
    #expect(page.entries.map(\.kind) == [.heading, .heading])
    #expect(page.entries.map(\.line) == [1, 3])
    let depths = page.blocks.compactMap { block in
      if case .listItem(let item) = block { item.depth } else { nil }
    }
    #expect(depths == [0, 1, 0])
  }

  @Test(arguments: [
    ("Create itempost/api/items", true), ("Create item post/api/items", true), ("Create itempost /api/items", true),
    ("Create and/or post", false), ("Items in /api/items", false),
  ])
  func badgesMayRunTogetherInHeadingsOfHTML(text: String, isOne: Bool) {
    #expect(OperationMention.isInHeading(text) == isOne)
  }
}
