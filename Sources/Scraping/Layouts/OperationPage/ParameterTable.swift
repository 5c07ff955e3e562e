import PageReading
import ScopeModel

/// A table with one row a parameter: `Name | Type | Required | Description`.
struct ParameterTable {
  /// The heads that are known beside those of every layout, in lower case.
  private static let heads: [String: ParameterColumns.Role] = [
    "parameters": .name, "header": .name, "value": .description, "property": .name, "key": .name, "attribute": .name,
    "data type": .type,
    "required?": .required, "required (y/n)": .required, "mandatory": .required, "allowed values": .values,
    "possible values": .values,
    "values": .values, "enum": .values, "details": .description, "meaning": .description,
  ]

  private(set) var parameters: [Parameter] = []
  /// What could not be read, each with its line.
  private(set) var problems: [(line: Int, id: String, message: String)] = []
  /// The heads of the columns and the rows, as far as they hold facts.
  private(set) var claimedLines: [ClosedRange<Int>] = []

  /// What a column of that head holds; `nil` if it is not known.
  static func role(ofHead head: String) -> ParameterColumns.Role? {
    ParameterColumns(heads: [Cell(lines: [Line(number: 1, text: head)])], own: heads).roles[0]
  }

  /// `nil` if no column holds names.
  init?(_ table: Table, location: Parameter.Location?) {
    guard let heads = table.headerRows.last ?? table.rows.first, case .cells(let names) = heads.content else {
      return nil
    }
    let columns = ParameterColumns(heads: names, own: Self.heads)
    guard columns.count(.name) == 1 else { return nil }
    claimedLines.append(heads.lines)
    for (name, role) in zip(names, columns.roles) where role == nil {
      problems.append(
        (heads.line, "unknown-parameter-column", "The unknown column “\(name.text)” is ignored."))
    }
    for row in table.rows where row.line != heads.line && !row.isHeader {
      claimedLines.append(row.lines)
      guard case .cells(let cells) = row.content, let parameter = Self.parameter(cells, columns.roles, location) else {
        problems.append((row.line, "unreadable-parameter", "This row names no parameter: “\(row.excerpt)”."))
        continue
      }
      parameters.append(parameter)
    }
  }

  private static func parameter(
    _ cells: [Cell], _ roles: [ParameterColumns.Role?], _ location: Parameter.Location?
  ) -> Parameter? {
    guard cells.count == roles.count, !cells.contains(where: { $0.span == .absent }) else { return nil }
    var parameter = Parameter(location: location)
    for (cell, role) in zip(cells, roles) where role == .name {
      guard let first = cell.firstLine, let line = ParameterLine(first.text, isTerm: true) else { return nil }
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
    for (cell, role) in zip(cells, roles) where !cell.isEmpty {
      switch role {
      case .type: parameter.type = cell.text
      case .required:
        guard let required = required(cell.text) else { return nil }
        parameter.required = required
      case .format: parameter.format = cell.text
      case .values:
        guard let values = ParameterAttribute.values(of: cell.texts) else { return nil }
        parameter.allowedValues = values
      case .defaultValue: parameter.defaultValue = cell.text
      case .location:
        guard let location = Parameter.Location(rawValue: cell.text.lowercased()) else { return nil }
        parameter.location = location
      case .description: describe(&parameter, cell)
      case .name, .optional, .nullable, .attributes, nil: break
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
    case "required", "y": true
    case "optional", "n", "—": false
    default: ParameterColumns.answer(text)
    }
  }
}
