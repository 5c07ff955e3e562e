extension ProviderProfile {
  /// Confluence, whose scopes for Atlassian Connect stand in one table with a row a path and a column a method:
  ///
  ///     Path                                      | GET  | POST  | PUT   | DELETE
  ///     /rest/mywork/{version}/action 1, latest   | N/A  | WRITE | WRITE | DELETE
  ///
  /// Source: https://developer.atlassian.com/static/connect/docs/latest/scopes/confluence-rest-scopes.html
  static let confluence = ProviderProfile(
    id: "confluence",
    title: "Confluence",
    signatures: ["Confluence REST Scopes", "Confluence REST API scopes"],
    wording: .atlassianConnect,
    scopeSpelling: .words)
}
