extension Collection where Element == UInt8 {
  /// Whether each byte is of ASCII, so that in text each is a character as well.
  @inlinable
  package var areASCII: Bool {
    withContiguousStorageIfAvailable { $0.allSatisfy { $0 < 0x80 } } ?? allSatisfy { $0 < 0x80 }
  }

  /// Whether the byte is among them. Bytes that lie side by side, as those of strings do, are searched where they are.
  @inlinable
  package func holds(_ byte: UInt8) -> Bool {
    withContiguousStorageIfAvailable { $0.contains(byte) } ?? contains(byte)
  }
}

extension String {
  /// Whether one of the words is in the text, the case of ASCII letters aside. It reads the text once, however many words there are.
  ///
  /// - Parameter words: In small ASCII letters.
  package func holds(anyOf words: [StaticString]) -> Bool {
    var text = self
    return text.withUTF8 { bytes in
      bytes.indices.contains { start in
        let first = bytes[start] | 0x20
        return words.contains { word in
          word.utf8Start[0] == first && word.utf8CodeUnitCount <= bytes.count - start
            && (1..<word.utf8CodeUnitCount).allSatisfy { word.utf8Start[$0] == bytes[start + $0] | 0x20 }
        }
      }
    }
  }
}

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
    // Where bytes lie side by side, most searches find nothing and can end there.
    let mayBeThere = withContiguousStorageIfAvailable { bytes in bytes.contains { Self.lowered($0) == first } }
    guard mayBeThere ?? true else { return nil }
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
