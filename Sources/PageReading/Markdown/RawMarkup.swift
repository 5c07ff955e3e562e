/// HTML in the midst of Markdown, made safe for the HTML reader without a change to its lines.
///
///     GET /boats/<id>/oars      `<id>` is not a tag of HTML: it is what a reader of the source takes it for, text
///     pod:read <!-- TODO -->    a comment is invisible
///
/// Comments, processing instructions and declarations leave nothing but their line feeds.
enum RawMarkup {
  /// After so many tags that never end, no further one is looked for: each costs a look as far as a tag may reach.
  private static let maximumUnfinished = 64

  /// The markup with every tag that HTML does not know as text.
  static func safe(_ literal: String) -> String {
    let bytes = Array(literal.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    var unfinished = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        result.append(bytes[index])
        index += 1
        continue
      }
      if let end = endOfUnseen(bytes, at: index) {
        guard end <= bytes.count else {
          // It runs to the end of the page. The HTML reader says so of a comment.
          result += Array("<!--".utf8)
          return String(decoding: result, as: UTF8.self)
        }
        result += bytes[index..<end].filter { $0 == 0x0A }
        index = end
      } else if unfinished < maximumUnfinished, let tag = RawTag(bytes, at: index), tag.element != nil {
        result += bytes[index..<tag.end]
        index = tag.end
      } else {
        if unfinished < maximumUnfinished, RawTag.hasName(bytes, at: index), RawTag(bytes, at: index) == nil {
          unfinished += 1
        }
        result += Array("&lt;".utf8)
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether markup begins with a tag that HTML does not know.
  static func beginsWithUnknownTag(_ literal: String) -> Bool {
    let bytes = Array(literal.utf8.drop { PageEncoding.isASCIISpace($0) })
    guard let tag = RawTag(bytes, at: 0) else { return false }
    return tag.element == nil
  }

  /// The index after a comment, processing instruction, declaration or CDATA section; beyond the end where it has none; `nil`
  /// where none begins here.
  private static func endOfUnseen(_ bytes: [UInt8], at index: Int) -> Int? {
    let rest = bytes[index...]
    let mark: StaticString
    let start: Int
    if rest.starts(with: "<!--".utf8) {
      // `<!-->` is a whole comment to a browser, and to cmark.
      (mark, start) = ("-->", index + 2)
    } else if rest.starts(with: "<![CDATA[".utf8) {
      (mark, start) = ("]]>", index + 9)
    } else if rest.starts(with: "<?".utf8) {
      (mark, start) = ("?>", index + 2)
    } else if rest.starts(with: "<!".utf8) {
      (mark, start) = (">", index + 2)
    } else {
      return nil
    }
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var candidate = start
    while candidate + wanted.count <= bytes.count {
      if bytes[candidate] == wanted[0], bytes[candidate...].starts(with: wanted) { return candidate + wanted.count }
      candidate += 1
    }
    return bytes.count + 1
  }
}

/// A tag that begins at a place of some bytes, whether HTML knows it or not.
struct RawTag {
  /// How long a tag may be, with all that is in its attributes.
  private static let maximumLength = 1 << 20

  /// In lower case.
  var name: String
  var isEnd: Bool
  /// Whether nothing but the name is in it.
  var isBare: Bool
  /// The index after its `>`.
  var end: Int
  /// `nil` if HTML has no such element.
  var element: Element? { Element(named: name) }

  /// Whether a letter stands where the name of a tag would begin.
  static func hasName(_ bytes: [UInt8], at index: Int) -> Bool {
    let start = bytes[index...].dropFirst().first == UInt8(ascii: "/") ? index + 2 : index + 1
    return start < bytes.count && (0x61...0x7A).contains(bytes[start] | 0x20)
  }

  /// `nil` if no tag begins here, or it does not end.
  init?(_ bytes: [UInt8], at index: Int) {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "<"), Self.hasName(bytes, at: index) else { return nil }
    let limit = min(bytes.count, index + Self.maximumLength)
    isEnd = bytes[index + 1] == UInt8(ascii: "/")
    let nameStart = isEnd ? index + 2 : index + 1
    var position = nameStart
    while position < limit, !Self.endsName(bytes[position]) { position += 1 }
    guard position < limit else { return nil }
    name = String(decoding: bytes[nameStart..<position], as: UTF8.self).lowercased()
    isBare = bytes[position] == UInt8(ascii: ">")
    var quote: UInt8?
    while position < limit {
      let byte = bytes[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        end = position + 1
        return
      }
      position += 1
    }
    return nil
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
      || PageEncoding.isASCIISpace(byte)
  }
}
