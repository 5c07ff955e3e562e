import Foundation
import Testing

/// `scopetables site --history` in repositories as people have them.
@Suite struct SiteHistoryTests {
  /// At the top of a repository, and in a folder of it.
  @Test(arguments: ["", "tools/permissions"]) func theCommitsOfTheCatalogsAreATimeLine(place: String) throws {
    let project = try HistoryProject(in: place)
    try project.commitAll()
    let run = try project.run("site", "--history")
    #expect(run.status == 0, "\(run.messages)")
    let line = try project.read("Site/history.html")
    let ids = try project.ids()
    #expect(line.contains("3 commits from 2026-01-01 to 2026-01-04"))
    #expect(line.contains("Read &lt;b&gt;the&lt;/b&gt; page &amp; again"))
    #expect(!line.contains(ids[1]), "a commit that touched no catalog")
    #expect(line.contains(ids[0]) && line.contains(ids[2]) && line.contains(ids[3]))
    let step = try project.read("Site/history/\(ids[2]).html")
    #expect(step.contains("requirement-tightened") && step.contains("href=\"../devrev/op/post-gadgets-create"))
    // In UTC, whatever the committer's zone was.
    #expect(try project.read("Site/history.atom").contains("<updated>2026-01-04T10:00:00Z</updated>"))
    #expect(try project.read("Site/history.json").contains("\"date_published\": \"2026-01-02T10:00:00Z\""))
    let first = try project.project.snapshot(of: project.path("Site"))
    #expect(try project.run("site", "--history").messages.contains("0 written, 0 removed"))
    #expect(try project.project.snapshot(of: project.path("Site")) == first)
  }

  /// A catalog may lie elsewhere than where the program runs, and git's own settings for people change nothing.
  @Test func theRepositoryIsTheOneOfTheCatalogs() throws {
    let project = try HistoryProject(in: "repository")
    try project.commitAll()
    for setting in ["log.follow", "log.showSignature", "log.showRoot", "core.quotePath"] {
      try project.git("config", setting, "true")
    }
    let elsewhere = try TemporaryProject()
    let catalog = project.project.url(project.path(HistoryProject.catalogPath)).path
    let run = try elsewhere.run("site", "--history", "--catalog", catalog)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try elsewhere.read("Site/history.html").contains("3 commits from 2026-01-01 to 2026-01-04"))
  }

  @Test func aMergeIsOneStepOfItsBranch() throws {
    let project = try HistoryProject()
    try project.commit(HistoryProject.page, "The pages as they were", day: 1)
    try project.git("checkout", "--quiet", "-b", "side")
    try project.commit(HistoryProject.tightened, "First on the side", day: 2)
    try project.commit(HistoryProject.shrunk, "Second on the side", day: 3)
    try project.git("checkout", "--quiet", "main")
    try project.git("merge", "--quiet", "--no-ff", "--message", "Take the side in", "side", day: 4)
    #expect(try project.run("site", "--history").status == 0)
    let line = try project.read("Site/history.html")
    #expect(line.contains("2 commits") && line.contains("Take the side in") && !line.contains("on the side"))
  }

  @Test func aVersionInAnOlderFormatIsAWarningAndAGap() throws {
    let project = try HistoryProject()
    try project.commit(HistoryProject.page, "The pages as they were", day: 1)
    let catalog = try project.read(HistoryProject.catalogPath)
    for (day, text) in [catalog.replacing("\"formatVersion\": 1", with: "\"formatVersion\": 0"), "<<<<<<< HEAD\n"]
      .enumerated()
    {
      try project.project.write(text, to: HistoryProject.catalogPath)
      try project.commit("Break it", day: day + 2)
    }
    try project.commit(HistoryProject.tightened, "Mend it", day: 5)
    let run = try project.run("site", "--history")
    #expect(run.status == 0, "\(run.messages)")
    let ids = try project.ids()
    for id in ids[1...2] {
      #expect(run.messages.contains("git:\(id):\(HistoryProject.catalogPath):"), "\(run.messages)")
    }
    #expect(run.messages.components(separatedBy: "[unread-version]").count == 3)
    let line = try project.read("Site/history.html")
    #expect(line.contains("In 2 commits a catalog could not be read") && line.contains("4 commits"))
    #expect(try project.read("Site/history/\(ids[0]).html").contains("Compared with <code><bdi>\(ids[3])"))
  }

  @Test func onlyTheNewestCommitsAreReadAndThatIsSaid() throws {
    let project = try HistoryProject()
    try project.commitAll()
    let run = try project.run("site", "--history", "--history-limit", "2")
    #expect(run.status == 0)
    #expect(run.messages.contains("[history-cut]"))
    let line = try project.read("Site/history.html")
    #expect(line.contains("2 commits from 2026-01-02 to 2026-01-04") && line.contains("1 older commit is left out."))
    #expect(!line.contains("is recorded from here on"))
    #expect(try project.run("site", "--history").messages.contains("[history-cut]") == false)
  }

  // MARK: Refusals

  private static func refusal(_ project: HistoryProject, _ words: String) throws {
    let run = try project.run("site", "--history")
    #expect(run.status == 2)
    #expect(run.messages.contains(words) && run.messages.contains("[no-history]"), "\(run.messages)")
    #expect(!project.project.exists(project.path("Site")))
  }

  @Test func whereThereIsNoRepositoryThatIsSaid() throws {
    let project = try HistoryProject()
    _ = try project.run("generate")
    try Self.refusal(project, "git cannot list the commits")
    try project.git("commit", "--quiet", "--allow-empty", "--message", "Empty")
    try Self.refusal(project, "No commit holds this catalog yet.")
    try project.project.remove(".git")
    try Self.refusal(project, "lies in no git repository")
  }

  @Test func aShallowCloneIsRefused() throws {
    let project = try HistoryProject()
    try project.commitAll()
    let clone = try HistoryProject()
    try clone.project.remove(".git")
    for name in ["scopetables.json", "Inputs", ".gitignore"] { try clone.project.remove(name) }
    try clone.git("clone", "--quiet", "--depth", "1", "file://\(project.project.folder.path)", ".")
    try Self.refusal(clone, "This is a shallow clone")
  }

  @Test func aCatalogThatIsNotCommittedIsNoted() throws {
    let project = try HistoryProject()
    try project.commitAll()
    try project.project.write(HistoryProject.page, to: TemporaryProject.pagePath)
    _ = try project.run("generate")
    let run = try project.run("site", "--history")
    #expect(run.status == 0 && run.messages.contains("[uncommitted-catalog]"), "\(run.messages)")
  }

  @Test(arguments: [
    ["--history-limit", "5"], ["--site-url", "https://a.example/"], ["--history", "--history-limit", "0"],
    ["--history", "--site-url", "javascript:alert(1)"], ["--history", "--site-url", "https://a.example/?b"],
  ]) func optionsThatMakeNoSenseAreRefused(arguments: [String]) throws {
    let project = try TemporaryProject()
    #expect(try CommandRun(["site"] + arguments, in: project.folder).status == 2)
  }
}
