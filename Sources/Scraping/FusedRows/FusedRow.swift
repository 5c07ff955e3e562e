import ScopeTable

/// A row of a text dump whose cells ran together: `POST/surveys.submitsurvey_response:write,survey_response:all`.
struct FusedRow: Hashable {
  let line: Int
  let method: HTTPMethod
  /// Everything after the method: path and cell without a border.
  let rest: String
  /// The further lines of the row's last cell.
  let continuation: [String]

  /// The bytes of the path and of whatever ran into it: up to the first byte that no path holds.
  let run: Range<Int>
  let bytes: [UInt8]

  /// `nil` if the line does not begin with a method and a path.
  init?(line: Int, text: String, continuation: [String]) {
    guard let method = HTTPMethod.leading(text.utf8), text.hasPrefix(method.rawValue) else { return nil }
    let rest = text.dropFirst(method.rawValue.count).drop { $0 == " " }
    guard rest.utf8.first == UInt8(ascii: "/") else { return nil }
    self.line = line
    self.method = method
    self.rest = String(rest)
    self.continuation = continuation
    bytes = Array(rest.utf8)
    var end = 0
    while end < bytes.count, Self.isPathByte(bytes, end) { end += 1 }
    run = 0..<end
  }

  /// The text from one byte up to another.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The lines of the cell that begins at a byte.
  func cellLines(from border: Int) -> [String] {
    let first = SourceWords.trimmed(text(border..<bytes.count))
    return first.isEmpty && continuation.isEmpty ? [] : [first] + continuation
  }

  /// Letters, digits and marks of a path; a colon only where it begins a segment, as in `/users/:id`.
  private static func isPathByte(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"),
      UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "$"), UInt8(ascii: "*"), UInt8(ascii: "%"):
      true
    case UInt8(ascii: ":"): index > 0 && bytes[index - 1] == UInt8(ascii: "/")
    default: false
    }
  }
}

extension UInt8 {
  /// Whether the byte parts the words of a path.
  var partsPathWords: Bool { self == UInt8(ascii: "/") || self == UInt8(ascii: ".") }

  var isASCIILowercase: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  var isASCIIUppercase: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
  var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
