import PageReading

/// What the columns of a table of parameters hold, by their heads.
///
///     Name  | Type   | Required | Description
///     $skip | string | no       | How many entries to leave out.
struct ParameterColumns {
  /// What a column holds.
  enum Role: Hashable {
    case name, type, format, values, defaultValue, location, description
    case required, optional, nullable
    /// Several facts about the parameter, each in parentheses.
    case attributes
  }

  /// The heads that every layout knows, in lower case. They are the field's words, not one vendor's.
  private static let common: [String: Role] = [
    "name": .name, "parameter": .name, "field": .name, "type": .type, "format": .format, "default": .defaultValue,
    "default value": .defaultValue, "in": .location, "location": .location, "required": .required,
    "description": .description, "notes": .description,
  ]

  /// A role a column; `nil` for a column of which it is not known what it holds.
  let roles: [Role?]

  /// - Parameter own: The heads that the layout knows beside the common ones.
  init(heads: [Cell], own: [String: Role]) {
    roles = heads.map { head in
      let text = head.text.lowercased()
      return Self.common[text] ?? own[text]
    }
  }

  /// How many columns have the role.
  func count(_ role: Role) -> Int {
    roles.count { $0 == role }
  }

  /// What a cell answers in a column that asks for yes or no; `nil` if it says something else.
  static func answer(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true", "✓", "✔": true
    case "no", "false", "-", "–": false
    default: nil
    }
  }
}
