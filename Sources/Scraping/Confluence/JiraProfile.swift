extension Vendor {
  /// Jira, whose page is built as ``confluence``'s is, with one scope more and marks for private paths:
  ///
  ///     Path                                                   | GET  | POST          | PUT           | DELETE
  ///     /rest/api/{version}/component 2, 2.0.alpha1, latest    | READ | PROJECT_ADMIN | PROJECT_ADMIN | PROJECT_ADMIN
  ///
  /// Source: https://developer.atlassian.com/static/connect/docs/latest/scopes/jira-rest-scopes.html
  static let jira = Vendor(
    id: "jira",
    title: "Jira",
    signatures: ["JIRA REST Scopes", "Jira REST Scopes", "Jira REST API scopes", "Jira Software REST API scopes"],
    requirement: .atlassianConnect,
    scopes: ScopeWords(form: .words))
}
