/// The part of a page that is headed as the one of its requests.
///
///     ## HTTP request
///     For one boat:
///         GET /boats/{id}
///     ## Optional query parameters
///     For example:
///         GET /boats?$top=5          no request of the page's own
enum RequestPart {
  /// The heads of such a part, in lower case; those of the first line count before those of the second.
  private static let heads: [Set<String>] = [
    ["http request", "http requests"],
    [
      "request", "request url", "request uri", "request line", "request syntax", "http method", "http method and url",
      "endpoint", "api endpoint",
    ],
  ]

  /// The pieces of the part; `nil` if none is headed so and holds requests, or several are.
  static func range(in pieces: [PagePiece], requests: [RequestLine]) -> Range<Int>? {
    let places = requests.filter { !$0.isCall && $0.title == nil }.map(\.pieces.lowerBound)
    for names in heads {
      let parts = pieces.indices.compactMap { index -> Range<Int>? in
        guard let level = pieces[index].rank, let text = pieces[index].line?.text,
          names.contains(text.trimmed(of: "*_: ").lowercased())
        else { return nil }
        let end = pieces[(index + 1)...].firstIndex { $0.rank.map { $0 <= level } ?? false }
        let part = (index + 1)..<(end ?? pieces.endIndex)
        return places.contains { part.contains($0) } ? part : nil
      }
      if parts.count == 1 { return parts[0] }
      if parts.count > 1 { return nil }
    }
    return nil
  }
}
