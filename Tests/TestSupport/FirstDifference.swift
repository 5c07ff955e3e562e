/// The first place where two lists differ, so that a failing test shows one line and not two whole lists.
public enum FirstDifference {
  /// A message, with places counted from 1; `nil` if the lists are equal.
  public static func of<Element: Equatable>(
    _ found: some Sequence<Element>, _ expected: some Sequence<Element>
  ) -> String? {
    let (found, expected) = (Array(found), Array(expected))
    for (index, pair) in zip(found, expected).enumerated() where pair.0 != pair.1 {
      return "Number \(index + 1) is \(pair.0)\ninstead of \(pair.1)"
    }
    if found.count == expected.count { return nil }
    let rest = found.count > expected.count ? "too many: \(found[expected.count])" : "missing: \(expected[found.count])"
    return "There are \(found.count) instead of \(expected.count). The first \(rest)"
  }
}
