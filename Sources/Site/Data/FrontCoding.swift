/// Texts in order, each as the length that it shares with the one before it and the rest. This takes half of the bytes of plain paths.
///
///     /boats, /boats/{id}, /books       (0, "/boats"), (6, "/{id}"), (3, "oks")
struct FrontCoding {
  /// In units of UTF-16, as in JavaScript.
  private(set) var shared: [Int] = []
  private(set) var rests: [String] = []

  init(_ texts: [String]) {
    var previous = Substring.UnicodeScalarView()
    for text in texts {
      let scalars = text[...].unicodeScalars
      var (own, other) = (scalars.startIndex, previous.startIndex)
      var count = 0
      // Scalar by scalar, so that no surrogate pair is split.
      while own < scalars.endIndex, other < previous.endIndex, scalars[own] == previous[other] {
        count += scalars[own].value > 0xFFFF ? 2 : 1
        own = scalars.index(after: own)
        other = previous.index(after: other)
      }
      shared.append(count)
      rests.append(String(Substring(scalars[own...])))
      previous = scalars
    }
  }
}
