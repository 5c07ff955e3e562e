import TextRendering

/// A permission that a heading or a cell names, without its level.
struct Permission: Hashable {
  /// What kind of thing it opens, `Organization`; `nil` if the page gives none.
  var area: String?
  /// As the page writes it: `Self-hosted runners`.
  var name: String

  /// The permission as a scope's name: `organization/self-hosted_runners:write`, and without a level where the page names none.
  func scopeName(level: String?) -> String {
    let object = [area, name].compactMap { $0 }.map(Self.spelled).joined(separator: "/")
    return level.map { "\(object):\($0)" } ?? object
  }

  /// Lower case, with an underscore for every space.
  private static func spelled(_ words: String) -> String {
    words.lowercased().words(partedBy: { $0 == UInt8(ascii: " ") }).joined(separator: "_")
  }

  /// Whether the text is a name by itself: words, without marks that belong to a sentence or to quoted words.
  static func isBareName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII { return isNameByte(UInt8(ascii: scalar)) }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILowercase || byte.isASCIIUppercase || byte.isASCIIDigit || " -_/".utf8.contains(byte)
  }
}

/// How a vendor words the headings that name permissions, and what is beside an operation under them.
struct PermissionWording: Hashable, Sendable {
  /// What is around a permission's name, tried in this order: `{area} permissions for "{name}"`. A heading that fits none is
  /// the name itself.
  var phrases: [Phrase] = []
  /// How a scope is spelled from what the heading and the row's columns say: `{name}: {action} ({access})`; `nil` for the
  /// spelling of ``Permission/scopeName(level:)``.
  var scope: ScopePattern?
  /// A whole cell that says that no additional permission is needed, folded as the text of pages is.
  var noneMarks: [String] = []
  /// The levels of access; empty where any word may be one.
  var levels: [String] = []
  /// The kinds of token; empty where any word may be one.
  var credentials: [String] = []

  /// Words around a permission's area and name.
  struct Phrase: Hashable, Sendable {
    let before: String
    /// Between the area and the name; `nil` if the phrase names no area.
    let between: String?
    let after: String

    /// - Parameter pattern: `{area} permissions for "{name}"`; the area may be missing, and is first where it is not.
    init(_ pattern: String) {
      let areaParts = pattern.split(separator: "{area}", maxSplits: 1, omittingEmptySubsequences: false)
      let nameParts = (areaParts.last ?? "").split(separator: "{name}", maxSplits: 1, omittingEmptySubsequences: false)
      before = areaParts.count > 1 ? String(areaParts[0]) : String(nameParts.first ?? "")
      between = areaParts.count > 1 ? String(nameParts.first ?? "") : nil
      after = nameParts.count > 1 ? String(nameParts[1]) : ""
    }

    /// The permission that the text names in this phrase; `nil` if it does not.
    func permission(in text: String) -> Permission? {
      guard text.hasPrefix(before), text.hasSuffix(after), text.utf8.count > before.utf8.count + after.utf8.count else {
        return nil
      }
      let inner = text.dropFirst(before.count).dropLast(after.count)
      guard let between else { return Self.permission(area: nil, name: inner) }
      guard let border = inner.utf8.firstRange(ofBytes: Array(between.utf8)) else { return nil }
      return Self.permission(area: inner[..<border.lowerBound], name: inner[border.upperBound...])
    }

    private static func permission(area: Substring?, name: Substring) -> Permission? {
      guard Permission.isBareName(String(name)), area.map({ Permission.isBareName(String($0)) }) ?? true else {
        return nil
      }
      return Permission(area: area.map { String($0) }, name: String(name))
    }
  }

  /// The permission that a text names in one of the vendor's phrases.
  func permission(in text: String) -> Permission? {
    phrases.lazy.compactMap { $0.permission(in: text) }.first
  }

  /// The permissions that a cell lists between commas; `nil` if a piece is not one.
  func permissions(listed text: String) -> [Permission]? {
    if noneMarks.contains(text) { return [] }
    var permissions: [Permission] = []
    for piece in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let permission = permission(in: SourceWords.trimmed(piece)) else { return nil }
      if !permissions.contains(permission) { permissions.append(permission) }
    }
    return permissions
  }

  /// A permission as a scope, with its level where the page names one: as the vendor file spells it where its pattern asks for nothing
  /// that a heading does not say.
  func scopeName(of permission: Permission, level: String?) -> String {
    let spelled = scope?.scope { placeholder in
      switch placeholder {
      case "name": permission.name
      case "area": permission.area
      case "level": level
      default: nil
      }
    }
    return spelled ?? permission.scopeName(level: level)
  }

  /// Whether a word may be a level of access.
  func isLevel(_ word: String) -> Bool {
    levels.isEmpty ? !word.isEmpty && word.utf8.allSatisfy(ScopeShape.isNameByte) : levels.contains(word)
  }

  /// Whether a word may be a kind of token.
  func isCredential(_ word: String) -> Bool {
    credentials.isEmpty ? Permission.isBareName(word) : credentials.contains(word)
  }
}
