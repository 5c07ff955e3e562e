import Foundation
import PageReading
import TestSupport
import Testing

@testable import Scraping

/// The walk from an unknown page to a vendor file in `docs/getting-started.md`: what it shows is what the program says.
@Suite struct WalkthroughTests {
  static let document = "docs/getting-started.md"
  static let root = Checkout.root

  static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  static func page() throws -> Page {
    try PageReader().read(Array(try text("Examples/Pages/harbour.html").utf8), path: "harbour.html")
  }

  @Test func theQuestionsAndAnswersAreThoseOfTheDocs() throws {
    var learning = VendorLearning([try Self.page()], file: VendorFile(id: "harbour"))
    let transcript = QuestionDialogueTests.Transcript(["4", "1", "1"])
    let dialogue = QuestionDialogue(
      say: { transcript.shown += $0 },
      listen: {
        let line = transcript.next()
        transcript.shown += (line ?? "") + "\n"
        return line
      })
    dialogue.ask(&learning)
    let report = LearningReport(learning, fileName: "harbour.vendor.json")
    let lines = ["$ scopetables learn harbour.html -o harbour.vendor.json"]
    let shown = lines.joined() + "\n" + transcript.shown + report.closing.map { $0 + "\n" }.joined()
    #expect(report.questions.isEmpty)
    let text = try Self.text(Self.document)
    #expect(text.contains("```text\n\(shown)```\n"), "\(Self.document) should show:\n\(shown)")
    #expect(learning.file.json == (try Self.text("Examples/Pages/harbour.vendor.json")))
  }

  @Test func theFileWrittenByHandSaysTheSame() throws {
    let text = try Self.text(Self.document)
    let section = try #require(text.range(of: "## Any vendor's page\n"))
    let rest = text[section.upperBound...]
    let opening = try #require(rest.range(of: "```json\n"))
    let hand = String(rest[opening.upperBound...].components(separatedBy: "```")[0])
    let learned = try Self.text("Examples/Pages/harbour.vendor.json")
    let page = try Self.page()
    let readings = try [hand, learned].map { json in
      let vendor = try Vendor.read(json: Array(json.utf8), path: "harbour.vendor.json")
      return try Scraper(vendor: vendor).scrape(page).operations
    }
    #expect(readings[0].count == 4)
    #expect(readings[0] == readings[1])
  }
}
