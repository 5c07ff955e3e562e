/// The segments of a called path: `/boats/7`, `/boats/{id}`, `/boats/:id`.
struct CalledPath {
  enum Segment: Hashable {
    case words(String)
    /// It stands for a value: `{id}`, `:id`, `<id>`, `${id}`.
    case placeholder
  }

  var segments: [Segment]

  /// A final slash is ignored, and so is the second of two in a row.
  init(_ path: String) {
    segments = path.split(separator: "/").map { Self.segment(Self.unescaped(String($0))) }
  }

  init(segments: [Segment]) {
    self.segments = segments
  }

  private static func segment(_ text: String) -> Segment {
    let stands =
      text.hasPrefix("{") && text.hasSuffix("}") && text.count > 2
      || text.hasPrefix("<") && text.hasSuffix(">") && text.count > 2
      || text.hasPrefix("${") && text.hasSuffix("}")
      || text.hasPrefix(":") && text.dropFirst().first?.isLetter == true
    return stands ? .placeholder : .words(text)
  }

  /// The segment with escapes such as `%2D` decoded. If the result is not UTF-8, the segment stays as it is.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = Self.digit(bytes[index + 1]), let low = Self.digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(validating: result, as: UTF8.self) ?? text
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
