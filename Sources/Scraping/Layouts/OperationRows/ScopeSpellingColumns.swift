import PageReading
import ScopeTable

/// Where a table says the parts of which its rows' scopes are made: in columns, and in the heading above.
///
///     ## Boats
///     Endpoint    | Action | Access        with {name}: {action} ({access}):  Boats: Read (project)
///     GET /boats  | Read   | project
struct ScopeSpellingColumns: Hashable {
  private let pattern: ScopePattern
  /// The column that a placeholder names; ``name`` may be in the heading instead.
  private let places: [String: Int]

  /// Heads of columns that name the permission.
  private static let nameHeads = ["name", "permission", "permission name", "resource"]

  /// `nil` if the vendor file says nothing of the spelling, or the table lacks one of its parts.
  init?(_ pattern: ScopePattern?, heads: [String]) {
    guard let pattern else { return nil }
    let folded = heads.map { $0.lowercased() }
    var places: [String: Int] = [:]
    for placeholder in pattern.placeholders {
      let wanted =
        placeholder == "name"
        ? Self.nameHeads : placeholder == "level" ? ["level", "access", "access level"] : [placeholder]
      if let column = wanted.lazy.compactMap({ folded.firstIndex(of: $0) }).first {
        places[placeholder] = column
      } else if placeholder != "name" {
        return nil
      }
    }
    // A heading alone says nothing of a table's rows.
    guard !places.isEmpty else { return nil }
    self.pattern = pattern
    self.places = places
  }

  var columns: [Int] { places.values.sorted() }

  /// What a row needs.
  ///
  /// - Throws: ``RequirementStatement/Unreadable`` if a cell is empty, or no heading is above.
  func statement(
    _ cells: [Cell], heading: String?, vendor: Vendor
  ) throws(RequirementStatement.Unreadable) -> RequirementStatement {
    let name = heading.map { vendor.permissions.permission(in: $0)?.name ?? $0 }
    var scopes = [""]
    for part in pattern.parts {
      let words: [String]
      switch part {
      case .text(let text): words = [text]
      case .placeholder(let placeholder):
        if let column = places[placeholder] {
          let cell = cells.indices.contains(column) ? cells[column].text : ""
          words = cell.split(separator: ",").map { SourceWords.trimmed($0) }
        } else {
          words = [name].compactMap { $0 }
        }
      }
      guard !words.isEmpty, !words.contains("") else {
        throw RequirementStatement.Unreadable(reason: "part of its scope is missing in the row or above the table")
      }
      scopes = scopes.flatMap { scope in words.map { scope + $0 } }
    }
    // A cell that lists several of a part names several scopes, joined by its comma.
    let list = ScopeList(
      items: scopes.map(ScopeList.Item.scope),
      separators: Array(repeating: .mark(","), count: scopes.count - 1))
    let joined = JoinedScopes(list, vendor: vendor, announced: nil).result
    return RequirementStatement(requirement: Requirement(joined.kind), open: joined.open)
  }
}
