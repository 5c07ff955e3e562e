import Foundation

/// How many cases a test draws: a fifth of them in every day's `make test`, all of them in `make test-long`.
public enum RunLength {
  /// Whether the environment asks for all cases with `SCOPETABLES_LONG=1`.
  public static let isLong = ProcessInfo.processInfo.environment["SCOPETABLES_LONG"] == "1"

  /// - Parameter full: How many cases show what the test is to show; of those a short run draws the first ones.
  public static func cases(_ full: Int) -> Int { isLong ? full : max(1, full / 5) }
}
