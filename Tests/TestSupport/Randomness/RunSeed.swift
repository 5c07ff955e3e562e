import Foundation

/// The seed that a run of the tests draws its cases from.
///
/// Without `SCOPETABLES_SEED` it is the same on every machine: a change must not fail for a case that it has nothing to do with,
/// and a failure must come again. `SCOPETABLES_SEED=random` draws a new one, a number runs that number's cases.
public struct RunSeed: Sendable, CustomStringConvertible {
  public let value: UInt64

  /// What to set to have the same cases again.
  public var description: String { "SCOPETABLES_SEED=\(value)" }

  /// The seed of this run.
  public static let ofRun = RunSeed(setting: ProcessInfo.processInfo.environment["SCOPETABLES_SEED"] ?? "2026")

  /// A new seed each run, unless the environment names a number; for a test that is about cases that nobody has seen.
  public static let newEachRun = RunSeed(setting: ProcessInfo.processInfo.environment["SCOPETABLES_SEED"] ?? "random")

  /// - Parameter setting: `random` or a number. Anything else stops the run: a typing error must not choose the cases.
  init(setting: String) {
    if setting == "random" {
      value = UInt64.random(in: 0...999_999_999)
    } else {
      guard let number = UInt64(setting) else {
        preconditionFailure("SCOPETABLES_SEED must be a number or `random`, but is `\(setting)`.")
      }
      value = number
    }
  }
}
