/// Some of the texts beside a word, for a person who is asked about it.
struct Samples {
  private(set) var texts: [String] = []

  /// So many are enough.
  static let maximum = 3
  /// Longer texts are cut.
  static let maximumLength = 80

  init(_ texts: [String] = []) {
    for text in texts { add(text) }
  }

  mutating func add(_ text: String) {
    let short = text.count <= Self.maximumLength ? text : text.prefix(Self.maximumLength - 1) + "…"
    guard texts.count < Self.maximum, !texts.contains(short) else { return }
    texts.append(short)
  }

  static func of(_ texts: [String]) -> [String] { Samples(texts).texts }
}
