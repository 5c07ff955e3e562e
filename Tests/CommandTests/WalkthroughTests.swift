import Foundation
import TestSupport
import Testing

/// What the README and the docs show of the command is what it prints and writes.
@Suite struct WalkthroughTests {
  static let root = Checkout.root

  private static func text(_ document: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: document)), as: UTF8.self)
  }

  /// The walk from a vendor file to a table.
  @Test func theTableIsThatOfTheDocs() throws {
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
    let document = "docs/getting-started.md"
    let text = try Self.text(document)
    #expect(text.contains("```text\n\(shown)```\n"), "\(document) should show:\n\(shown)")
    for line in try project.read("scopetables.json").split(separator: "\n") where line.contains("harbour") {
      let words = line.split(separator: " ").joined(separator: " ")
      #expect(text.contains(words), "\(document) should show: \(words)")
    }
  }

  /// The samples of commands are the answers of the committed pages and catalogs.
  @Test(arguments: [
    ("README.md", "explain POST /surveys.submit"),
    ("README.md", "scrape --format summary Inputs/github/permissions.html"),
    ("README.md", "least --uses Examples/Uses/survey-bot.txt --type ticket"),
    ("docs/least-privilege.md", "least --uses Examples/Uses/tickets.txt --type ticket"),
    ("docs/least-privilege.md", "least --uses Examples/Uses/release-bot.txt"),
    ("docs/least-privilege.md", "lint Examples/Uses/release-bot.json --uses Examples/Uses/release-bot.txt"),
  ])
  func theSamplesAreWhatTheCommandPrints(document: String, command: String) throws {
    let run = try CommandRun(command.split(separator: " ").map(String.init), in: Self.root)
    let shown = "```text\n$ scopetables \(command)\n\(run.output)```\n"
    #expect(try Self.text(document).contains(shown), "\(document) should show:\n\(shown)")
  }

  /// What is read in half a minute fits into a narrow window.
  @Test func theReadMeIsShort() throws {
    let text = try Self.text("README.md")
    #expect(text.split(whereSeparator: \.isWhitespace).count < 1500)
    var isCode = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") { isCode.toggle() }
      if isCode { #expect(line.count < 100, "\(line)") }
    }
  }
}
