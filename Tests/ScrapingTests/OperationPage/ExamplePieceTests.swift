import PageReading
import Testing

@testable import Scraping

@Suite("Pieces of examples") struct ExamplePieceTests {
  static let vendor: Vendor = {
    var vendor = Vendor.unknown(id: "acme")
    vendor.sections.examples = ["Try it"]
    return vendor
  }()

  @Test(
    arguments: [
      (["2# Boats", "a", "2# Example", "b", "3# More", "c", "2# Notes", "d"], [2, 3, 4, 5]),
      (["a", "Example:", "b", "2# Notes", "c"], [1, 2]), (["Try it:", "a"], [0, 1]), (["Try it", "a"], []),
      (["# Examples", "a", "# Boats", "b"], [0, 1, 2, 3]), (["Example:", "a", "Query Parameters", "b"], [0, 1]),
      (["An example of boats:", "a"], []), (["Another example:", "a"], [0, 1]), (["    Example:", "a"], []), ([], []),
    ] as [([String], [Int])])
  func examples(texts: [String], indices: [Int]) {
    let pieces = PagePartTests.pieces(texts)
    let examples = ExamplePieces(pieces, vendor: Self.vendor)
    #expect(pieces.indices.filter(examples.contains) == indices)
    #expect(!examples.contains(texts.count) && !examples.contains(-1))
  }
}
