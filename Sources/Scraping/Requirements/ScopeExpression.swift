/// Scopes and how they are joined: `account:read,account:write`, `issue:read OR issue:all`, `a:read AND b:read`.
///
/// A comma joins alternatives, as DevRev's endpoint pages say by writing `OR` for the sets that its reference table writes
/// with commas. `AND` binds closer than the others.
struct ScopeExpression: Hashable {
  let alternatives: [[String]]

  /// - Parameter isScope: Whether a piece is a scope as the page's vendor spells them.
  /// - Throws: ``RequirementCell/Unreadable`` where a piece is no scope.
  init(
    _ text: String, isScope: (String) -> Bool = Self.isScope
  ) throws(RequirementCell.Unreadable) {
    var alternatives: [[String]] = []
    for alternative in Self.pieces(of: text, between: [",", ";", "|"], words: ["or"]) {
      var scopes: [String] = []
      for scope in Self.pieces(of: alternative, between: ["&", "+"], words: ["and"]) {
        guard isScope(scope) else {
          throw RequirementCell.Unreadable(
            reason: scope.isEmpty
              ? "a scope is missing in “\(text)”" : "“\(scope)” is no scope of a form that is known")
        }
        if !scopes.contains(scope) { scopes.append(scope) }
      }
      if !alternatives.contains(scopes) { alternatives.append(scopes) }
    }
    self.alternatives = alternatives
  }

  /// Whether the text is one scope or several joined ones.
  static func isExpression(_ text: String) -> Bool {
    do throws(RequirementCell.Unreadable) {
      return try !ScopeExpression(text).alternatives.isEmpty
    } catch {
      return false
    }
  }

  /// Whether the text is one name, a colon, and another name.
  static func isScope(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(isNameByte) }
  }

  /// Whether a byte may stand in the name of an object, a level or a type.
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "*"):
      true
    default: false
    }
  }

  private static func pieces(of text: String, between marks: Set<Character>, words: Set<String>) -> [String] {
    var pieces: [String] = []
    var piece: [Substring] = []
    for word in text.split(separator: " ") {
      if words.contains(word.lowercased()) {
        pieces.append(piece.joined(separator: " "))
        piece = []
        continue
      }
      let parts = word.split(omittingEmptySubsequences: false, whereSeparator: { marks.contains($0) })
      for (index, part) in parts.enumerated() {
        if index > 0 {
          pieces.append(piece.joined(separator: " "))
          piece = []
        }
        if !part.isEmpty { piece.append(part) }
      }
    }
    pieces.append(piece.joined(separator: " "))
    return pieces
  }
}
