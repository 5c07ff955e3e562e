/// The terminal of a person.
enum Terminal {
  /// Whether a person can be asked: standard input and standard error are a terminal.
  static var isAttached: Bool { isatty(0) != 0 && StandardStream.error.isTerminal }

  /// Shows a text as it is, on standard error.
  static func show(_ text: String) {
    // If even messages cannot be written, there is nobody left to tell.
    do throws(SystemFailure) { try StandardStream.error.write(text) } catch {}
  }
}
