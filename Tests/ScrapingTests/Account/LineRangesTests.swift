import Testing

@testable import Scraping

@Suite("Ranges of lines") struct LineRangesTests {
  @Test(
    arguments: [
      ([], []), ([3...4, 1...1], [1...1, 3...4]), ([1...2, 3...4], [1...4]), ([1...9, 2...3], [1...9]),
      ([5...6, 5...9, 5...5], [5...9]), ([1...1, 3...3], [1...1, 3...3]), ([2...2, 2...2], [2...2]),
    ] as [([ClosedRange<Int>], [ClosedRange<Int>])])
  func rangesThatTouchAreJoined(ranges: [ClosedRange<Int>], merged: [ClosedRange<Int>]) {
    #expect(LineRanges.merged(ranges) == merged)
  }

  @Test(
    arguments: [(0, false), (1, true), (2, true), (3, false), (4, false), (5, true), (8, true), (9, false)]
      as [(Int, Bool)])
  func aLineIsFound(line: Int, isIn: Bool) {
    #expect(LineRanges.contain([1...2, 5...5, 7...8], line) == isIn)
    #expect(!LineRanges.contain([], line))
  }
}
