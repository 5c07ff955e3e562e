import PageReading
import ScopeModel

/// The parts of a page of one operation, by their heads.
///
///     Authorization … In: header
///     Request Body    Query Parameters    Path Parameters
///     Response Body
struct PageSections {
  /// What a part holds.
  enum Kind: Hashable {
    /// What is between the operation and the first head.
    case head
    case authorization
    case parameters(Parameter.Location?)
    /// What follows the line `In: header` where a head was lost.
    case headless
    case requirement
    case example
    case response
    /// A part whose head is not known.
    case other
  }

  /// A part of the page.
  struct Section: Hashable {
    var kind: Kind
    /// The pieces in it, without the head.
    var pieces: Range<Int>
    /// The head's line.
    var headLine: Int?
  }

  /// The heads that are known, in lower case. They are the field's words.
  static let known: [String: Kind] = [
    "authorization": .authorization, "authentication": .authorization, "security": .authorization,
    "request body": .parameters(.body), "body": .parameters(.body), "body parameters": .parameters(.body),
    "request body parameters": .parameters(.body), "query parameters": .parameters(.query),
    "query params": .parameters(.query), "query": .parameters(.query), "path parameters": .parameters(.path),
    "path params": .parameters(.path), "header parameters": .parameters(.header),
    "request headers": .parameters(.header), "headers": .parameters(.header), "parameters": .parameters(nil),
    "request parameters": .parameters(nil), "request": .parameters(nil), "form data": .parameters(.body),
    "form data parameters": .parameters(.body), "form parameters": .parameters(.body),
    "form params": .parameters(.body), "required scopes": .requirement,
    "required scope": .requirement, "required permissions": .requirement, "response body": .response,
    "response": .response, "responses": .response, "response headers": .response, "returns": .response,
    "errors": .response, "error codes": .response, "status codes": .response, "example": .example,
    "examples": .example, "example request": .example, "request example": .example, "code samples": .example,
    "code sample": .example,
  ]

  private(set) var sections: [Section] = []

  /// - Parameter start: The first piece after the operation.
  init(_ pieces: [PagePiece], from start: Int) {
    var open = Section(kind: .head, pieces: start..<start)
    var level: Int?
    func close(at index: Int, into sections: inout [Section]) {
      open.pieces = open.pieces.lowerBound..<index
      sections.append(open)
    }
    for index in pieces.indices.dropFirst(start) {
      // What an answer holds looks like what a request holds: nothing is read after its head.
      if open.kind == .response { break }
      guard let line = pieces[index].line, let next = Self.kind(of: line, in: open.kind, level: level) else { continue }
      close(at: index, into: &sections)
      open = Section(kind: next, pieces: (index + 1)..<(index + 1), headLine: line.number)
      if case .heading(let own) = line.kind { level = own }
    }
    close(at: pieces.count, into: &sections)
  }

  /// The part that a line begins; `nil` if it begins none.
  private static func kind(of line: PageLine, in open: Kind, level: Int?) -> Kind? {
    if CallLines.begin(line.text) { return open == .example ? nil : .example }
    guard line.kind != .code else { return nil }
    if let known = kind(of: line.text) { return known }
    switch open {
    case .head, .authorization, .other: if isPlacement(line.text) { return .headless }
    default: break
    }
    guard case .heading(let own?) = line.kind else { return nil }
    // A deeper heading among parameters may be the name of one.
    if case .parameters = open { return own <= level ?? 0 ? .other : nil }
    return own <= level ?? own ? .other : nil
  }

  /// What a known head begins. It is written with a capital letter: a parameter may be called `query`.
  static func kind(of text: String) -> Kind? {
    guard text.utf8.count <= 32, let first = text.utf8.first,
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    else { return nil }
    return known[(text.hasSuffix(":") ? String(text.dropLast()) : text).lowercased()]
  }

  /// Whether a line says where a credential or a parameter stands: `In: header`.
  static func isPlacement(_ text: String) -> Bool {
    ["In: header", "In: query", "In: cookie", "In: path"].contains(text)
  }
}
