import Testing
import TextRendering

@Suite struct UnifiedDiffTests {
  private static func diff(_ base: String, _ revision: String, _ diff: UnifiedDiff = UnifiedDiff()) -> [String] {
    diff.lines(from: Array(base.utf8), to: Array(revision.utf8))
  }

  private static func numbered(_ range: ClosedRange<Int>) -> String { range.map { "\($0)\n" }.joined() }

  @Test func theSameTextsGiveNoLine() {
    #expect(Self.diff("a\nb\n", "a\nb\n") == [])
    #expect(Self.diff("", "") == [])
  }

  @Test func aChangeStandsBetweenItsNeighbours() {
    #expect(
      Self.diff("1\n2\n3\n4\n5\n6\n", "1\n2\n3\nfour\n5\n6\n") == [
        "@@ -2,5 +2,5 @@", " 2", " 3", "-4", "+four", " 5", " 6",
      ])
  }

  @Test func aFileThatIsNotThereIsLineNought() {
    #expect(Self.diff("", "a\nb\n") == ["@@ -0,0 +1,2 @@", "+a", "+b"])
    #expect(Self.diff("a\n", "") == ["@@ -1,1 +0,0 @@", "-a"])
  }

  @Test func changesThatTouchAreOneHunk() {
    let base = Self.numbered(1...20)
    let near = base.replacing("\n5\n", with: "\nfive\n").replacing("\n8\n", with: "\neight\n")
    #expect(Self.diff(base, near).count { $0.hasPrefix("@@") } == 1)
    let far = base.replacing("\n5\n", with: "\nfive\n").replacing("\n15\n", with: "\nfifteen\n")
    #expect(Self.diff(base, far).filter { $0.hasPrefix("@@") } == ["@@ -3,5 +3,5 @@", "@@ -13,5 +13,5 @@"])
  }

  @Test func whatIsCutIsCounted() {
    let lines = Self.diff("", Self.numbered(1...100), UnifiedDiff(lineLimit: 6))
    #expect(lines == ["@@ -0,0 +1,100 @@", "+1", "+2", "+3", "+4", "… 96 more changed lines"])
  }

  @Test func longAndDangerousLinesAreHarmless() {
    let lines = Self.diff("", "\u{1B}[31mred\n" + String(repeating: "x", count: 50), UnifiedDiff(lengthLimit: 20))
    #expect(lines == ["@@ -0,0 +1,2 @@", "+\\u{1b}[31mred", "+" + String(repeating: "x", count: 19) + "…"])
  }

  @Test func aMissingEndOfTheLastLineIsSaid() {
    #expect(Self.diff("a\n", "a") == ["… the lines are the same; only the end of the file differs"])
  }

  @Test func aCarriageReturnIsADifference() {
    #expect(Self.diff("a\r\n", "a\n") == ["@@ -1,1 +1,1 @@", "-a\\u{d}", "+a"])
  }

  /// Every line of both texts is accounted for, also where they are too long to be compared line by line.
  @Test(arguments: [10, 500, 3_000]) func bothTextsCanBeReadFromADifference(count: Int) {
    let base = (0..<count).map { "line \($0 % 7) \($0)" }
    let revision = (0..<count).map { $0 % 3 == 0 ? "changed \($0)" : "line \($0 % 7) \($0)" }
    let difference = LineDifference(
      base: Array(base.joined(separator: "\n").utf8), revision: Array(revision.joined(separator: "\n").utf8))
    #expect(difference.lines.filter { $0.side != .revision }.map(\.text) == base)
    #expect(difference.lines.filter { $0.side != .base }.map(\.text) == revision)
  }
}
