/// What is in an inline element right after a word and is not part of it.
enum InlineMark {
  /// Whether the text is nothing but the sign of a link to the place where it stands: `Groups<a href="#groups">#</a>`.
  static func isAnchor(_ text: ArraySlice<UInt8>) -> Bool {
    ["#", "¶", "🔗"].contains { text.elementsEqual($0.utf8) }
  }

  /// Whether the text is one word of three letters or more: `tree:write<em>deprecated</em>`.
  static func isWord(_ text: ArraySlice<UInt8>) -> Bool {
    text.count >= 3 && text.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
  }

  /// The number of a footnote, or several behind commas, in superscript digits: `1`, `[1]`, `(2)`, `1, 2`, `¹`; `nil` if the text is
  /// something else.
  static func footnote(_ text: ArraySlice<UInt8>) -> String? {
    guard text.count <= 24 else { return nil }
    let words = String(decoding: text, as: UTF8.self)
    if !words.isEmpty, words.allSatisfy({ superscript.contains(String($0)) }) { return words }
    let brackets: [(first: UInt8, last: UInt8)] = [(0x5B, 0x5D), (0x28, 0x29)]
    var inner = text
    if brackets.contains(where: { text.first == $0.first && text.last == $0.last }) {
      inner = text.dropFirst().dropLast()
    }
    var marks: [String] = []
    for piece in inner.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let number = piece.filter { $0 != 0x20 }
      guard !number.isEmpty, number.count <= 3 else { return nil }
      var mark = ""
      for byte in number {
        guard (0x30...0x39).contains(byte) else { return nil }
        mark += superscript[Int(byte - 0x30)]
      }
      marks.append(mark)
    }
    return marks.joined(separator: ",")
  }

  private static let superscript = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
}
