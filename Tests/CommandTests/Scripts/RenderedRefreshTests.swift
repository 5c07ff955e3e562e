import Foundation
import Testing

/// `Scripts/refresh-inputs` with pages that hold nothing until a browser has run their scripts.
@Suite(
  .serialized,
  .enabled(if: ScriptProject.hasCurl, "curl is not installed, and the script that is tested needs it"),
  .enabled(if: ScriptProject.hasBrowser, "no browser is installed that could render a page: Chromium or Chrome"))
struct RenderedRefreshTests {
  static let page = TemporaryProject.pagePath
  static let heads = "<tr><th>Method</th><th>API path</th><th>Required scope</th></tr>"

  /// What `ScriptProject.grownPage` says from one heading to the next, as a browser has it.
  static func section(_ title: String, _ rows: [String]) -> String {
    let cells = rows.map { "<tr><td>" + $0.replacing(" ", with: "</td><td>") + "</td></tr>" }
    return "<h2>\(title)</h2><table>\(heads)\(cells.joined())</table>"
  }
  static let firstStep =
    section("Other", ["GET /ping None", "POST /ping None"])
    + section(
      "Widgets",
      [
        "POST /widgets.create widget:write,widget:all", "POST /widgets.count widget:read,widget:write,widget:all",
        "GET /widgets.get widget:read,widget:write,widget:all", "POST /widgets.get widget:read,widget:write,widget:all",
        "POST /widgets.update widget:write,widget:all",
      ])
  static let secondStep = section(
    "Gadgets",
    [
      "POST /gadgets.create gadget:write,gadget:all", "GET /gadgets.get gadget:read,gadget:write,gadget:all",
      "POST /gadgets.list gadget:read,gadget:write,gadget:all",
    ])

  static func document(_ script: String) -> String {
    "<!DOCTYPE html><html><head><title>API-to-scope reference</title></head><body><h1>API-to-scope reference</h1>"
      + "<main></main><script>\(script)</script></body></html>"
  }

  /// Half of it at once; the other half when a slow answer has come, after the load event and a silence that is too short.
  static let twoSteps = document(
    """
    const main = document.querySelector('main');
    main.innerHTML = '\(firstStep)';
    addEventListener('load', () => setTimeout(async () => {
      main.insertAdjacentHTML('beforeend', await (await fetch('/gadgets')).text());
    }, 100));
    alert('Accept our cookies!');
    """)

  static func serveTwoSteps(_ server: LocalWebServer, at path: String = ScriptProject.path) {
    server.answer(path) { _ in .page(twoSteps) }
    server.answer("/gadgets") { _ in
      Thread.sleep(forTimeInterval: 1.5)
      return .page(secondStep)
    }
  }

  static func expectNothingChanged(_ project: ScriptProject, _ run: CommandRun, says words: String) throws {
    try RefreshInputsTests.expectNothingChanged(project, run, says: words)
  }

  @Test func aPageThatIsFilledInTwoStepsIsTakenWhole() throws {
    let project = try ScriptProject(named: "a project, \"ünusual\"")
    Self.serveTwoSteps(project.server)
    try Self.expectNothingChanged(project, try project.refresh(), says: "[unfit-page]")

    let run = try project.refresh("--render", "devrev")
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    let said = try #require(run.output.split(separator: "\n").first { $0.hasPrefix("changed: \(Self.page): ") })
    let browser = said.dropFirst("changed: \(Self.page): rendered by ".count)
    #expect(browser.wholeMatch(of: /[A-Z][A-Za-z ]* [0-9.]+/) != nil, "\(said)")
    let provenance = try project.project.read(ScriptProject.provenancePath)
    #expect(provenance.contains("\"render\": true,\n      \"browser\": \"\(browser)\",\n"), "\(provenance)")
    #expect(!provenance.contains("2026-01-02"))
    let catalog = try project.project.read("Generated/devrev/devrev.scopes.json")
    #expect(catalog.contains("/widgets.count"))
    #expect(catalog.contains("/gadgets.list"))
    #expect(try project.project.run("generate", "--check").status == 0)

    // From now on its provenance says how it is to be taken.
    let before = try project.project.snapshot(of: "Inputs")
    let asked = project.server.requests.filter { $0.path == "/gadgets" }.count
    let second = try project.refresh()
    #expect(second.status == 0, "\(second.output)\(second.messages)")
    #expect(second.output.contains("unchanged: \(Self.page): rendered by \(browser)\n"), "\(second.output)")
    #expect(project.server.requests.filter { $0.path == "/gadgets" }.count == asked + 1)
    #expect(try project.project.snapshot(of: "Inputs") == before)
  }

  @Test func theProfileIsThrownAway() throws {
    let project = try ScriptProject()
    Self.serveTwoSteps(project.server)
    // A short path, because the browser puts a socket there.
    let folder = FileManager.default.temporaryDirectory.appending(path: "render-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let run = try project.refresh("--render", "--dry-run", environment: ["TMPDIR": folder.path])
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("changed: \(Self.page): rendered by "))
    #expect(try project.changedFiles() == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test(arguments: [
    ("setInterval(() => fetch('/x'), 100)", "was not quiet within 20 seconds: the page keeps making requests"),
    ("fetch('/silence')", "was not quiet within 20 seconds: 1 still open, such as http://127.0.0.1:"),
    ("setTimeout(() => { for (;;); }, 200)", " 20 seconds"),
  ])
  func aPageThatIsNeverQuietIsNotTaken(script: String, words: String) throws {
    let project = try ScriptProject()
    project.server.answer("/silence") { _ in
      Thread.sleep(forTimeInterval: 30)
      return .missing
    }
    project.serve(Self.document("document.querySelector('main').innerHTML = '\(Self.firstStep)'; \(script)"))
    try Self.expectNothingChanged(project, try project.refresh("--render", "--max-time", "20"), says: words)
  }

  @Test(arguments: [
    document("document.body.append('x'.repeat(100_000))"), "<!DOCTYPE html>" + String(repeating: "x", count: 100_000),
  ])
  func aPageThatIsTooLargeStays(page: String) throws {
    let project = try ScriptProject()
    project.serve(page)
    let run = try project.refresh("--render", "--max-bytes", "5000")
    try Self.expectNothingChanged(project, run, says: "the page is larger than 5000 bytes")
  }

  @Test func aRedirectToThePageIsFollowedAndTold() throws {
    let project = try ScriptProject()
    project.server.answer(ScriptProject.path) { _ in .redirect(to: "/moved") }
    Self.serveTwoSteps(project.server, at: "/moved")
    let run = try project.refresh("--render")
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("; its address leads to \(project.server.url("/moved"))\n"), "\(run.output)")
  }

  @Test func aCircleOfRedirectsEnds() throws {
    let project = try ScriptProject()
    project.server.answer(ScriptProject.path) { _ in .redirect(to: ScriptProject.path) }
    try Self.expectNothingChanged(project, try project.refresh("--render"), says: "more than 5 redirects")
    #expect(project.server.requests.filter { $0.path == ScriptProject.path }.count == 6)
  }

  @Test func anythingButAPageIsRefused() throws {
    let project = try ScriptProject()
    let attachment = ["Content-Disposition: attachment; filename=scopes.html"]
    let answers: [(LocalWebServer.Answer, String)] = [
      (.missing, "the server answered 404"), (.page("<p>x</p>", headers: attachment), "a file to save, and not a page"),
      (.page(""), "the page is empty"), (.redirect(to: "file:///etc/hostname"), "the browser could not open it"),
    ]
    for (answer, words) in answers {
      project.server.answer(ScriptProject.path) { _ in answer }
      try Self.expectNothingChanged(project, try project.refresh("--render"), says: words)
    }
  }

  @Test func aServerThatFailsIsAskedAgain() throws {
    let project = try ScriptProject()
    Self.serveTwoSteps(project.server, at: "/whole")
    let server = project.server
    server.answer(ScriptProject.path) { _ in
      server.requests.filter { $0.path == ScriptProject.path }.count < 2
        ? LocalWebServer.Answer(status: "503 Service Unavailable", body: Data("oops".utf8)) : .page(Self.twoSteps)
    }
    let run = try project.refresh("--render", "--retries", "1")
    #expect(run.status == 0, "\(run.output)\(run.messages)")
    #expect(run.output.contains("changed: \(Self.page): rendered by "))
  }

  @Test func onlyHTTPSIsTakenUnlessAllowed() throws {
    let project = try ScriptProject()
    let run = try project.run("refresh-inputs", "--retries", "0", "--render")
    try Self.expectNothingChanged(project, run, says: "which is not https")
    #expect(project.server.requests.isEmpty)
  }

  /// From a page that may be taken to addresses that may not.
  @Test(.enabled(if: SecureWebServer.isPossible, "openssl is not installed, which makes the server's certificate"))
  func nothingLeadsAwayFromHTTPS() throws {
    let project = try ScriptProject()
    let secure = try SecureWebServer(leadingTo: project.server.url("/plain"))
    defer { secure.stop() }
    var address = project.server.url(ScriptProject.path)
    for path in ["/redirect", "/script", "/refresh"] {
      try project.replaceInProvenance("\"\(address)\"", with: "\"\(secure.url(path))\"")
      address = secure.url(path)
      let run = try project.run(
        "refresh-inputs", "--retries", "0", "--render", environment: ["CHROMIUM": try secure.trustingBrowser.path])
      let words = "its address leads to \(project.server.url("/plain")), which is not https"
      try Self.expectNothingChanged(project, run, says: words)
    }
    #expect(project.server.requests.isEmpty)
  }
}

/// What is said where a page cannot be rendered at all.
@Suite(
  .enabled(if: ScriptProject.hasCurl, "curl is not installed, and the script that is tested needs it"),
  .enabled(if: ScriptProject.program("python3") != nil, "python3 is not installed, so no browser is installed for it"))
struct MissingBrowserTests {
  static let environment = ["CHROMIUM": "/there/is/none"]

  @Test func withTheOptionNothingIsBegun() throws {
    let project = try ScriptProject()
    let run = try project.refresh("--render", environment: Self.environment)
    #expect(run.status == 2)
    #expect(run.messages.contains("error: CHROMIUM names no program: /there/is/none."))
    #expect(project.server.requests.isEmpty)
  }

  @Test func aPageThatNeedsItIsReported() throws {
    let project = try ScriptProject()
    try project.replaceInProvenance("\"retrieved\"", with: "\"render\": true, \"retrieved\"")
    let run = try project.refresh(environment: Self.environment)
    try RefreshInputsTests.expectNothingChanged(project, run, says: "CHROMIUM names no program")
    #expect(project.server.requests.isEmpty)
  }
}
