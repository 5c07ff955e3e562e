/// Something wrong with a table that a person edited by hand.
public struct TableProblem: Hashable, Sendable {
  /// The row's line, from 1; `nil` if the problem belongs to the index.
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
        TableProblem(line: nil, message: "The index belongs to other rows, so nothing can be found. Generate it again.")
      )
    }
    let lines = rows.withBytes { $0.array }.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in zip(1..., lines) where !(line.isEmpty && lines.count == 1) {
      if let message = problem(of: line) { problems.append(TableProblem(line: number, message: message)) }
    }
    return problems
  }

  private func problem(of line: ArraySlice<UInt8>) -> String? {
    guard let head = RowHead(line) else { return "The line does not begin with a method and a path, or a name." }
    guard head.isSupported else { return nil }
    guard let row = OperationRow(line) else { return "The text after \(head.notation) cannot be read." }
    guard row.notation.utf8.elementsEqual(line) else {
      return "The line is not written as the emitter writes it: \(row.notation)"
    }
    if sections == nil { return nil }
    // Operations of different names may share a method and a path, and those of different paths a name.
    let found = operations(of: head)
    if found.contains(where: { $0.text.utf8.elementsEqual(line) }) { return nil }
    if found.isEmpty { return "The index does not lead to this line." }
    let isOwnIdentity = found.contains { $0.method == head.method && $0.path == head.path && $0.name == head.name }
    return isOwnIdentity || head.name == nil ? "Another line is listed for the same method and path." : nil
  }

  /// What the index leads to, by the path and by the name.
  private func operations(of head: RowHead) -> [OperationRecord] {
    let byPath: OperationRecord? = head.path.flatMap { path in
      head.method.map { operation($0, path) } ?? operation(path: path)
    }
    return [byPath, head.name.flatMap { operation(named: $0) }].compactMap { $0 }
  }
}
