import ScopeModel
import TextRendering

extension DriftJudgement {
  /// Servers are told once for all operations below them.
  mutating func judgeServers(_ servers: [ServerDifference]) {
    for server in servers {
      let (before, after) = (Self.words(server.base), Self.words(server.revision))
      let rule: DriftRule = server.isLost ? server.isGained ? .serverChanged : .serverRemoved : .serverAdded
      let count = Plural.count(server.operations, "operation")
      note(
        rule, "The base URL of \(words: count) was \(name: before) and is now \(name: after).",
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
    case (nil, _): message = "The request now needs a body. There was none before."
    case (_, true): message = "The request body was optional and is now required."
    case (_, nil): message = "The request no longer has a body. It was required before."
    default: message = "The request body was required and is now optional."
    }
    note(
      isRequired == true ? .bodyMadeRequired : .bodyMadeOptional, message, of: operation, before: words[0],
      after: words[1], facts: words)
  }
}
