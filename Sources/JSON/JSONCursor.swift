import TextRendering

/// A place in the bytes of a JSON document that moves forward as values are read. The bytes are UTF-8.
struct JSONCursor {
  /// What is wrong, and at which byte.
  struct Failure: Error {
    var id = "not-json"
    var message: String
    var offset: Int
  }

  let bytes: [UInt8]
  let maximumDepth: Int
  private(set) var offset = 0
  private var depth = 0

  init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  /// One value, and nothing after it.
  mutating func document() throws(Failure) -> JSONValue {
    skipWhiteSpace()
    let value = try value()
    skipWhiteSpace()
    guard offset == bytes.count else { throw failure("There is more text after the end of the document. Remove it.") }
    return value
  }

  private mutating func value() throws(Failure) -> JSONValue {
    let start = offset
    guard let byte = current else { throw failure("The file ends where a value is expected.") }
    let content: JSONValue.Content
    switch byte {
    case UInt8(ascii: "{"): content = try nested { (cursor) throws(Failure) in try cursor.object() }
    case UInt8(ascii: "["): content = try nested { (cursor) throws(Failure) in try cursor.array() }
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "t"): content = try word("true", .bool(true))
    case UInt8(ascii: "f"): content = try word("false", .bool(false))
    case UInt8(ascii: "n"): content = try word("null", .null)
    default: content = .number(try number())
    }
    return JSONValue(content, offset: start)
  }

  private mutating func nested(
    _ read: (inout JSONCursor) throws(Failure) -> JSONValue.Content
  ) throws(Failure) -> JSONValue.Content {
    guard depth < maximumDepth else {
      throw Failure(
        id: "too-deep", message: "Arrays and objects are nested more than \(maximumDepth) deep. Reduce the nesting.",
        offset: offset)
    }
    depth += 1
    defer { depth -= 1 }
    return try read(&self)
  }

  private mutating func object() throws(Failure) -> JSONValue.Content {
    var members: [JSONValue.Member] = []
    var names: Set<ExactText> = []
    offset += 1
    skipWhiteSpace()
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipWhiteSpace()
      let start = offset
      guard current == UInt8(ascii: "\"") else { throw failure("A key in quotation marks is expected here.") }
      let name = try string()
      guard isNew(name, among: members, &names) else {
        throw Failure(
          id: "duplicate-key", message: "The key \(MessageText.quoted(name)) appears twice in one object. Remove one.",
          offset: start)
      }
      skipWhiteSpace()
      guard take(UInt8(ascii: ":")) else { throw failure("A colon is expected here, after the key.") }
      skipWhiteSpace()
      members.append(JSONValue.Member(name: name, offset: start, value: try value()))
      skipWhiteSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw failure("A comma or the object's closing brace is expected here.") }
    }
  }

  /// Whether no member has the name, byte by byte. Most objects are so small that looking at each member is faster
  /// than a set.
  private func isNew(_ name: String, among members: [JSONValue.Member], _ names: inout Set<ExactText>) -> Bool {
    let few = 16
    if members.count < few { return !members.contains { ExactText($0.name) == ExactText(name) } }
    if members.count == few { names = Set(members.map { ExactText($0.name) }) }
    return names.insert(ExactText(name)).inserted
  }

  private mutating func array() throws(Failure) -> JSONValue.Content {
    var elements: [JSONValue] = []
    offset += 1
    skipWhiteSpace()
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      skipWhiteSpace()
      elements.append(try value())
      skipWhiteSpace()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw failure("A comma or the array's closing bracket is expected here.") }
    }
  }

  private mutating func word(_ word: String, _ content: JSONValue.Content) throws(Failure) -> JSONValue.Content {
    guard bytes[offset...].starts(with: word.utf8) else { throw failure("A value is expected here.") }
    offset += word.utf8.count
    return content
  }

  private mutating func number() throws(Failure) -> String {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) {
    let start = offset
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    guard offset > start else { throw failure("A value is expected here.") }
  }
}

// MARK: - Strings

extension JSONCursor {
  private mutating func string() throws(Failure) -> String {
    let start = offset
    offset += 1
    var text = ""
    var runStart = offset
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        let run = try self.run(from: runStart)
        offset += 1
        return text.isEmpty ? run : text + run
      case UInt8(ascii: "\\"):
        text += try run(from: runStart)
        text.unicodeScalars.append(try escape())
        runStart = offset
      case 0..<0x20:
        throw failure("A string contains an unescaped control character. Write it as \\u and four digits.")
      default:
        offset += 1
      }
    }
    throw Failure(message: "The string that begins here has no closing quotation mark.", offset: start)
  }

  /// The characters up to here, none of them escaped.
  private func run(from start: Int) throws(Failure) -> String {
    let run = String(decoding: bytes[start..<offset], as: UTF8.self)
    // Decoding repairs what is not UTF-8, so that other bytes come out.
    guard bytes[start..<offset].elementsEqual(run.utf8) else {
      throw Failure(message: "The string is not UTF-8.", offset: start)
    }
    return run
  }

  private mutating func escape() throws(Failure) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let byte = current else { throw failure("The file ends inside a string.") }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try scalar(from: start)
    default: throw Failure(message: "This is not a valid JSON escape.", offset: start)
    }
  }

  /// The scalar after `\u`; two escapes where the first is a high surrogate.
  private mutating func scalar(from start: Int) throws(Failure) -> Unicode.Scalar {
    let unit = try fourDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let isHigh = unit < 0xDC00
    guard isHigh, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      throw Failure(message: "Half of a surrogate pair is not a character. Add the other half.", offset: start)
    }
    let low = try fourDigits()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else {
      throw Failure(message: "Half of a surrogate pair is not a character. Add the other half.", offset: start)
    }
    return scalar
  }

  private mutating func fourDigits() throws(Failure) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Self.hexadecimalDigit(byte) else {
        throw failure("Four hexadecimal digits are expected after \\u.")
      }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }
}

// MARK: - Moving

extension JSONCursor {
  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipWhiteSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private func failure(_ message: String) -> Failure { Failure(message: message, offset: offset) }
}
