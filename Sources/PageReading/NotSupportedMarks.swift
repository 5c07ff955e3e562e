/// The words that say of a cell's method that it is not supported: `N/A`, `—`, `Not supported`.
///
/// Where cells ran together, they show a border: `READN/A`, `READ—`.
public struct NotSupportedMarks: Hashable, Sendable {
  /// What pages of any vendor write.
  public static let general = NotSupportedMarks([
    "N/A", "—", "–", "-", "✖", "✗", "Not supported", "Not applicable", "Not available",
  ])

  /// Folded, the longest first.
  private let words: [[UInt8]]
  private let firstBytes: Set<UInt8>

  /// - Parameter words: Letter case counts, except for words that are written in small letters throughout.
  public init(_ words: [String]) {
    let spellings = words + words.map { $0.lowercased() }
    let folded = Set(spellings.map { Array(TextFold.folded($0).utf8) }.filter { !$0.isEmpty })
    self.words = folded.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count
    }
    firstBytes = Set(self.words.compactMap(\.first))
  }

  /// These marks and further ones.
  public func adding(_ words: [String]) -> NotSupportedMarks {
    NotSupportedMarks(self.words.map { String(decoding: $0, as: UTF8.self) } + words)
  }

  /// How many bytes the mark takes with which the text begins; `nil` if it begins with none.
  public func length(at text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first, firstBytes.contains(first) else { return nil }
    return words.first { text.starts(with: $0) }?.count
  }

  /// Whether the text is one mark.
  func isOne(_ text: String) -> Bool { words.contains { text.utf8.elementsEqual($0) } }

  /// Whether the text holds a mark.
  func isIn(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { length(at: bytes[$0...]) != nil }
  }
}
