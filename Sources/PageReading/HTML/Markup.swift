/// Looks at a page's own bytes where libxml2 does not say enough.
enum Markup {
  /// Whether a name of libxml2's, which ends with a NUL, is this one.
  static func isName(_ name: UnsafePointer<UInt8>, _ wanted: StaticString) -> Bool {
    let count = wanted.utf8CodeUnitCount
    for index in 0..<count where name[index] != wanted.utf8Start[index] { return false }
    return name[count] == 0
  }

  /// Where the tag begins that the parser has read up to the range's end: the last `<` before a letter.
  ///
  /// An attribute's value may hold one as well. The line is then that of the attribute, still in the same tag.
  static func startOfTag(in range: Range<Int>, _ page: UnsafeBufferPointer<UInt8>) -> Int {
    var index = range.upperBound - 1
    while index >= range.lowerBound {
      if page[index] == UInt8(ascii: "<"), index + 1 < page.count, isLetter(page[index + 1]) { return index }
      index -= 1
    }
    return range.upperBound
  }

  /// Whether the page's last bytes, except for white space, are this element's end tag.
  static func endsWithEndTag(_ name: String, _ page: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = page.count
    func skipSpace() {
      while end > 0, PageEncoding.isASCIISpace(page[end - 1]) { end -= 1 }
    }
    skipSpace()
    guard end > 0, page[end - 1] == UInt8(ascii: ">") else { return false }
    end -= 1
    skipSpace()
    for byte in name.utf8.reversed() {
      guard end > 0, page[end - 1] == byte || (isLetter(byte) && page[end - 1] | 0x20 == byte) else { return false }
      end -= 1
    }
    return end >= 2 && page[end - 1] == UInt8(ascii: "/") && page[end - 2] == UInt8(ascii: "<")
  }

  /// What markup the page ends in; `nil` if it ends in text. A `<` before a space is text to a browser.
  static func unfinished(at page: UnsafeBufferPointer<UInt8>) -> String? {
    guard let open = page.lastIndex(of: UInt8(ascii: "<")) else { return nil }
    let rest = page[(open + 1)...]
    guard !rest.contains(UInt8(ascii: ">")) else { return nil }
    guard let next = rest.first else { return "a tag" }
    switch next {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return "a declaration or comment"
    case UInt8(ascii: "/"): return "an end tag"
    default: return isLetter(next) ? "a tag" : nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20)
  }
}
