import ScopeModel
import ScopeTable
import TextRendering

@testable import Emission

/// A file of comma-separated values, read as RFC 4180 and ``CSVText`` say.
struct CSVTable {
  var heads: [String]
  /// `nil` where a cell is empty, which is a value that is missing.
  var rows: [[String?]]

  struct Fault: Error {
    var message: String
  }

  init(_ text: String) throws {
    var records = try Self.records(Array(text.unicodeScalars))
    guard !records.isEmpty else { throw Fault(message: "There are no heads.") }
    heads = records.removeFirst()
    rows = records.map { $0.map(Self.value) }
    for row in rows where row.count != heads.count { throw Fault(message: "\(row.count) cells: \(row)") }
  }

  private static func records(_ scalars: [Unicode.Scalar]) throws -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var position = 0
    func here() -> Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
    while position < scalars.count {
      var cell = ""
      if here() == "\"" {
        position += 1
        while true {
          guard let scalar = here() else { throw Fault(message: "A quotation mark is missing.") }
          position += 1
          if scalar == "\"" {
            guard here() == "\"" else { break }
            position += 1
          }
          cell.unicodeScalars.append(scalar)
        }
      } else {
        while let scalar = here(), scalar != ",", scalar != "\r" {
          guard scalar != "\"", scalar != "\n" else { throw Fault(message: "\(scalar) outside quotation marks") }
          cell.unicodeScalars.append(scalar)
          position += 1
        }
      }
      record.append(cell)
      if here() == "," {
        position += 1
        if position == scalars.count { throw Fault(message: "The last record has no end.") }
        // An empty last cell is a cell too.
        if here() == "\r" { record.append("") } else { continue }
      }
      guard here() == "\r", position + 1 < scalars.count, scalars[position + 1] == "\n" else {
        throw Fault(message: "A record does not end with CR and LF.")
      }
      position += 2
      records.append(record)
      record = []
    }
    return records
  }

  private static func value(_ cell: String) -> String? {
    guard let first = cell.unicodeScalars.first else { return nil }
    return first == "'" ? String(cell.unicodeScalars.dropFirst()) : cell
  }

  subscript(row: Int, head: String) -> String? {
    guard let column = heads.firstIndex(of: head) else { return nil }
    return rows[row][column]
  }

  /// A row as the Swift table has it, put together of its cells.
  func operationRow(_ row: Int) -> OperationRow? {
    func cell(_ head: String) -> String? { self[row, head] }
    func part(_ words: String?) -> String { words.map { "; " + $0 } ?? "" }
    let head = [
      cell("method"), cell("path").map { NotationWord.written(path: $0) },
      cell("name").map { "name " + NotationWord.written($0) },
    ]
    var notation = head.compactMap { $0 }.joined(separator: " ") + " = \(cell("requirement") ?? "")"
    notation += part(cell("group").map { "group " + NotationWord.written($0) })
    notation += part(cell("note").map { "note " + NotationWord.written($0) })
    notation += part(cell("versions").map { "versions " + $0 })
    notation += part(cell("pathKind") == "pattern" ? "pattern" : nil)
    notation += part(cell("visibility"))
    notation += part(cell("credentials").map { "credentials " + $0 })
    notation += part(cell("deprecated"))
    return OperationRow(notation: notation)
  }
}
