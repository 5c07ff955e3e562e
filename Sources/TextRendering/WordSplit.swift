extension StringProtocol where SubSequence == Substring {
  /// The words between ASCII marks, as `split(whereSeparator:)` gives them.
  ///
  /// The standard library forms a character at every place of the text to ask about it. In ASCII each byte is one, and nearly all
  /// texts of pages are ASCII; others are split by their characters.
  @inlinable
  package func words(partedBy isMark: (UInt8) -> Bool) -> [Substring] {
    let found = utf8.withContiguousStorageIfAvailable { bytes -> [Range<Int>]? in
      guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      var words: [Range<Int>] = []
      var start = 0
      for index in bytes.indices where isMark(bytes[index]) {
        if start < index { words.append(start..<index) }
        start = index + 1
      }
      if start < bytes.count { words.append(start..<bytes.count) }
      return words
    }
    guard let words = found ?? nil else {
      return split { $0.isASCII && $0.utf8.count == 1 && isMark($0.utf8.first ?? 0) }
    }
    return words.map { word in
      let start = utf8.index(startIndex, offsetBy: word.lowerBound)
      return self[start..<utf8.index(start, offsetBy: word.count)]
    }
  }
}
