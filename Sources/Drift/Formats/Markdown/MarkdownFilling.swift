/// Text that fills a room of a given size with entries under their headings, and never more.
///
/// A heading is written with the first entry under it that fits, so that none is alone. The first entry that does not fit
/// ends it all: entries come in the order of their weight, and a gap among them would look like an answer.
struct MarkdownFilling {
  private(set) var text = ""
  private(set) var leftOut: [DriftChange] = []
  private let room: Int
  private var length = 0
  private var frames: [Frame] = []

  private struct Frame {
    let opening: String
    let closing: String
    var isOpen = false
  }

  /// - Parameter room: In UTF-16 code units.
  init(room: Int) { self.room = room }

  /// Begins a part: what precedes its entries, and what ends it.
  mutating func begin(_ opening: String, end closing: String) {
    frames.append(Frame(opening: opening, closing: closing))
  }

  /// Begins a part that a reader has to unfold.
  mutating func beginFold(_ summary: String) {
    begin("<details><summary>\(summary)</summary>\n\n", end: "\n</details>\n\n")
  }

  /// Ends the part that was begun last.
  mutating func end() {
    if let frame = frames.popLast(), frame.isOpen { append(frame.closing) }
  }

  mutating func write(_ entry: MarkdownEntry, of change: DriftChange) {
    guard leftOut.isEmpty, let entry = [entry.text, entry.shortText].first(where: fits) else {
      leftOut.append(change)
      return
    }
    for index in frames.indices where !frames[index].isOpen {
      append(frames[index].opening)
      frames[index].isOpen = true
    }
    append(entry)
  }

  private func fits(_ entry: String) -> Bool {
    var needed = length + entry.utf16.count
    for frame in frames { needed += frame.closing.utf16.count + (frame.isOpen ? 0 : frame.opening.utf16.count) }
    return needed <= room
  }

  private mutating func append(_ piece: String) {
    text += piece
    length += piece.utf16.count
  }
}
