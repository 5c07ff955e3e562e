/// A parameter on a line of one word without a mark: a name alone, or a name that ran into its type.
///
///     stage                     a name alone
///     idstring                  a name and a type that is known
///     typework-create-type      a name and a type that is not: the example call says what the name is
///     colourstringOptional      a name, a type, and whether it may be left out
struct BareWord: Hashable {
  var name: String?
  var type: String?
  var required: Bool?
  /// Whether the page's example call says what the name is.
  var isTold = false
  /// Whether a border was inferred.
  var inferred = false

  /// - Parameter names: What the page's example call sends.
  init(_ text: String, names: Set<String>) {
    var word = text[...]
    for (flag, answer) in [("Required", true), ("Optional", false)]
    where word.hasSuffix(flag) && word.count > flag.count {
      word = word.dropLast(flag.count)
      required = answer
      inferred = true
    }
    if names.contains(String(word)) {
      (name, isTold) = (String(word), true)
      return
    }
    let fitting = names.filter { !$0.isEmpty && word.hasPrefix($0) && Self.isTypeLike(word.dropFirst($0.count)) }
    if fitting.count == 1, let own = fitting.first {
      (name, type, isTold, inferred) = (own, String(word.dropFirst(own.count)), true, true)
      return
    }
    guard fitting.isEmpty else { return }
    if let parts = ParameterLine.parted(String(word), generics: "") {
      (name, type, inferred) = (parts.name, parts.type, true)
      return
    }
    // What precedes “Optional” is a type, and the name before it cannot be told from it.
    if required == nil { name = String(word) }
  }

  /// Whether a name alone would be an odd one: with a hyphen, as types have, or a capital inside.
  static func isOdd(_ word: String) -> Bool {
    word.contains("-") || word.dropFirst().contains { $0.isUppercase }
  }

  private static func isTypeLike(_ text: Substring) -> Bool {
    guard let first = text.first, first.isLetter, text.count > 2 else { return false }
    return ParameterLine.types.contains(text.lowercased()) || text.contains("-") || first.isUppercase
  }
}
