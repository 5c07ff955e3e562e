import PageReading

/// A line with the scopes of one row, one a method, whose borders were lost: `READADMINN/AN/A`.
///
/// Only `N/A`, or what else says that a method is not supported, shows borders by itself. It leaves pieces, each of which holds one scope or more.
struct FusedScopes: Hashable {
  /// Longer lines are not scopes.
  static let maximumBytes = 400

  let columns: Int
  /// The pieces between the borders that can be seen; `nil` for one that says that the method is not supported.
  let pieces: [[UInt8]?]

  /// `nil` if the line cannot be one of that many cells.
  init?(_ text: String, columns: Int, notSupported: NotSupportedMarks) {
    guard text.utf8.count <= Self.maximumBytes else { return nil }
    var pieces: [[UInt8]?] = []
    var piece: [UInt8] = []
    func end() {
      if !piece.isEmpty { pieces.append(piece) }
      piece = []
    }
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if let length = notSupported.length(at: bytes[index...]) {
        // Between two names a hyphen may be a part of one.
        let next = index + length < bytes.count ? bytes[index + length] : 0x20
        if bytes[index] == UInt8(ascii: "-"), !piece.isEmpty, Self.isNameByte(next) { return nil }
        end()
        pieces.append(nil)
        index += length
      } else {
        guard Self.isNameByte(bytes[index]) || bytes[index] == 0x20 else { return nil }
        if bytes[index] == 0x20 { end() } else { piece.append(bytes[index]) }
        index += 1
      }
    }
    end()
    guard !pieces.isEmpty, pieces.count <= columns else { return nil }
    self.columns = columns
    self.pieces = pieces
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIIUppercase || byte.isASCIIDigit || byte == UInt8(ascii: "_")
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
