import TextRendering

/// Pieces of pages. Parameters called words are HTML already; those called text are escaped here.
enum Markup {
  static func link(_ address: String, _ words: String, _ attributes: [(name: String, value: String)] = []) -> String {
    HTMLText.startTag("a", [("href", address)] + attributes) + words + "</a>"
  }

  /// A link to a page of the vendor, or only the words if the address is not a web address: it comes from a file and could be a
  /// script.
  static func outwardLink(_ address: String, _ words: String) -> String {
    guard isOfTheWeb(address) else { return words }
    return link(address, words, [("rel", "noreferrer")])
  }

  static func isOfTheWeb(_ address: String) -> Bool {
    WebAddress.begins(address.prefix(8).lowercased())
  }

  /// Words of a page. They are isolated, so that direction marks in them do not affect what follows.
  static func text(_ text: String) -> String {
    isBlank(text) ? blank : "<bdi>\(HTMLText.escaped(text))</bdi>"
  }

  /// A path, a name or a scope.
  static func code(_ text: String) -> String { "<code>\(name(text))</code>" }

  /// The same without a mark of its own.
  static func name(_ text: String) -> String {
    isBlank(text) ? blank : "<bdi>\(HTMLText.breakable(text))</bdi>"
  }

  /// A replacement for an invisible text, because a link needs a name.
  private static let blank = "<em>blank</em>"

  private static func isBlank(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      if scalar.isASCII, scalar.value > 0x20 { return false }
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: continue
      default: return false
      }
    }
    return true
  }

  /// `1 scope`, `2 scopes`.
  static func count(_ number: Int, _ noun: String) -> String { "\(grouped(number)) \(Plural.noun(noun, number))" }

  /// `20,000`, in every locale.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? ",\(digit)" : String(digit)
    }.joined()
  }

  /// The text, cut if it is too long for a page.
  static func cut(_ text: String, to limit: Int = 2_000) -> String {
    text.unicodeScalars.count > limit ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(limit))) + "…" : text
  }
}
