/// The exit code of a run. Scripts rely on the numbers.
package enum ExitStatus: Int32, Error {
  /// Everything is fine.
  case fine = 0
  /// The answer is "no": stale outputs, or findings that are not accepted.
  case no = 1
  /// Wrong usage or input that cannot be used; nothing was written.
  case unusable = 2

  /// Ends the program.
  package func endProgram() -> Never { exit(rawValue) }
}
