import ScopeModel

extension DriftJudgement {
  /// Servers are told once for all operations below them.
  mutating func judgeServers(_ servers: [ServerDifference]) {
    for server in servers {
      let (before, after) = (Self.words(server.base), Self.words(server.revision))
      let rule: DriftRule = server.isLost ? server.isGained ? .serverChanged : .serverRemoved : .serverAdded
      let count = server.operations == 1 ? "1 operation" : "\(server.operations) operations"
      note(
        rule, "The base address of \(words: count) was \(name: before) and is now \(name: after).",
        subject: .server(after), base: nil, revision: nil, before: before, after: after, facts: [before, after])
    }
  }

  private static func words(_ servers: [String]) -> String {
    servers.map { $0.isEmpty ? "/" : $0 }.joined(separator: ", ")
  }

  /// Whether a request must have a body.
  mutating func judgeBody(wasRequired: Bool?, isRequired: Bool?, of operation: OperationDifference) {
    let words = [wasRequired, isRequired].map { $0.map { $0 ? "required" : "optional" } ?? "none" }
    let message: DriftMessage
    switch (wasRequired, isRequired) {
    case (nil, _): message = "A request now needs a body, and had none."
    case (_, true): message = "The body of a request could be left out, and now must be there."
    case (_, nil): message = "A request no longer has a body; it needed one."
    default: message = "The body of a request had to be there, and now can be left out."
    }
    note(
      isRequired == true ? .bodyMadeRequired : .bodyMadeOptional, message, of: operation, before: words[0],
      after: words[1], facts: words)
  }
}
