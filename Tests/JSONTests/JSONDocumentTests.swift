import JSON
import Testing

@Suite struct JSONDocumentTests {
  /// The same as one tree, in which every row is on a line of its own.
  @Test(arguments: [[], ["a"], ["a", "b \"c\"", ""]]) func rowsAreWrittenAsInATree(_ names: [String]) {
    let node: (String) -> JSONNode = { .object([JSONNode.Member("name", .string($0))]) }
    var document = JSONDocument()
    document.add("version", .number(1))
    document.add("rows", rows: names, node)
    document.add("extra", .object([JSONNode.Member("list", .strings(names))]))
    let tree = JSONNode.object([
      JSONNode.Member("version", .number(1)),
      JSONNode.Member("rows", .array(names.map { .onOneLine(node($0)) })),
      JSONNode.Member("extra", .object([JSONNode.Member("list", .strings(names))])),
    ])
    #expect(document.finished() == tree.document)
  }

  @Test func aLoneMemberIsADocument() {
    var document = JSONDocument()
    document.add("the \"key\"", rows: [1, 2], JSONNode.number)
    #expect(document.finished() == "{\n  \"the \\\"key\\\"\": [\n    1,\n    2\n  ]\n}\n")
  }
}
