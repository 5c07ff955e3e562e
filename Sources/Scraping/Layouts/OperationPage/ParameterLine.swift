/// A line that names a parameter: its name, a mark that says whether it may be left out, its type.
///
///     cursor?string          a name, `?` for one that may be left out, a type
///     id*string              `*` for one that must be given
///     id string required
///     idstring               a name that ran into its type
///     stage?                 the page gives no type
struct ParameterLine: Hashable {
  var name: String
  var type: String?
  var required: Bool?
  var nullable: Bool?
  var isDeprecated = false
  /// Whether the border between name and type was inferred.
  var inferred = false
  /// Whether the line could be nothing else: it has a mark or a type that is known.
  var isSure: Bool

  /// The types of JSON Schema, draft 2020-12, and what vendors write for them.
  static let types: Set<String> = [
    "string", "integer", "number", "boolean", "object", "array", "null", "any", "enum", "int", "bool", "float",
    "double", "int32", "int64", "date", "datetime", "date-time", "uuid", "file",
  ]

  /// The types into which a name can have run.
  private static let fusedTypes = ["string", "integer", "number", "boolean", "object", "array"]

  /// - Parameter isTerm: Whether the line stands where only a name can, as the term of a definition does.
  init?(_ text: String, isTerm: Bool = false) {
    let name = text.prefix { $0.isASCII && $0.utf8.allSatisfy(Self.isNameByte) }
    guard let first = name.utf8.first, Self.isFirst(first), text.utf8.count <= 200 else { return nil }
    var rest = text.dropFirst(name.count)
    self.name = String(name)
    isSure = true
    if let mark = rest.first, mark == "?" || mark == "*" {
      required = mark == "*"
      rest = rest.dropFirst()
    } else if rest.hasPrefix(" ?") || rest.hasPrefix(" *") {
      required = rest.dropFirst().first == "*"
      rest = rest.dropFirst(2)
    }
    let isMarked = required != nil
    if rest.first == ":" { rest = rest.dropFirst() }
    guard let words = Words(SourceWords.trimmed(rest)) else { return nil }
    type = words.type
    required = words.required ?? required
    nullable = words.nullable
    isDeprecated = words.isDeprecated
    if isMarked {
      if let type, !Self.isType(type, atLeast: .possible) { return nil }
      return
    }
    // A name without a mark: pages of this layout mark what may be left out.
    if required == nil { required = true }
    if let type {
      if type.hasPrefix("<") || !text.dropFirst(name.count).hasPrefix(" ") && !text.dropFirst(name.count).hasPrefix(":")
      {
        guard let parts = Self.parted(self.name, generics: type) else { return nil }
        (self.name, self.type, inferred) = (parts.name, parts.type, true)
        return
      }
      guard Self.isType(type, atLeast: isTerm ? .possible : .known), isTerm || Self.isLowerCase(first) else {
        return nil
      }
      return
    }
    if !isTerm, let parts = Self.parted(self.name, generics: "") {
      (self.name, type, inferred) = (parts.name, parts.type, true)
      return
    }
    isSure = false
    guard isTerm || Self.isLowerCase(first) else { return nil }
  }

  private static func isFirst(_ byte: UInt8) -> Bool {
    isLowerCase(byte | 0x20) && byte >= 0x41 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$")
  }

  private static func isLowerCase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "$"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  /// A name and the type that it ran into: `idstring`, `tagsarray` with `<string>` after it.
  static func parted(_ run: String, generics: String) -> (name: String, type: String)? {
    for type in fusedTypes where run.hasSuffix(type) && run.utf8.count > type.utf8.count {
      // `phone_number` is a name.
      if let last = run.dropLast(type.count).last, last == "_" || last == "-" || last == "." { continue }
      if generics.isEmpty || type == "array" { return (String(run.dropLast(type.count)), type + generics) }
    }
    return nil
  }

  /// How sure it must be that a text is a type.
  enum Sureness {
    case possible, known
  }

  /// Whether a text is a type: a known word, `array<…>`, `…[]`, `|`, or several of them joined by `|`.
  static func isType(_ text: String, atLeast sureness: Sureness) -> Bool {
    if text == "|" { return true }
    let members = text.split(separator: "|", omittingEmptySubsequences: false).map { SourceWords.trimmed($0) }
    return members.allSatisfy { member in
      let base = member.prefix { $0 != "<" && $0 != "[" }
      if types.contains(base.lowercased()) || member.isEmpty && members.count > 1 { return true }
      guard sureness == .possible else { return false }
      let words = member.split(separator: " ")
      return words.count <= 4 && !member.hasSuffix(".")
        && (words.count <= 1 || words.contains("of") || words[0].hasPrefix("array"))
    }
  }

  /// The words after a name: a type, and flags.
  private struct Words {
    var type: String?
    var required: Bool?
    var nullable: Bool?
    var isDeprecated = false

    init?(_ text: String) {
      guard !text.hasSuffix("."), !text.hasSuffix("!") else { return nil }
      var kept: [Substring] = []
      for word in text.split(separator: " ") {
        switch word.filter({ !"(),;".contains($0) }).lowercased() {
        case "required": required = true
        case "optional": required = false
        case "nullable": nullable = true
        case "deprecated": isDeprecated = true
        default: kept.append(word)
        }
      }
      var text = kept.joined(separator: " ")
      while let last = text.last, ",·)".contains(last) { text = SourceWords.trimmed(text.dropLast()) }
      while let first = text.first, ",·(".contains(first) { text = SourceWords.trimmed(text.dropFirst()) }
      type = text.nilWhereEmpty
    }
  }
}
