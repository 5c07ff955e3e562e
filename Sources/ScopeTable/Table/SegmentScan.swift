/// A segment of a path, found and hashed in one pass: from a place up to the next `/` or the end.
///
/// Eight bytes are looked at together, so that a walk over short segments has few branches that a processor cannot
/// foresee.
package struct SegmentScan {
  package let hash: UInt64
  let start: Int
  let length: Int
  /// Its first eight bytes, the first one lowest, with 0 for those after its end.
  private let head: UInt64

  /// - Parameter seed: That of the node which the segment leads on from.
  @inline(__always)
  package init(_ path: TableBytes, from start: Int, seed: UInt64) {
    self.start = start
    var state = KeyHash.start(seed: seed)
    var position = start
    var head: UInt64?
    while true {
      let eight = path.eightPadded(at: position)
      let count = min(Self.bytesBeforeSlash(eight), max(path.count &- position, 0))
      let own = count == 8 ? eight : eight & (1 << UInt64(truncatingIfNeeded: count &* 8) &- 1)
      head = head ?? own
      if count < 8 {
        length = position &- start &+ count
        state = count == 0 ? state : KeyHash.next(state, own)
        break
      }
      state = KeyHash.next(state, own)
      position &+= 8
    }
    self.head = head ?? 0
    hash = KeyHash.end(state, length: length)
  }

  /// Whether the segment of `path` that this is is in `text`, and nothing else.
  @inline(__always)
  func isSame(as text: TableBytes, in path: TableBytes) -> Bool {
    guard text.count == length else { return false }
    return length <= 8 ? text.eightPadded(at: 0) == head : text.holds(path.part(start, length), at: 0)
  }

  /// How many of eight bytes precede the first `/`; 8 where there is none.
  @inline(__always)
  private static func bytesBeforeSlash(_ eight: UInt64) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let difference = eight ^ (ones &* UInt64(UInt8(ascii: "/")))
    // The lowest byte that is 0 has its highest bit set here; those above it may be wrong and do not matter.
    let zeros = (difference &- ones) & ~difference & 0x8080_8080_8080_8080
    return zeros.trailingZeroBitCount / 8
  }
}
