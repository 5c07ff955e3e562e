import PageReading
import ScopeModel
import ScopeTable

/// Where a page states its one operation.
///
///     POST                POST /works.list        curl -X POST "https://api.acme.com/works.list"
///     /works.list
struct RequestLine: Hashable {
  var method: HTTPMethod
  var path: PathSpelling
  /// The line of the method, from 1.
  var line: Int
  /// The page's own words.
  var excerpt: String
  /// The pieces that it takes.
  var pieces: Range<Int>
  /// What a heading says before the method: `List works POST /works.list`.
  var title: String?
  /// Whether it is only the page's example call.
  var isCall = false
  /// The names of the parameters that an example call sends.
  var sentNames: Set<String> = []

  var identity: OperationIdentity { OperationIdentity(method: method, path: path.path) }

  /// Every statement of an operation in a page's pieces, in its order; the example calls where there is no other.
  static func all(in pieces: [PagePiece]) -> [RequestLine] {
    let stated = pieces.indices.compactMap { Self.stated(at: $0, in: pieces) }
    return stated.isEmpty ? calls(in: pieces) : stated
  }

  /// Every example call.
  static func calls(in pieces: [PagePiece]) -> [RequestLine] {
    pieces.indices.compactMap { index in
      guard case .line(let line) = pieces[index], let lines = CallLines(from: index, in: pieces),
        let call = ExampleCall(lines.lines), let path = PathSpelling(call.path)
      else { return nil }
      return RequestLine(
        method: call.method, path: path, line: line.number, excerpt: call.words, pieces: index..<(index + 1),
        isCall: true, sentNames: call.names)
    }
  }

  private static func stated(at index: Int, in pieces: [PagePiece]) -> RequestLine? {
    guard case .line(let line) = pieces[index] else { return nil }
    switch line.kind {
    case .code, .item: return nil
    case .heading:
      if let found = heading(line, at: index) { return found }
    case .paragraph: break
    }
    guard let (method, rest) = method(beginning: line.text) else { return nil }
    if rest.isEmpty {
      guard index + 1 < pieces.count, let next = pieces[index + 1].prose, let path = path(next.text[...]) else {
        return nil
      }
      if case .item = next.kind { return nil }
      return RequestLine(
        method: method, path: path, line: line.number, excerpt: "\(line.text)\n\(next.text)",
        pieces: index..<(index + 2))
    }
    guard let path = path(rest.first == " " ? rest.dropFirst() : rest) else { return nil }
    return RequestLine(
      method: method, path: path, line: line.number, excerpt: line.text, pieces: index..<(index + 1))
  }

  /// A heading with a method and a path somewhere in it, perhaps behind a title.
  private static func heading(_ line: PageLine, at index: Int) -> RequestLine? {
    let words = line.text.split(separator: " ")
    for (position, word) in words.enumerated().dropLast() {
      guard let (method, rest) = method(beginning: String(word)), rest.isEmpty, words[position + 1].first == "/",
        let path = path(words[position + 1])
      else { continue }
      let title = words[..<position].joined(separator: " ")
      return RequestLine(
        method: method, path: path, line: line.number, excerpt: line.text, pieces: index..<(index + 1),
        title: title.nilWhereEmpty)
    }
    return nil
  }

  /// The method with which a text begins, in capitals or all in lower case, and what follows it.
  private static func method(beginning text: String) -> (HTTPMethod, Substring)? {
    for method in HTTPMethod.allCases {
      for name in [method.rawValue, method.rawValue.lowercased()] where text.hasPrefix(name) {
        return (method, text.dropFirst(name.count))
      }
    }
    return nil
  }

  /// The method that is all of a text.
  static func method(named text: String) -> HTTPMethod? {
    guard let (method, rest) = method(beginning: text), rest.isEmpty else { return nil }
    return method
  }

  /// A path alone, perhaps behind a scheme and a host.
  private static func path(_ text: Substring) -> PathSpelling? {
    guard !text.contains(" "), text.count > 1 else { return nil }
    if text.first == "/" { return PathSpelling(String(text)) }
    return ExampleCall.path(ofURL: text).flatMap { PathSpelling($0) }
  }
}
