/// Decodes the named character references that libxml2 leaves as they are.
///
/// It knows the 253 names of HTML 4, with their semicolon. Of a reference that it does not know it reports the ampersand and the
/// name apart, and the semicolon with the text that follows. Sample: `/rest/&lcub;id&rcub;&nbsp-`.
struct NamedReference {
  /// What a reported piece of text comes to.
  enum Piece {
    case text(UnsafeBufferPointer<UInt8>)
    case replacement([UInt8])
    case nothing
  }

  private enum Progress {
    case text, name, semicolon
  }

  private var progress = Progress.text

  /// Takes a reported piece of text.
  ///
  /// - Parameter position: How many bytes of the page the parser has consumed.
  mutating func next(_ piece: UnsafeBufferPointer<UInt8>, position: Int, page: UnsafeBufferPointer<UInt8>) -> Piece {
    switch progress {
    case .text:
      guard piece.count == 1, piece[0] == UInt8(ascii: "&"), isAfterName(position, page) else { return .text(piece) }
      progress = .name
      return .nothing
    case .name:
      let name = piece.prefix(while: isLetterOrDigit)
      let isWhole = name.count == piece.count
      let hasSemicolon = isWhole && position < page.count && page[position] == UInt8(ascii: ";")
      let key = String(decoding: name, as: UTF8.self)
      guard let character = (hasSemicolon ? Self.characters[key] : nil) ?? Self.charactersWithoutSemicolon[key] else {
        progress = .text
        return .replacement([UInt8(ascii: "&")] + piece)
      }
      progress = hasSemicolon ? .semicolon : .text
      return .replacement(Array(character.utf8) + piece[name.endIndex...])
    case .semicolon:
      progress = .text
      guard piece.first == UInt8(ascii: ";") else { return .text(piece) }
      return .text(UnsafeBufferPointer(rebasing: piece.dropFirst()))
    }
  }

  /// Whether a name, and an ampersand before it, ends here: the parser has consumed it without knowing it. To libxml2 a name may
  /// hold `-`, `_`, `.` and `:`.
  private func isAfterName(_ position: Int, _ page: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = position - 1
    while index >= 0, isLetterOrDigit(page[index]) || Self.namePunctuation.contains(page[index]) { index -= 1 }
    return index >= 0 && index < position - 1 && page[index] == UInt8(ascii: "&")
  }

  private static let namePunctuation: [UInt8] = Array("-_.:".utf8)

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// Names of HTML 5 (HTML Living Standard, 13.5) for characters that are in paths, scopes and marks.
  private static let characters: [String: String] = [
    "lcub": "{", "lbrace": "{", "rcub": "}", "rbrace": "}", "lsqb": "[", "lbrack": "[", "rsqb": "]", "rbrack": "]",
    "lpar": "(", "rpar": ")", "colon": ":", "semi": ";", "comma": ",", "period": ".", "sol": "/", "bsol": "\\",
    "lowbar": "_", "UnderBar": "_", "num": "#", "dollar": "$", "percnt": "%", "ast": "*", "midast": "*", "plus": "+",
    "equals": "=", "excl": "!", "quest": "?", "commat": "@", "verbar": "|", "vert": "|", "VerticalLine": "|",
    "grave": "`", "Hat": "^", "Tab": "\t", "NewLine": "\n", "hyphen": "\u{2010}", "dash": "\u{2010}",
    "check": "\u{2713}", "checkmark": "\u{2713}", "cross": "\u{2717}", "ZeroWidthSpace": "\u{200B}",
    "NoBreak": "\u{2060}", "NonBreakingSpace": "\u{A0}", "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"",
  ]

  /// Names that old pages write without a semicolon, and browsers accept.
  private static let charactersWithoutSemicolon: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "copy": "\u{A9}", "reg": "\u{AE}",
  ]
}
