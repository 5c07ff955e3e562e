/// A scope whose name is computed: `{object_type}:read (derived from id field — for example, issue:read, ticket:read)`.
struct ScopeTemplate: Hashable {
  /// `{object_type}:read`
  let template: String
  /// The field that the page names behind "derived from": `id`.
  let field: String?
  /// What is in the parentheses.
  let remark: String?

  /// The same in angle brackets: `<object>:read`.
  init?(angled text: String) {
    guard text.utf8.first == UInt8(ascii: "<"), let close = text.firstIndex(of: ">") else { return nil }
    self.init("{" + text[..<close].dropFirst() + "}" + text[text.index(after: close)...])
  }

  /// `nil` if the text does not begin with a name in braces, a colon and a level.
  init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "{"), let close = text.firstIndex(of: "}") else { return nil }
    let rest = text[text.index(after: close)...]
    guard rest.first == ":" else { return nil }
    let name = text[text.index(after: text.startIndex)..<close]
    let level = rest.dropFirst().prefix { $0 != " " && $0 != "(" }
    guard !name.isEmpty, name.utf8.allSatisfy(ScopeShape.isNameByte), !level.isEmpty,
      level.utf8.allSatisfy(ScopeShape.isNameByte)
    else { return nil }
    template = "{\(name)}:\(level)"
    let remark = SourceWords.trimmed(rest.dropFirst(1 + level.count))
    if remark.isEmpty {
      self.remark = nil
    } else if remark.hasPrefix("("), remark.hasSuffix(")") {
      self.remark = String(remark.dropFirst().dropLast())
    } else {
      return nil
    }
    field = Self.field(in: self.remark)
  }

  /// The word between "derived from" and "field".
  private static func field(in remark: String?) -> String? {
    guard let words = remark?.split(separator: " ") else { return nil }
    for index in words.indices where words[index].lowercased() == "from" {
      let rest = words[(index + 1)...].drop { $0 == "the" }
      guard let field = rest.first, rest.dropFirst().first?.hasPrefix("field") == true else { continue }
      return String(field)
    }
    return nil
  }
}
