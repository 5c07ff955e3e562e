/// Data in scripts of JavaScript (ECMA-262; HTML Living Standard, 4.12.1.3).
public enum ScriptText {
  /// A statement that calls a function with a value: `load({"a": 1});`, and a line feed.
  ///
  /// JSON is JavaScript, and ``JSONString`` escapes its line separators already. `<` is escaped too, so that the statement can stand
  /// in a page's own script: nothing in it ends the script or begins a comment.
  ///
  /// - Parameter function: A name of ours.
  public static func call(_ function: String, _ value: JSONNode) -> String {
    // Outside its strings JSON has no `<`, and inside them the escape means the same.
    let json = value.line.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003c")
    return "\(function)(\(json));\n"
  }
}
