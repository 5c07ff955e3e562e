import ScopeModel

/// A path as a page writes it, brought to the one spelling of catalogs: `/users/:id` and `/users/<id>` become `/users/{id}`.
///
///     /diff/:base...:head     /diff/{base}...{head}
///     /crates/:id.json        /crates/{id}.json
///     /users/${id}            /users/{id}
///     /users/{id | name}      as it stands: a parameter's name may hold blanks
///     /rows(a={n}, b={n})     as it stands: so may the arguments of a function
struct PathSpelling: Hashable {
  let path: String
  let kind: Operation.PathKind

  /// `nil` if the text is not a path: it does not begin with a slash, holds white space outside of braces, or a brace is not closed.
  init?(_ text: String) {
    // White space in pages is folded to spaces.
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    // Most paths are written as catalogs write them, and need no look at each character.
    guard text.utf8.contains(where: Self.isSpecial) else {
      path = text
      kind = .template
      return
    }
    guard let written = Self.written(text) else { return nil }
    path = String(decoding: written, as: UTF8.self)
    kind = Self.isPattern(written) ? .pattern : .template
  }

  private static func isPattern(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(where: beginsPattern) else { return false }
    var last: UInt8 = 0
    var depth = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0, byte == UInt8(ascii: "("), let end = FunctionCall.end(in: bytes, at: index) {
        index = end
        last = UInt8(ascii: ")")
        continue
      }
      if depth == 0, beginsPattern(byte), byte != UInt8(ascii: "+") || last == UInt8(ascii: ".") { return true }
      last = byte
      index += 1
    }
    return false
  }

  /// Whether a byte can be in patterns alone; a plus sign can outside of parameters behind a dot.
  private static func beginsPattern(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "+")
  }

  /// Whether a byte can begin a parameter, belong to a pattern, or be in no path at all.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "`"),
      UInt8(ascii: "\""), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: " "):
      true
    default: byte < 0x20
    }
  }

  /// The path with every parameter in braces.
  private static func written(_ text: String) -> [UInt8]? {
    var written: [UInt8] = []
    let bytes = Array(text.utf8)
    written.reserveCapacity(bytes.count + 8)
    var index = 0
    var arguments = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "(") { arguments += 1 }
      if byte == UInt8(ascii: ")") { arguments = max(0, arguments - 1) }
      switch byte {
      case UInt8(ascii: " ") where arguments > 0 && bytes[index...].contains(UInt8(ascii: ")")):
        written.append(byte)
        index += 1
      case UInt8(ascii: "{"), UInt8(ascii: "<"):
        guard let end = parameterEnd(bytes, from: index) else { return nil }
        if written.last == UInt8(ascii: "$") { written.removeLast() }
        written.append(UInt8(ascii: "{"))
        written += name(bytes, index, end)
        written.append(UInt8(ascii: "}"))
        index = end
      case UInt8(ascii: ":"):
        // A letter of another script is a slip, and goes with its name: without its end the name would be another one.
        var name = bytes[(index + 1)...].prefix { isNameByte($0) || isLetterOfTwoBytes($0) }
        while name.last == UInt8(ascii: "-") { name.removeLast() }
        if beginsParameter(bytes, index), !name.isEmpty {
          written += [UInt8(ascii: "{")] + name + [UInt8(ascii: "}")]
          index = name.endIndex
        } else {
          written.append(byte)
          index += 1
        }
      case UInt8(ascii: "|") where isInGroup(written):
        // In a pattern, one of several words.
        written.append(byte)
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "`"), UInt8(ascii: "\""),
        UInt8(ascii: "|"), UInt8(ascii: " "), 0..<0x20:
        return nil
      case UInt8(ascii: "["):
        // `[id]` is a parameter to some and a character class to others.
        guard bytes[index...].contains(UInt8(ascii: "]")), isClass(bytes[index...]) else { return nil }
        written.append(byte)
        index += 1
      default:
        written.append(byte)
        index += 1
      }
    }
    return written
  }

  /// Whether a parenthesis is open at the end of what was written.
  private static func isInGroup(_ written: [UInt8]) -> Bool {
    written.reduce(0) { $1 == UInt8(ascii: "(") ? $0 + 1 : $1 == UInt8(ascii: ")") ? $0 - 1 : $0 } > 0
  }

  /// The index after the brace that closes a parameter; doubled braces count as one.
  private static func parameterEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    let open = bytes[start]
    let close = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ">")
    var inner = start + 1
    let isDoubled = inner < bytes.count && bytes[inner] == open
    if isDoubled { inner += 1 }
    guard let end = bytes[inner...].firstIndex(of: close), end > inner else { return nil }
    guard !bytes[inner..<end].contains(where: { $0 == open || $0 == UInt8(ascii: "/") }) else { return nil }
    guard isDoubled else { return end + 1 }
    return end + 1 < bytes.count && bytes[end + 1] == close ? end + 2 : nil
  }

  private static func name(_ bytes: [UInt8], _ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    let isDoubled = bytes[start + 1] == bytes[start]
    return bytes[(start + (isDoubled ? 2 : 1))..<(end - (isDoubled ? 2 : 1))]
  }

  /// Whether a colon begins a parameter: after a slash, or behind dots and other marks that part names in a segment that has one
  /// already. Behind a parameter it begins what is done to it: `{id}:archive`.
  private static func beginsParameter(_ bytes: [UInt8], _ index: Int) -> Bool {
    let before = bytes[index - 1]
    return before == UInt8(ascii: "/") || before == UInt8(ascii: ".") || before == UInt8(ascii: "-")
      || before == UInt8(ascii: ",") || before == UInt8(ascii: "@") || before == UInt8(ascii: "(")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILowercase || byte.isASCIIUppercase || byte.isASCIIDigit || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-")
  }

  /// Whether a byte is in a letter of the Latin, Greek, Cyrillic, Armenian or Semitic scripts in UTF-8, and in no mark: `…` has three bytes.
  private static func isLetterOfTwoBytes(_ byte: UInt8) -> Bool {
    (0x80...0xBF).contains(byte) || (0xC3...0xDF).contains(byte)
  }

  /// Whether brackets hold what only a character class does: a range, or a sign of negation.
  private static func isClass(_ bytes: ArraySlice<UInt8>) -> Bool {
    let inner = bytes.dropFirst().prefix { $0 != UInt8(ascii: "]") }
    if inner.first == UInt8(ascii: "/") { return true }
    return inner.contains(UInt8(ascii: "^")) || inner.contains(UInt8(ascii: "\\"))
      || inner.indices.dropFirst().dropLast().contains { inner[$0] == UInt8(ascii: "-") && inner.count <= 12 }
  }
}
