/// The names of parameters, as the lines below an operation's arguments have them: `$skip`, `clientId`.
enum ArgumentName {
  /// The words around the first colon, where the first is a name.
  static func split(_ text: String) -> (name: String, rest: String)? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return nil }
    let name = SourceWords.trimmed(text[..<colon])
    // A capital letter begins a sentence: `Note: string`.
    guard isOne(name), let first = name.utf8.first, !(0x41...0x5A).contains(first) else { return nil }
    return (name, String(text[text.utf8.index(after: colon)...]))
  }

  /// Whether the text can be the name of a parameter: `$skip`, `clientId`.
  static func isOne(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 80
      && text.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "@"),
          UInt8(ascii: "["), UInt8(ascii: "]"):
          true
        default: false
        }
      }
  }

  /// The name with which a text begins, or the whole text where none does.
  static func first(of text: String) -> String { split(text)?.name ?? text }
}
