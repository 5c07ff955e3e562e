/// Workflow commands of GitHub Actions: lines of a step's log that the runner acts on.
///
///     ::error file=Inputs/a.txt,line=3,title=operation-removed::No longer listed.
///
/// The runner takes a line for a command where it begins with `::`. It reads properties up to the next `::`, separated by
/// commas, and the rest as data; both are unescaped by rules of their own (actions/toolkit, `command.ts`).
public enum WorkflowCommandText {
  /// A command on one line. No text of it ends the line, the properties, or the command.
  ///
  /// - Parameters:
  ///   - name: A command that the runner knows: `error`.
  ///   - properties: Names that the command knows, and any values, in the order in which they are written.
  public static func command(_ name: String, _ properties: [(name: String, value: String)], _ data: String) -> String {
    let list = properties.map { "\($0.name)=\(property($0.value))" }.joined(separator: ",")
    return "::\(name)\(list.isEmpty ? "" : " ")\(list)::\(self.data(data))"
  }

  /// The words of a command.
  public static func data(_ text: String) -> String { escaped(text, isProperty: false) }

  /// The value of a property, where colons and commas would mean something too.
  public static func property(_ text: String) -> String { escaped(text, isProperty: true) }

  private static func escaped(_ text: String, isProperty: Bool) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\r": escaped += "%0D"
      case "\n": escaped += "%0A"
      case ":" where isProperty: escaped += "%3A"
      case "," where isProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    // The log is shown on a terminal or a page.
    return TerminalText.line(escaped)
  }
}
