import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    ["generat"], ["scrape"], ["generate", "--chek"], ["emit", "x.json"], ["emit", "x.json", "--to", "yaml"],
    ["scrape", "a.txt", "--format", "xml"], ["scrape", "a.txt", "a.txt"], ["scrape", "a.txt", "--layout", "none"],
    ["condense"], ["generate", "surplus"],
  ])
  func wrongUsageEndsWithTwo(arguments: [String]) throws {
    let project = try TemporaryProject()
    let run = try CommandRun(arguments, in: project.folder)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.messages.lowercased().contains("error: "))
  }

  @Test func helpAndVersionAreAnswers() throws {
    let project = try TemporaryProject()
    let help = try project.run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: scopetables"))
    let version = try project.run("--version")
    #expect(version.status == 0)
    #expect(
      version.output.firstMatch(of: /^scopetables \d+\.\d+\.\d+ \(libxml2 \d+\.\d+\.\d+(, cmark-gfm [\w.]+)?\)\n$/)
        != nil)
    #expect(version.messages == "")
  }

  @Test func aNearOptionIsSuggested() throws {
    #expect(try TemporaryProject().run("generate", "--chek").messages.contains("Did you mean '--check'?"))
  }
}
