import Generation
import Testing

@Suite struct StalenessReportTests {
  private static func file(_ path: String, _ text: String) -> GenerationResult.File {
    GenerationResult.File(path: path, bytes: Array(text.utf8))
  }

  private static func report(
    _ generation: GenerationResult, existing: [String: [UInt8]], limit: Int = 200
  ) -> [String] {
    StalenessReport(diffLineLimit: limit).lines(
      of: Staleness(of: generation, existing: existing), generation: generation, existing: existing, folder: "Out/")
  }

  @Test func eachFileHasItsDiff() {
    let generation = GenerationResult(
      files: [Self.file("a", "same\n"), Self.file("b", "new\n"), Self.file("c", "more\n")],
      retired: [Manifest.Entry(path: "d", sha256: "00")])
    let existing = ["a": Array("same\n".utf8), "b": Array("old\n".utf8), "d": Array("gone\n".utf8)]
    #expect(
      Self.report(generation, existing: existing) == [
        "stale: Out/b", "--- Out/b", "+++ Out/b", "@@ -1,1 +1,1 @@", "-old", "+new",
        "missing: Out/c", "--- /dev/null", "+++ Out/c", "@@ -0,0 +1,1 @@", "+more",
        "extra: Out/d", "--- Out/d", "+++ /dev/null", "@@ -1,1 +0,0 @@", "-gone",
      ])
  }

  @Test func theListIsWholeWhereTheDiffsAreNot() {
    let generation = GenerationResult(files: ["a", "b", "c"].map { Self.file($0, "new\n") })
    #expect(
      Self.report(generation, existing: [:], limit: 5) == [
        "missing: Out/a", "--- /dev/null", "+++ Out/a", "@@ -0,0 +1,1 @@", "+new",
        "missing: Out/b", "missing: Out/c", "… further diffs are omitted: the limit is 5 lines",
      ])
  }

  @Test func aNameCannotSpeakToTheTerminal() {
    let generation = GenerationResult(files: [Self.file("\u{1B}[2J", "")])
    #expect(Self.report(generation, existing: [:]).first == "missing: Out/\\u{1b}[2J")
  }
}
