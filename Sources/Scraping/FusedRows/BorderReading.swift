/// One way to part a fused row: the path ends here, and the cell begins.
struct BorderReading: Hashable {
  /// The byte of ``FusedRow/rest`` at which the cell begins.
  let border: Int
  /// `/surveys.submit`
  let path: String
  /// The path's last word: `submit`.
  let word: String
  /// The scope object, or the type's label, that the cell begins with: `survey_response`. `nil` if the border shows by
  /// itself: `None`, a sentence, a template, a space.
  let object: String?

  init(row: FusedRow, border: Int, objectEnd: Int?) {
    self.border = border
    path = row.text(0..<border)
    let lastMark = row.bytes[..<border].lastIndex(where: \.partsPathWords) ?? 0
    word = row.text((lastMark + 1)..<max(lastMark + 1, border))
    object = objectEnd.map { row.text(border..<$0) }
  }
}
