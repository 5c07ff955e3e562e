/// Something wrong with a table that a person edited by hand.
public struct TableProblem: Hashable, Sendable {
  /// The row's line, from 1; `nil` where the problem belongs to the index.
  public var line: Int?
  /// What is wrong and what to do.
  public var message: String
}

extension OperationTable {
  /// What is wrong with the table; empty for a table as the emitter writes it.
  ///
  /// A table with problems never stops the program: rows that cannot be read, or that the index does not lead to, are
  /// as if they were not there. A test of the program that holds the table is the place to call this.
  public func problems() -> [TableProblem] {
    var problems: [TableProblem] = []
    if sections == nil {
      problems.append(
        TableProblem(line: nil, message: "The index was made of other rows: nothing is found. Generate it again."))
    }
    let lines = rows.withBytes { $0.array }.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in zip(1..., lines) where !(line.isEmpty && lines.count == 1) {
      if let message = problem(of: line) { problems.append(TableProblem(line: number, message: message)) }
    }
    return problems
  }

  private func problem(of line: ArraySlice<UInt8>) -> String? {
    guard let head = RowHead(line) else { return "The line does not begin with a method and a path." }
    guard head.isSupported else { return nil }
    guard let row = OperationRow(line) else { return "What stands behind the path of \(head.path) cannot be read." }
    guard row.notation.utf8.elementsEqual(line) else {
      return "The line is not spelled as the emitter spells it: \(row.notation)"
    }
    if sections == nil { return nil }
    guard let found = operation(head.method, head.path) else { return "The index does not lead to this line." }
    return found.text.utf8.elementsEqual(line) ? nil : "Another line is listed for the same method and path."
  }
}
