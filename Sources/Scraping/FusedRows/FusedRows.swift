import PageReading
import ScopeTable

/// All fused rows of a page, parted together: each is judged by what the others teach.
struct FusedRows {
  private var outcomes: [Entry.Place: StatedRow.Outcome] = [:]
  private let vendor: Vendor

  init(_ rows: some Sequence<Row>, vendor: Vendor) {
    self.vendor = vendor
    var fused: [FusedRow] = []
    var places: [Entry.Place] = []
    for row in rows {
      guard case .fused(let lines) = row.content, let first = lines.first else { continue }
      if let parsed = FusedRow(line: row.line, text: first.text, continuation: lines.dropFirst().map(\.text)) {
        fused.append(parsed)
        places.append(row.place)
      } else {
        outcomes[row.place] = .unreadable(
          id: "unreadable-row", message: "The row does not begin with a method and a path: “\(first.text)”.")
      }
    }
    for (index, outcome) in BorderInference.outcomes(fused, wording: vendor.requirement).enumerated() {
      outcomes[places[index]] = Self.read(fused[index], outcome, vendor)
    }
  }

  /// The outcome of reading a row. Where its table's columns are the method, the path and the requirement, in this order, their cells may have
  /// run together; otherwise they are between blanks.
  func outcome(of row: Row, heads: ColumnHeads?) -> StatedRow.Outcome {
    guard let heads else { return .unknownColumns }
    // A head that speaks of operations beside one of methods is one of paths.
    guard heads.roles == [.method, .path, .requirement] || heads.roles == [.method, .operation, .requirement] else {
      // Where the heads ran together no blank shows a border, and a path would take in what follows it.
      return heads.ranTogether ? .unknownColumns : BlankRow(heads: heads, vendor: vendor).read(row.excerpt)
    }
    return outcomes[row.place] ?? .unreadable(id: "unreadable-row", message: "The row is empty.")
  }

  private static func read(
    _ row: FusedRow, _ outcome: BorderInference.Outcome, _ vendor: Vendor
  ) -> StatedRow.Outcome {
    switch outcome {
    case .unfit:
      return .unreadable(
        id: "unreadable-row",
        message: "Cannot tell where the path ends and the requirement begins: “\(row.method.rawValue)\(row.rest)”.")
    case .open(let best, let second):
      return .unreadable(
        id: "ambiguous-border",
        message:
          "It is unclear where the path ends and the requirement begins: \(words(row, best)) or \(words(row, second)). Put a space between them in your copy of the page."
      )
    case .settled(let reading):
      let lines = row.cellLines(from: reading.border)
      guard !lines.isEmpty else {
        return .unreadable(
          id: "unreadable-row", message: "The row names no requirement: “\(row.method.rawValue)\(row.rest)”.")
      }
      guard let path = PathSpelling(reading.path) else {
        return .unreadable(id: "unreadable-row", message: "“\(reading.path)” is not a path.")
      }
      return StatedRow.read(method: row.method, path: path, lines: lines, inferred: true, vendor: vendor)
    }
  }

  private static func words(_ row: FusedRow, _ reading: BorderReading) -> String {
    "“\(reading.path)” with “\(row.cellLines(from: reading.border).first ?? "")”"
  }
}
