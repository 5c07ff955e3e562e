/// Counts in messages, so that `1 entry` and `2 entries` are spelled in one place.
package enum Plural {
  /// `1 entry`, `2 entries`.
  ///
  /// - Parameter noun: In the singular, with a regular plural. Words before it stay: `list item`.
  package static func count(_ count: Int, _ noun: String) -> String { "\(count) \(self.noun(noun, count))" }

  /// The noun as it stands after a count: `entries`.
  package static func noun(_ noun: String, _ count: Int) -> String {
    if count == 1 { return noun }
    let isConsonantY = noun.hasSuffix("y") && !["ay", "ey", "oy", "uy"].contains { noun.hasSuffix($0) }
    return isConsonantY ? noun.dropLast() + "ies" : noun + "s"
  }
}
