import PageReading

/// The part of a page that says what its operation needs.
///
///     Required scopes: Depends on the object type in the type field:
///     type      | required scope
///     incident  | incident:read OR incident:write OR incident:all
struct RequirementSection: Hashable {
  /// Where it begins, from 1.
  var line: Int
  /// The lines and rows that it was read from, each once.
  var words: [Line]
  /// Whether the border between a type and its scopes was inferred.
  var inferred = false
  var outcome: Outcome
  /// The pieces that it takes.
  var pieces: Range<Int>

  enum Outcome: Hashable {
    case cell(RequirementStatement)
    /// Why it cannot be read, as the end of a sentence.
    case unreadable(String)
  }

  /// Every such part of a page, in its order. Where none is introduced by words, a table whose heads are a type and a
  /// scope is one.
  static func all(in pieces: [PagePiece], wording: RequirementWording) -> [RequirementSection] {
    var found: [RequirementSection] = []
    var index = 0
    while index < pieces.count {
      guard let line = pieces[index].prose,
        let introduction = RequirementIntroduction(line.text, wording: wording)
      else {
        index += 1
        continue
      }
      var reader = RequirementReader(pieces: pieces, start: index, wording: wording)
      let section = reader.read(line, introduction)
      found.append(section)
      index = section.pieces.upperBound
    }
    guard found.isEmpty else { return found }
    for index in pieces.indices where RequirementTable.isHead(pieces[index]) {
      var reader = RequirementReader(pieces: pieces, start: index, wording: wording)
      if let section = reader.readTable() { return [section] }
    }
    return []
  }
}
