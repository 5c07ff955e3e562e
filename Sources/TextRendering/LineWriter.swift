/// Text that grows by whole lines, each ended by one line feed.
public struct LineWriter: Sendable {
  public private(set) var text = ""

  public init() {}

  /// Adds a line. A line feed inside it would begin another line, so that callers escape first.
  public mutating func line(_ words: String = "") {
    text += words
    text += "\n"
  }

  /// Adds an empty line unless the text is empty or ends with one.
  public mutating func gap() {
    if !text.isEmpty && !text.utf8.suffix(2).elementsEqual("\n\n".utf8) { line() }
  }

  /// Adds lines that another writer has written.
  public mutating func lines(of other: LineWriter) {
    text += other.text
  }
}
