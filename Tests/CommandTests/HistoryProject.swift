import Foundation

/// A project in a git repository of its own, whose commits have fixed dates.
final class HistoryProject {
  let project: TemporaryProject
  /// The folder of the project inside of the repository; empty for its top.
  private let place: String

  static let catalogPath = "Generated/devrev/devrev.scopes.json"

  init(in place: String = "") throws {
    self.place = place
    project = try TemporaryProject()
    try git("init", "--quiet", "--initial-branch=main")
    try project.write("Site/\n", to: ".gitignore")
    if !place.isEmpty {
      for path in ["scopetables.json", TemporaryProject.pagePath] {
        try project.write(project.read(path), to: "\(place)/\(path)")
        try project.remove(path)
      }
    }
  }

  struct Failure: Error { var text: String }

  @discardableResult
  func git(_ arguments: String..., day: Int = 1) throws -> String {
    let date = "2026-01-\(day < 10 ? "0" : "")\(day)T12:00:00+02:00"
    return try project.git(arguments, environment: ["GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date])
  }

  /// Writes the page, generates, and commits what that gives.
  func commit(_ page: String, _ subject: String, day: Int) throws {
    try project.write(page, to: path(TemporaryProject.pagePath))
    let run = try run("generate", "--accept-shrink")
    guard run.status == 0 else { throw Failure(text: run.messages) }
    try commit(subject, day: day)
  }

  func commit(_ subject: String, day: Int) throws {
    try git("add", "--all", day: day)
    try git("commit", "--quiet", "--message", subject, day: day)
  }

  func path(_ path: String) -> String { place.isEmpty ? path : "\(place)/\(path)" }

  /// In the folder of the project.
  func run(_ arguments: String...) throws -> CommandRun {
    try CommandRun(
      arguments, in: place.isEmpty ? project.folder : project.url(place), environment: ScriptProject.environment)
  }

  func read(_ path: String) throws -> String { try project.read(self.path(path)) }

  /// The ids of the commits of a branch, the newest first, as pages write them.
  func ids(_ branch: String = "main") throws -> [String] {
    try git("rev-list", "--first-parent", branch).split(separator: "\n").map { String($0.prefix(12)) }
  }

  static let page = TemporaryProject.page
  /// An operation needs more than on the page.
  static var tightened: String {
    page.replacing("POST/gadgets.creategadget:write,gadget:all", with: "POST/gadgets.creategadget:all")
  }
  /// And an operation less.
  static var shrunk: String {
    tightened.replacing("POST/widgets.updatewidget:write,widget:all\n", with: "")
  }

  /// A beginning, a commit that tightens, one that is about something else, and one that removes.
  func commitAll() throws {
    try commit(Self.page, "The pages as they were", day: 1)
    try commit(Self.tightened, "Read <b>the</b> page & again", day: 2)
    try project.write("Nothing of permissions", to: path("NOTES"))
    try commit("Notes", day: 3)
    try commit(Self.shrunk, "Widgets", day: 4)
  }
}
