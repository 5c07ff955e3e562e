import TextRendering

extension DriftRule {
  /// All rules, one a line.
  public static var textList: String {
    all.map { "\($0.level.rawValue) \($0.id) \($0.sentence)\n" }.joined()
  }

  /// All rules as a JSON document.
  public static var jsonList: String { JSONNode.array([]).document }
}
