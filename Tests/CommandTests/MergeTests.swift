import Foundation
import TestSupport
import Testing

/// Parts of a list of pages, read by themselves and joined, give what one run gives.
@Suite struct MergeTests {
  /// Pages of which some disagree, some have rows that cannot be read, and each has operations of its own.
  private static func pages(in project: TemporaryProject, _ count: Int) throws -> [String] {
    try (1...count).map { number in
      let scope = number % 5 == 0 ? "widget:read" : "widget:write"
      let page = TemporaryProject.page
        .replacingOccurrences(of: "POST/widgets.createwidget:write", with: "POST/widgets.create\(scope)")
        .replacingOccurrences(of: "/gadgets.get", with: "/gadgets.get\(number)")
        .replacingOccurrences(of: "GET/pingNone", with: number % 4 == 0 ? "GET/pingask somebody" : "GET/pingNone")
      try project.write(page, to: "page-\(number).txt")
      return "page-\(number).txt"
    }
  }

  private static func parts(_ count: Int, of pages: [String], in project: TemporaryProject) throws -> [String] {
    try (1...count).map { number in
      let run = try CommandRun(
        ["scrape", "--provider", "devrev", "--shard", "\(number)/\(count)"] + pages, in: project.folder)
      #expect(run.status == 0, "\(run.messages)")
      try project.write(run.output, to: "part-\(number).json")
      return "part-\(number).json"
    }
  }

  @Test(arguments: [1, 2, 7, 16]) func thePartsGiveTheBytesOfOneRun(_ count: Int) throws {
    let project = try TemporaryProject()
    let pages = try Self.pages(in: project, 12)
    var random = SeededRandom()
    let parts = try Self.parts(count, of: pages, in: project).shuffled(using: &random)
    for options in [[], ["--fail-on-findings", "error"]] {
      let whole = try CommandRun(["scrape", "--provider", "devrev"] + options + pages, in: project.folder)
      let merged = try CommandRun(["merge"] + options + parts, in: project.folder)
      #expect(whole.errors.count > 1)
      #expect(merged.output == whole.output)
      #expect(merged.errors == whole.errors)
      #expect(merged.status == whole.status)
      #expect(whole.status == (options.isEmpty ? 0 : 1))
    }
  }

  @Test func theAccountsOfThePartsFollowEachOther() throws {
    let project = try TemporaryProject()
    let pages = try Self.pages(in: project, 5)
    let account = ["scrape", "--provider", "devrev", "--format", "summary"]
    let whole = try CommandRun(account + pages, in: project.folder)
    let parts = try (1...3).map { try CommandRun(account + ["--shard", "\($0)/3"] + pages, in: project.folder) }
    #expect(parts.map(\.output).joined() == whole.output)
  }

  @Test func anUnfitPageMakesNoPart() throws {
    let project = try TemporaryProject()
    let pages = try Self.pages(in: project, 3) + ["missing.txt"]
    let first = try CommandRun(["scrape", "--provider", "devrev", "--shard", "1/2"] + pages, in: project.folder)
    #expect(first.status == 0)
    let second = try CommandRun(["scrape", "--provider", "devrev", "--shard", "2/2"] + pages, in: project.folder)
    #expect(second.status == 2)
    #expect(second.output == "")
    #expect(second.messages.contains("missing.txt"))
  }

  @Test func partsThatDoNotBelongTogetherAreRefused() throws {
    let project = try TemporaryProject()
    let pages = try Self.pages(in: project, 6)
    let parts = try Self.parts(3, of: pages, in: project)
    func refusal(_ arguments: String...) throws -> String {
      let run = try CommandRun(["merge"] + arguments, in: project.folder)
      #expect(run.status == 2)
      #expect(run.output == "")
      return run.messages
    }
    #expect(try refusal(parts[0], parts[2]).contains("These parts are missing: 2/3."))
    let twice = try refusal(parts[0], parts[1], parts[2], parts[1])
    #expect(twice.contains("[duplicate-part]"))
    let other = try CommandRun(
      ["scrape", "--provider", "devrev", "--shard", "2/3"] + pages.dropLast(), in: project.folder)
    try project.write(other.output, to: "other.json")
    #expect(try refusal(parts[0], "other.json", parts[2]).contains("other.json: error: This is part 2/3 of 5 pages"))
    let text = try project.read(parts[1])
    try project.write(text.replacingOccurrences(of: "\"program\": \"", with: "\"program\": \"9."), to: "newer.json")
    #expect(try refusal(parts[0], "newer.json", parts[2]).contains("[foreign-part]"))
    try project.write(
      text.replacingOccurrences(of: "\"shard\": \"2/3\"", with: "\"shard\": \"4/3\""), to: "broken.json")
    #expect(try refusal("broken.json").contains("broken.json:4:"))
    try project.write(String(text.prefix(text.count / 2)), to: "cut.json")
    #expect(try refusal(parts[0], "cut.json", parts[2], "missing.json").contains("missing.json"))
  }

  @Test(arguments: ["0/2", "3/2", "2", "1/0", "1/2/3", "x/2", "-1/2", "1/100001"])
  func whatIsNoPartIsWrongUsage(_ shard: String) throws {
    let project = try TemporaryProject()
    let run = try project.run("scrape", TemporaryProject.pagePath, "--shard", shard)
    #expect(run.status == 2)
    #expect(run.output == "")
  }

  @Test func aPartIsNotJudgedByItsFindings() throws {
    let project = try TemporaryProject()
    let run = try project.run(
      "scrape", TemporaryProject.pagePath, "--shard", "1/1", "--fail-on-findings", "error")
    #expect(run.status == 2)
    #expect(run.messages.contains("scopetables merge"))
  }
}
