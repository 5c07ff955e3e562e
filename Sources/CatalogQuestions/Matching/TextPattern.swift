/// Text in which `{name}` stands for at least one byte and no `/`, and `.*` for anything.
struct TextPattern: Hashable {
  private enum Piece: Hashable {
    case byte(UInt8)
    case parameter
    case wildcard
  }

  private let pieces: [Piece]

  init(_ text: String, hasWildcards: Bool) {
    let bytes = Array(text.utf8)
    var pieces: [Piece] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
        pieces.append(.parameter)
        index = close + 1
      } else if hasWildcards, bytes[index] == UInt8(ascii: "."), index + 1 < bytes.count,
        bytes[index + 1] == UInt8(ascii: "*")
      {
        pieces.append(.wildcard)
        index += 2
      } else {
        pieces.append(.byte(bytes[index]))
        index += 1
      }
    }
    self.pieces = pieces
  }

  /// Whether the whole text fits.
  func matches(_ text: String) -> Bool {
    // Which pieces may come next. All ways are followed together, so that no text takes longer than text times pattern.
    var places: Set<Int> = entered([0])
    for byte in text.utf8 {
      var next: Set<Int> = []
      for place in places where place < pieces.count {
        switch pieces[place] {
        case .byte(let own): if own == byte { next.insert(place + 1) }
        case .wildcard: next.insert(place)
        case .parameter: if byte != UInt8(ascii: "/") { next.formUnion([place, place + 1]) }
        }
      }
      places = entered(next)
      if places.isEmpty { return false }
    }
    return places.contains(pieces.count)
  }

  /// The places with those behind wildcards, which may stand for nothing.
  private func entered(_ places: Set<Int>) -> Set<Int> {
    var all = places
    for place in places {
      var next = place
      while next < pieces.count, pieces[next] == .wildcard {
        next += 1
        all.insert(next)
      }
    }
    return all
  }
}
