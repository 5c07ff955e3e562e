/// The bytes of a text, for as long as a closure runs. No read leaves them: whatever is outside is 0.
///
/// It is the only type of the module that reads a text at its address, and so the one to look at for reads out of bounds.
package struct TableBytes {
  private let start: UnsafeRawPointer
  package let count: Int

  /// - Parameter count: How many bytes stand from `start` on.
  init(start: UnsafeRawPointer, count: Int) {
    self.start = start
    self.count = count
  }

  init(_ bytes: UnsafeRawBufferPointer) {
    // A buffer without bytes may have no address.
    let nothing: StaticString = ""
    self.init(start: bytes.baseAddress ?? UnsafeRawPointer(nothing.utf8Start), count: bytes.count)
  }

  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    UInt(bitPattern: offset) < UInt(bitPattern: count) ? byteInside(at: offset) : 0
  }

  /// Eight bytes from `offset`, the first one lowest; 0 unless all eight are there.
  @inline(__always)
  func eight(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count &- 8 else { return 0 }
    return eightInside(at: offset)
  }

  /// Eight bytes from `offset`, the first one lowest, with 0 for those after the end.
  @inline(__always)
  func eightPadded(at offset: Int) -> UInt64 {
    let left = count &- offset
    if left >= 8 { return eight(at: offset) }
    guard offset >= 0, left > 0 else { return 0 }
    if count >= 8 { return eightInside(at: count &- 8) >> UInt64(truncatingIfNeeded: (8 &- left) &* 8) }
    var padded: UInt64 = 0
    for position in (offset..<count).reversed() { padded = padded << 8 | UInt64(byteInside(at: position)) }
    return padded
  }

  /// A byte of which the caller knows that it is there.
  @inline(__always)
  private func byteInside(at offset: Int) -> UInt8 { start.load(fromByteOffset: offset, as: UInt8.self) }

  /// Eight bytes of which the caller knows that they are there.
  @inline(__always)
  private func eightInside(at offset: Int) -> UInt64 {
    UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Four bytes of which the caller knows that they are there.
  @inline(__always)
  private func fourInside(at offset: Int) -> UInt64 {
    UInt64(UInt32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
  }

  /// The part of `length` bytes from `offset`, shortened where the text ends before.
  @inline(__always)
  func part(_ offset: Int, _ length: Int) -> TableBytes {
    let begin = min(max(offset, 0), count)
    return TableBytes(start: start + begin, count: min(max(length, 0), count &- begin))
  }

  /// Whether `other` is at `offset`.
  @inline(__always)
  func holds(_ other: TableBytes, at offset: Int) -> Bool {
    let length = other.count
    guard offset >= 0, offset <= count &- length else { return false }
    guard length >= 8 else {
      if length >= 4 {
        return fourInside(at: offset) == other.fourInside(at: 0)
          && fourInside(at: offset &+ length &- 4) == other.fourInside(at: length &- 4)
      }
      for position in 0..<length where byteInside(at: offset &+ position) != other.byteInside(at: position) {
        return false
      }
      return true
    }
    // Mostly all are the same: comparing all of them costs less than a branch for each. The last bytes may be over
    // some that were compared already.
    let last = length &- 8
    var difference = eightInside(at: offset &+ last) ^ other.eightInside(at: last)
    var position = 0
    while position < last &- 8 {
      difference |= eightInside(at: offset &+ position) ^ other.eightInside(at: position)
      difference |= eightInside(at: offset &+ position &+ 8) ^ other.eightInside(at: position &+ 8)
      position &+= 16
    }
    if position < last { difference |= eightInside(at: offset &+ position) ^ other.eightInside(at: position) }
    return difference == 0
  }

  /// The bytes in pairs of eight, each given to `combine` with what it returned for the pair before.
  ///
  /// The last pair is the last sixteen bytes and may be over some that were given already. Of a text that is shorter,
  /// both halves of the only pair are read from what there is.
  @inline(__always)
  func combinedPairs(from start: UInt64, _ combine: (UInt64, UInt64, UInt64) -> UInt64) -> UInt64 {
    let length = count
    guard length >= 8 else {
      if length >= 4 { return combine(start, fourInside(at: 0), fourInside(at: length &- 4)) }
      var rest: UInt64 = 0
      for position in 0..<length { rest = rest << 8 | UInt64(byteInside(at: position)) }
      return combine(start, rest, 0)
    }
    guard length >= 16 else { return combine(start, eightInside(at: 0), eightInside(at: length &- 8)) }
    var state = start
    var position = 0
    while position < length &- 16 {
      state = combine(state, eightInside(at: position), eightInside(at: position &+ 8))
      position &+= 16
    }
    return combine(state, eightInside(at: length &- 16), eightInside(at: length &- 8))
  }

  /// Whether `text` is at `offset`.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    text.withUTF8Buffer { holds(TableBytes(UnsafeRawBufferPointer($0)), at: offset) }
  }

  /// Where `byte` is next, from `offset`; the end where it stands nowhere.
  @inline(__always)
  func next(_ byte: UInt8, from offset: Int) -> Int {
    var position = max(offset, 0)
    while position < count, byteInside(at: position) != byte { position &+= 1 }
    return min(position, count)
  }

  var string: String { String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self) }

  var array: [UInt8] { Array(UnsafeRawBufferPointer(start: start, count: count)) }
}

extension String {
  /// Calls `body` with the text's UTF-8, which is copied only if it is not in one piece.
  @inline(__always)
  package func withTableBytes<Result>(_ body: (TableBytes) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable({ body(TableBytes(UnsafeRawBufferPointer($0))) }) {
      return result
    }
    var copy = self
    return copy.withUTF8 { body(TableBytes(UnsafeRawBufferPointer($0))) }
  }
}
