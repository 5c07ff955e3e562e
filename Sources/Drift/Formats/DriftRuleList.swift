import JSON
import TextRendering

/// How the drift rules are listed.
public enum DriftRuleListFormat: String, CaseIterable, Hashable, Sendable {
  /// For a terminal: id, level and sentence in columns.
  case text
  case json
}

extension DriftRule {
  /// All rules with their own levels, in the order of reports: those of `diff`, those of `check`, and the families that are none themselves with the weightiest
  /// level of theirs; with a line feed at the end.
  public static func list(as format: DriftRuleListFormat) -> String {
    switch format {
    case .text: textList
    case .json: jsonList
    }
  }

  /// `parameter-moved           breaking  A parameter moved to another part of the request. (parameter-changed)`
  private static var textList: String {
    let width = everyRule.map(\.id.utf8.count).max() ?? 0
    let levelWidth = DriftLevel.allCases.map(\.rawValue.utf8.count).max() ?? 0
    var writer = LineWriter()
    for rule in everyRule + families {
      let family = rule.family == rule.id ? "" : " (\(rule.family))"
      writer.line(
        "\(padded(rule.id, to: width))  \(padded(rule.level.rawValue, to: levelWidth))  \(rule.sentence)\(family)")
    }
    return writer.text
  }

  private static func padded(_ word: String, to width: Int) -> String {
    word + String(repeating: " ", count: max(0, width - word.utf8.count))
  }

  private static var jsonList: String {
    let rules = (everyRule + families).map { rule in
      JSONNode.onOneLine(
        .object([
          .init("id", .string(rule.id)), .init("level", .string(rule.level.rawValue)),
          .init("sentence", .string(rule.sentence)), .init("family", .string(rule.family)),
          .init("mirror", .string(rule.mirror)),
        ]))
    }
    return JSONNode.object([.init("formatVersion", .number(1)), .init("rules", .array(rules))]).document
  }
}
