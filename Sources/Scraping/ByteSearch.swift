extension BidirectionalCollection where Element == UInt8 {
  /// Where the bytes stand first. The standard library's search by characters takes longer than all the rest of reading a page.
  func firstRange(ofBytes mark: [UInt8]) -> Range<Index>? {
    guard let first = mark.first else { return startIndex..<startIndex }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: mark) { return start..<rest.index(start, offsetBy: mark.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
