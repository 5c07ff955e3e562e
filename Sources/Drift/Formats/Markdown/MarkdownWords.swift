import ScopeTable
import TextRendering

/// Words of pages in a comment, cut where they are very long, so that one of them does not take the room of all others.
enum MarkdownWords {
  /// In Unicode scalars.
  private static let (nameLimit, pathLimit, longLimit) = (100, 200, 1_000)
  /// In UTF-16 code units, escapes included.
  private static let (messageLimit, addressLimit) = (1_500, 500)

  static func text(_ words: String) -> String { MarkdownText.inlineInComment(cut(words, to: pathLimit)) }

  static func code(_ name: String) -> String { MarkdownText.codeOutsideTables(cut(name, to: pathLimit)) }

  static func longCode(_ words: String) -> String { MarkdownText.codeOutsideTables(cut(words, to: longLimit)) }

  /// - Parameter words: Markdown. They stay as they are where the address is missing, is a file of this machine, which GitHub
  ///   links to from nowhere, or would take the room of others.
  static func link(_ words: String, to address: String?) -> String {
    guard let address, !address.hasPrefix("file:"), address.utf8.count <= addressLimit else { return words }
    return MarkdownText.link(markdown: words, to: address)
  }

  /// **POST** `/works.create`, or the scope or page.
  static func topic(of change: DriftChange) -> String {
    guard change.operationWords != nil else { return code(change.topic) }
    let place = change.path.map { path in code(path) + (change.name.map { " (\(code($0)))" } ?? "") }
    let parts = [change.method.map { "**\($0.rawValue)**" }, place ?? change.name.map(code)]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  static func message(_ message: DriftMessage) -> (text: String, isCut: Bool) {
    var text = ""
    var isCut = false
    for part in message.parts {
      let piece = words(for: part, isCut: &isCut)
      if text.utf16.count + piece.utf16.count > messageLimit { return (text + "…", true) }
      text += piece
    }
    return (text, isCut)
  }

  /// What base and revision say, side by side: what went is struck out, what came is bold. `nil` if nothing is in common.
  static func marked(_ change: DriftChange) -> String? {
    guard let difference = change.wordDifference else { return nil }
    let before = difference.base.map { $0.isKept ? longCode($0.text) : "~~\(longCode($0.text))~~" }
    let after = difference.revision.map { $0.isKept ? longCode($0.text) : "**\(longCode($0.text))**" }
    return "\(before.joined(separator: " ")) → \(after.joined(separator: " "))"
  }

  private static func words(for part: DriftMessage.Part, isCut: inout Bool) -> String {
    switch part {
    case .words(let words): return spaced(cut(words, to: pathLimit, &isCut))
    case .name(let name): return MarkdownText.codeOutsideTables(cut(name, to: nameLimit, &isCut))
    case .quotation(let words): return "“\(MarkdownText.inlineInComment(cut(words, to: nameLimit, &isCut)))”"
    }
  }

  /// Text with the spaces at its ends, which join it to its neighbours.
  private static func spaced(_ words: String) -> String {
    let inner = MarkdownText.inlineInComment(words)
    if inner.isEmpty { return words.isEmpty ? "" : " " }
    let scalars = words.unicodeScalars
    return (scalars.first == " " ? " " : "") + inner + (scalars.last == " " ? " " : "")
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    var isCut = false
    return cut(text, to: limit, &isCut)
  }

  private static func cut(_ text: String, to limit: Int, _ isCut: inout Bool) -> String {
    guard text.utf8.count > limit, text.unicodeScalars.count > limit else { return text }
    isCut = true
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…"
  }
}
