import PageReading
import Testing

/// The one form that names have in both readers.
@Suite("Fold")
struct TextFoldTests {
  /// What no reader sees in the middle of a word.
  static let unseen: [UInt32] =
    [
      0xAD, 0x34F, 0x61C, 0x180B, 0x180E, 0x115F, 0x1160, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x3164, 0xFEFF,
      0xFFA0,
    ]
    + Array(0x202A...0x202E) + Array(0x2060...0x2064) + Array(0x2066...0x2069) + Array(0xFE00...0xFE0F)
    + [0xE0001, 0xE0041, 0xE007F, 0xE0100, 0xE01EF]

  static let blanks: [UInt32] = [0x09, 0x0B, 0x0C, 0x1F, 0x7F, 0x85, 0xA0, 0x1680, 0x2003, 0x202F, 0x2800, 0x3000]

  static func text(_ scalar: UInt32) throws -> String { String(try #require(Unicode.Scalar(scalar))) }

  @Test(arguments: unseen) func marksThatNobodySeesVanish(scalar: UInt32) throws {
    #expect(TextFold.folded("/tr\(try Self.text(scalar))ee") == "/tree")
  }

  @Test(arguments: blanks) func whatShowsAsABlankIsOne(scalar: UInt32) throws {
    let blank = try Self.text(scalar)
    #expect(TextFold.folded("\(blank)a\(blank) \(blank)b\(blank)") == "a b")
  }

  @Test func hyphensAreOneAndDashesStay() {
    #expect(TextFold.folded("a\u{2010}b\u{2011}c\u{2012}d\u{2013}e\u{2212}f") == "a-b-c\u{2012}d\u{2013}e\u{2212}f")
  }

  @Test func joinersStandBetweenLettersOfScriptsThatNeedThem() {
    #expect(TextFold.folded("👩\u{200D}💻, ❤\u{FE0F}\u{200D}🔥") == "👩\u{200D}💻, ❤\u{200D}🔥")
    #expect(TextFold.folded("é\u{200D} é\u{200D}a a\u{200D}é \u{200C}é") == "é éa aé é")
  }

  @Test func ordinaryTextStays() {
    let text = "GET /a/{b}?c=d#e ~ „ü“ 漢字 😀 ×"
    #expect(TextFold.folded(text) == text)
    #expect(TextFold.folded(" \u{FEFF} ") == "")
    #expect(TextFold.folded("✖\u{FE0F}") == "✖")
  }

  @Test(arguments: unseen + blanks + [0x2010, 0x2011, 0x2012, 0x430])
  func bothFormsOfAPageGiveTheSameNames(scalar: UInt32) throws {
    let word = "a\(try Self.text(scalar))b"
    // A tab parts cells in a text dump, and a form feed or a vertical tab may end a line of it.
    guard scalar > 0x20 else { return }
    func text(_ source: String) throws -> String? {
      guard case .paragraph(let paragraph)? = try PageReader().read(Array(source.utf8), path: "p").blocks.first else {
        return nil
      }
      return paragraph.lines.first?.text
    }
    #expect(try text("<p>\(word).</p>") == text("\(word).\n"))
    #expect(try text("\(word).\n") == TextFold.folded("\(word)."))
  }
}
