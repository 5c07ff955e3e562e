/// What a Markdown page would cost cmark-gfm, counted before it is asked.
///
/// Found by experiment with 0.29.0.gfm.6: all else is linear, but it reads a row of n cells in n² steps, reads all lines of a
/// paragraph as rows once more at each line of dashes in it, and fills every short row of a table up to its heads. A page of 100 kB
/// that makes use of this takes seconds, or all memory.
struct MarkdownWork {
  /// About a second of work. A table of 10,000 rows with ten columns counts a hundredth of it.
  static let maximumSteps = 400_000_000

  /// The first line at which a table costs more than it may; `nil` if none does.
  static func excess(in lines: [[UInt8]], maximumCells: Int) -> Int? {
    var steps = 0
    var cells = 0
    /// Of the lines since the last blank one.
    var stepsOfParagraph = 0
    var columns = 0
    for (index, line) in lines.enumerated() {
      if MarkdownSource.isBlank(line) {
        (stepsOfParagraph, columns) = (0, 0)
        continue
      }
      let pipes = line.count { $0 == UInt8(ascii: "|") }
      let (square, overflows) = pipes.multipliedReportingOverflow(by: pipes)
      guard !overflows, square <= maximumSteps else { return index + 1 }
      stepsOfParagraph += square + line.count
      cells += max(columns - pipes, 0)
      if isDashes(line) {
        steps += stepsOfParagraph
        columns = max(columns, pipes + 1)
      } else if columns > 0 {
        steps += square
      }
      if steps > maximumSteps || cells > maximumCells { return index + 1 }
    }
    return nil
  }

  private static func isDashes(_ line: [UInt8]) -> Bool {
    var holdsDash = false
    for byte in line {
      switch byte {
      case UInt8(ascii: "-"): holdsDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09: break
      default: return false
      }
    }
    return holdsDash
  }
}
