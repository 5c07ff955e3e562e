import TextRendering

/// Words of pages in the HTML report. Each piece is closed off, so that a mark of direction in it does not turn what follows.
enum HTMLWords {
  static func code(_ name: String) -> String { "<code>\(isolated(name))</code>" }

  static func isolated(_ text: String) -> String { "<bdi>\(HTMLText.escaped(withLineFeeds(text)))</bdi>" }

  /// Words of which some have no counterpart on the other side, these in an element of their own.
  static func marked(_ pieces: [WordDifference.Piece], tag: String) -> String {
    let words = pieces.map { piece in
      piece.isKept ? isolated(piece.text) : "<\(tag)>\(isolated(piece.text))</\(tag)>"
    }
    return "<code>\(words.joined(separator: " "))</code>"
  }

  /// `Inputs/a.txt:22` as a link to that line, and beside it one to the page on the web where that is known.
  static func place(_ place: DriftChange.Place, _ links: PlaceLinks) -> String {
    let words = isolated(place.words)
    let line = links.line(of: place).map { "\(HTMLText.startTag("a", [("href", $0)]))\(words)</a>" } ?? words
    guard let page = links.page(of: place) else { return line }
    return "\(line) (\(HTMLText.startTag("a", [("href", page), ("rel", "noreferrer")]))page</a>)"
  }

  /// The text with a line feed for each line break: a file of HTML can hold no carriage return, and one of XML no form feed.
  static func withLineFeeds(_ text: String) -> String {
    var result = ""
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\r", "\u{C}": result += "\n"
      default: result.unicodeScalars.append(scalar)
      }
      previous = scalar
    }
    return result
  }

  static func message(_ message: DriftMessage) -> String {
    message.parts.map { part in
      switch part {
      case .words(let words): HTMLText.escaped(withLineFeeds(words))
      case .name(let name): code(name)
      case .quotation(let words): "<q>\(isolated(words))</q>"
      }
    }.joined()
  }
}
