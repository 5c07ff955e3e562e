import PageReading

/// The scopes of all fused rows of a page, parted together: each row is judged by what the others teach.
struct MatrixScopes {
  /// The outcome of reading a row's line of scopes.
  enum Outcome: Hashable {
    /// A text for each method column.
    case cells([String])
    /// The id of the finding, and a sentence for a person.
    case unreadable(id: String, message: String)
  }

  private let vocabulary: ScopeVocabulary
  let marks: NotSupportedMarks
  private var outcomes: [FusedScopes: Outcome] = [:]

  /// - Parameters:
  ///   - lines: The rows' lines of scopes, and how many method columns each has.
  ///   - notSupported: The words that say that a method is not supported.
  init(_ lines: [(text: String, columns: Int)], notSupported: [String] = ["N/A"]) {
    let marks = NotSupportedMarks(notSupported)
    let rows = Set(lines.compactMap { FusedScopes($0.text, columns: $0.columns, notSupported: marks) })
    vocabulary = ScopeVocabulary(rows)
    self.marks = marks
    let mark = notSupported.first ?? "N/A"
    for row in rows { outcomes[row] = Self.outcome(of: row, vocabulary, notSupported: mark) }
  }

  func outcome(of text: String, columns: Int) -> Outcome {
    guard let row = FusedScopes(text, columns: columns, notSupported: marks), let outcome = outcomes[row] else {
      return .unreadable(
        id: "unreadable-scopes", message: "“\(text)” does not consist of \(columns) cells with a scope or N/A each.")
    }
    return outcome
  }

  private static func outcome(
    of row: FusedScopes, _ vocabulary: ScopeVocabulary, notSupported: String
  ) -> Outcome {
    func words(_ pieces: [[UInt8]?], _ separator: String) -> String {
      pieces.map { $0.map { String(decoding: $0, as: UTF8.self) } ?? notSupported }.joined(separator: separator)
    }
    let splits = vocabulary.splits(of: row)
    guard let cells = splits.first else {
      return .unreadable(
        id: "unreadable-scopes",
        message:
          "“\(words(row.pieces, ""))” cannot be split into \(row.columns) cells using the scopes in other rows of the page."
      )
    }
    if splits.count > 1 {
      return .unreadable(
        id: "ambiguous-scopes",
        message:
          "It is unclear where one scope ends and the next begins: “\(words(cells, " | "))” or “\(words(splits[1], " | "))”."
      )
    }
    if let composite = cells.compactMap({ $0 }).first(where: { vocabulary.composites.contains($0) }) {
      return .unreadable(
        id: "ambiguous-scopes",
        message:
          "“\(words([composite], ""))” is either one scope, or several whose cells ran together. Check the live page.")
    }
    return .cells(cells.map { words([$0], "") })
  }
}
