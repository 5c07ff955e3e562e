import PageReading
import ScopeTable

/// Words right above a request that say for whom alone it is:
///
///     To book a shared boat (supported with delegated permissions only):
///     POST /shared/{id}/book
struct RequestAside {
  let line: PageLine

  /// `nil` if the words above the request, if there are any, say nothing of the kind.
  init?(above request: RequestLine, in pieces: [PagePiece]) {
    // Requests in one block of code share the words above it.
    let above = pieces[..<request.pieces.lowerBound].reversed().drop { $0.line?.kind == .code }
    let words = above.prefix { piece in
      guard let line = piece.prose else { return false }
      if case .heading = line.kind { return false }
      return line.block == above.first?.line?.block
    }
    guard let line = words.compactMap(\.prose).first(where: { RequirementTalk.limits($0.text) }) else { return nil }
    self.line = line
  }

  /// A condition, of which no rule knows what it does to the requirement.
  var condition: Condition { Condition(text: line.text, effect: .unclear) }
}
