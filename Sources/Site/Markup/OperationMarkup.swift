import Emission
import ScopeModel
import ScopeTable
import TextRendering

/// An operation as a row of a table, and its name for other places.
struct OperationMarkup {
  let plan: ProviderPlan
  /// The relative path to the provider's folder.
  let base: String

  /// `GET /boats`, with its method as a badge.
  static func name(_ operation: Operation) -> String {
    name(method: operation.method, path: operation.path, name: operation.name)
  }

  static func name(method: HTTPMethod?, path: String?, name: String?) -> String {
    let method = method.map { "<b class=\"method \($0.rawValue.lowercased())\">\($0.rawValue)</b> " }
    let place = path ?? name ?? ""
    let name = path == nil ? nil : name
    return (method ?? "") + Markup.code(place) + (name.map { " (\(Markup.code($0)))" } ?? "")
  }

  func link(_ index: Int) -> String {
    Markup.link(base + plan.address(ofOperationAt: index), Self.name(plan.catalog.operations[index]), [("class", "op")])
  }

  /// The cell with the operation and its title, and the cell with what it needs.
  func row(_ index: Int) -> String {
    let operation = plan.catalog.operations[index]
    var words = link(index)
    if let title = operation.title {
      words += "<span class=\"title\">\(Markup.text(Markup.cut(title, to: 160)))</span>"
    }
    if operation.deprecated != nil { words += " <span class=\"state unavailable\">deprecated</span>" }
    let requirement = RequirementMarkup(plan: plan, base: base, limit: 8).short(operation.requirement)
    return "<tr><th scope=\"row\">\(words)</th><td>\(requirement)</td></tr>"
  }

  static let heads = ["Operation", "Requirement"]
}
