/// The tables of a text dump with one row a path and one column a method, whose cells ran together.
///
///     PathGETPOSTPUTDELETE
///     /rest/prototype/{version}/search
///
///     1latest
///
///     READN/AN/AN/A
///
/// A row begins with its path and ends with its scopes; blank lines are inside of it. A line among the rows that fits none
/// becomes a row by itself: that it cannot be read is for a layout to say.
struct FusedTextMatrices {
  /// How many lines that are no part of a row may be between two rows of one table.
  static let maximumStrayLines = 3

  private let lines: [SourceLines.SourceLine]
  private let notSupported: NotSupportedMarks
  /// Empty on a page without heads of such a table.
  private let shapes: [MatrixLineShape]
  /// For each line, how many lines that fit no row stand from it on before the next one that only a row holds; `nil` if
  /// none follows before the next heads.
  private let strayLines: [Int?]

  init(_ lines: [SourceLines.SourceLine], notSupported: NotSupportedMarks) {
    self.lines = lines
    self.notSupported = notSupported
    let shapes = lines.map { MatrixLineShape($0, notSupported: notSupported) }
    guard shapes.contains(.heads) else {
      self.shapes = []
      strayLines = []
      return
    }
    var scopes: [String: Int] = [:]
    for index in shapes.indices where shapes[index] == .scopes { scopes[lines[index].text, default: 0] += 1 }
    var strayLines: [Int?] = Array(repeating: nil, count: lines.count + 1)
    for index in shapes.indices.reversed() {
      let text = lines[index].text
      switch shapes[index] {
      case .path: strayLines[index] = 0
      case .versions where text.hasSuffix("latest"): strayLines[index] = 0
      case .scopes where notSupported.isIn(text) || scopes[text, default: 0] > 1: strayLines[index] = 0
      case .heads: strayLines[index] = nil
      case .other: strayLines[index] = strayLines[index + 1].map { $0 + 1 }
      case .blank, .versions, .marker, .scopes: strayLines[index] = strayLines[index + 1]
      }
    }
    self.shapes = shapes
    self.strayLines = strayLines
  }

  /// Whether a table begins on the line: with its heads, or, where it lost them, with a row that shows its scopes.
  func begins(at index: Int) -> Bool {
    guard !shapes.isEmpty else { return false }
    switch shapes[index] {
    case .heads: return rowFollows(index) || next(after: index).map { shapes[$0] } == .heads
    case .path: return showsScopes(index)
    default: return false
    }
  }

  /// The table that begins on the line, and the line after it.
  func table(at start: Int) -> (table: Table, end: Int) {
    var rows = OpenRows()
    var index = start
    var end = start
    reading: while index < lines.count {
      let line = lines[index].line
      switch shapes[index] {
      case .blank:
        index += 1
        continue
      case .heads:
        if !rows.hasBody { rows.addHeads(line) } else { break reading }
      case .path: rows.begin(line)
      case .versions:
        if rows.isOpen {
          rows.append(line)
        } else if line.text.hasSuffix("latest") || rowFollows(index) {
          rows.begin(line)
        } else {
          break reading
        }
      case .marker: rows.append(line)
      case .scopes:
        if rows.isOpen {
          rows.append(line)
          rows.isOpen = false
        } else if notSupported.isIn(line.text) || rowFollows(index) || rows.endsWith(line.text) {
          rows.begin(line)
          rows.isOpen = false
        } else {
          break reading
        }
      case .other:
        guard rowFollows(index) else { break reading }
        if rows.isOpen {
          rows.append(line)
        } else {
          rows.begin(line)
          rows.isOpen = false
        }
      }
      index += 1
      end = index
    }
    return (Table(at: lines[start], rows: rows.finished), end)
  }

  /// Whether a part of a row follows after the line, with few lines between them that belong to no row.
  private func rowFollows(_ index: Int) -> Bool {
    strayLines[index + 1].map { $0 < Self.maximumStrayLines } ?? false
  }

  /// The next line that is not blank.
  private func next(after index: Int) -> Int? {
    lines.indices[(index + 1)...].first { shapes[$0] != .blank }
  }

  /// Whether the path's scopes follow, with nothing but its versions and markers between them.
  private func showsScopes(_ index: Int) -> Bool {
    var following = next(after: index)
    while let line = following, shapes[line] == .versions || shapes[line] == .marker { following = next(after: line) }
    return following.map { shapes[$0] == .scopes && notSupported.isIn(lines[$0].text) } ?? false
  }
}

/// The rows of a table while its lines come in.
private struct OpenRows {
  private var rows: [Row] = []
  private var lines: [Line] = []
  /// Whether the last row still waits for its scopes.
  var isOpen = false

  var hasBody: Bool { !lines.isEmpty || rows.contains { !$0.isHeader } }

  mutating func addHeads(_ line: Line) {
    rows.append(Row(fused: [line], isHeader: true))
  }

  mutating func begin(_ line: Line) {
    finish()
    lines = [line]
    isOpen = true
  }

  mutating func append(_ line: Line) {
    if lines.isEmpty { begin(line) } else { lines.append(line) }
  }

  /// Whether the last row's last line has the text.
  func endsWith(_ text: String) -> Bool { lines.last?.text == text }

  private mutating func finish() {
    if !lines.isEmpty { rows.append(Row(fused: lines)) }
    lines = []
  }

  var finished: [Row] {
    var copy = self
    copy.finish()
    return copy.rows
  }
}
