/// Lists the covers of one size and weight in the order of their columns.
///
/// For each column in turn, the covers with it come before the covers without it. A search tells for each beginning whether any cover
/// continues it.
struct CoverOrder {
  private let part: PartialCover
  private let size: Int
  private let weight: Int
  private var work: Int
  private var limit = 0
  private var found: [[Int]] = []
  /// Whether the list is complete: no cover was left out because the allowed work was used up.
  private(set) var isComplete = true

  init(part: PartialCover, size: Int, weight: Int, work: Int) {
    self.part = part
    self.size = size
    self.weight = weight
    self.work = work
  }

  /// - Parameter known: A cover of that size and weight.
  mutating func covers(from known: [Int], limit: Int) -> [[Int]] {
    self.limit = limit
    list(from: 0, inside: [], outside: [], known: known)
    return found
  }

  /// - Parameter known: A cover that continues the beginning.
  private mutating func list(from start: Int, inside: [Int], outside: [Int], known: [Int]) {
    var (inside, outside, known) = (inside, outside, known)
    // The covers without the column follow those with it. Where there is no choice, the loop goes straight on.
    var column = start
    while true {
      if found.count >= limit { return }
      if inside.count == size || column == part.columnCount {
        found.append(known)
        return
      }
      if known.contains(column) {
        list(from: column + 1, inside: inside + [column], outside: outside, known: known)
        guard found.count < limit, let other = cover(inside, outside + [column]) else { return }
        known = other
      } else if let other = cover(inside + [column], outside) {
        list(from: column + 1, inside: inside + [column], outside: outside, known: other)
      }
      outside.append(column)
      column += 1
    }
  }

  private mutating func cover(_ inside: [Int], _ outside: [Int]) -> [Int]? {
    if inside.count > size { return nil }
    let answer = part.cover(size: size, weight: weight, inside: inside, outside: outside, work: &work)
    if !answer.isCertain { isComplete = false }
    return answer.cover
  }
}
