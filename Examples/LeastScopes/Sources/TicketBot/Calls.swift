import LeastScopes

/// Every call that the app makes to DevRev. A call that is not listed here cannot be made, so the requested scopes follow from
/// this list.
enum DevRevCall: CaseIterable {
  case listAccounts, createTicket, readTicket

  var operation: OperationCall {
    switch self {
    case .listAccounts: .get("/accounts.list")
    case .createTicket: .post("/works.create")
    case .readTicket: .get("/works.get")
    }
  }
}

/// Every call that the app makes to GitHub.
enum GitHubCall: CaseIterable {
  case readFile, writeFile, readIssue

  var operation: OperationCall {
    switch self {
    case .readFile: .get("/repos/{owner}/{repo}/contents/{path}")
    case .writeFile: .put("/repos/{owner}/{repo}/contents/{path}")
    case .readIssue: .get("/repos/{owner}/{repo}/issues/{issue_number}")
    }
  }
}
