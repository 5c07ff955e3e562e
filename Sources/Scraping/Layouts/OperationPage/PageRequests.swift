import PageReading
import ScopeModel

/// The requests of a page, and which of them are the page's own.
///
///     HTTP request                       Example
///     GET /me/boats                      POST https://api.example.test/v1/me/boats
///     GET /users/{id}/boats
struct PageRequests {
  /// Every statement of a request that is in no example.
  let stated: [RequestLine]
  /// The requests that the page is about: one, or several that stand together; `nil` if there are none, or several that stand apart.
  let ofPage: [RequestLine]?

  init(_ pieces: [PagePiece], vendor: Vendor) {
    let examples = ExamplePieces(pieces, vendor: vendor)
    let all = RequestLine.all(in: pieces, vendor: vendor)
    let outside = all.filter { $0.isCall || !examples.contains($0.pieces.lowerBound) }
    let headed = RequestPart.range(in: pieces, requests: outside).map { part in
      outside.filter { !$0.isCall && part.contains($0.pieces.lowerBound) }
    }
    if let headed, Self.standTogether(headed, in: pieces, vendor: vendor, maySubdivide: true) {
      // Requests in other parts of the page are mentions: the page says itself where its own stand.
      stated = headed
      ofPage = Self.distinct(headed)
      return
    }
    // A request in a block of code is the page's own only where none is in the open.
    let open = outside.filter { !$0.isCode }
    stated = (open.isEmpty ? outside : open).filter { !$0.isCall }
    if let first = stated.first {
      if Set(stated.map(\.identity)).count == 1 {
        ofPage = [first]
      } else {
        ofPage = Self.standTogether(stated, in: pieces, vendor: vendor) ? Self.distinct(stated) : nil
      }
    } else {
      ofPage = outside.first.map { [$0] }
    }
  }

  /// Each operation once. Requests that differ only in their query are one.
  private static func distinct(_ requests: [RequestLine]) -> [RequestLine] {
    var seen: Set<RequestLine.Identity> = []
    return requests.filter { seen.insert($0.identity).inserted }
  }

  /// Whether nothing is between the requests that would part them: a title, a requirement, the head of a part of the page.
  ///
  /// - Parameter maySubdivide: Whether headings may be between them that head no part of their own.
  private static func standTogether(
    _ requests: [RequestLine], in pieces: [PagePiece], vendor: Vendor, maySubdivide: Bool = false
  ) -> Bool {
    guard requests.allSatisfy({ $0.title == nil }) else { return false }
    return zip(requests, requests.dropFirst()).allSatisfy { one, next in
      guard one.pieces.upperBound <= next.pieces.lowerBound else { return true }
      // A request that is a heading begins a part of the page.
      if !maySubdivide, case .heading(let level?) = pieces[next.pieces.lowerBound].line?.kind, level < 4 {
        return false
      }
      return pieces[one.pieces.upperBound..<next.pieces.lowerBound].allSatisfy { piece in
        guard let line = piece.line else { return false }
        if line.kind == .code { return true }
        if !maySubdivide, case .heading(let level?) = line.kind, level < 4 { return false }
        return PageSections.kind(of: line.text) == nil && RequirementIntroduction(line.text, vendor: vendor) == nil
      }
    }
  }
}

/// Which pieces of a page belong to examples.
struct ExamplePieces {
  private let flags: [Bool]

  init(_ pieces: [PagePiece], vendor: Vendor) {
    var flags: [Bool] = []
    /// The rank of the heading that began the example; 0 in a text dump.
    var level: Int?
    for piece in pieces {
      if let line = piece.line, line.kind != .code {
        let announces = Self.announces(line, vendor: vendor)
        if case .heading(let own) = line.kind {
          // A label begins an example up to the next heading that has a rank, a heading one up to the next of its own rank.
          if let open = level, let own, open == 0 || own <= open, !announces { level = nil }
          if announces, level == nil { level = own ?? 0 }
        } else if announces, level == nil {
          level = 0
        }
        if level == 0, !announces, Self.endsExample(line.text) { level = nil }
      }
      flags.append(level != nil)
    }
    self.flags = flags
  }

  func contains(_ index: Int) -> Bool { flags.indices.contains(index) && flags[index] }

  /// Whether a heading, or a short line that ends in a colon, begins an example.
  private static func announces(_ line: PageLine, vendor: Vendor) -> Bool {
    guard line.text.utf8.count <= 60 else { return false }
    let bare = line.text.trimmed(of: "*_: #").lowercased()
    let isLabel = line.text.trimmed(of: "*_").hasSuffix(":")
    if case .heading = line.kind {} else if !isLabel { return false }
    if vendor.sections.examples.contains(where: { $0.lowercased() == bare }) { return true }
    let words = bare.split { !$0.isLetter }
    return words.first == "example" || words.first == "examples" || words.last == "example" || words.last == "examples"
  }

  /// Whether a text dump's line begins a part of the page that is not an example.
  private static func endsExample(_ text: String) -> Bool {
    switch PageSections.kind(of: text) {
    case .authorization, .requirement, .parameters(.path), .parameters(.query), .parameters(.header): true
    default: false
    }
  }
}
