/// What a word of a scope place can be: rule 1 of the honesty rules. Nothing outside of such a place is asked.
struct ScopeName {
  let words: ScopeWords

  /// How much a word looks like a scope by itself.
  enum Strength: Comparable {
    /// A plain word: `boats`.
    case plain
    /// Marks or capitals inside: `boats:read`, `Boats.Read`, `READ_BOATS`, `boats_write`.
    case shaped
  }

  /// How strongly a word is a scope's name; `nil` if it cannot be one.
  func strength(_ word: String) -> Strength? {
    if words.known.contains(word) { return .shaped }
    guard !Self.refused.contains(word.lowercased()), word.utf8.count <= Self.maximumBytes else { return nil }
    if word.hasPrefix("https://") { return word.utf8.count > 8 && !word.contains(" ") ? .shaped : nil }
    switch words.form {
    case .objectLevel:
      return ScopeShape.isScope(word, separator: words.separator) && Self.isSpelled(word) ? .shaped : nil
    case .name, .words: return Self.isSpelled(word) ? Self.shape(word) : nil
    }
  }

  static let maximumBytes = 200

  /// Words that are in scope places and name none. They are the field's words.
  private static let refused: Set<String> = [
    "n/a", "na", "none", "yes", "no", "true", "false", "tbd", "todo", "read-only", "readonly", "read/write", "and/or",
    "e.g.", "i.e.", "e.g", "i.e", "etc", "etc.", "vs", "get", "post", "put", "patch", "delete", "head", "options",
    "trace",
    "any", "all", "one", "either", "both", "or", "and", "not", "required", "optional", "same", "see", "the", "a", "an",
    "following", "scope", "scopes", "permission", "permissions", "oauth", "oauth2", "various", "depends", "unknown",
    "not-supported", "unsupported", "nil", "null", "default", "n.a.", "of", "for", "with", "if", "this", "above",
    "below",
  ]

  /// Letters, digits and the marks that names hold; brackets close; something in it is a letter, and it is not a version, time or path.
  private static func isSpelled(_ word: String) -> Bool {
    var holdsLetter = false
    var open: [Unicode.Scalar] = []
    for scalar in word.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z": holdsLetter = true
      case "0"..."9", "_", "-", ".", ":", "/", "*", "+", "@", "#", "$": break
      case "{", "<", "[": open.append(scalar)
      case "}": guard open.popLast() == "{" else { return false }
      case ">": guard open.popLast() == "<" else { return false }
      case "]": guard open.popLast() == "[" else { return false }
      default:
        guard scalar.value > 0x7F, scalar.properties.isAlphabetic else { return false }
        holdsLetter = true
      }
    }
    guard holdsLetter, open.isEmpty, let first = word.unicodeScalars.first, let last = word.unicodeScalars.last,
      !"/.:-+#@".unicodeScalars.contains(first), !"/:-.".unicodeScalars.contains(last), !word.contains("://"),
      !isVersion(word), !holdsTwoNames(word)
    else { return false }
    return !word.split(separator: ":").contains { $0.lowercased() == "n/a" }
  }

  /// `1.0`, `v2.1`
  private static func isVersion(_ word: String) -> Bool {
    let bare = word.first == "v" || word.first == "V" ? word.dropFirst() : word[...]
    return !bare.isEmpty && bare.utf8.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
  }

  /// Whether a slash is between two names that each have a mark of their own: `seed:read/seed:write`.
  private static func holdsTwoNames(_ word: String) -> Bool {
    let parts = word.split(separator: "/")
    return parts.count > 1 && parts.allSatisfy { $0.contains(":") }
  }

  private static func shape(_ word: String) -> Strength {
    let bytes = word.utf8
    if bytes.contains(where: { "_:./*{<[+".utf8.contains($0) }) { return .shaped }
    let capitals = bytes.count(where: \.isASCIIUppercase)
    let isCapitals = capitals > 1 && !bytes.contains(where: \.isASCIILowercase)
    let isCamel = bytes.first?.isASCIILowercase == true && capitals > 0
    return isCapitals || isCamel ? .shaped : .plain
  }
}

extension ScopeShape {
  /// Whether the text is two names around a separator.
  static func isScope(_ text: String, separator: Character) -> Bool {
    if separator == ":" { return isScope(text) }
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isNameByte) }
  }
}

extension ScopeName {
  /// Whether words can be a name of several words: a right or permission that a line, an item or a cell names alone.
  ///
  ///     Boat > Fleet > View          modify users          View applications
  ///
  /// A sentence is not one, and neither are words about who may call and when.
  static func isSeveralWords(_ text: String) -> Bool {
    guard text.utf8.count <= 120, let last = text.unicodeScalars.last, !".:;!?,".unicodeScalars.contains(last) else {
      return false
    }
    guard !text.utf8.contains(where: { ":()/\"|;,=".utf8.contains($0) }) else { return false }
    let words = text.split(separator: " ")
    guard let first = words.first, first.unicodeScalars.first?.properties.isAlphabetic == true else { return false }
    if words.contains(">") || words.contains("→") || words.contains("›") { return words.count <= 20 }
    return words.count <= 6 && !words.contains { proseWords.contains($0.lowercased()) }
  }

  /// Words of sentences, not of names.
  private static let proseWords: Set<String> = [
    "only", "same", "as", "not", "with", "by", "for", "if", "when", "the", "a", "an", "any", "available", "require",
    "requires", "required", "must", "is", "are", "be", "can", "cannot", "may", "see", "depends", "depending", "or",
    "and",
    "this", "that", "these", "needs", "need", "your", "you", "it", "no", "none", "unless", "except", "which", "will",
    "has", "have", "of", "following", "optional", "same", "like", "than", "tbd", "varies", "via",
  ]
}
