extension Vendor {
  /// Confluence, whose scopes for Atlassian Connect stand in one table with a row a path and a column a method:
  ///
  ///     Path                                      | GET  | POST  | PUT   | DELETE
  ///     /rest/mywork/{version}/action 1, latest   | N/A  | WRITE | WRITE | DELETE
  ///
  /// Source: https://developer.atlassian.com/static/connect/docs/latest/scopes/confluence-rest-scopes.html
  static let confluence = Vendor(
    id: "confluence",
    title: "Confluence",
    signatures: ["Confluence REST Scopes", "Confluence REST API scopes"],
    requirement: .atlassianConnect,
    scopes: ScopeWords(form: .words))
}
