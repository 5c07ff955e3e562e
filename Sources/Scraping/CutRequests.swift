import Findings
import PageReading
import ScopeModel
import ScopeTable

/// Lines that look like a request or the heading of an operation, and of which nothing was read, or less than they say: a blank or a letter of
/// another script in the path keeps the rest of it away.
///
///     GET /me/mess ages/{id}            Delete token delete /tokens/cur rent
struct CutRequests {
  private(set) var findings: [Finding] = []

  init(page: Page, reading: LayoutReading, layouts: [LayoutName]) {
    let accounted = Set((reading.read + reading.explained.map(\.place)).map(\.offset))
    for block in page.blocks {
      let isParagraph: Bool
      let lines: [Line]
      switch block {
      case .heading(let heading):
        isParagraph = false
        lines = [Line(number: heading.line, text: heading.text, offset: heading.offset)]
      case .paragraph(let paragraph): (isParagraph, lines) = (true, paragraph.lines)
      case .code(let code): (isParagraph, lines) = (false, code.lines)
      case .listItem(let item): (isParagraph, lines) = (false, item.lines)
      case .table(let table):
        // Cells that were parted at blanks may have been parted inside of a path.
        guard page.form == .text else { continue }
        isParagraph = false
        lines = table.rows.map { row in
          Line(number: row.line, text: row.excerpt.replacing(" | ", with: " "), offset: row.offset)
        }
      }
      for line in lines {
        let shape = CutRequest(line.text)
        let isTold =
          shape.isBroken
          || (!accounted.contains(line.offset) && (shape.holdsForeignPath || shape.hasTail))
          || (isParagraph && shape.isHeading && layouts == [.operationList] && !accounted.contains(line.offset))
        guard isTold else { continue }
        findings.append(
          Finding(
            .warning, id: "cut-request",
            "“\(line.text.prefix(200))” looks like a request, but only part of it was read because of a space, a foreign letter or the wrong kind of line. If it states an operation, correct it in your copy of the page.",
            page: page.path, line: line.number))
      }
    }
  }
}

/// What the words of one line say about a request in it.
struct CutRequest {
  /// Behind the path stands a word that can only be the rest of it: `GET /me/mess ages/{id}`.
  private(set) var isBroken = false
  /// The path holds a letter that no path holds unescaped.
  private(set) var holdsForeignPath = false
  /// The line ends as a heading does, with a method and a path, and one or two words more.
  private(set) var hasTail = false
  /// The line is some words, a method in lower case and a path.
  private(set) var isHeading = false

  init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "/")), text.utf8.count <= 1_000 else { return }
    let words = OperationText.words(of: text)
    // A method with a letter of another script is not a method, and its line would be lost.
    if let first = words.first, words.count > 1, words[1].first == "/", first.utf8.count > first.count {
      let folded = first.unicodeScalars.filter(\.isASCII)
      holdsForeignPath = HTTPMethod.allCases.contains { method in
        method.rawValue.count == first.count && folded.allSatisfy { method.rawValue.unicodeScalars.contains($0) }
      }
    }
    let index = words.indices.dropLast().first {
      HTTPMethod(word: words[$0].utf8, spelled: [.capitals, .small]) != nil && words[$0 + 1].first == "/"
    }
    guard let index, words[index + 1].utf8.count > 1 else { return }
    let path = words[index + 1]
    let behind = words[(index + 2)...]
    // A sentence may name a path anywhere; a request begins its line, or follows a short title without marks.
    let title = words[..<index]
    guard title.count <= 10, !title.contains(where: { ".,;:!?".contains($0.last ?? " ") }) else { return }
    holdsForeignPath = index == 0 && path.utf8.contains { $0 >= 0x80 }
    if let next = behind.first { isBroken = Self.isRestOfPath(next) }
    guard words[index].utf8.allSatisfy(\.isASCIILowercase) else { return }
    let endsAsProse = ".,;:!?)".contains(text.last ?? " ")
    hasTail = !endsAsProse && (1...2).contains(behind.count) && behind.allSatisfy(Self.isPathWord)
    isHeading = !title.isEmpty && behind.isEmpty && !endsAsProse
  }

  /// Whether a word is made of what paths are made of.
  private static func isPathWord(_ word: Substring) -> Bool {
    !word.isEmpty
      && word.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIUppercase || "{}-_./0123456789".utf8.contains($0) }
  }

  /// Whether a word after a path is neither a word of a sentence nor another path: it holds a slash or a brace inside. Two plain words around a
  /// slash may be words as well: `read/write`.
  private static func isRestOfPath(_ word: Substring) -> Bool {
    guard word.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "}") }) else { return false }
    guard isPathWord(withoutParameters(word)[...]), let first = word.utf8.first, first != UInt8(ascii: "/"),
      first != UInt8(ascii: "{")
    else { return false }
    let slashes = word.utf8.count { $0 == UInt8(ascii: "/") }
    return slashes > 1 || (slashes == 1 && word.contains("{")) || (word.contains("}") && !word.contains("{"))
      || (slashes == 1 && !pairs.contains(word.lowercased()))
  }

  /// The word without what is between braces: `ers/{}/boats` for `ers/{id | name}/boats`.
  private static func withoutParameters(_ word: Substring) -> String {
    var isInside = false
    return String(
      word.filter { character in
        if character == "}" { isInside = false }
        defer { if character == "{" { isInside = true } }
        return !isInside
      })
  }

  private static let pairs: Set<String> = [
    "and/or", "read/write", "write/read", "n/a", "w/o", "yes/no", "true/false", "on/off", "i/o", "allow/deny",
    "user/admin",
  ]
}
