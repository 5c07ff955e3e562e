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

  /// The heads that are known beside those of every layout, in lower case.
  private static let heads: [String: ParameterColumns.Role] = [
    "argument": .name, "presence": .required, "optional": .optional, "nullable": .nullable,
    "defaults to": .defaultValue, "attributes": .attributes, "properties": .attributes,
  ]

  /// `nil` if the heads name no column of names and none of types.
  init?(_ table: Table, location: Parameter.Location?) {
    guard let head = table.headerRows.last, case .cells(let cells) = head.content else { return nil }
    let columns = ParameterColumns(heads: cells, own: Self.heads)
    guard columns.count(.name) > 0, columns.count(.type) > 0 else { return nil }
    for row in table.bodyRows {
      guard let draft = Self.draft(row, roles: columns.roles, location: location) else {
        unreadRows.append(row.line)
        continue
      }
      drafts.append(draft)
    }
  }

  private static func draft(
    _ row: Row, roles: [ParameterColumns.Role?], location: Parameter.Location?
  ) -> ParameterDraft? {
    guard case .cells(let cells) = row.content else { return nil }
    var name: String?
    var typeText = ""
    var attributes: [String] = []
    var description: [String] = []
    var deprecation: String?
    for (index, cell) in cells.enumerated() where index < roles.count && cell.span == .own && !cell.isEmpty {
      let text = cell.text
      switch roles[index] {
      case .name: name = text
      // The lines below the type's first are the formats of a value, or words about it.
      case .type: typeText = cell.lines[0].text
      case .location: attributes.append("(\(text))")
      case .required: attributes.append(presence(text, yes: "(Required)", no: "(Optional)"))
      case .optional: attributes.append(presence(text, yes: "(Optional)", no: "(Required)"))
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
      case .values, nil: break
      }
    }
    let whole = SourceWords.trimmed(([typeText] + attributes).joined(separator: " "))
    guard let name, ArgumentName.isOne(name), let traits = ParameterTraits(whole, expectsType: true) else {
      return nil
    }
    var draft = ParameterDraft(place: row.place, name: name, traits: traits, sectionLocation: location)
    draft.description = description
    draft.deprecationNote = deprecation
    return draft
  }

  private static func presence(_ text: String, yes: String, no: String) -> String {
    if text == "✗" { return no }
    return ParameterColumns.answer(text).map { $0 ? yes : no } ?? "(\(text))"
  }
}
