/// A short unified diff for a person at a terminal: enough to see what kind of change it is, and how much more there is.
///
/// ```
/// @@ -21,3 +21,3 @@
///  POST /parts.create = part:write
/// -POST /parts.delete = part:write
/// +POST /parts.delete = part:all
///  POST /parts.get = part:read
/// … 12 more changed lines
/// ```
///
/// Each line is safe for a terminal, and cut where it is long.
public struct UnifiedDiff: Sendable {
  /// How many lines there are at most, the last one included that says how many more there would be.
  public var lineLimit: Int
  /// Unchanged lines around a change.
  public var context: Int
  /// How many letters a line has at most.
  public var lengthLimit: Int

  public init(lineLimit: Int = 20, context: Int = 2, lengthLimit: Int = 160) {
    self.lineLimit = lineLimit
    self.context = context
    self.lengthLimit = lengthLimit
  }

  /// The lines of the diff from `base` to `revision`; none where the two are the same.
  public func lines(from base: [UInt8], to revision: [UInt8]) -> [String] {
    let difference = LineDifference(base: base, revision: revision).lines
    var lines: [String] = []
    var changesShown = 0
    for hunk in hunks(of: difference) {
      let room = lineLimit - 1 - lines.count
      // A head with nothing below it says nothing.
      if room < 2 { break }
      lines.append(Self.head(of: difference[hunk]))
      let shown = difference[hunk].prefix(room - 1)
      changesShown += shown.count { $0.side != .both }
      lines += shown.map(line)
    }
    let more = difference.count { $0.side != .both } - changesShown
    if more > 0 { lines.append(more == 1 ? "… 1 more changed line" : "… \(more) more changed lines") }
    if lines.isEmpty, base != revision { lines.append("… the lines are the same; only the end of the file differs") }
    return lines
  }

  /// The changed lines with the lines around them; what would touch is one.
  private func hunks(of difference: [LineDifference.Line]) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (place, line) in difference.enumerated() where line.side != .both {
      let range = max(0, place - context)..<min(difference.count, place + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }

  /// `@@ -21,3 +21,3 @@`
  private static func head(of hunk: ArraySlice<LineDifference.Line>) -> String {
    let old = hunk.count { $0.side != .revision }
    let new = hunk.count { $0.side != .base }
    // As diff(1) does: a side without a line is named by the line before it.
    let base = (hunk.first?.base ?? 1) - (old == 0 ? 1 : 0)
    let revision = (hunk.first?.revision ?? 1) - (new == 0 ? 1 : 0)
    return "@@ -\(base),\(old) +\(revision),\(new) @@"
  }

  private func line(_ line: LineDifference.Line) -> String {
    let sign =
      switch line.side {
      case .both: " "
      case .base: "-"
      case .revision: "+"
      }
    let text = TerminalText.line(line.text)
    return sign + (text.count > lengthLimit ? text.prefix(lengthLimit - 1) + "…" : text)
  }
}
