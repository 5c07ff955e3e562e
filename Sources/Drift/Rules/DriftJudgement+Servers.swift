import ScopeModel
import TextRendering

/// Base URLs of operations.
extension DriftRule {
  static let serverChanged = DriftRule(
    "server-changed", .breaking, "The base URL of operations changed, so every URL changed.")
  static let serverRemoved = DriftRule(
    "server-removed", .breaking, mirror: "server-added", "A base URL of operations was removed.")
  static let serverAdded = DriftRule(
    "server-added", .info, mirror: "server-removed", "A base URL of operations was added.")
}

extension DriftJudgement {
  /// A change of servers is reported once for all operations below them.
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
}
