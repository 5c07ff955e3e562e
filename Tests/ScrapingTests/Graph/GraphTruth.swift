import ScopeModel
import ScopeTable

/// What an independent reading of Microsoft Graph's pages gives for one operation of one page.
struct GraphTruth {
  var page: String
  var method: String
  var path: String
  /// By column: the permissions for a work account, a personal account, an application.
  var cells: [String]

  /// The kinds of token of the three columns, as the pages call them.
  static let credentials = [
    "Delegated (work or school account)", "Delegated (personal Microsoft account)", "Application",
  ]

  static func all(_ text: String) -> [GraphTruth] {
    text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      // Catalogs write every parameter in braces.
      let path = cells[2].replacing("<", with: "{").replacing(">", with: "}")
      return GraphTruth(page: cells[0], method: cells[1], path: path, cells: Array(cells[3...]))
    }
  }

  /// What is wrong with a requirement; empty where it is right.
  func faults(_ requirement: Requirement) -> [String] {
    guard case .perCredential(let cases) = requirement.kind else { return ["\(method) \(path): no kinds of token"] }
    return zip(Self.credentials, cells).compactMap { credential, cell in
      if cell == "?" { return nil }
      let found = cases.filter { $0.credential == credential }.map { Self.notation($0.requirement.kind) }
      let wanted = Set(cell.split(separator: ",").map { Set($0.split(separator: "&").map(String.init)) })
      return found == [wanted] ? nil : "\(page): \(method) \(path), \(credential): \(cell) is right, \(found) was read"
    }
  }

  private static func notation(_ kind: Requirement.Kind) -> Set<Set<String>> {
    switch kind {
    case .scopes(let alternatives): Set(alternatives.map { Set($0) })
    case .unavailable: [["-"]]
    case .none: [["none"]]
    default: [["other"]]
    }
  }
}
