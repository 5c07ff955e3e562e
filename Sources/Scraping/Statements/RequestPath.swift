import TextRendering

/// A path as a request or a cell of paths writes it, perhaps after an address of the vendor's.
///
///     /boats/{id}          https://api.example.test/v1/boats?limit=1          {{baseUrl}}/boats          me/boats
struct RequestPath: Hashable {
  var path: PathSpelling
  var footnotes: [String] = []
  /// Whether words of the page stood in front of or after the path and were taken off: a host, a query.
  var isShortened = false

  /// The paths that a word holds: several where commas part them, and one where the same path follows several hosts without a blank
  /// between them. `nil` if it holds none.
  static func all(in word: Substring, vendor: Vendor, allowsRelative: Bool = false) -> [RequestPath]? {
    // Most words are none, and every path holds a slash.
    guard word.utf8.holds(UInt8(ascii: "/")) else { return nil }
    let marked = MarkedWord(word, takesStar: false)
    guard !marked.name.isEmpty, marked.name.utf8.count <= maximumBytes else { return nil }
    // A colon after the path leads to what follows it: `GET /boats: boats:read`.
    let endsInColon =
      marked.name.utf8.last == UInt8(ascii: ":") && marked.name.hasSuffix(":") && !marked.name.hasSuffix("/:")
    let name = endsInColon ? String(marked.name.dropLast()) : marked.name
    if var listed = listed(name, vendor: vendor) {
      listed[listed.count - 1].footnotes = marked.footnotes
      return listed
    }
    let pieces = addresses(in: name)
    var paths: [RequestPath] = []
    for piece in pieces {
      guard let path = one(piece, vendor: vendor, allowsRelative: allowsRelative) else { return nil }
      if !paths.contains(where: { $0.path == path.path }) { paths.append(path) }
    }
    // Several hosts state one operation. Two different paths that ran together cannot be told from one.
    guard paths.count == 1 else { return nil }
    paths[0].footnotes = marked.footnotes
    return paths
  }

  static let maximumBytes = 2_000

  /// Paths with commas and no blanks between them: `/boats,/oars`. Within one path no slash follows a comma.
  private static func listed(_ text: String, vendor: Vendor) -> [RequestPath]? {
    guard text.utf8.contains(UInt8(ascii: ",")), text.contains(",/") else { return nil }
    var paths: [RequestPath] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard piece.first == "/", let path = one(String(piece), vendor: vendor, allowsRelative: false) else { return nil }
      paths.append(path)
    }
    return paths
  }

  private static func one(_ text: String, vendor: Vendor, allowsRelative: Bool) -> RequestPath? {
    let base = vendor.operations.base.filter { text.hasPrefix($0) }.max { $0.count < $1.count }
    if base == nil, isPlain(text) { return PathSpelling(text).map { RequestPath(path: $0) } }
    var rest = text[...]
    let whole = rest.count
    if let base {
      rest = rest.dropFirst(base.count)
    } else if WebAddress.begins(rest) {
      rest = rest.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }
    } else if let close = hostTemplateEnd(rest) {
      rest = rest[close...]
    } else if allowsRelative, rest.first != "/", isRelative(rest) {
      rest = "/" + rest
    }
    // A query is not part of the path; in a pattern a question mark belongs to it.
    if let query = rest.firstIndex(of: "?"), beginsQuery(query, rest) { rest = rest[..<query] }
    guard let path = PathSpelling(String(rest)), rest.count > 1 || text == "/" || whole > 1 else { return nil }
    guard !path.path.split(separator: "/").contains(where: { $0 == "..." || $0 == "…" }), !path.path.contains("…")
    else {
      return nil
    }
    return RequestPath(path: path, isShortened: rest.count != whole)
  }

  /// Whether a text begins with the path's own slash and holds nothing that has to be taken off or looked at: no query, no dots.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "/")
      && text.utf8.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ".") }
  }

  /// Whether a question mark begins a query. Behind parentheses it does where a name and a value follow: `/delta(token='x')?$top=5`.
  private static func beginsQuery(_ index: Substring.Index, _ text: Substring) -> Bool {
    guard !isInBraces(index, text) else { return false }
    let before = text[..<index]
    guard before.contains("(") else { return true }
    let behind = text[text.index(after: index)...]
    return before.count { $0 == "(" } == before.count { $0 == ")" } && behind.contains("=")
      && behind.first.map { $0.isLetter || $0 == "$" } == true
  }

  private static func isInBraces(_ index: Substring.Index, _ text: Substring) -> Bool {
    text[..<index].count { $0 == "{" } > text[..<index].count { $0 == "}" }
  }

  /// The end of a template for the host with which an address begins: `{{baseUrl}}/boats`, `{host}/boats`, `<base>/boats`.
  private static func hostTemplateEnd(_ text: Substring) -> Substring.Index? {
    guard let first = text.first, "{<$[".contains(first) else { return nil }
    guard let slash = text.firstIndex(of: "/"), slash > text.startIndex, let last = text[..<slash].last,
      "}>]".contains(last)
    else { return nil }
    return slash
  }

  /// Whether a text is a path without its slash: `v1/boats`, `me/boats`. One word alone is not.
  private static func isRelative(_ text: Substring) -> Bool {
    guard text.contains("/"), let first = text.utf8.first, first.isASCIILowercase || first == UInt8(ascii: "{") else {
      return false
    }
    return !text.contains(":") || text.contains("/:")
  }

  /// The pieces of a text that each begin with an address: `https://a/xhttps://b/x`.
  private static func addresses(in text: String) -> [String] {
    guard text.utf8.holds(UInt8(ascii: ":")) else { return [text] }
    let bytes = Array(text.utf8)
    var starts: [Int] = []
    for mark in ["https://", "http://"] {
      var from = 1
      while from < bytes.count, let range = bytes[from...].firstRange(ofBytes: Array(mark.utf8)) {
        starts.append(range.lowerBound)
        from = range.upperBound
      }
    }
    guard !starts.isEmpty else { return [text] }
    let borders = [0] + Set(starts).sorted() + [bytes.count]
    return zip(borders, borders.dropFirst()).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  }
}
