import Testing
import TextRendering

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "ABC", 0), ("abc", "ab", 1), ("ab", "abc", 1), ("abc", "axc", 1),
    ("abc", "acb", 1), ("kitten", "sitting", 3), ("", "four", 4),
  ])
  func distanceCountsEdits(first: String, second: String, edits: Int) {
    #expect(NearestWord.distance(from: first, to: second) == edits)
    #expect(NearestWord.distance(from: second, to: first) == edits)
  }

  @Test func onlyANearWordIsSuggested() {
    let keys = ["path", "layout", "pages"]
    #expect(NearestWord.nearest(to: "page", among: keys) == "pages")
    #expect(NearestWord.nearest(to: "layuot", among: keys) == "layout")
    #expect(NearestWord.nearest(to: "colour", among: keys) == nil)
    #expect(NearestWord.nearest(to: "x", among: []) == nil)
  }
}
