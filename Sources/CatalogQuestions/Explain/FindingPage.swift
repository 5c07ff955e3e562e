package import JSON
import TextRendering

/// The page of all findings and rules, `docs/findings.md`, and the answer about one of them.
package enum FindingPage {
  /// Lines for a terminal, the last one ended.
  package static func text(_ text: FindingText) -> String {
    var lines = [text.id, "  \(text.meaning)", "  Why it matters: \(text.reason)"]
    if let example = text.example { lines.append("  Example: \(example)") }
    lines.append("  What to do: \(text.remedy)")
    return lines.map { TerminalText.line($0) + "\n" }.joined()
  }

  package static func node(of text: FindingText) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", LeastNode.formatVersion)
    members.add("id", text.id)
    members.add("meaning", text.meaning)
    members.add("reason", text.reason)
    members.add("example", text.example)
    members.add("remedy", text.remedy)
    return .object(members)
  }

  /// The whole list as Markdown.
  package static var markdown: String {
    var writer = LineWriter()
    writer.line("# Findings and rules")
    writer.line()
    writer.line("Written by `scopetables explain --all`. `scopetables explain ID` prints one of them.")
    var section = ""
    for text in FindingText.all {
      if text.section != section {
        section = text.section
        writer.line()
        writer.line("## \(MarkdownText.inline(section))")
      }
      writer.line()
      writer.line("### `\(text.id)`")
      writer.line()
      writer.line(MarkdownText.inline(text.meaning))
      writer.line()
      writer.line("- **Why it matters:** \(MarkdownText.inline(text.reason))")
      if let example = text.example { writer.line("- **Example:** \(MarkdownText.inline(example))") }
      writer.line("- **What to do:** \(MarkdownText.inline(text.remedy))")
    }
    return writer.text
  }
}
