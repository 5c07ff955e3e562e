import CatalogJSON
import Foundation
import Hashing
import ScopeModel
import Testing

@Suite struct ScrapeTests {
  static let page = TemporaryProject.pagePath

  @Test func itPrintsACatalog() throws {
    let project = try TemporaryProject()
    let run = try project.run("scrape", Self.page, "--provider", "devrev")
    #expect(run.status == 0, "\(run.messages)")
    let catalog = try Catalog(json: Array(run.output.utf8))
    #expect(catalog.operations.count == 9)
    #expect(catalog.pages.map(\.path) == [Self.page])
    let bytes = try Data(contentsOf: project.url(Self.page))
    #expect(catalog.pages.map(\.sha256) == [SHA256.hexadecimal(of: Array(bytes))])
  }

  @Test func standardInputIsAPage() throws {
    let project = try TemporaryProject()
    let run = try project.run("scrape", "-", "--provider", "devrev", input: TemporaryProject.page)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try Catalog(json: Array(run.output.utf8)).operations.count == 9)
  }

  @Test func aLimitIsAnOptionThatItsErrorNames() throws {
    let project = try TemporaryProject()
    let run = try project.run("scrape", Self.page, "--provider", "devrev", "--limit", "pageBytes=100")
    #expect(run.status == 2)
    #expect(run.errors.count == 1)
    #expect(run.errors.first?.contains("[page-too-large]") == true)
    #expect(run.errors.first?.contains("pageBytes (now 100)") == true)
    for wrong in ["pageBytes=0", "bytes=100", "pageBytes", "pageBytes=x"] {
      #expect(try project.run("scrape", Self.page, "--limit", wrong).status == 2, "\(wrong)")
    }
    let many = try project.run("scrape", Self.page, "missing.txt", "--provider", "devrev", "--limit", "pages=1")
    #expect(many.status == 2)
    #expect(many.messages.contains("--limit pages=2"))
  }

  @Test(arguments: ["json", "summary"]) func itIsTheSameHoweverManyPagesAreReadAtOnce(_ format: String) throws {
    let project = try TemporaryProject()
    var pages = [Self.page, "missing.txt"]
    for number in 1...20 {
      // Later pages are shorter, so that they are done first.
      let rows = TemporaryProject.page.split(separator: "\n", omittingEmptySubsequences: false)
      try project.write(rows.dropLast(min(number % 7, 4)).joined(separator: "\n") + "\n", to: "page-\(number).txt")
      pages.append("page-\(number).txt")
    }
    for pages in [pages, pages.filter { $0 != "missing.txt" }] {
      let runs = try ["1", "2", "8"].map { jobs in
        try CommandRun(
          ["scrape", "--provider", "devrev", "--format", format, "--jobs", jobs] + pages, in: project.folder)
      }
      let first = try #require(runs.first)
      #expect(first.status == (pages.contains("missing.txt") ? 2 : 0), "\(first.messages)")
      for run in runs {
        #expect(run.output == first.output)
        #expect(run.errors == first.errors)
        #expect(run.status == first.status)
      }
    }
    #expect(try project.run("scrape", Self.page, "--provider", "devrev", "--jobs", "0").status == 2)
  }

  @Test func anUnfitPageMakesNoCatalog() throws {
    let project = try TemporaryProject()
    let run = try project.run("scrape", Self.page, "missing.txt", "scopetables.json", "--provider", "devrev")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.count == 2)
  }

  @Test func anUnfitPageDoesNotStopTheAccountsOfTheOthers() throws {
    let project = try TemporaryProject()
    try project.write(TemporaryProject.page, to: "second.txt")
    let run = try project.run(
      "scrape", Self.page, "missing.txt", "Inputs", "scopetables.json", "second.txt", "--format", "summary")
    #expect(run.status == 2)
    #expect(run.errors.count == 3)
    let accounts = run.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(accounts == ["\(Self.page): DevRev, operation-rows", "second.txt: DevRev, operation-rows"])
    #expect(run.output.contains("  9 entries seen = 9 read + 0 explained\n"))
  }

  @Test func findingsEndWithOneOnlyWhereAskedFor() throws {
    let project = try TemporaryProject()
    let page = TemporaryProject.page.replacingOccurrences(
      of: "POST/widgets.updatewidget:write,widget:all", with: "POST/widgets.updateask somebody")
    try project.write(page, to: Self.page)
    for format in ["json", "summary"] {
      let plain = try project.run("scrape", Self.page, "--provider", "devrev", "--format", format)
      #expect(plain.status == 0, "\(plain.messages)")
      #expect(plain.errors.count == 1)
      let strict = try project.run(
        "scrape", Self.page, "--provider", "devrev", "--format", format, "--fail-on-findings", "error")
      #expect(strict.status == 1)
      #expect(strict.output == plain.output)
    }
  }

  @Test func aPageFromWhichNoOperationCouldBeReadEndsWithOne() throws {
    let project = try TemporaryProject()
    try project.write("Get Part\n\nGET\n/parts.get\n\nRequired scopes: part:\n\nResponse\n", to: "silent.txt")
    for format in ["json", "summary"] {
      let run = try project.run("scrape", "silent.txt", "--provider", "acme", "--format", format)
      #expect(run.status == 1, "\(run.messages)")
      #expect(run.messages.contains("[unreadable-requirement]"))
    }
    let unfit = try project.run("scrape", "-", "--provider", "acme", input: "<h1>Boats</h1><p>Words.</p>")
    #expect(unfit.status == 2)
    #expect(unfit.messages.contains("scopetables learn PAGE [unfit-page]"))
  }

  @Test func aProviderThatNearlyIsAKnownOneIsRefused() throws {
    let run = try TemporaryProject().run("scrape", Self.page, "--provider", "devrv")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages.contains("The provider “devrv” is unknown. Did you mean “devrev”?"))
  }

  @Test func jsonOfAnotherFormIsNoPageAndNoCatalog() throws {
    let project = try TemporaryProject()
    try project.write("{\"boats\": {\"verb\": \"get\", \"requestPath\": \"/boats\"}}", to: "boats.json")
    for run in [
      try project.run("scrape", "boats.json", "--provider", "acme"), try project.run("condense", "boats.json"),
      try project.run("diff", "boats.json", "boats.json"),
    ] {
      #expect(run.status == 2)
      #expect(run.messages.contains("boats.json: error: This JSON file (an object with “boats”)"))
    }
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let project = try TemporaryProject()
    let pipe = Pipe()
    let process = Process()
    process.executableURL = CommandRun.program
    process.arguments = ["scrape", Self.page, "--provider", "devrev"]
    process.currentDirectoryURL = project.folder
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try pipe.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
  }

  #if os(Linux)
    @Test func aFullDiskIsAnError() throws {
      let project = try TemporaryProject()
      let process = Process()
      let messages = Pipe()
      process.executableURL = CommandRun.program
      process.arguments = ["scrape", Self.page, "--provider", "devrev"]
      process.currentDirectoryURL = project.folder
      process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
      process.standardError = messages
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 2)
      let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(text.contains("error: Standard output cannot be written"))
    }
  #endif

  @Test func condensingTwiceChangesNothing() throws {
    let project = try TemporaryProject()
    let once = try project.run("condense", Self.page)
    #expect(once.status == 0, "\(once.messages)")
    #expect(once.output.contains("widgets.create"))
    #expect(try project.run("condense", "-", input: once.output).output == once.output)
    #expect(try project.run("condense", "scopetables.json").status == 2)
  }
}
