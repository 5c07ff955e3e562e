/// The words that limit a parameter, and where they end when something follows without a border.
///
///     textLength            the format `text`, then the word for a length
///     1 <= lengthcursor?…   a limit, then the next parameter
///     "red" | "blue"key*…   values, then the next parameter
enum ConstraintWords {
  /// What introduces a constraint, a longer word before a shorter one.
  static let introductions = [
    "Allowed values", "Possible values", "Value in", "One of", "Properties", "Pattern", "Default", "Format", "Length",
    "Range", "Items", "Match", "Enum",
  ]

  /// The formats of OpenAPI's registry, https://spec.openapis.org/registry/format/, and what vendors write beside them.
  static let formats: Set<String> = [
    "base64", "base64url", "binary", "boolean", "byte", "date", "date-time", "datetime", "decimal", "double",
    "duration",
    "email", "float", "hostname", "html", "id", "int", "int16", "int32", "int64", "int8", "ipv4", "ipv6", "json",
    "markdown",
    "password", "phone", "regex", "rich-text", "text", "time", "uint32", "uint64", "uri", "uri-reference", "url",
    "uuid",
  ]

  /// Formats that can be of a number.
  private static let numberFormats: Set<String> = [
    "decimal", "double", "float", "int", "int16", "int32", "int64", "int8", "uint32", "uint64",
  ]

  /// What a limit is of: `1 <= length`.
  private static let measures = ["properties", "length", "value", "items", "count", "size"]
  private static let signs = ["<=", ">=", "<", ">", "≤", "≥", "="]

  /// Whether a parameter of a type can have a format. What is not known can have any.
  static func canHave(_ format: String, type: String?) -> Bool {
    guard let type = type?.lowercased() else { return true }
    switch type {
    case "integer", "int", "number", "float", "double": return numberFormats.contains(format)
    case "string": return !numberFormats.contains(format) && format != "boolean"
    default: return !ParameterLine.types.contains(type) && !type.contains("<")
    }
  }

  /// The word that introduces a constraint and with which a text begins, and what follows it.
  static func introduction(of text: Substring) -> (word: String, rest: Substring)? {
    guard let word = introductions.first(where: { text.hasPrefix($0) }) else { return nil }
    return (word, text.dropFirst(word.count).drop { $0 == ":" || $0 == " " })
  }

  /// Every way to part a text into the value of a constraint and what follows.
  static func values(of word: String, in text: Substring) -> [(value: String, rest: Substring)] {
    switch word {
    case "Format": formats(in: text)
    case "Default": [literal(in: text)].compactMap { $0 }
    case "Length", "Range", "Items", "Properties": limits(in: text)
    case "Match", "Pattern": []
    default: [quotedValues(in: text)].compactMap { $0 }
    }
  }

  /// Every known format with which the text begins; where there is none, a whole word.
  static func formats(in text: Substring) -> [(value: String, rest: Substring)] {
    let known = formats.filter { text.hasPrefix($0) }.sorted()
    if known.isEmpty {
      let isWord = !text.isEmpty && text.utf8.allSatisfy { ScopeShape.isNameByte($0) && $0 != UInt8(ascii: "/") }
      return isWord ? [(String(text), text.suffix(0))] : []
    }
    return known.map { ($0, text.dropFirst($0.count)) }
  }

  /// Values in quotes between pipes or commas, up to the last of them.
  static func quotedValues(in text: Substring) -> (value: String, rest: Substring)? {
    var rest = text
    var end: Substring.Index?
    while rest.first == "\"" {
      guard let close = rest.dropFirst().firstIndex(of: "\"") else { return nil }
      rest = rest[rest.index(after: close)...]
      end = rest.startIndex
      let next = rest.drop { $0 == " " }
      guard next.first == "|" || next.first == "," else { break }
      rest = next.dropFirst().drop { $0 == " " }
    }
    guard let end, rest.startIndex == end else { return nil }
    return (String(text[..<end]), text[end...])
  }

  /// A limit such as `1 <= length` or `1 <= length <= 64`, a longer one first.
  static func limits(in text: Substring) -> [(value: String, rest: Substring)] {
    guard var rest = operand(in: text) else { return [] }
    var found: [(String, Substring)] = []
    for _ in 0..<2 {
      let signed = rest.drop { $0 == " " }
      guard let sign = signs.first(where: { signed.hasPrefix($0) }),
        let next = operand(in: signed.dropFirst(sign.count).drop { $0 == " " })
      else { break }
      found.append((String(text[..<next.startIndex]), next))
      rest = next
    }
    return found.reversed()
  }

  /// What follows a number or a measure.
  private static func operand(in text: Substring) -> Substring? {
    if let measure = measures.first(where: { text.hasPrefix($0) }) { return text.dropFirst(measure.count) }
    let number = number(in: text)
    return number.isEmpty ? nil : text[number.endIndex...]
  }

  private static func number(in text: Substring) -> Substring {
    let start = text.first == "-" ? text.dropFirst() : text
    let whole = start.prefix { ("0"..."9").contains($0) }
    guard !whole.isEmpty else { return text.prefix(0) }
    let point = text[whole.endIndex...]
    guard point.first == "." else { return text[..<whole.endIndex] }
    let part = point.dropFirst().prefix { ("0"..."9").contains($0) }
    return part.isEmpty ? text[..<whole.endIndex] : text[..<part.endIndex]
  }

  /// A number, a text in quotes, or a word of JSON.
  private static func literal(in text: Substring) -> (value: String, rest: Substring)? {
    if let quote = text.first, quote == "\"" || quote == "'" {
      guard let close = text.dropFirst().firstIndex(of: quote) else { return nil }
      let end = text.index(after: close)
      return (String(text[..<end]), text[end...])
    }
    for word in ["true", "false", "null"] where text.hasPrefix(word) { return (word, text.dropFirst(word.count)) }
    let number = number(in: text)
    return number.isEmpty ? nil : (String(number), text[number.endIndex...])
  }
}
