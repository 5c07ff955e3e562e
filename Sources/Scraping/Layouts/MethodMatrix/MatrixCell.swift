import ScopeTable

/// What one cell of a method column says.
enum MatrixCell: Hashable {
  case requirement(RequirementStatement)
  case notSupported
  /// Why the cell cannot be read, as the end of a sentence.
  case unreadable(String)

  /// Reads a cell's words.
  ///
  ///     READ
  ///     N/A
  ///     ADMIN or PROJECT_ADMIN
  init(_ text: String, vendor: Vendor) {
    if vendor.requirement.saysNotSupported(text) {
      self = .notSupported
    } else if !vendor.requirement.saysNone(text), Self.isScope(text, vendor: vendor) {
      self = .requirement(RequirementStatement(requirement: Requirement(.scopes(anyOf: [[text]]))))
    } else {
      self = Self.statement(text, vendor: vendor)
    }
  }

  /// What any other place of a requirement would say with these words. In a matrix a plain word is not a scope: it may be a heading, or say
  /// that the method is not supported.
  private static func statement(_ text: String, vendor: Vendor) -> MatrixCell {
    do throws(RequirementStatement.Unreadable) {
      let statement = try RequirementStatement.read([text], vendor: vendor)
      switch statement.requirement.kind {
      case .unknown where text.isEmpty:
        return .unreadable("the cell is empty, so it is unclear whether the method is supported")
      case .unknown where !vendor.requirement.saysUnknown(text):
        return .unreadable("“\(text)” is neither a scope nor N/A")
      case .scopes(let alternatives):
        guard alternatives.joined().allSatisfy({ isScope($0, vendor: vendor) }) else { break }
        return .requirement(statement)
      case .mayCheck(let scopes):
        guard scopes.allSatisfy({ isScope($0, vendor: vendor) }) else { break }
        return .requirement(statement)
      default: return .requirement(statement)
      }
      return .unreadable("“\(text)” is neither a scope nor N/A")
    } catch {
      return .unreadable(error.reason)
    }
  }

  /// Whether the text is one word with marks or capitals inside, as names of scopes have them, or a scope that the vendor file knows. In
  /// a matrix, `DELETE` is a scope.
  private static func isScope(_ text: String, vendor: Vendor) -> Bool {
    if text.utf8.count > 1, text.utf8.first?.isASCIIUppercase == true,
      text.utf8.allSatisfy({ $0.isASCIIUppercase || $0.isASCIIDigit || $0 == UInt8(ascii: "_") })
    {
      return true
    }
    return vendor.scopes.known.contains(text) || ScopeName(words: vendor.scopes).strength(text) == .shaped
  }
}
