import Findings
import PageReading
import Testing

@testable import Scraping

@Suite("Words with a letter of another script") struct LookAlikeWordsTests {
  @Test(
    arguments: [
      ("N\u{43E}ne", "N\u{43E}ne", "\u{43E}"), ("N/\u{410}", "N/\u{410}", "\u{410}"),
      ("Delete boatd\u{435}lete/boats", "boatd\u{435}lete/boats", "\u{435}"),
      ("a (N\u{3BF}ne)", "N\u{3BF}ne", "\u{3BF}"), ("b\u{FF4F}ats", "b\u{FF4F}ats", "\u{FF4F}"),
    ] as [(String, Substring, Unicode.Scalar)])
  func aMixedWordIsFound(text: String, word: Substring, letter: Unicode.Scalar) {
    let found = LookAlikeWords.word(in: text)
    #expect(found?.word == word)
    #expect(found?.letter == letter)
  }

  /// A Russian ending behind a mark or in a word of its own, an accent, a unit, a script without twins.
  @Test(arguments: [
    "API-\u{430}", "commit\u{43E}\u{432}", "\u{440}\u{43E}\u{441}\u{442}", "Z\u{FC}rich", "5 \u{3BC}s", "\u{394}t",
    "API\u{8BF4}\u{660E}", "\u{430} b", "plain",
  ])
  func wordsOfOtherLanguagesAreNone(text: String) { #expect(LookAlikeWords.word(in: text) == nil) }

  static let word = "N\u{43E}ne"

  @Test func everyKindOfLineIsLookedAt() {
    let line = Line(number: 7, text: Self.word)
    let blocks: [Block] = [
      .heading(Heading(line: 7, level: 2, text: Self.word)), .paragraph(Paragraph(lines: [line])),
      .listItem(ListItem(depth: 0, marker: .bullet, lines: [line])), .code(Code(lines: [line])),
      .table(Table(line: 7, rows: [.cells(["a", Self.word], line: 7)])),
      .table(Table(line: 7, rows: [Row(line: 7, content: .fused([line]))])),
    ]
    for block in blocks {
      let findings = LookAlikeWords(page: .of([block]), reading: LayoutReading()).findings
      #expect(findings.map(\.line) == [7])
      #expect(findings.map(\.id) == ["look-alike-letter"])
      #expect(findings.first?.message.contains("U+043E") == true)
    }
  }

  @Test func aLineOfWhichTheOperationToldItIsNotToldTwice() {
    var reading = LayoutReading()
    reading.findings = [Finding(.warning, id: "look-alike-letter", "", page: "page", line: 7)]
    let page = Page.of([.paragraph(Paragraph(lines: [Line(number: 7, text: Self.word)]))])
    #expect(LookAlikeWords(page: page, reading: reading).findings == [])
    reading.findings = [Finding(.warning, id: "non-ascii-letter", "", page: "page", line: 7)]
    #expect(LookAlikeWords(page: page, reading: reading).findings.count == 1)
  }

  @Test func aForeignLetterBelongsToTheParameterAroundIt() {
    #expect(PathSpelling("/users/:us\u{435}r/boats")?.path == "/users/{us\u{435}r}/boats")
    #expect(PathSpelling("/users/:user\u{2026}")?.path == "/users/{user}\u{2026}")
  }
}
