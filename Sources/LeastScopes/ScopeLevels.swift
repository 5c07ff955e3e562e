/// The weights of levels of access, by their names in lower case. Of two sets of the same size, the lighter one grants less.
package struct ScopeLevels: Hashable, Sendable {
  package var weights: [String: Int]

  package init(weights: [String: Int]) {
    self.weights = weights
  }

  /// The weight of scopes that name no level.
  static let otherwise = 2

  /// The levels that vendors use, from reading to everything.
  package static let usual = ScopeLevels(weights: [
    "read": 1, "readonly": 1, "view": 1, "get": 1, "list": 1, "none": 0, "readbasic": 0,
    "write": 2, "readwrite": 2, "create": 2, "update": 2, "edit": 2, "send": 2, "act_as_user": 2,
    "delete": 3, "admin": 3, "manage": 3, "all": 3, "full": 3, "owner": 3, "fullcontrol": 3,
  ])

  /// The weight of the last word of a name that is a level.
  package func weight(of name: String) -> Int {
    let words = name.lowercased().split { !$0.isLetter && $0 != "_" }
    return words.reversed().lazy.compactMap { weights[String($0)] }.first ?? Self.otherwise
  }
}
