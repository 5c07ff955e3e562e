import ScopeModel
import TextRendering

/// The words in which two texts differ, such as a requirement before and after.
struct WordDifference {
  /// Words that follow one another, with the spaces between them.
  struct Piece: Equatable {
    var text: String
    /// Whether the other side has them too.
    var isKept: Bool
  }

  let base: [Piece]
  let revision: [Piece]

  /// Longer texts are shown without marks: comparing them would take long, and marks would not help.
  private static let maximumWords = 600

  /// `nil` if the texts share nothing, or are too long.
  init?(_ base: String, _ revision: String) {
    let (old, new) = (Self.words(of: base), Self.words(of: revision))
    guard old.count <= Self.maximumWords, new.count <= Self.maximumWords else { return nil }
    let lengths = Self.lengths(old, new)
    var (left, right) = (Pieces(), Pieces())
    var (row, column) = (0, 0)
    var hasShared = false
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row] == new[column] {
        hasShared = hasShared || old[row].text.contains { $0.isLetter }
        left.add(old[row].text, isKept: true)
        right.add(new[column].text, isKept: true)
        (row, column) = (row + 1, column + 1)
      } else if column == new.count || (row < old.count && lengths[row + 1][column] >= lengths[row][column + 1]) {
        left.add(old[row].text, isKept: false)
        row += 1
      } else {
        right.add(new[column].text, isKept: false)
        column += 1
      }
    }
    guard hasShared else { return nil }
    (self.base, self.revision) = (left.all, right.all)
  }

  private struct Pieces {
    private(set) var all: [Piece] = []

    mutating func add(_ word: String, isKept: Bool) {
      if let last = all.indices.last, all[last].isKept == isKept {
        all[last].text += " " + word
      } else {
        all.append(Piece(text: word, isKept: isKept))
      }
    }
  }

  private static func words(of text: String) -> [ExactText] { text.split(separator: " ").map { ExactText(String($0)) } }

  /// For each pair of places how many words what follows them has in common.
  private static func lengths(_ old: [ExactText], _ new: [ExactText]) -> [[Int]] {
    var lengths = [[Int]](repeating: [Int](repeating: 0, count: new.count + 1), count: old.count + 1)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row][column] =
          old[row] == new[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    return lengths
  }
}

extension DriftChange {
  /// What changed in the words of base and revision; `nil` if one side says nothing, or they share nothing.
  var wordDifference: WordDifference? {
    guard let before, let after, rule.marksWords else { return nil }
    return WordDifference(before, after)
  }
}

extension DriftRule {
  /// Whether base and revision are lists of words of which some stayed.
  fileprivate var marksWords: Bool {
    id.hasPrefix("requirement-") || self == .leastChanged || self == .titleChanged || self == .factChanged
      || self == .noteChanged
  }
}
