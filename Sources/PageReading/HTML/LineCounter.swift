/// Turns offsets in a page's bytes into line numbers, from 1. Only a line feed ends a line, so CRLF counts once.
///
/// It counts on from the last question, so that asking in the order of the page costs one pass over its bytes. libxml2's own
/// counters are not used: those of its nodes end at 65,535.
struct LineCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// The line on which the byte at the offset stands.
  mutating func line(at target: Int) -> Int {
    let target = max(0, min(target, bytes.count))
    line += target >= offset ? lineFeeds(in: offset..<target) : -lineFeeds(in: target..<offset)
    offset = target
    return line
  }

  private func lineFeeds(in range: Range<Int>) -> Int {
    var count = 0
    for byte in UnsafeBufferPointer(rebasing: bytes[range]) where byte == 0x0A { count &+= 1 }
    return count
  }
}
