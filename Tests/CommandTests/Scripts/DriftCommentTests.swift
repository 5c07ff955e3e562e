import Foundation
import TestSupport
import Testing

/// `Scripts/drift-comment` with a made-up `gh`, which writes down what it is asked and answers as GitHub would.
@Suite struct DriftCommentTests {
  static let marker = "<!-- scopetables-drift -->"
  /// `pulls` and `comments` hold what GitHub's answers would be after `--jq`.
  static let gh = """
    #!/usr/bin/env bash
    printf '%s\\n' "$*" >>calls
    for word in "$@"; do
      case $word in
        body=@*) cat "${word#body=@}" >body ;;
        sarif=@*) base64 -d <"${word#sarif=@}" | gzip -d >sarif ;;
      esac
    done
    case "$*" in
      *--method\\ P*) exit 0 ;;
      */comments?*) cat comments ;;
      */pulls\\ *) cat pulls ;;
    esac
    """

  /// A folder with a report and answers; the script's run in it.
  struct Scene {
    let project: TemporaryProject
    init(pulls: String, comments: String = "", report: String = "\(DriftCommentTests.marker)\n# Drift\n") throws {
      project = try TemporaryProject()
      try project.write(DriftCommentTests.gh, to: "bin/gh")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: project.url("bin/gh").path)
      try project.write(pulls, to: "pulls")
      try project.write(comments, to: "comments")
      try project.write("", to: "calls")
      try project.write(report, to: "report/drift.md")
      try project.write("{\"runs\": []}", to: "report/drift.sarif")
    }

    func run() throws -> CommandRun {
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      return try CommandRun(
        ["report"], in: project.folder,
        environment: [
          "PATH": "\(project.url("bin").path):\(path)", "REPOSITORY": "o/r", "RUN_URL": "https://example.com/run",
          "HEAD_SHA": "abc", "HEAD_OWNER": "stranger", "HEAD_BRANCH": "x$(touch hacked)`touch hacked`",
        ], program: Checkout.url("Scripts/drift-comment"))
    }

    func calls() throws -> [Substring] { try project.read("calls").split(separator: "\n") }
    /// The calls that write.
    func writes() throws -> [Substring] { try calls().filter { $0.contains("--method P") } }
  }

  @Test func aFirstReportBecomesACommentAndAlerts() throws {
    let scene = try Scene(pulls: "6 other\n7 abc\n")
    let run = try scene.run()
    #expect(run.status == 0, "\(run.messages)")
    let writes = try scene.writes()
    try #require(writes.count == 2)
    #expect(writes[0].contains("--method POST repos/o/r/issues/7/comments "))
    #expect(writes[1].contains("repos/o/r/code-scanning/sarifs -f commit_sha=abc -f ref=refs/pull/7/head"))
    let body = try scene.project.read("body")
    #expect(body.hasPrefix("\(Self.marker)\n# Drift\n"))
    #expect(body.contains("[this run](https://example.com/run)"))
    #expect(try scene.project.read("sarif") == "{\"runs\": []}")
    #expect(try scene.calls().contains { $0.contains("head=stranger:x$(touch hacked)`touch hacked`") })
    #expect(!scene.project.exists("hacked"))
  }

  @Test func itsOwnEarlierCommentIsReplaced() throws {
    let scene = try Scene(pulls: "7 abc\n", comments: "31\n32\n")
    #expect(try scene.run().status == 0)
    #expect(try scene.writes().first?.contains("--method PATCH repos/o/r/issues/comments/31 ") == true)
  }

  @Test(arguments: ["", "7 other\n", "7 abc\n8 abc\n"]) func withoutOnePullRequestNothingIsWritten(pulls: String) throws
  {
    let scene = try Scene(pulls: pulls)
    #expect(try scene.run().status == 0)
    #expect(try scene.writes() == [])
  }

  @Test func aReportThatIsNoneIsRefused() throws {
    for report in ["Read this!\n", "x\n\(Self.marker)\n", "\(Self.marker)\n" + String(repeating: "x", count: 300_000)] {
      let scene = try Scene(pulls: "7 abc\n", report: report)
      #expect(try scene.run().status == 1)
      #expect(try scene.writes() == [])
    }
    let scene = try Scene(pulls: "7 abc\n")
    try scene.project.write("\(Self.marker)\nsecret\n", to: "secret")
    try scene.project.remove("report/drift.md")
    try FileManager.default.createSymbolicLink(
      at: scene.project.url("report/drift.md"), withDestinationURL: scene.project.url("secret"))
    #expect(try scene.run().status == 1)
    #expect(try scene.writes() == [])
  }

  @Test func aLongReportIsCutAndSaysSo() throws {
    let lines = String(repeating: String(repeating: "x", count: 99) + "\n", count: 900)
    let scene = try Scene(pulls: "7 abc\n", report: "\(Self.marker)\n\(lines)")
    #expect(try scene.run().status == 0)
    let body = try scene.project.read("body")
    #expect(body.count < 65_536)
    #expect(body.contains("*The report is cut here.*"))
    // Long in bytes alone: that is as much as GitHub takes.
    let whole = try Scene(
      pulls: "7 abc\n", report: "\(Self.marker)\n\(lines.prefix(60_000).replacing("x", with: "→"))\n")
    #expect(try whole.run().status == 0)
    #expect(try !whole.project.read("body").contains("*The report is cut here.*"))
  }

  @Test func aLineThatIsTooLongByItselfIsCutWhereTheRoomEnds() throws {
    let line = String(repeating: "é", count: 100_000)
    let scene = try Scene(pulls: "7 abc\n", report: "\(Self.marker)\nFirst.\n\(line)\nLast.\n")
    #expect(try scene.run().status == 0)
    let body = try scene.project.read("body")
    #expect(body.hasPrefix("\(Self.marker)\nFirst.\néé"))
    #expect(body.contains("é […]\n\n*The report is cut here.*"))
    #expect(!body.contains("Last."))
    #expect(body.utf8.count < 65_536 && body.utf8.count > 60_000)
    #expect(!body.unicodeScalars.contains("\u{FFFD}"))
  }
}
