import Foundation
import TestSupport
import Testing

/// `Scripts/refresh-inputs` against a web server that answers as real ones do, and worse.
@Suite(.enabled(if: ScriptProject.hasCurl, "curl is not installed, and the script that is tested needs it"))
struct RefreshInputsTests {
  static let page = TemporaryProject.pagePath

  /// After a refused or failed download all is as it was, and the script says which page and why.
  static func expectNothingChanged(_ project: ScriptProject, _ run: CommandRun, says words: String) throws {
    #expect(run.status == 1, "\(run.output)\(run.messages)")
    #expect(run.output.contains("failed: \(page): "), "\(run.output)")
    #expect((run.output + run.messages).contains(words), "\(run.output)\(run.messages)")
    #expect(run.messages.contains("refresh-inputs: 1 not refreshed; the old pages stay."))
    #expect(try project.changedFiles() == [])
  }

  @Test func aChangedPageIsTakenWithItsRecordAndOutputs() throws {
    let project = try ScriptProject(named: "a project, \"ünusual\"")
    project.serve(ScriptProject.grownPage)
    let run = try project.refresh()
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("changed: \(Self.page)\n"))
    #expect(try project.project.read(Self.page).contains("widgets.count"))
    let provenance = try project.project.read(ScriptProject.provenancePath)
    #expect(!provenance.contains("2026-01-02"))
    #expect(provenance.contains(project.server.url(ScriptProject.path)))
    #expect(try project.project.read("Generated/devrev/devrev.scopes.json").contains("/widgets.count"))
    #expect(run.output.contains("/widgets.count"), "The drift is not printed: \(run.output)")
    #expect(try project.project.run("generate", "--check").status == 0)
    let before = try project.project.snapshot(of: "Inputs")
    let second = try project.refresh()
    #expect(second.status == 0)
    #expect(second.output.contains("unchanged: \(Self.page)\n"))
    #expect(try project.project.snapshot(of: "Inputs") == before)
  }

  @Test func aPageThatSaysTheSameChangesNothing() throws {
    let project = try ScriptProject()
    project.serve("Words that nothing is read from.\n\n" + TemporaryProject.page)
    let run = try project.refresh("devrev")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("unchanged: \(Self.page)\n"))
    #expect(try project.changedFiles() == [])
  }

  @Test func aTagSparesTheDownload() throws {
    let project = try ScriptProject()
    project.server.answer(ScriptProject.path) { request in
      request.headers["if-none-match"] == "\"one\""
        ? LocalWebServer.Answer(status: "304 Not Modified", headers: ["ETag: \"one\""])
        : .page(TemporaryProject.page, headers: ["ETag: \"one\""])
    }
    for _ in 1...3 {
      let run = try project.refresh()
      #expect(run.status == 0, "\(run.output)\(run.messages)")
      #expect(run.output.contains("unchanged: \(Self.page)\n"))
    }
    #expect(project.server.requests.map { $0.headers["if-none-match"] } == [nil, "\"one\"", "\"one\""])
    // The tag is of a page that is no longer here.
    try project.project.write(ScriptProject.grownPage, to: Self.page)
    try project.commit("Another page")
    let run = try project.refresh("--accept-shrink")
    #expect(run.output.contains("changed: \(Self.page)\n"), "\(run.output)\(run.messages)")
    #expect(project.server.requests.last?.headers["if-none-match"] == nil)
  }

  @Test func aTagOfARefusedPageIsForgotten() throws {
    let project = try ScriptProject()
    project.serve(ScriptProject.shrunkPage, headers: ["ETag: \"short\""])
    for _ in 1...2 { try Self.expectNothingChanged(project, try project.refresh(), says: "[page-shrunk]") }
    #expect(project.server.requests.allSatisfy { $0.headers["if-none-match"] == nil })
    let accepted = try project.refresh("--accept-shrink")
    #expect(accepted.status == 0)
    #expect(accepted.output.contains("changed: \(Self.page)\n"))
  }

  @Test func aPageThatIsGoneStays() throws {
    let project = try ScriptProject()
    project.server.answer(ScriptProject.path) { _ in .missing }
    try Self.expectNothingChanged(project, try project.refresh(), says: "404")
  }

  @Test func aServerThatFailsIsAskedAgain() throws {
    let project = try ScriptProject()
    let failure = LocalWebServer.Answer(status: "500 Internal Server Error", body: Data("oops".utf8))
    project.server.answer(ScriptProject.path) { _ in failure }
    try Self.expectNothingChanged(project, try project.refresh("--retries", "1"), says: "500")
    #expect(project.server.requests.count == 2)
    let server = project.server
    server.answer(ScriptProject.path) { _ in server.requests.count < 4 ? failure : .page(ScriptProject.grownPage) }
    let run = try project.refresh("--retries", "2")
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("changed: \(Self.page)\n"))
  }

  @Test(arguments: ["2000", ""]) func aPageThatIsCutOffStays(length: String) throws {
    let project = try ScriptProject()
    let cut = try #require(TemporaryProject.page.range(of: "POST/widgets.update"))
    let half = Data(TemporaryProject.page[..<cut.lowerBound].utf8)
    project.server.answer(ScriptProject.path) { _ in LocalWebServer.Answer(body: half, statedLength: length) }
    // Where the server says no length, only the missing entries tell.
    try Self.expectNothingChanged(project, try project.refresh(), says: length.isEmpty ? "[page-shrunk]" : "curl: (18)")
  }

  @Test func aFormToLogInWithIsNoPage() throws {
    let project = try ScriptProject()
    project.server.answer(ScriptProject.path) { _ in .redirect(to: "/login?from=scopes") }
    project.server.answer("/login?from=scopes") { _ in
      .page("<html><body><h1>Sign in</h1><form><input name=\"password\"></form></body></html>")
    }
    let run = try project.refresh()
    try Self.expectNothingChanged(project, run, says: "[unfit-page]")
    #expect(run.output.contains("what \(project.server.url("/login?from=scopes")) served was not taken"))
  }

  @Test func aRedirectToThePageIsFollowedAndTold() throws {
    let project = try ScriptProject()
    project.server.answer(ScriptProject.path) { _ in .redirect(to: "/moved") }
    project.server.answer("/moved") { _ in .page(ScriptProject.grownPage) }
    let run = try project.refresh()
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("changed: \(Self.page): its address leads to \(project.server.url("/moved"))\n"))
  }

  @Test func aCircleOfRedirectsEnds() throws {
    let project = try ScriptProject()
    project.server.answer(ScriptProject.path) { _ in .redirect(to: ScriptProject.path) }
    try Self.expectNothingChanged(project, try project.refresh(), says: "redirects")
    #expect(project.server.requests.count == 6)
  }

  @Test(arguments: [nil, ""]) func aPageThatIsTooLargeStays(length: String?) throws {
    let project = try ScriptProject()
    let large = Data(repeating: UInt8(ascii: "x"), count: 100_000)
    project.server.answer(ScriptProject.path) { _ in LocalWebServer.Answer(body: large, statedLength: length) }
    let run = try project.refresh("--max-bytes", "5000")
    try Self.expectNothingChanged(
      project, run, says: length == nil ? "Maximum file size exceeded" : "the page is larger than 5000 bytes")
  }

  @Test func anythingButAPageIsRefused() throws {
    let project = try ScriptProject()
    for (status, words) in [("204 No Content", "204"), ("304 Not Modified", "304"), ("200 OK", "empty")] {
      project.server.answer(ScriptProject.path) { _ in LocalWebServer.Answer(status: status) }
      try Self.expectNothingChanged(project, try project.refresh(), says: words)
    }
  }

  @Test func onlyHTTPSIsTakenUnlessAllowed() throws {
    let project = try ScriptProject()
    try Self.expectNothingChanged(project, try project.run("refresh-inputs", "--retries", "0"), says: "curl: (1)")
    #expect(project.server.requests.isEmpty)
  }

  @Test func aPageOfUnknownOriginIsNamedAndLeft() throws {
    let project = try ScriptProject()
    try project.project.remove(ScriptProject.provenancePath)
    try project.commit("Nobody knows where it came from")
    #expect(try project.project.run("generate").status == 0)
    try project.commit("And the outputs say so")
    let run = try project.refresh()
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("no URL: \(Self.page): "))
    #expect(project.server.requests.isEmpty)
    #expect(try project.changedFiles() == [])
  }

  @Test func aDryRunChangesNothing() throws {
    let project = try ScriptProject()
    project.serve(ScriptProject.grownPage)
    let run = try project.refresh("--dry-run")
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output.contains("changed: \(Self.page)\n"))
    #expect(run.output.contains("/widgets.count"), "The drift is not printed: \(run.output)")
    #expect(try project.changedFiles() == [])
  }

  @Test func onePageThatFailsDoesNotKeepTheOthers() throws {
    let project = try ScriptProject()
    let list = "{\"path\": \"Inputs/devrev/scopes.txt\"}"
    try project.project.write(
      TemporaryProject.configuration.replacingOccurrences(
        of: list, with: "{\"path\": \"Inputs/devrev/gone.txt\"}, \(list)"),
      to: "scopetables.json")
    let records = ["gone", "scopes"].map { "{\"file\": \"\($0).txt\", \"url\": \"\(project.server.url("/\($0)"))\"}" }
    try project.project.write(
      "{\"formatVersion\": 1, \"pages\": [\(records.joined(separator: ", "))]}", to: ScriptProject.provenancePath)
    try project.project.write(
      TemporaryProject.page.replacingOccurrences(of: "idget", with: "odget"), to: "Inputs/devrev/gone.txt")
    try project.commit("Two pages")
    project.serve(ScriptProject.grownPage)
    let run = try project.refresh()
    #expect(run.status == 1)
    #expect(run.output.contains("failed: Inputs/devrev/gone.txt: "))
    #expect(run.output.contains("changed: \(Self.page)\n"))
    #expect(try project.changedFiles().contains(Self.page))
    #expect(try !project.changedFiles().contains("Inputs/devrev/gone.txt"))
  }

  @Test func pagesThatGiveNoOutputsArePutBack() throws {
    let project = try ScriptProject()
    // Beside this folder no other can be made.
    try project.project.remove("Generated")
    try project.project.write("in the way", to: "Generated")
    try project.commit("No outputs")
    project.serve(ScriptProject.grownPage)
    try Self.expectNothingChanged(project, try project.refresh(), says: "no outputs could be made with it")
  }

  @Test(arguments: [["--wrong"], ["--retries", "many"], ["--retries"], ["nobody"]])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let project = try ScriptProject()
    let url = Checkout.url("Scripts/refresh-inputs")
    let run = try CommandRun(
      arguments, in: project.project.folder, environment: ["SCOPETABLES": CommandRun.program.path], program: url)
    #expect(run.status == 2)
    #expect(run.messages.contains("error: "))
    #expect(project.server.requests.isEmpty)
  }
}
