import Findings
import PageReading
import TextRendering

/// Words of a page in which a letter of another script is among Latin ones, and looks like one of them: `Nоne` with a Cyrillic `о`.
///
/// Where a word decides, such a letter turns it into another one: a method that is none, an answer that no vendor file knows, a right of its
/// own. What a layout reads by name ``LookAlikes`` reports with the operation; this is about every other word.
struct LookAlikeWords {
  private(set) var findings: [Finding] = []

  /// - Parameter reading: What was read. Words that its findings quote are not reported again.
  init(page: Page, reading: LayoutReading) {
    let told = reading.findings.lazy.filter { $0.id == "look-alike-letter" }.compactMap(\.line)
    let toldLines = Set(told)
    for line in page.blocks.lazy.flatMap(\.textLines) where !line.text.utf8.areASCII {
      guard !toldLines.contains(line.number), let found = Self.word(in: line.text) else { continue }
      findings.append(
        Finding(
          .warning, id: "look-alike-letter",
          "“\(found.word.prefix(120))” contains “\(found.letter)” (\(LookAlikes.code(of: found.letter))), which only looks like an ordinary character. The word is taken as it is written, and may not be recognised.",
          page: page.path, line: line.number))
    }
  }

  /// The first such word of a text; `nil` if there is none.
  static func word(in text: String) -> (word: Substring, letter: Unicode.Scalar)? {
    for word in text.split(whereSeparator: { border.contains($0) }) {
      if let letter = letter(in: word.unicodeScalars) { return (word, letter) }
    }
    return nil
  }

  /// Languages written in other scripts put their endings behind Latin names, after one of these marks: `API-а`.
  private static let border: Set<Character> = [
    " ", "-", "‐", "‑", "–", "—", "'", "’", "\"", "“", "”", "«", "»", "(", ")",
  ]

  /// A letter that looks like an ASCII one, in a word whose other letters are ASCII. A letter that looks like none of them shows
  /// that the word is of another language: `commitов`.
  private static func letter(in scalars: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    var holdsLatin = false
    var found: Unicode.Scalar?
    for scalar in scalars {
      if scalar.isASCII {
        holdsLatin = holdsLatin || scalar.properties.isAlphabetic
      } else if LookAlikes.looksLikeASCII(scalar) {
        found = found ?? scalar
      } else if scalar.properties.isAlphabetic {
        return nil
      }
    }
    return holdsLatin ? found : nil
  }
}

extension Block {
  /// The lines of its words: of a table those of its rows.
  fileprivate var textLines: [Line] {
    switch self {
    case .heading(let heading): [Line(number: heading.line, text: heading.text, offset: heading.offset)]
    case .paragraph(let paragraph): paragraph.lines
    case .listItem(let item): item.lines
    case .code(let code): code.lines
    case .table(let table): table.rows.flatMap(\.textLines)
    }
  }
}

extension Row {
  fileprivate var textLines: [Line] {
    switch content {
    case .fused(let lines): lines
    case .cells(let cells): cells.lazy.filter { $0.span == .own }.flatMap(\.lines)
    }
  }
}
