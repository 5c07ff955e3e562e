/// How a program writes its messages.
package struct MessageVoice: Sendable {
  /// The form of messages on standard error.
  package enum Form: String, CaseIterable, Sendable {
    /// A line for a person and an editor: `page.html:24:1: error: … [unread-row]`.
    case text
    /// One JSON object for each line.
    case json
  }

  package var form: Form
  /// Whether the severity of a message is coloured.
  package var isColored: Bool
  /// Whether only warnings and errors are printed.
  package var isQuiet: Bool

  package init(form: Form = .text, isColored: Bool = false, isQuiet: Bool = false) {
    self.form = form
    self.isColored = isColored
    self.isQuiet = isQuiet
  }

  /// The voice of the running command.
  @TaskLocal package static var current = MessageVoice()
}

/// When colours are used.
package enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal that supports them, unless `NO_COLOR` is set in the environment (<https://no-color.org>).
  case auto
  case always
  case never

  package func isUsed(on stream: StandardStream) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: stream.isTerminal && Self.word("NO_COLOR").isEmpty && Self.word("TERM") != "dumb"
    }
  }

  private static func word(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}
