#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks for a tag with more attributes than are read, before libxml2 does: it compares each attribute of a tag with all before it, so that
/// one tag could cost the square of the page.
enum AttributeCount {
  /// The offset of the first tag with more attributes; `nil` if there is none. What is in scripts, styles and comments is not a tag.
  static func excess(in page: UnsafeBufferPointer<UInt8>, maximum: Int) -> Int? {
    var index = 0
    while let open = find(UInt8(ascii: "<"), in: page, from: index), open + 1 < page.count {
      let next = page[open + 1]
      if next == UInt8(ascii: "!") {
        index = isAt("!--", open + 1, page) ? end(of: "-->", from: open + 4, page) : open + 2
      } else if (0x61...0x7A).contains(next | 0x20) {
        var tag = TagScan(from: open + 1)
        guard tag.countAttributes(page, atMost: maximum) else { return open }
        index = tag.index
        if next | 0x20 == UInt8(ascii: "s") {
          for name in ["script", "style"] where isAt(name, open + 1, page) {
            index = end(of: "</\(name)", from: index, page)
          }
        }
      } else {
        index = open + 1
      }
    }
    return nil
  }

  fileprivate static func find(_ byte: UInt8, in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < page.count, let base = page.baseAddress,
      let found = memchr(base + start, Int32(byte), page.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The offset after the next such text, in any case of its letters; the page's end where there is none.
  private static func end(of text: String, from start: Int, _ page: UnsafeBufferPointer<UInt8>) -> Int {
    guard let first = text.utf8.first else { return start }
    var index = start
    while let found = find(first, in: page, from: index) {
      if isAt(text, found, page) { return found + text.utf8.count }
      index = found + 1
    }
    return page.count
  }

  private static func isAt(_ text: String, _ offset: Int, _ page: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset + text.utf8.count <= page.count else { return false }
    return zip(text.utf8, page[offset...]).allSatisfy { expected, byte in
      expected == byte || ((0x61...0x7A).contains(expected) && byte | 0x20 == expected)
    }
  }
}

/// Walks over a tag up to its end.
private struct TagScan {
  var index: Int

  init(from index: Int) { self.index = index }

  /// False where the tag has more attributes than it may have.
  mutating func countAttributes(_ page: UnsafeBufferPointer<UInt8>, atMost maximum: Int) -> Bool {
    // The tag's own name is the first word.
    var count = -1
    var isInWord = false
    // A quotation mark anywhere else is a letter like others.
    var isBehindEquals = false
    while index < page.count, page[index] != UInt8(ascii: ">") {
      let byte = page[index]
      if PageEncoding.isASCIISpace(byte) {
        isInWord = false
      } else if byte == UInt8(ascii: "=") {
        isBehindEquals = true
        isInWord = true
      } else if isBehindEquals {
        isBehindEquals = false
        isInWord = true
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
          index = AttributeCount.find(byte, in: page, from: index + 1) ?? page.count
          isInWord = false
        }
      } else if !isInWord {
        isInWord = true
        count += 1
        if count > maximum { return false }
      }
      index += 1
    }
    return true
  }
}
