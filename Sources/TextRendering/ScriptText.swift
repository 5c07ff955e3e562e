/// Data in scripts of JavaScript (ECMA-262; HTML Living Standard, 4.12.1.3).
public enum ScriptText {
  /// A statement that calls a function with a value: `load({"a": 1});`, and a line feed.
  ///
  /// JSON is JavaScript, and ``JSONString`` escapes its line separators already. `<` is escaped too, so that the statement can stand
  /// in a page's own script: nothing in it ends the script or begins a comment.
  ///
  /// - Parameters:
  ///   - function: A name of ours.
  ///   - json: The value as ``JSONString`` and its like write it.
  public static func call(_ function: String, json: String) -> String {
    // Outside its strings JSON has no `<`, and inside them the escape means the same.
    let escaped = json.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003c")
    return "\(function)(\(escaped));\n"
  }
}
