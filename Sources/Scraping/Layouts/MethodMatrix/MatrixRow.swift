import PageReading
import ScopeModel
import ScopeTable
import TextRendering

/// What one row of a table with one column a method says.
struct MatrixRow: Hashable {
  var path: MatrixPath
  /// The place of each method's cell, and what the cell says.
  var cells: [MethodCell]
  /// Whether borders between the cells were inferred.
  var inferred: Bool
  /// What columns of remarks say.
  var notes: [String] = []
  var facts: [Fact] = []

  /// A cell of a method column.
  struct MethodCell: Hashable {
    var column: Int
    var method: HTTPMethod
    var cell: MatrixCell
  }

  /// The outcome of reading a row.
  enum Outcome: Hashable {
    case row(MatrixRow)
    /// A cell that reaches over the whole table: a heading inside of it.
    case section
    /// The id of the finding, and a sentence or two for a person.
    case unreadable(id: String, message: String)
  }

  /// Reads a row whose cells have borders.
  static func read(_ cells: [Cell], heads: MatrixHeads, vendor: Vendor) -> Outcome {
    let wording = vendor.requirement
    guard let pathColumn = heads.path else { return .unknownColumns }
    if cells.count > 1, cells.dropFirst().allSatisfy({ $0.span == .coveredFromLeft }),
      PathSpelling(cells[0].text) == nil
    {
      return .section
    }
    let words = cells.map(\.text).joined(separator: " | ")
    guard cells.count == heads.roles.count else {
      return .unreadable(
        id: "unreadable-row",
        message:
          "The row has \(Plural.count(cells.count, "cell")), but its table has \(Plural.count(heads.roles.count, "column")): “\(words)”."
      )
    }
    for (cell, role) in zip(cells, heads.roles) where (cell.span == .absent) != (role == .headless) {
      guard role != .headless || !cell.isEmpty else { continue }
      return .unreadable(
        id: "unreadable-row",
        message:
          "The row has \(role == .headless ? "more" : "fewer") cells than its table has column heads: “\(words)”.")
    }
    guard var path = MatrixPath(cells[pathColumn].texts, isFused: false, wording: wording) else {
      return .unreadable(id: "unreadable-row", message: "“\(cells[pathColumn].text)” is not a path: “\(words)”.")
    }
    for (cell, role) in zip(cells, heads.roles) where role == .visibility {
      switch Mark(cell.text, wording: wording) {
      case .private: path.isPrivate = true
      case .public: break
      case .unknown:
        path.problems.append(
          MatrixPath.Problem(
            isError: true, id: "unknown-words",
            message: "“\(cell.text)” does not say whether \(path.path.path) is private."))
      }
    }
    let read = heads.methods.map { column, method in
      MethodCell(column: column, method: method, cell: MatrixCell(cells[column].text, vendor: vendor))
    }
    var row = MatrixRow(path: path, cells: read, inferred: false)
    for (cell, role) in zip(cells, heads.roles) where !cell.isEmpty {
      switch role {
      case .note: row.notes.append(cell.text)
      case .fact(let name): row.facts.append(Fact(name: name, values: cell.texts))
      case .path, .method, .visibility, .ignored, .unknown, .headless: break
      }
    }
    return .row(row)
  }

  /// Reads a row whose cells ran together.
  static func read(
    _ row: FusedMatrixRow, heads: MatrixHeads, scopes: MatrixScopes, vendor: Vendor
  ) -> Outcome {
    let methods = heads.methods
    guard heads.partFusedRows else { return .unknownColumns }
    guard let line = row.scopes else {
      return .unreadable(id: "unreadable-row", message: "The row has no scopes: “\(row.words)”.")
    }
    guard var path = MatrixPath(row.pathLines, isFused: true, wording: vendor.requirement) else {
      return .unreadable(id: "unreadable-row", message: "The row does not begin with a path: “\(row.words)”.")
    }
    if row.isMarkedPrivate { path.isPrivate = true }
    switch scopes.outcome(of: line, columns: methods.count) {
    case .unreadable(let id, let message): return .unreadable(id: id, message: message)
    case .cells(let texts):
      let read = zip(methods, texts).enumerated().map { index, pair in
        MethodCell(column: index + 1, method: pair.0.method, cell: MatrixCell(pair.1, vendor: vendor))
      }
      return .row(MatrixRow(path: path, cells: read, inferred: true))
    }
  }

  /// What a cell says in a column with marks for private paths.
  private enum Mark {
    case `private`, `public`, unknown

    init(_ text: String, wording: RequirementWording) {
      let lowered = text.lowercased()
      if wording.saysPrivate(text) || ["yes", "true", "x", "✓", "✔"].contains(lowered) {
        self = .private
      } else if text.isEmpty || wording.saysNotSupported(text) || ["no", "false", "public"].contains(lowered) {
        self = .public
      } else {
        self = .unknown
      }
    }
  }
}

extension MatrixRow.Outcome {
  static let unknownColumns = MatrixRow.Outcome.unreadable(
    id: "unreadable-row", message: "The columns of this row's table are unknown.")
}

/// The lines of a row whose cells ran together, distinguished by what they contain.
struct FusedMatrixRow: Hashable {
  /// The path, and every line that is neither path nor scopes.
  var pathLines: [String] = []
  /// The row's last line of scopes, without a mark that ran into it.
  var scopes: String?
  var isMarkedPrivate = false
  let words: String

  init(_ lines: [Line], wording: RequirementWording, notSupported: NotSupportedMarks) {
    words = lines.map(\.text).joined(separator: " ")
    for line in lines {
      var text = line.text[...]
      for mark in wording.privateWords where text != mark {
        if text.hasSuffix(mark), Self.isScopes(text.dropLast(mark.count), notSupported) {
          text = text.dropLast(mark.count)
        } else if text.hasPrefix(mark), Self.isScopes(text.dropFirst(mark.count), notSupported) {
          text = text.dropFirst(mark.count)
        }
      }
      if scopes == nil, !wording.saysPrivate(line.text), Self.isScopes(text, notSupported) {
        if text.count < line.text.count { isMarkedPrivate = true }
        scopes = String(text)
      } else {
        pathLines.append(line.text)
      }
    }
  }

  /// Whether a line holds nothing but capitals, digits, underscores, spaces, slashes and marks for what is not supported.
  private static func isScopes(_ text: Substring, _ notSupported: NotSupportedMarks) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.first?.isASCIIUppercase == true || notSupported.length(at: bytes[...]) != nil else { return false }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let length = notSupported.length(at: bytes[index...]) {
        index += length
      } else {
        guard byte.isASCIIUppercase || byte.isASCIIDigit || "_/ ".utf8.contains(byte) else { return false }
        index += 1
      }
    }
    return true
  }
}
