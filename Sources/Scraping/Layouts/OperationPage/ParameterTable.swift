import PageReading
import ScopeModel

/// A table with one row a parameter: `Name | Type | Required | Description`.
struct ParameterTable {
  /// What a column holds.
  enum Role: String, Hashable {
    case name, type, required, format, values, defaultValue, location, description
  }

  /// The heads that are known, in lower case. They are the field's words.
  static let known: [String: Role] = [
    "name": .name, "parameter": .name, "parameters": .name, "field": .name, "property": .name, "key": .name,
    "attribute": .name, "type": .type, "data type": .type, "required": .required, "required?": .required,
    "mandatory": .required, "format": .format, "allowed values": .values, "possible values": .values,
    "values": .values, "enum": .values, "default": .defaultValue, "default value": .defaultValue,
    "in": .location, "location": .location, "description": .description, "details": .description,
    "notes": .description, "meaning": .description,
  ]

  private(set) var parameters: [Parameter] = []
  /// What could not be read, each with its line.
  private(set) var problems: [(line: Int, id: String, message: String)] = []
  /// The heads of the columns and the rows, as far as they hold facts.
  private(set) var claimedLines: [ClosedRange<Int>] = []

  /// `nil` where no column holds names.
  init?(_ table: Table, location: Parameter.Location?) {
    guard let heads = table.headerRows.last ?? table.rows.first, case .cells(let names) = heads.content else {
      return nil
    }
    let roles = names.map { Self.known[$0.text.lowercased()] }
    guard roles.filter({ $0 == .name }).count == 1 else { return nil }
    claimedLines.append(heads.lines)
    for (name, role) in zip(names, roles) where role == nil {
      problems.append(
        (heads.line, "unknown-parameter-column", "What the column “\(name.text)” holds is not known; it is not read."))
    }
    for row in table.rows where row.line != heads.line && !row.isHeader {
      claimedLines.append(row.lines)
      guard case .cells(let cells) = row.content, let parameter = Self.parameter(cells, roles, location) else {
        problems.append((row.line, "unreadable-parameter", "This row names no parameter: “\(row.excerpt)”."))
        continue
      }
      parameters.append(parameter)
    }
  }

  private static func parameter(
    _ cells: [Cell], _ roles: [Role?], _ location: Parameter.Location?
  ) -> Parameter? {
    guard cells.count == roles.count, !cells.contains(where: { $0.span == .absent }) else { return nil }
    var parameter = Parameter(location: location)
    for (cell, role) in zip(cells, roles) where role == .name {
      guard let first = cell.lines.first, let line = ParameterLine(first.text, isTerm: true) else { return nil }
      parameter.name = line.name
      parameter.type = line.type
      if !line.isSure, roles.contains(.required) {
        parameter.required = nil
      } else {
        parameter.required = line.required
      }
      for more in cell.lines.dropFirst() {
        if let attribute = ParameterAttribute(more.text) {
          attribute.apply(to: &parameter)
        } else {
          parameter.type = parameter.type ?? more.text
        }
      }
    }
    for (cell, role) in zip(cells, roles) where !cell.lines.isEmpty {
      switch role {
      case .type: parameter.type = cell.text
      case .required:
        guard let required = required(cell.text) else { return nil }
        parameter.required = required
      case .format: parameter.format = cell.text
      case .values:
        guard let values = ParameterAttribute.values(of: cell.lines.map(\.text)) else { return nil }
        parameter.allowedValues = values
      case .defaultValue: parameter.defaultValue = cell.text
      case .location:
        guard let location = Parameter.Location(rawValue: cell.text.lowercased()) else { return nil }
        parameter.location = location
      case .description: describe(&parameter, cell)
      case .name, nil: break
      }
    }
    return parameter
  }

  /// A description's lines, among which attributes may stand.
  private static func describe(_ parameter: inout Parameter, _ cell: Cell) {
    for line in cell.lines {
      if let attribute = ParameterAttribute(line.text) {
        attribute.apply(to: &parameter)
      } else {
        parameter.describe(line.text)
      }
    }
  }

  private static func required(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "true", "required", "✓", "✔", "y": true
    case "no", "false", "optional", "n", "-", "–", "—": false
    default: nil
    }
  }
}
