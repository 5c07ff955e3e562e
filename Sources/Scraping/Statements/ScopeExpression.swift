import ScopeTable

/// Scopes and how the page says that they are joined.
///
///     account:read OR account:all          (a:read and b:read) or c:read          one of: a:read, b:read
///
/// What the words between the scopes leave open stays open: a bare comma joins nothing, unless the vendor file says so.
struct ScopeExpression: Hashable {
  var kind: Requirement.Kind
  /// Why the scopes are only listed; `nil` if the page says how they are joined.
  var open: OpenJoiner?
  /// What is in parentheses after a scope or the whole list, without the parentheses.
  var remarks: [String] = []
  var footnotes: [String] = []

  /// Words before a list of scopes that say how all of them are joined.
  enum Announced: Hashable {
    case any, all
  }

  /// Reads a text line by line.
  ///
  /// - Parameters:
  ///   - announced: What the words before the list say.
  ///   - isAnnouncedApart: Whether those words are about several lists, of which this is one.
  ///   - allowsWords: Whether a line may be a name of several words.
  /// - Throws: ``RequirementStatement/Unreadable`` if a piece is not a scope.
  init(
    _ lines: [String], vendor: Vendor, announced: Announced? = nil, isAnnouncedApart: Bool = false,
    allowsWords: Bool = false
  ) throws(RequirementStatement.Unreadable) {
    var parser = ScopeListParser(vendor: vendor, allowsWords: allowsWords || vendor.scopes.form == .words)
    for (index, line) in lines.enumerated() { try parser.read(line, isFirst: index == 0) }
    let list = try parser.finished(announced)
    (kind, open) =
      JoinedScopes(
        list, vendor: vendor, announced: announced, isAnnouncedApart: isAnnouncedApart
      ).result
    remarks = parser.remarks
    footnotes = parser.footnotes
  }
}

/// Why the page does not say how listed scopes are joined.
enum OpenJoiner: Hashable {
  /// Only a mark is between them: `,`, ` `, `newline`.
  case unsaid(String)
  /// Several words that do not go together: `a or b and c`.
  case mixed
}

/// A list of scopes in the order of the page, and what is between each two.
struct ScopeList: Hashable {
  /// A scope, or a list in parentheses.
  enum Item: Hashable {
    case scope(String)
    case group([[String]])
  }

  /// What is between two items.
  enum Separator: Hashable {
    /// A word: `or`; `isFormal` for one in capitals or a sign, which has the precedence of a formula.
    case or(isFormal: Bool)
    case and(isFormal: Bool)
    /// A mark that joins nothing by itself: `,`, ` `, `newline`.
    case mark(String)
  }

  var items: [Item] = []
  /// One less than the items.
  var separators: [Separator] = []
}
