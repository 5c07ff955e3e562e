import TextRendering

/// Words of pages in the HTML report. Each piece is closed off, so that a mark of direction in it does not turn what follows.
enum HTMLWords {
  static func code(_ name: String) -> String { "<code>\(isolated(name))</code>" }

  static func isolated(_ text: String) -> String { "<bdi>\(HTMLText.escaped(text))</bdi>" }

  static func message(_ message: DriftMessage) -> String {
    message.parts.map { part in
      switch part {
      case .words(let words): HTMLText.escaped(words)
      case .name(let name): code(name)
      case .quotation(let words): "<q>\(isolated(words))</q>"
      }
    }.joined()
  }
}
