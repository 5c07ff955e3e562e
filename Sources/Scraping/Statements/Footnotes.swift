import Findings
import PageReading
import ScopeModel
import TextRendering

/// The footnotes of a page: what its lines say that begin with a mark.
///
///     ¹ Owners only. ² Beta.          * Needs an owner.          [1] Needs an owner.
///     Note: Permissions marked with * use the consent of the owner.
struct Footnotes {
  private var texts: [String: String] = [:]

  init(_ page: Page) {
    for block in page.blocks {
      switch block {
      case .paragraph(let paragraph): for line in paragraph.lines { add(line.text) }
      case .listItem(let item): for line in item.lines { add(line.text) }
      case .heading, .table, .code: break
      }
    }
  }

  /// What the footnote with that mark says.
  func text(of mark: String) -> String? { texts[Self.key(mark)] }

  /// What the footnotes of an operation's requirement say, with a finding for each mark that no line explains.
  ///
  /// - Parameter name: The operation, as messages call it.
  func texts(of marks: [String], name: String, page: String, line: Int) -> (texts: [String], findings: [Finding]) {
    var texts: [String] = []
    var findings: [Finding] = []
    for mark in marks {
      if let text = text(of: mark) {
        texts.append(text)
      } else {
        findings.append(
          Finding(
            .warning, id: "footnote-not-found",
            "The requirement of \(name) has the footnote mark “\(mark)”, but no line on the page begins with it.",
            page: page, line: line))
      }
    }
    return (texts, findings)
  }

  private static let explaining = ["marked with ", "marked by ", "denoted by ", "indicated by ", "indicated with "]
    .map { Array($0.utf8) }

  /// A sentence that says what a mark means.
  private mutating func addExplanation(_ line: String) {
    for words in Self.explaining {
      guard let range = line.utf8.firstRange(ofBytes: words) else { continue }
      let behind = line[range.upperBound...].drop {
        $0 == "a" || $0 == "n" || $0 == " " || $0 == "(" || $0 == "`" || $0 == "\""
      }
      guard let mark = Self.leadingMark(behind.unicodeScalars), texts[Self.key(mark)] == nil else { continue }
      texts[Self.key(mark)] = line
    }
  }

  private mutating func add(_ line: String) {
    addExplanation(line)
    var rest = line.unicodeScalars[...]
    while let mark = Self.leadingMark(rest) {
      let behind = rest.dropFirst(mark.unicodeScalars.count)
      let end = behind.indices.first { index in
        index > behind.startIndex && MarkedWord.isFootnoteMark(behind[index])
          && behind[behind.index(before: index)] == " "
      }
      let text = SourceWords.trimmed(String(behind[..<(end ?? behind.endIndex)]))
      if !text.isEmpty, texts[Self.key(mark)] == nil { texts[Self.key(mark)] = text }
      guard let end else { return }
      rest = behind[end...]
    }
  }

  private static func leadingMark(_ text: Substring.UnicodeScalarView) -> String? {
    let marks = text.prefix { MarkedWord.isFootnoteMark($0) || $0 == "*" }
    if !marks.isEmpty { return String(marks) }
    guard text.first == "[", let close = text.firstIndex(of: "]") else { return nil }
    let inner = text[..<close].dropFirst()
    let digits = inner.first == "^" ? inner.dropFirst() : inner
    return !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) } ? String(text[...close]) : nil
  }

  /// `[^1]`, `[1]` and `¹` are the same mark.
  private static func key(_ mark: String) -> String {
    let superscripts: [Character: Character] = [
      "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9",
    ]
    return String(mark.filter { !"[]^".contains($0) }.map { superscripts[$0] ?? $0 })
  }
}
