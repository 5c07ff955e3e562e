import PageReading
import ScopeModel
import ScopeTable

/// Where a page states an operation.
///
///     POST                POST /works.list        curl -X POST "https://api.acme.com/works.list"
///     /works.list
///
///     Method              POST /boats HTTP/1.1    GET https://api.acme.com/v1/boats
///     GET
///     URL
///     /boats
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
  /// Whether it is in a block of code.
  var isCode = false
  /// Where it begins in the source, in bytes.
  var offset = 0

  typealias Identity = OperationIdentity

  var identity: Identity { OperationIdentity(method: method, path: path.path) }

  /// Every statement of an operation in a page's pieces, in its order; the example calls where there is no other.
  static func all(in pieces: [PagePiece], vendor: Vendor) -> [RequestLine] {
    let stated = pieces.indices.flatMap { Self.stated(at: $0, in: pieces, vendor: vendor) }
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
        isCall: true, sentNames: call.names, offset: line.offset)
    }
  }

  private static func stated(at index: Int, in pieces: [PagePiece], vendor: Vendor) -> [RequestLine] {
    guard case .line(let line) = pieces[index], line.depth == nil, !CallLines.begin(line.text) else { return [] }
    let statements = OperationStatements(line.text, vendor: vendor, allowsRelative: line.kind == .code)
    func requests(title: String? = nil) -> [RequestLine] {
      statements.operations.map {
        RequestLine(
          method: $0.method, path: $0.path, line: line.number, excerpt: line.text, pieces: index..<(index + 1),
          title: title, isCode: line.kind == .code, offset: line.offset)
      }
    }
    if statements.isWhole { return requests() }
    if case .heading = line.kind, statements.fault == nil, statements.operations.count == 1, statements.behind.isEmpty {
      return requests(title: statements.before.nilWhereEmpty)
    }
    guard line.kind != .code, let method = method(named: line.text) else { return [] }
    return pair(method, line, at: index, in: pieces, vendor: vendor)
  }

  /// The method that is all of a text.
  static func method(named text: String) -> HTTPMethod? {
    guard !text.contains(" "), let methods = OperationStatements.methods(in: text[...]), methods.count == 1 else {
      return nil
    }
    return methods[0]
  }

  /// Labels that may be between a method and its path.
  private static let pathLabels: Set<String> = ["url", "path", "endpoint", "uri", "address", "request url", "api url"]

  /// A method on a line of its own, and its path or paths on the next one, or after a label for it.
  private static func pair(
    _ method: HTTPMethod, _ line: PageLine, at index: Int, in pieces: [PagePiece], vendor: Vendor
  ) -> [RequestLine] {
    var next = index + 1
    if next < pieces.count, let label = pieces[next].prose?.text.trimmed(of: "*_:").lowercased(),
      pathLabels.contains(label)
    {
      next += 1
    }
    guard next < pieces.count, let second = pieces[next].line, second.depth == nil, !second.text.contains(" "),
      second.text.utf8.count > 1, let paths = RequestPath.all(in: second.text[...], vendor: vendor)
    else { return [] }
    return paths.map { path in
      RequestLine(
        method: method, path: path.path, line: line.number, excerpt: "\(line.text)\n\(second.text)",
        pieces: index..<(next + 1), offset: line.offset)
    }
  }

  /// Whether an example call is a call of an operation: the address may have a prefix, and values in place of names.
  func isSameOperation(as other: RequestLine) -> Bool {
    guard method == other.method else { return false }
    let own = path.path.split(separator: "/")
    let others = other.path.path.split(separator: "/")
    guard own.count >= others.count else { return false }
    return zip(own.suffix(others.count), others).allSatisfy { $0 == $1 || $1.hasPrefix("{") || $0.hasPrefix("{") }
  }
}

/// A path in a text dump that a head of the page ran into: `/v1/contactsAuthentication`.
enum RunInHead {
  private static let heads = [
    "Authentication", "Authorization", "Parameters", "Request", "Response", "Headers", "Query", "Body", "Description",
    "Permissions", "Scopes", "Example",
  ]

  /// The path without the head that may have run into it; `nil` if it ends in none.
  static func path(without text: String) -> (path: String, head: String)? {
    for head in heads where text.hasSuffix(head) && text.utf8.count > head.utf8.count + 1 {
      let path = String(text.dropLast(head.count))
      guard let last = path.utf8.last, last.isASCIILowercase || last == UInt8(ascii: "}") else { continue }
      return (path, head)
    }
    return nil
  }
}
