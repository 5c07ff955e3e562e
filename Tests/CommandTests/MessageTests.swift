import Findings
import JSON
import ScopeModel
import SystemAccess
import Testing

@testable import scopetables

/// How the command speaks on standard error.
@Suite struct MessageTests {
  @Test(arguments: [("scrap", "scrape"), ("genrate", "generate"), ("lokup", "lookup"), ("annotat", "annotate")])
  func aMisspeltSubcommandIsSuggested(_ written: String, _ meant: String) throws {
    let run = try TemporaryProject().run(written, "x")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.messages == """
        scopetables: error: There is no subcommand “\(written)”. Did you mean “\(meant)”? [unknown-subcommand]

        """)
  }

  @Test func whereNoneIsNearAllAreListed() throws {
    let run = try TemporaryProject().run("frobnicate")
    #expect(run.status == 2)
    #expect(run.messages.contains("The subcommands are scrape, merge, condense, generate,"))
  }

  @Test func quietLeavesWarningsAndErrors() throws {
    let project = try TemporaryProject()
    #expect(try project.run("generate").messages.contains("Generated: 6 written"))
    let quiet = try project.run("generate", "--quiet")
    #expect(quiet.status == 0)
    #expect(quiet.messages.split(separator: "\n").allSatisfy { $0.contains(": warning: ") })
    #expect(try project.run("scrape", "missing.txt", "-q").errors.count == 1)
  }

  @Test func messagesAreJSONForPrograms() throws {
    let project = try TemporaryProject()
    let run = try project.run("scrape", "missing.txt", "gone.txt", "--messages", "json")
    #expect(run.status == 2)
    let lines = run.messages.split(separator: "\n")
    #expect(lines.count == 2)
    for (line, page) in zip(lines, ["missing.txt", "gone.txt"]) {
      let message = try JSONParser().parse(Array(line.utf8))
      #expect(message["formatVersion"]?.content == .number("1"))
      #expect(message["severity"]?.content == .string("error"))
      #expect(message["id"]?.content == .string("missing-file"))
      #expect(message["page"]?.content == .string(page))
    }
    let sentence = try project.run("generate", "--messages", "json").messages.split(separator: "\n").last
    let message = try JSONParser().parse(Array(try #require(sentence).utf8))
    #expect(message["severity"]?.content == .string("note"))
    #expect(message["id"] == nil)
  }

  @Test func coloursAreAskedFor() throws {
    let project = try TemporaryProject()
    let coloured = "\u{1B}[1;31merror\u{1B}[0m"
    #expect(try project.run("scrape", "missing.txt", "--color", "always").messages.contains(coloured))
    for arguments in [["--color", "never"], ["--color", "auto"], []] {
      let run = try CommandRun(["scrape", "missing.txt"] + arguments, in: project.folder)
      #expect(!run.messages.contains("\u{1B}"), "\(arguments)")
    }
    #expect(try project.run("scrape", "missing.txt", "--color", "sometimes").status == 2)
  }

  @Test func equalNotesAreToldOnce() {
    let notes = (1...600).map { Finding(.note, id: "no-provenance", "Nothing is recorded.", page: "\($0).html") }
    let other = Finding(.warning, id: "odd", "Odd.", page: "7.html")
    let grouped = MessagePrinter.grouped(notes + [other])
    #expect(grouped.map(\.id) == ["no-provenance", "odd"])
    #expect(grouped.first?.page == "1.html")
    #expect(grouped.first?.message == "Nothing is recorded. The same applies to 599 more.")
    #expect(MessagePrinter.grouped(Array(notes.prefix(3))) == Array(notes.prefix(3)))
    let warnings = (1...9).map { Finding(.warning, id: "odd", "Odd.", page: "\($0).html") }
    #expect(MessagePrinter.grouped(warnings) == warnings)
  }

  @Test func aPageCannotColourItsMessage() {
    let finding = Finding(.error, id: "odd", "\u{1B}[31mred", page: "a\u{1B}[0m.html", line: 3)
    let line = MessagePrinter().line(finding, isColored: true)
    #expect(line == "a\\u{1b}[0m.html:3: \u{1B}[1;31merror\u{1B}[0m: \\u{1b}[31mred [odd]")
  }

  @Test func progressSaysHowLongItTakes() {
    #expect(
      ProgressLine.text(done: 120, of: 600, noun: "pages", seconds: 1.5) == "120 of 600 pages, 80 a second, 6 s left")
    #expect(ProgressLine.text(done: 3, of: 5, noun: "pages", seconds: 2) == "3 of 5 pages, 1.5 a second, 2 s left")
  }
}
