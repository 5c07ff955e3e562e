/// Lists the covers of one size and weight in the order of their columns.
///
/// Column by column, first those covers that have it, then those that have it not; a search says of each beginning whether a cover
/// goes on from it.
struct CoverOrder {
  private let part: PartialCover
  private let size: Int
  private let weight: Int
  private var work: Int
  private var limit = 0
  private var found: [[Int]] = []
  /// Whether no cover was passed over because the work that is allowed was done.
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

  /// - Parameter known: A cover that goes on from the beginning.
  private mutating func list(from start: Int, inside: [Int], outside: [Int], known: [Int]) {
    var (inside, outside, known) = (inside, outside, known)
    // Those without the column are told when all with it are, in a loop where there is no choice.
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
