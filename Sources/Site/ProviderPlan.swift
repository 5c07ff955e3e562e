import CatalogQuestions
import Findings
import ScopeModel
import ScopeTable
import TextRendering

/// The paths of one provider's pages, and the links between them.
struct ProviderPlan {
  let catalog: Catalog
  /// The provider's folder in the site: `devrev`.
  let folder: String
  /// The file of each operation, without folder and extension, in the catalog's order.
  let operationNames: [String]
  /// Every scope of the catalog by name, including those that only requirements and inclusions name.
  let scopes: [Scope]
  /// The file of each of ``scopes``, without folder and extension.
  let scopeNames: [String]
  let inclusions: ScopeInclusions
  private let scopeNumbers: [ExactText: Int]
  private let pageNumbers: [ExactText: Int]
  private let findings: [FindingPlace: [Finding]]

  init(_ catalog: Catalog, folder: String) {
    self.catalog = catalog
    self.folder = folder
    var names = PageNames()
    operationNames = catalog.operations.map { names.unique(PageName.name(of: $0.label)) }
    inclusions = ScopeInclusions(catalog.inclusions)
    scopes = Self.scopes(of: catalog)
    names = PageNames()
    scopeNames = scopes.map { names.unique(PageName.name(of: $0.name)) }
    scopeNumbers = Self.numbers(scopes.map(\.name))
    pageNumbers = Self.numbers(catalog.pages.map(\.path))
    findings = Dictionary(grouping: catalog.findings) { FindingPlace($0.page, $0.line) }
  }

  func number(ofScope name: String) -> Int? { scopeNumbers[ExactText(name)] }

  /// Relative to the provider's folder.
  func address(ofScope name: String) -> String? { number(ofScope: name).map(address(ofScopeAt:)) }

  /// Relative to the provider's folder.
  func address(ofScopeAt number: Int) -> String { "scope/\(scopeNames[number]).html" }

  /// Relative to the provider's folder.
  func address(ofOperationAt index: Int) -> String { "op/\(operationNames[index]).html" }

  func page(_ evidence: Evidence) -> PageRecord? { pageNumbers[ExactText(evidence.page)].map { catalog.pages[$0] } }

  func pageNumber(_ evidence: Evidence) -> Int? { pageNumbers[ExactText(evidence.page)] }

  /// The findings at places of pages, in order.
  func findings(at places: [Evidence]) -> [Finding] {
    places.flatMap { findings[FindingPlace($0.page, $0.line)] ?? [] }
  }

  private struct FindingPlace: Hashable {
    var page: ExactText?
    var line: Int?

    init(_ page: String?, _ line: Int?) {
      self.page = page.map { ExactText($0) }
      self.line = line
    }
  }

  static func scopes(of catalog: Catalog) -> [Scope] {
    var seen: Set<ExactText> = []
    let included = catalog.inclusions.flatMap { [$0.scope] + $0.includes }
    let required = catalog.operations.flatMap(\.requirement.scopeNames)
    let all = catalog.scopes + (included + required).map { Scope(name: $0) }
    return all.filter { seen.insert(ExactText($0.name)).inserted }.sorted { ExactText($0.name) < ExactText($1.name) }
  }

  private static func numbers(_ texts: [String]) -> [ExactText: Int] {
    var numbers: [ExactText: Int] = [:]
    for (number, text) in texts.enumerated() { numbers[ExactText(text)] = numbers[ExactText(text)] ?? number }
    return numbers
  }
}
