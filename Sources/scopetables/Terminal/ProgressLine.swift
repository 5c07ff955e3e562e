#if Command
  import SystemAccess

  /// One line on a person's terminal that says how far long work is, and goes away when it is done:
  ///
  ///     120 of 600 pages, 85 a second, 6 s left
  ///
  /// Nothing is shown where standard error is not a terminal, and nothing in the first second.
  struct ProgressLine {
    private let total: Int
    private let noun: String
    private let isWanted: Bool
    private let start: Double
    private var isShown = false
    private var lastUpdate = 0.0

    /// - Parameter noun: What is counted, in the plural.
    init(total: Int, noun: String) {
      let voice = MessageVoice.current
      self.total = total
      self.noun = noun
      isWanted = StandardStream.error.isTerminal && !voice.isQuiet && voice.form == .text && total > 1
      start = isWanted ? Clock.seconds : 0
    }

    /// Shows how far the work is, a few times a second.
    mutating func update(done: Int) {
      guard isWanted else { return }
      let now = Clock.seconds
      guard now - start >= 1, now - lastUpdate >= 0.2, done < total else { return }
      lastUpdate = now
      isShown = true
      Terminal.show("\r\(Self.text(done: done, of: total, noun: noun, seconds: now - start))\u{1B}[K")
    }

    /// Takes the line away, before something else is printed and at the end.
    mutating func erase() {
      guard isShown else { return }
      isShown = false
      Terminal.show("\r\u{1B}[K")
    }

    static func text(done: Int, of total: Int, noun: String, seconds: Double) -> String {
      let rate = seconds > 0 ? Double(done) / seconds : 0
      let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
      let told = rate >= 10 ? "\(Int(rate))" : "\(Double(Int(rate * 10)) / 10)"
      return "\(done) of \(total) \(noun), \(told) a second, \(left) s left"
    }
  }
#endif
