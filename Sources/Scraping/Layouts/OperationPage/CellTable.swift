import PageReading
import ScopeModel

/// A table of parameters of a text dump with one cell a line: first the heads, then the cells.
///
///     Field
///     Type
///     Required
///     Description
///     limit
///     number
///     Yes
///     Maximum number of records.
struct CellTable: Hashable {
  /// The heads' first line, and how many heads there are.
  private(set) var line: Int
  private(set) var columns: Int
  private(set) var parameters: [Parameter] = []
  /// The lines of the heads and the cells.
  private(set) var claimedLines: [ClosedRange<Int>]
  /// Whether the cells make up rows.
  private(set) var isEven = false
  /// The first piece after the table.
  private(set) var end: Int

  /// `nil` if no heads of such a table begin at the piece.
  init?(_ pieces: ArraySlice<PagePiece>, at start: Int, location: Parameter.Location?) {
    let heads = pieces[start...].prefix { $0.prose.map { Self.isHead($0.text) } ?? false }.compactMap(\.prose)
    let roles = heads.compactMap { ParameterTable.role(ofHead: $0.text) }
    guard heads.count > 1, roles.count == heads.count, roles.count(where: { $0 == .name }) == 1,
      Set(roles).count == roles.count
    else { return nil }
    line = heads[0].number
    columns = heads.count
    claimedLines = heads.map { $0.number...$0.number }
    let cells = Array(pieces[(start + heads.count)...].prefix { $0.prose != nil }.compactMap(\.prose))
    end = start + heads.count + cells.count
    // A cell may be a paragraph, or one of its lines.
    let readings = [Self.paragraphs(cells, besides: heads.last), cells.map { [$0] }].compactMap { units in
      units.flatMap { Reading($0, heads: heads, roles: roles, location: location) }
    }
    guard let first = readings.first, readings.allSatisfy({ $0.parameters == first.parameters }) else {
      claimedLines += cells.map { $0.number...$0.number }
      return
    }
    isEven = true
    parameters = first.parameters
    claimedLines += first.lines.map { $0...$0 }
  }

  private static func isHead(_ text: String) -> Bool {
    text.first?.isUppercase == true && ParameterTable.role(ofHead: text) != nil
  }

  /// The lines by paragraph; `nil` if the heads are in one with the first cells.
  private static func paragraphs(_ cells: [PageLine], besides head: PageLine?) -> [[PageLine]]? {
    guard let first = cells.first, first.block != head?.block else { return nil }
    var paragraphs: [[PageLine]] = []
    for cell in cells {
      if paragraphs.last?.last?.block == cell.block {
        paragraphs[paragraphs.count - 1].append(cell)
      } else {
        paragraphs.append([cell])
      }
    }
    return paragraphs
  }

  /// The rows that the cells make up.
  private struct Reading {
    var parameters: [Parameter] = []
    var lines: [Int] = []

    /// `nil` if they do not come out even. Prose may follow the last row.
    init?(
      _ cells: [[PageLine]], heads: [PageLine], roles: [ParameterColumns.Role], location: Parameter.Location?
    ) {
      let head = Row(
        line: heads[0].number, isHeader: true,
        content: .cells(heads.map { Cell(lines: [Line(number: $0.number, text: $0.text)], isHeader: true) }))
      var rest = cells[...]
      while rest.count >= heads.count {
        let row = rest.prefix(heads.count)
        guard Self.isRow(row.map { $0.map(\.text).joined(separator: " ") }, roles) else { break }
        let content = row.map { lines in Cell(lines: lines.map { Line(number: $0.number, text: $0.text) }) }
        let table = Table(
          line: heads[0].number, rows: [head, Row(line: row[row.startIndex][0].number, content: .cells(content))])
        guard let read = ParameterTable(table, location: location), read.problems.isEmpty, read.parameters.count == 1
        else { break }
        parameters += read.parameters
        lines += row.joined().map(\.number)
        rest = rest.dropFirst(heads.count)
      }
      guard !parameters.isEmpty, !rest.contains(where: Self.mayBeName) else { return nil }
    }

    private static func mayBeName(_ cell: [PageLine]) -> Bool {
      cell.count == 1 && !cell[0].text.contains(" ")
    }

    /// Whether the cells can be those of one row: a name, a type and an answer where the heads say so.
    private static func isRow(_ cells: [String], _ roles: [ParameterColumns.Role]) -> Bool {
      var name = ""
      var type: String?
      for (cell, role) in zip(cells, roles) {
        switch role {
        case .name:
          guard !cell.contains(" "), ParameterLine(cell, isTerm: true) != nil else { return false }
          name = cell
        case .type:
          guard cell.split(separator: " ").count <= 4, !cell.hasSuffix(".") else { return false }
          type = cell
        default: continue
        }
      }
      guard let type else { return true }
      return !ParameterLine.isType(name, atLeast: .known) || ParameterLine.isType(type, atLeast: .known)
    }
  }
}
