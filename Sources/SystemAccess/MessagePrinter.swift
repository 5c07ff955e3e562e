import CatalogJSON
package import Findings
import JSON
import TextRendering

/// Prints findings on standard error, one per line, so that an editor can jump to the place:
///
///     Inputs/devrev/scope-reference.txt:24:1: error: This row fits no layout. [unread-row]
package struct MessagePrinter {
  /// What precedes the findings' paths: the configuration's folder, with a final `/`, or nothing.
  package var prefix: String

  package init(prefix: String = "") {
    self.prefix = prefix
  }

  /// The finding as a line without its end.
  ///
  /// - Parameter isColored: Whether the severity stands out.
  package func line(_ finding: Finding, isColored: Bool = false) -> String {
    var place = "scopetables"
    if let page = finding.page {
      place = prefix + page
      if let line = finding.line { place += ":\(line)" }
      if finding.line != nil, let column = finding.column { place += ":\(column)" }
    }
    var severity = finding.severity.rawValue
    // These are the only bytes that control the terminal, and none of them comes from a page.
    if isColored { severity = "\u{1B}[\(Self.color(of: finding.severity))m\(severity)\u{1B}[0m" }
    return TerminalText.line("\(place): ") + severity + TerminalText.line(": \(finding.message) [\(finding.id)]")
  }

  /// Select Graphic Rendition of ECMA-48: bold red, bold yellow, cyan.
  private static func color(of severity: Finding.Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "36"
    }
  }

  /// The finding as one line of JSON (`Schemas/message.schema.json`), without the line's end.
  package func json(_ finding: Finding) -> String {
    var finding = finding
    finding.page = finding.page.map { prefix + $0 }
    finding.reason = nil
    let members = [JSONNode.Member("formatVersion", .number(1))] + FindingNode.members(of: finding)
    return JSONNode.object(members).line
  }

  /// Prints the findings, except those that only explain an entry of a page, which its account counts.
  package func print(_ findings: [Finding]) {
    let voice = MessageVoice.current
    let told = findings.filter { finding in
      finding.severity != .note || (finding.reason == nil && !voice.isQuiet)
    }
    switch voice.form {
    case .text: for finding in Self.grouped(told) { Self.write(line(finding, isColored: voice.isColored)) }
    case .json: for finding in told { Self.write(json(finding)) }
    }
  }

  /// More than this many equal notes are reported as one.
  private static let mostEqualNotes = 3

  /// The findings, with notes that differ only in their page reported once: six hundred lines would hide the one that matters.
  package static func grouped(_ findings: [Finding]) -> [Finding] {
    var counts: [String: Int] = [:]
    let key: (Finding) -> String? = { finding in
      finding.severity == .note && finding.page != nil ? "\(finding.id) \(finding.message)" : nil
    }
    for finding in findings { if let key = key(finding) { counts[key, default: 0] += 1 } }
    var told: Set<String> = []
    return findings.compactMap { finding in
      guard let key = key(finding), let count = counts[key], count > mostEqualNotes else { return finding }
      guard told.insert(key).inserted else { return nil }
      var finding = finding
      finding.message += " The same applies to \(count - 1) more."
      return finding
    }
  }

  /// Prints a sentence that belongs to no finding.
  package static func say(_ sentence: String) {
    let voice = MessageVoice.current
    if voice.isQuiet { return }
    switch voice.form {
    case .text: write(TerminalText.line("scopetables: \(sentence)"))
    case .json:
      let node = JSONNode.object([
        .init("formatVersion", .number(1)), .init("severity", .string(Finding.Severity.note.rawValue)),
        .init("message", .string(sentence)),
      ])
      write(node.line)
    }
  }

  private static func write(_ line: String) {
    // If messages cannot be written, nobody can be told.
    do throws(SystemFailure) { try StandardStream.error.write(line + "\n") } catch {}
  }
}
