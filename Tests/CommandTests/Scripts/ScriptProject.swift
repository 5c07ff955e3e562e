import Foundation
import TestSupport

/// A made-up repository with real commits, a page that a web server on this machine serves, and the scripts of this checkout
/// run in it.
final class ScriptProject {
  let project: TemporaryProject
  let server: LocalWebServer

  static let checkout = Checkout.root
  static let path = "/scopes"
  static let provenancePath = "Inputs/devrev/provenance.json"
  static let row = "POST/widgets.countwidget:read,widget:write,widget:all\n"
  /// A page with an operation more than the one that lies there.
  static var grownPage: String {
    TemporaryProject.page.replacingOccurrences(of: "GET/widgets.get", with: row + "GET/widgets.get")
  }
  /// A page with an operation less.
  static var shrunkPage: String {
    TemporaryProject.page.replacingOccurrences(of: "POST/gadgets.creategadget:write,gadget:all\n", with: "")
  }
  /// CI sets the variable, so that the tests of a script that needs curl cannot be passed over in silence there.
  static var hasCurl: Bool {
    ProcessInfo.processInfo.environment["SCOPETABLES_REQUIRE_CURL"] == "1" || program("curl") != nil
  }

  /// Whether pages can be rendered here, as the script that does it says.
  static let hasBrowser = (try? CommandRun(["--find"], in: checkout, program: renderer))?.status == 0
  static var renderer: URL { checkout.appending(path: "Scripts/render-page") }

  init(named name: String = "project") throws {
    project = try TemporaryProject(named: name)
    server = try LocalWebServer()
    serve(TemporaryProject.page)
    try writeProvenance(url: server.url(Self.path))
    try project.write(".build*/\n", to: ".gitignore")
    try project.write(TemporaryProject.page, to: "download.txt")
    let taken = try project.run(
      "refresh", "--download", "download.txt", "--retrieved", "2026-01-02", "Inputs/devrev/scopes.txt")
    guard taken.status == 0 else { throw Failure(text: taken.messages) }
    try project.remove("download.txt")
    guard try project.run("generate").status == 0 else { throw Failure(text: "generate failed") }
    try git("init", "--quiet")
    try git("symbolic-ref", "HEAD", "refs/heads/main")
    try commit("The pages as they were")
  }

  deinit { server.stop() }

  struct Failure: Error { var text: String }

  func serve(_ text: String, headers: [String] = []) {
    server.answer(Self.path) { _ in .page(text, headers: headers) }
  }

  func writeProvenance(url: String) throws {
    try project.write(
      "{\"formatVersion\": 1, \"pages\": [{\"file\": \"scopes.txt\", \"url\": \"\(url)\"}]}", to: Self.provenancePath)
  }

  /// Changes words of the recorded provenance, and commits that with the outputs that say so.
  func replaceInProvenance(_ words: String, with others: String) throws {
    let provenance = try project.read(Self.provenancePath)
    guard provenance.contains(words) else { throw Failure(text: "The provenance does not hold \(words).") }
    try project.write(provenance.replacing(words, with: others), to: Self.provenancePath)
    guard try project.run("generate").status == 0 else { throw Failure(text: "generate failed") }
    try commit("Another provenance")
  }

  @discardableResult
  func git(_ arguments: String...) throws -> String { try project.git(arguments) }

  func commit(_ message: String) throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--message", message)
  }

  func run(_ script: String, _ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
    let url = Self.checkout.appending(path: "Scripts/\(script)")
    return try CommandRun(
      arguments, in: project.folder, environment: Self.environment.merging(environment) { $1 }, program: url)
  }

  func refresh(_ arguments: String..., environment: [String: String] = [:]) throws -> CommandRun {
    let url = Self.checkout.appending(path: "Scripts/refresh-inputs")
    return try CommandRun(
      ["--allow-http", "--retries", "0"] + arguments, in: project.folder,
      environment: Self.environment.merging(environment) { $1 }, program: url)
  }

  /// What the repository would commit, without what is ignored.
  func changedFiles() throws -> [String] {
    try git("status", "--porcelain", "--untracked-files=all").split(separator: "\n").map { String($0.dropFirst(3)) }
  }

  /// No setting of the machine's own takes part.
  static let environment = [
    "SCOPETABLES": CommandRun.program.path, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.com", "GITHUB_ACTIONS": "", "GITHUB_STEP_SUMMARY": "", "DRIFT_FAIL_ON": "",
    "http_proxy": "", "no_proxy": "127.0.0.1",
  ]

  static func program(_ name: String) -> URL? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return folders.map { URL(filePath: "\($0)/\(name)") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
