/// A line with the scopes of one row, one a method, whose borders were lost: `READADMINN/AN/A`.
///
/// Only the slash of `N/A` shows borders by itself. It leaves pieces, each of which holds one scope or more.
struct FusedScopes: Hashable {
  /// Longer lines are no scopes.
  static let maximumBytes = 400
  /// What marks a method as not supported.
  static let notSupported = "N/A"

  let columns: Int
  /// The pieces between the borders that can be seen; `nil` for one that says that the method is not supported.
  let pieces: [[UInt8]?]

  /// `nil` where the line cannot be one of that many cells.
  init?(_ text: String, columns: Int) {
    guard text.utf8.count <= Self.maximumBytes else { return nil }
    var pieces: [[UInt8]?] = []
    for word in text.utf8.split(separator: 0x20) {
      var piece: [UInt8] = []
      var rest = word[...]
      while let byte = rest.first {
        if rest.starts(with: Self.notSupported.utf8) {
          if !piece.isEmpty { pieces.append(piece) }
          piece = []
          pieces.append(nil)
          rest = rest.dropFirst(Self.notSupported.utf8.count)
        } else {
          guard byte.isASCIIUppercase || byte.isASCIIDigit || byte == UInt8(ascii: "_") else { return nil }
          piece.append(byte)
          rest = rest.dropFirst()
        }
      }
      if !piece.isEmpty { pieces.append(piece) }
    }
    guard !pieces.isEmpty, pieces.count <= columns else { return nil }
    self.columns = columns
    self.pieces = pieces
  }

  /// The pieces that hold scopes.
  var words: [[UInt8]] { pieces.compactMap { $0 } }
  /// How many scopes the pieces hold together.
  var scopeCount: Int { columns - (pieces.count - words.count) }

  /// Whether every piece is one scope.
  var isClear: Bool { words.count == scopeCount }

  /// Every way to say how many scopes each piece holds.
  var counts: [[Int]] {
    var ways: [[Int]] = [[]]
    for index in words.indices {
      let behind = words.count - index - 1
      ways = ways.flatMap { way -> [[Int]] in
        let left = scopeCount - way.reduce(0, +) - behind
        guard left > 0 else { return [] }
        return (index == words.count - 1 ? left...left : 1...left).map { way + [$0] }
      }
    }
    return words.isEmpty ? (scopeCount == 0 ? [[]] : []) : ways
  }
}
