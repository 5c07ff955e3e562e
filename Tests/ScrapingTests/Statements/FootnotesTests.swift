import PageReading
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

@Suite("Footnotes")
struct FootnotesTests {
  @Test(
    arguments: [
      ("¹ Owners only.", "¹", "Owners only."), ("¹ Owners only. ² Beta.", "²", "Beta."),
      ("* Owners only.", "*", "Owners only."),
      ("[1] Owners only.", "¹", "Owners only."), ("[^1] Owners only.", "[1]", "Owners only."),
      ("† Owners only.", "†", "Owners only."),
      ("¹² Twelve.", "[12]", "Twelve."),
    ] as [(String, String, String)])
  func aLineThatBeginsWithAMarkSaysWhatItMeans(line: String, mark: String, text: String) {
    let block = Block.paragraph(Paragraph(lines: [Line(number: 1, text: line)]))
    let page = Page(path: "page.txt", form: .text, lineCount: 1, blocks: [block])
    #expect(Footnotes(page).text(of: mark) == text)
    #expect(Footnotes(page).text(of: "‡") == nil)
  }

  @Test func theFirstFootnoteOfAMarkCounts() {
    let lines = ["¹ Owners only.", "¹ Others."].enumerated().map { Line(number: $0 + 1, text: $1) }
    let page = Page(path: "page.txt", form: .text, lineCount: 2, blocks: [.paragraph(Paragraph(lines: lines))])
    #expect(Footnotes(page).text(of: "¹") == "Owners only.")
  }
}
