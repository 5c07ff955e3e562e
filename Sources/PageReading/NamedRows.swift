/// The rows of a table that names operations in words of the vendor's own: those below a head that says so.
///
///     Actions   | Access level
///     GetBoat   | Read
struct NamedRows {
  let rows: ArraySlice<Row>

  /// - Parameter heads: The heads, in lower case, of columns that hold such names.
  /// - Returns: `nil` if the table has no such column.
  init?(_ table: Table, heads: Set<String>) {
    guard !heads.isEmpty, let top = table.headerRows.last ?? table.rows.first, case .cells(let cells) = top.content,
      cells.contains(where: { $0.span == .own && Self.isHead($0.text, heads) })
    else { return nil }
    // A page that does not mark its heads has them in the first row.
    rows = table.headerRows.isEmpty ? table.rows.dropFirst() : table.bodyRows
  }

  /// - Parameter table: A table right behind one that names operations. Without heads of its own it is the rest of that table.
  init?(continuedBy table: Table) {
    guard table.headerRows.isEmpty, !table.rows.isEmpty else { return nil }
    rows = table.rows[...]
  }

  /// Whether a text is one of the heads, with or without a remark in parentheses after it.
  private static func isHead(_ text: String, _ heads: Set<String>) -> Bool {
    let lowered = text.lowercased()
    if heads.contains(lowered) { return true }
    guard lowered.hasSuffix(")"), let open = lowered.firstIndex(of: "(") else { return false }
    return heads.contains(TextFold.folded(String(lowered[..<open])))
  }
}
