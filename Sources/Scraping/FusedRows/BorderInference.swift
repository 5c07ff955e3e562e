/// Infers where in each fused row the path ends and the cell begins, from the page's own vocabulary.
///
/// Every reading has a cost: words and objects that other rows know are cheap, those that nothing else on the page
/// speaks for are dear. The cheapest reading is taken where it leads the next one by ``margin``; what the settled rows
/// teach is used to judge all rows again, until nothing changes. A row that stays open is reported with its two best readings.
///
/// What this cannot see: where a last word and a scope object both are in one row alone, and the object ends in the
/// whole name of another object without an underscore before it (`archive` and `subtask` beside `task`).
struct BorderInference {
  /// The outcome of reading a row.
  enum Outcome: Hashable {
    case settled(BorderReading)
    /// The two best readings are too close.
    case open(BorderReading, BorderReading)
    /// No reading at all.
    case unfit
  }

  /// By how much the best reading's cost must be under the next one's.
  static let margin = 6
  /// What the best reading may cost at most, however far it leads. A word of 13 letters that no other path ends with, before the
  /// object that the path itself names, costs 30.
  static let maximumCost = 30
  /// How often the rows are judged again at most. The pages seen need three times.
  static let maximumRounds = 8

  /// One outcome a row, in the order of the rows.
  static func outcomes(_ rows: [FusedRow], wording: RequirementWording) -> [Outcome] {
    let candidates = rows.map { BorderCandidates(row: $0, wording: wording) }
    let shown = FusedVocabulary(rows: rows, candidates: candidates)
    let costs = zip(rows, candidates).map { BorderCost(row: $0, candidates: $1, vocabulary: shown) }
    var outcomes = costs.map { $0.outcome(shown) }
    var wavering: [Int: Outcome] = [:]
    for round in 0..<maximumRounds {
      var vocabulary = learned(shown, rows, outcomes)
      for cost in costs {
        for (reading, _) in cost.readings { vocabulary.support(reading) }
      }
      var judged = costs.map { $0.outcome(vocabulary) }
      for index in judged.indices where round > 0 {
        if let change = judged[index].change(from: outcomes[index]) { wavering[index] = wavering[index] ?? change }
      }
      for (index, outcome) in wavering { judged[index] = outcome }
      if judged == outcomes { break }
      outcomes = judged
    }
    let vocabulary = learned(shown, rows, outcomes)
    return zip(rows, outcomes).map { row, outcome in
      if case .settled(let reading) = outcome, isCutAtABlank(reading, of: row, vocabulary) { return .unfit }
      return outcome
    }
  }

  /// What the rows show, and what those that are settled teach.
  private static func learned(
    _ shown: FusedVocabulary, _ rows: [FusedRow], _ outcomes: [Outcome]
  ) -> FusedVocabulary {
    var vocabulary = shown
    for (row, outcome) in zip(rows, outcomes) {
      if case .settled(let reading) = outcome { vocabulary.learn(reading, of: row) }
    }
    return vocabulary
  }

  /// Whether a blank before the cell may be inside of the path: what the cell begins with is not an object that other rows know, and ends
  /// in one that they do: `/boats.li stboat:read` beside `boat:all`.
  private static func isCutAtABlank(_ reading: BorderReading, of row: FusedRow, _ vocabulary: FusedVocabulary) -> Bool {
    guard reading.object == nil, row.bytes.indices.contains(reading.border), row.bytes[reading.border] == 0x20 else {
      return false
    }
    let cell = row.text(reading.border..<row.bytes.count).drop { $0 == " " }
    guard let colon = cell.firstIndex(of: ":") else { return false }
    let object = String(cell[..<colon])
    // No vendor's object is so long.
    guard object.utf8.count <= maximumObject else { return true }
    guard vocabulary.rowsHolding(object, otherThan: row) == 0 else { return false }
    // `/keyrings.authorizeke yring:read`: the path's end is the beginning of an object that other rows know.
    let path = row.text(max(0, reading.border - maximumObject)..<reading.border)
    let holdsBeginning = path.indices.contains { start in
      vocabulary.rowsHolding(String(path[start...]) + object, otherThan: row) > 0
    }
    return holdsBeginning
      || object.indices.dropFirst().contains { start in
        object[start...].count > 2 && vocabulary.objects[String(object[start...])] != nil
      }
  }

  private static let maximumObject = 120
}

extension BorderInference.Outcome {
  /// An open outcome where an earlier round settled the row in another way. The first round may err for want of knowledge;
  /// later ones that contradict each other settle nothing.
  fileprivate func change(from earlier: Self) -> Self? {
    if case .settled(let now) = self, case .settled(let before) = earlier, now != before { return .open(now, before) }
    return nil
  }
}
