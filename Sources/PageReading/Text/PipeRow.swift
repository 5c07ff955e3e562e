/// A line of a table whose cells are between pipes, with or without outer pipes.
///
///     | GET | /accounts.get | account:read |
///     GET | /accounts.get | account:read |
///
/// A pipe inside of braces is not a border: `/users/{id | name}`.
enum PipeRow {
  /// How long what is in braces may be to keep its pipes.
  private static let maximumBraces = 80

  /// The line's cells; `nil` if it has no pipe that could be a border.
  ///
  /// - Parameter keepsEmptyFirst: Whether a pipe at the beginning ends an empty cell and is no outer border.
  static func cells(of text: String, keepsEmptyFirst: Bool = false) -> [String]? {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return nil }
    var pieces: [String] = []
    var piece = ""
    var escaped = false
    var bracesEnd: String.Index?
    for index in text.indices {
      let character = text[index]
      if bracesEnd == nil, character == "{" {
        bracesEnd = text[index...].prefix(maximumBraces).dropFirst().firstIndex { $0 == "}" || $0 == "{" }
        if let end = bracesEnd, text[end] == "{" { bracesEnd = nil }
      }
      if let end = bracesEnd {
        piece.append(character)
        if index == end { bracesEnd = nil }
        continue
      }
      if escaped {
        if character != "|" { piece.append("\\") }
        piece.append(character)
        escaped = false
      } else if character == "\\" {
        escaped = true
      } else if character == "|" {
        pieces.append(piece)
        piece = ""
      } else {
        piece.append(character)
      }
    }
    if escaped { piece.append("\\") }
    pieces.append(piece)
    var cells = pieces.map { TextFold.folded($0) }
    guard cells.count > 1 else { return nil }
    if cells.first == "", !keepsEmptyFirst { cells.removeFirst() }
    if cells.last == "" { cells.removeLast() }
    return cells.isEmpty ? nil : cells
  }

  /// Whether the line is between a table's head and body: nothing but pipes, dashes, colons and spaces, also where
  /// it is broken and names too few columns.
  static func isSeparator(_ text: String) -> Bool {
    var dashes = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="): dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "+"): break
      default: return false
      }
    }
    return dashes >= 2
  }
}
