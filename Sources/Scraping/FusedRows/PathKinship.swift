/// How a scope object is akin to the words of the path before its last word.
///
///     /custom-objects.create  custom_object    same
///     /stages.custom.create   custom_stage     same: every part of the object is a word of the path
///     /service-accounts.get   svcacc           abbreviated
///     /groups.members.add     group_membership partly
enum PathKinship: Hashable {
  case same, partly, abbreviated, none

  /// - Parameter words: The path up to its last word, parted at every mark: `["stages", "custom"]`.
  init(object: String, words: [String]) {
    let parts = object.split(separator: "_").map { String($0) }
    let singular = words.map { Self.singulars(of: $0) }
    let isWord: (String) -> Bool = { part in
      let forms = Self.singulars(of: part)
      return singular.contains { !$0.isDisjoint(with: forms) }
    }
    if !parts.isEmpty, parts.allSatisfy(isWord) {
      self = .same
    } else if let first = parts.first, parts.count > 1, isWord(first) {
      self = .partly
    } else if object.utf8.count >= 3, Self.abbreviates(object, words.joined()) {
      self = .abbreviated
    } else {
      self = .none
    }
  }

  /// A word and what it may be the plural of.
  static func singulars(of word: String) -> Set<String> {
    var forms: Set<String> = [word]
    if word.hasSuffix("ies") { forms.insert(word.dropLast(3) + "y") }
    if word.hasSuffix("es") { forms.insert(String(word.dropLast(2))) }
    if word.hasSuffix("s") { forms.insert(String(word.dropLast())) }
    return forms
  }

  /// Whether the letters of a short form are in a text in their order, from its first letter on.
  private static func abbreviates(_ short: String, _ long: String) -> Bool {
    guard short.utf8.first == long.utf8.first, short.utf8.count * 2 < long.utf8.count + 2 else { return false }
    var rest = long.utf8[...]
    for byte in short.utf8 {
      guard let index = rest.firstIndex(of: byte) else { return false }
      rest = rest[rest.index(after: index)...]
    }
    return true
  }
}
