/// How a text differs from another one, line by line.
///
/// Lines are told apart by a line feed and compared as bytes, so that a carriage return at the end of one is a difference.
public struct LineDifference: Sendable {
  /// Lines that both texts have, or that one of them has, in the order of a unified diff.
  public struct Line: Hashable, Sendable {
    public enum Side: Hashable, Sendable { case both, base, revision }

    public var side: Side
    public var text: String
    /// The line's number in each text, from 1; where the text lacks it, that of the line that would follow.
    public var base: Int
    public var revision: Int
  }

  public let lines: [Line]

  /// Beyond so many lines that are not the same at both ends, a comparison takes too long: only the first of them
  /// are compared, which are those that a report shows, and the others count as replaced as a whole.
  private static let comparedLineLimit = 2_000

  public init(base: [UInt8], revision: [UInt8]) {
    let old = Self.lines(of: base)
    let new = Self.lines(of: revision)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
    let (removed, inserted) = Self.changes(
      from: old[start..<(old.count - end)], to: new[start..<(new.count - end)])
    var lines: [Line] = []
    var (base, revision) = (0, 0)
    while base < old.count || revision < new.count {
      let side: Line.Side =
        base < old.count && removed.contains(base)
        ? .base : revision < new.count && inserted.contains(revision) ? .revision : .both
      let text = side == .revision ? new[revision] : old[base]
      lines.append(
        Line(side: side, text: String(decoding: text, as: UTF8.self), base: base + 1, revision: revision + 1))
      if side != .revision { base += 1 }
      if side != .base { revision += 1 }
    }
    self.lines = lines
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    // What follows the last line feed is not a line where it is empty.
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func changes(
    from old: ArraySlice<ArraySlice<UInt8>>, to new: ArraySlice<ArraySlice<UInt8>>
  ) -> (removed: Set<Int>, inserted: Set<Int>) {
    if old.count + new.count > comparedLineLimit {
      let half = comparedLineLimit / 2
      let (removed, inserted) = changes(from: old.prefix(half), to: new.prefix(half))
      return (
        removed.union(old.dropFirst(half).indices), inserted.union(new.dropFirst(half).indices)
      )
    }
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in Array(new).difference(from: Array(old)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(old.startIndex + offset)
      case .insert(let offset, _, _): inserted.insert(new.startIndex + offset)
      }
    }
    return (removed, inserted)
  }
}
