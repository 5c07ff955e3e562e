import JSON
import TextRendering

/// A rule as SARIF's `reportingDescriptor`, with what code scanning shows of it.
enum SARIFRule {
  static func node(for rule: DriftRule) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("id", rule.id)
    members.add("shortDescription", SARIFLocation.message(words(for: rule.id)))
    members.add("fullDescription", SARIFLocation.message(rule.sentence))
    members.add("help", SARIFLocation.message(help(for: rule)))
    members.add("defaultConfiguration", .object([.init("level", .string(rule.level.sarifLevel))]))
    members.add(
      "properties",
      .object([
        .init("tags", .strings(rule.family == rule.id ? ["api-drift"] : ["api-drift", rule.family])),
        .init("problem.severity", .string(rule.level.problemSeverity)),
      ]))
    return .object(members)
  }

  /// `Requirement tightened`
  private static func words(for id: String) -> String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func help(for rule: DriftRule) -> String {
    let direction =
      rule.mirror == rule.id
      ? "The same rule reports the opposite change." : "The opposite change is \(rule.mirror)."
    return "\(rule.sentence) \(direction) An intended change can be suppressed by its fingerprint, with a reason."
  }
}

extension DriftLevel {
  /// SARIF 2.1.0, 3.27.10.
  var sarifLevel: String {
    switch self {
    case .breaking: "error"
    case .risk: "warning"
    case .info: "note"
    }
  }

  /// What code scanning sorts alerts by.
  fileprivate var problemSeverity: String {
    switch self {
    case .breaking: "error"
    case .risk: "warning"
    case .info: "recommendation"
    }
  }
}
