/// Finds the word that was probably meant.
package enum NearestWord {
  /// The candidate that the fewest edits lead to, the first of several; `nil` if none is near.
  ///
  /// An edit inserts, removes or replaces a letter, or swaps two neighbours. Letter case is ignored. Near means: at most a
  /// third of the letters, and at least one edit is always allowed.
  package static func nearest(to word: String, among candidates: [String]) -> String? {
    let limit = max(1, word.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(from: word, to: candidate)
      if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// ` Did you mean "pages"?`, or nothing.
  package static func question(for word: String, among candidates: [String]) -> String {
    guard let nearest = nearest(to: word, among: candidates) else { return "" }
    return " Did you mean “\(nearest)”?"
  }

  /// The optimal string alignment distance. Words beyond 64 letters are cut: no key is that long.
  package static func distance(from first: String, to second: String) -> Int {
    let first = Array(first.lowercased().prefix(64))
    let second = Array(second.lowercased().prefix(64))
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in 0..<first.count {
      var current = [row + 1]
      for column in 0..<second.count {
        let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
        var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[second.count]
  }
}
