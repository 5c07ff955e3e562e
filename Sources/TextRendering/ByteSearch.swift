extension BidirectionalCollection where Element == UInt8 {
  /// Where the bytes are first. The standard library's search by characters takes longer than all the rest of reading a page.
  @inlinable
  package func firstRange(ofBytes mark: [UInt8]) -> Range<Index>? {
    guard let first = mark.first else { return startIndex..<startIndex }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: mark) { return start..<rest.index(start, offsetBy: mark.count) }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// Where the bytes are first, the case of ASCII letters aside.
  @inlinable
  package func firstRange(ofBytesInAnyCase mark: [UInt8]) -> Range<Index>? {
    let lowered = mark.map(Self.lowered)
    guard let first = lowered.first else { return startIndex..<startIndex }
    return indices.lazy.filter { Self.lowered(self[$0]) == first }.compactMap { start in
      let text = self[start...].prefix(lowered.count)
      return text.lazy.map(Self.lowered).elementsEqual(lowered) ? start..<text.endIndex : nil
    }.first
  }

  @inlinable
  static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
