import ScopeTable

/// What one cell of a method column says.
enum MatrixCell: Hashable {
  case requirement(Requirement)
  case notSupported
  /// Why the cell cannot be read, as the end of a sentence.
  case unreadable(String)

  /// Reads a cell's words.
  ///
  ///     READ
  ///     N/A
  ///     ADMIN or PROJECT_ADMIN
  init(_ text: String, wording: RequirementWording) {
    if wording.saysNotSupported(text) {
      self = .notSupported
    } else if text.isEmpty {
      self = .unreadable("the cell is empty, and whether the method is supported is not said")
    } else if wording.saysNone(text) {
      self = .requirement(Requirement(.none))
    } else if Self.isScope(text) {
      self = .requirement(Requirement(.scopes(anyOf: [[text]])))
    } else {
      self = Self.several(text)
    }
  }

  /// Several scopes. Where no word joins them, whether one or all are needed is not said.
  private static func several(_ text: String) -> MatrixCell {
    do throws(RequirementStatement.Unreadable) {
      let words = text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == ";" }).map { String($0) }
      if words.contains(where: { ["or", "and"].contains($0.lowercased()) }) {
        let expression = try ScopeExpression([text], vendor: .unknown(id: ""))
        return .requirement(Requirement(expression.kind))
      }
      guard words.allSatisfy(isScope) else { return .unreadable("“\(text)” is no scope and does not say N/A") }
      return .requirement(Requirement(.mayCheck(scopes: words)))
    } catch {
      return .unreadable(error.reason)
    }
  }

  /// Whether the text is one word with marks or capitals inside, as names of scopes have them. In a matrix, `DELETE` is a scope.
  private static func isScope(_ text: String) -> Bool {
    if text.utf8.count > 1, text.utf8.first?.isASCIIUppercase == true,
      text.utf8.allSatisfy({ $0.isASCIIUppercase || $0.isASCIIDigit || $0 == UInt8(ascii: "_") })
    {
      return true
    }
    return ScopeName(words: ScopeWords()).strength(text) == .shaped
  }
}
