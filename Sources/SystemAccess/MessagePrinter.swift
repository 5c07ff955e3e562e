package import ScopeModel
import TextRendering

/// Prints findings on standard error, one a line, so that an editor can jump to the place:
///
///     Inputs/devrev/scope-reference.txt:24:1: error: This row fits no layout. [unread-row]
package struct MessagePrinter {
  /// What stands before the findings' paths: the configuration's folder, with a final `/`, or nothing.
  package var prefix: String

  package init(prefix: String = "") {
    self.prefix = prefix
  }

  /// The finding as a line without its end.
  package func line(_ finding: Finding) -> String {
    var place = "scopetables"
    if let page = finding.page {
      place = prefix + page
      if let line = finding.line { place += ":\(line)" }
      if finding.line != nil, let column = finding.column { place += ":\(column)" }
    }
    return TerminalText.line("\(place): \(finding.severity.rawValue): \(finding.message) [\(finding.id)]")
  }

  /// Prints the findings, less those that only explain an entry of a page: its account counts them.
  package func print(_ findings: [Finding]) {
    for finding in findings where finding.severity != .note || finding.reason == nil {
      Self.write(line(finding))
    }
  }

  /// Prints a sentence that belongs to no finding.
  package static func say(_ sentence: String) {
    write(TerminalText.line("scopetables: \(sentence)"))
  }

  private static func write(_ line: String) {
    // Where even messages cannot be written, nobody is left to be told.
    do throws(SystemFailure) { try StandardStream.error.write(line + "\n") } catch {}
  }
}
