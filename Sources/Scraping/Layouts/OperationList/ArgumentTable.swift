import PageReading
import ScopeModel

/// A table with one row a parameter.
///
///     Name  | Type                                | Attributes
///     $skip | string                              | (Query) ( Nullable and Optional , defaults to null )
struct ArgumentTable {
  private(set) var drafts: [ParameterDraft] = []
  /// The lines of the rows that have no name or no type.
  private(set) var unreadRows: [Int] = []

  private enum Role {
    case name, type, location, presence, nullable, defaultValue, format, attributes, description
  }

  /// Heads in lower case. They are the field's words, not one vendor's.
  private static let heads: [String: Role] = [
    "name": .name, "parameter": .name, "argument": .name, "field": .name, "type": .type, "in": .location,
    "location": .location, "required": .presence, "optional": .presence, "presence": .presence, "nullable": .nullable,
    "default": .defaultValue, "default value": .defaultValue, "defaults to": .defaultValue, "format": .format,
    "attributes": .attributes, "properties": .attributes, "description": .description, "notes": .description,
  ]

  /// `nil` where the heads name no column of names and none of types.
  init?(_ table: Table, location: Parameter.Location?) {
    guard let head = table.headerRows.last, case .cells(let cells) = head.content else { return nil }
    let roles = cells.map { Self.heads[$0.text.lowercased()] }
    guard roles.contains(.name), roles.contains(.type) else { return nil }
    let optionalHeads = Set(cells.indices.filter { cells[$0].text.lowercased() == "optional" })
    for row in table.bodyRows {
      guard let draft = Self.draft(row, roles: roles, optionalHeads: optionalHeads, location: location) else {
        unreadRows.append(row.line)
        continue
      }
      drafts.append(draft)
    }
  }

  private static func draft(
    _ row: Row, roles: [Role?], optionalHeads: Set<Int>, location: Parameter.Location?
  ) -> ParameterDraft? {
    guard case .cells(let cells) = row.content else { return nil }
    var name: String?
    var typeText = ""
    var attributes: [String] = []
    var description: [String] = []
    var deprecation: String?
    for (index, cell) in cells.enumerated() where index < roles.count && cell.span == .own && !cell.lines.isEmpty {
      let text = cell.text
      switch roles[index] {
      case .name: name = text
      // The lines below the type's first are the formats of a value, or words about it.
      case .type: typeText = cell.lines[0].text
      case .location: attributes.append("(\(text))")
      case .presence: attributes.append(presence(text, isOptionalHead: optionalHeads.contains(index)))
      case .nullable:
        attributes.append(["yes", "true", "nullable", "✓"].contains(text.lowercased()) ? "(Nullable)" : "")
      case .defaultValue: attributes.append(["-", "–", "—"].contains(text) ? "" : "(defaults to \(text))")
      case .format: attributes.append("(format: \(text))")
      case .attributes: attributes.append(text)
      case .description:
        for line in cell.lines {
          if deprecation == nil, Deprecation.isSaid(by: line.text) {
            deprecation = line.text
          } else {
            description.append(line.text)
          }
        }
      case nil: break
      }
    }
    let whole = SourceWords.trimmed(([typeText] + attributes).joined(separator: " "))
    guard let name, ArgumentReader.isName(name), let traits = ParameterTraits(whole, expectsType: true) else {
      return nil
    }
    var draft = ParameterDraft(line: row.line, name: name, traits: traits, sectionLocation: location)
    draft.description = description
    draft.deprecationNote = deprecation
    return draft
  }

  private static func presence(_ text: String, isOptionalHead: Bool) -> String {
    switch text.lowercased() {
    case "yes", "true", "✓", "✔": isOptionalHead ? "(Optional)" : "(Required)"
    case "no", "false", "✗", "-", "–": isOptionalHead ? "(Required)" : "(Optional)"
    default: "(\(text))"
    }
  }
}
