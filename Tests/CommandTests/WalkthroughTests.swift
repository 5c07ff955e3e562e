import Foundation
import Testing

/// The README's walk from a vendor file to a table: what it shows is what the command prints and writes.
@Suite struct WalkthroughTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theTableIsThatOfTheReadMe() throws {
    let project = try TemporaryProject()
    try project.remove("scopetables.json")
    for name in ["harbour.html", "harbour.vendor.json"] {
      try project.write(Data(contentsOf: Self.root.appending(path: "Examples/Pages/\(name)")), to: name)
    }
    let initialize = try project.run("init", "--vendor", "harbour.vendor.json", "harbour.html")
    #expect(initialize.status == 0)
    let generate = try project.run("generate")
    #expect(generate.status == 0)
    let rows = try project.read("Generated/harbour/Swift/Harbour.swift").split(separator: "\n")
      .filter { $0.hasPrefix("GET /") || $0.hasPrefix("POST /") }
    let shown =
      "$ scopetables init --vendor harbour.vendor.json harbour.html\n" + initialize.messages
      + "$ scopetables generate\n" + generate.messages
      + "$ grep '^[A-Z]* /' Generated/harbour/Swift/Harbour.swift\n" + rows.map { $0 + "\n" }.joined()
    let readMe = String(decoding: try Data(contentsOf: Self.root.appending(path: "README.md")), as: UTF8.self)
    #expect(readMe.contains("```text\n\(shown)```\n"), "the README should show:\n\(shown)")
    for line in try project.read("scopetables.json").split(separator: "\n") where line.contains("harbour") {
      let words = line.split(separator: " ").joined(separator: " ")
      #expect(readMe.contains(words), "the README should show: \(words)")
    }
  }

  /// The README's answers about two apps are those of the committed catalogs.
  @Test(arguments: [
    "least --uses Examples/Uses/tickets.txt --type ticket", "least --uses Examples/Uses/release-bot.txt",
    "lint Examples/Uses/release-bot.json --uses Examples/Uses/release-bot.txt",
  ])
  func theAnswersAboutAppsAreThoseOfTheReadMe(command: String) throws {
    let run = try CommandRun(command.split(separator: " ").map(String.init), in: Self.root)
    let readMe = String(decoding: try Data(contentsOf: Self.root.appending(path: "README.md")), as: UTF8.self)
    let shown = "```text\n$ scopetables \(command)\n\(run.output)```\n"
    #expect(readMe.contains(shown), "the README should show:\n\(shown)")
  }
}
