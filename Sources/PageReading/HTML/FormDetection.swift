/// Tells an HTML page from Markdown and from a text dump, by what its bytes begin with and by the end of its path.
///
/// A dump may begin with `<token>` or `<object>` too, the way vendors write a placeholder. So a first tag counts only if
/// HTML knows its name, and it or a later one is surely a tag: an end tag, a tag with an attribute, or one that needs no end
/// tag, such as `<p>` and `<tr>`. Comments and processing instructions say nothing, because Markdown has them too.
enum FormDetection {
  /// How many bytes after a tag's name are searched for an attribute.
  private static let maximumAttributes = 1_000

  static func form(of bytes: ArraySlice<UInt8>, path: String) -> Page.Form {
    if let form = Page.Form(endingOf: path) { return form }
    if isHTML(bytes) { return .html }
    return MarkdownSigns.areEnough(in: bytes) ? .markdown : .text
  }

  /// Whether the bytes are an HTML document, and not a piece of one: they begin with its document type or its outermost tag.
  static func isHTMLDocument(_ bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes.drop(while: PageEncoding.isASCIISpace)
    return starts(rest, with: "<!doctype html") || starts(rest, with: "<html>") || starts(rest, with: "<html ")
  }

  private static func isHTML(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while true {
      rest = rest.drop(while: PageEncoding.isASCIISpace)
      if starts(rest, with: "<!--") {
        rest = after("-->", in: rest)
        // A comment that never ends is left to the HTML reader, which says so.
        if rest.isEmpty { return true }
      } else if starts(rest, with: "<?") {
        rest = after(">", in: rest)
      } else {
        break
      }
    }
    if starts(rest, with: "<!") { return true }
    guard let first = tag(at: rest.startIndex, in: rest) else { return false }
    return first.isSureSign || hasSureTag(in: rest[first.end...])
  }

  /// A tag whose name HTML knows.
  private struct KnownTag {
    var isSureSign: Bool
    /// The index after its name.
    var end: Int
  }

  private static func tag(at index: Int, in bytes: ArraySlice<UInt8>) -> KnownTag? {
    guard index < bytes.endIndex, bytes[index] == UInt8(ascii: "<") else { return nil }
    var start = index + 1
    let isEnd = start < bytes.endIndex && bytes[start] == UInt8(ascii: "/")
    if isEnd { start += 1 }
    let name = bytes[start...].prefix(16).prefix(while: isNameByte)
    guard name.endIndex < bytes.endIndex else { return nil }
    let next = bytes[name.endIndex]
    guard next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || PageEncoding.isASCIISpace(next) else { return nil }
    guard let element = Element(named: String(decoding: name, as: UTF8.self).lowercased()) else { return nil }
    let hasAttributes =
      PageEncoding.isASCIISpace(next)
      && bytes[name.endIndex...].prefix(maximumAttributes).prefix { $0 != UInt8(ascii: ">") }.contains(
        UInt8(ascii: "="))
    return KnownTag(isSureSign: isEnd || hasAttributes || needsNoEndTag(element), end: name.endIndex)
  }

  /// Whether the element shapes a page and stands well without an end tag. `<source>` and `<option>` are as good as placeholders.
  private static func needsNoEndTag(_ element: Element) -> Bool {
    switch (element.endTag, element.role) {
    case (.required, _), (_, .inline), (_, .apart), (_, .image), (.none, .silent), (.none, .wordBreak):
      false
    default: true
    }
  }

  private static func hasSureTag(in bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      if tag(at: open, in: rest)?.isSureSign == true { return true }
      rest = rest[(open + 1)...]
    }
    return false
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: false
    }
  }

  /// Whether the bytes begin with the mark, letter case ignored. The mark is written in lower case.
  private static func starts(_ bytes: ArraySlice<UInt8>, with mark: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    guard bytes.count >= wanted.count else { return false }
    return zip(bytes, wanted).allSatisfy { byte, mark in
      byte == mark || ((0x41...0x5A).contains(byte) && byte | 0x20 == mark)
    }
  }

  /// What follows the first occurrence of the mark, or nothing.
  private static func after(_ mark: StaticString, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while !rest.isEmpty {
      if starts(rest, with: mark) { return rest.dropFirst(mark.utf8CodeUnitCount) }
      rest = rest.dropFirst()
    }
    return rest
  }
}
