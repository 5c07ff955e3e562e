/// The names of parameters that an example call sends: those of its query, and those at the top of its body.
///
///     curl "https://api.acme.com/boats.list?colour=red&limit=5"       colour, limit
///     curl https://api.acme.com/boats.create -d '{"type": "yacht"}'   type
enum CallNames {
  /// Options of curl after which a body stands, a longer one before a shorter one.
  private static let dataOptions = [
    "--data-urlencode", "--data-binary", "--data-raw", "--data-ascii", "--data", "--json", "--form-string", "--form",
    "-d", "-F",
  ]

  /// The names in the query of an address.
  static func query(of address: some StringProtocol) -> Set<String> {
    guard let mark = address.firstIndex(of: "?") else { return [] }
    return fields(of: address[address.index(after: mark)...].prefix { !"#\"'\\".contains($0) })
  }

  /// The names in the bodies of a call.
  static func data(of call: String) -> Set<String> {
    var names: Set<String> = []
    var rest = call[...]
    var isAtWord = false
    while let first = rest.first {
      if isAtWord, let option = dataOptions.first(where: { isOption($0, at: rest) }) {
        let argument = rest.dropFirst(option.count).drop { $0 == " " || $0 == "=" || $0 == "\n" }
        let body = quoted(argument)
        names.formUnion(body.utf8.first == UInt8(ascii: "{") ? keys(of: body) : fields(of: body))
        rest = rest[body.endIndex...]
        isAtWord = false
        continue
      }
      isAtWord = first == " " || first == "\n"
      rest = rest.dropFirst()
    }
    return names
  }

  private static func isOption(_ option: String, at text: Substring) -> Bool {
    guard text.hasPrefix(option), let next = text.dropFirst(option.count).first else { return false }
    return next == " " || next == "=" || next == "\n" || next == "'" || next == "\""
  }

  /// What is in quotes, or else the first word.
  private static func quoted(_ text: Substring) -> Substring {
    guard let quote = text.first, quote == "'" || quote == "\"" else { return text.prefix { $0 != " " && $0 != "\n" } }
    var isEscaped = false
    let inner = text.dropFirst().prefix { character in
      defer { isEscaped = quote == "\"" && character == "\\" && !isEscaped }
      return character != quote || isEscaped
    }
    return inner.drop { $0 == " " || $0 == "\n" }
  }

  /// The names of `a=1&b=2`.
  private static func fields(of text: some StringProtocol) -> Set<String> {
    Set(
      text.split(separator: "&").compactMap { field in
        guard let sign = field.firstIndex(of: "=") else { return nil }
        let name = field[..<sign]
        return !name.isEmpty && name.utf8.allSatisfy(isNameByte) ? String(name) : nil
      })
  }

  /// The keys at the top of a JSON object, which may be cut short.
  private static func keys(of text: Substring) -> Set<String> {
    var keys: Set<String> = []
    var depth = 0
    var word: String?
    var rest = text[...]
    while let first = rest.first {
      rest = rest.dropFirst()
      switch first {
      case "{", "[": depth += 1
      case "}", "]": depth -= 1
      case ":":
        if depth == 1, let word { keys.insert(word) }
      case "\"": word = string(&rest, isEscaped: false)
      case "\\":
        // In double quotes of the shell the quotes of JSON are escaped.
        guard rest.first == "\"" else { continue }
        rest = rest.dropFirst()
        word = string(&rest, isEscaped: true)
      case " ", "\n": continue
      default: break
      }
      if !"\"\\".contains(first) { word = nil }
    }
    return keys
  }

  /// The string that begins there, and goes up to its closing quote.
  private static func string(_ rest: inout Substring, isEscaped: Bool) -> String {
    var string = ""
    while let first = rest.first {
      rest = rest.dropFirst()
      if first == "\"" { break }
      if first == "\\" {
        let next = rest.first
        rest = rest.dropFirst()
        if isEscaped, next == "\"" { break }
        if let next { string.append(next) }
      } else {
        string.append(first)
      }
    }
    return string
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }
}
