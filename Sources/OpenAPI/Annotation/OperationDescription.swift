import ScopeTable
import TextRendering

/// The paragraph of an operation's `description` that says what the operation needs, for readers who do not see extensions.
///
///     **Scopes:** Any one of these scopes is sufficient: `account:read`, `account:all`.
///
/// `description` is CommonMark (<https://spec.openapis.org/oas/v3.1.1#rich-text-formatting>). The paragraph is recognised by its
/// first word, so that annotating from a newer catalog replaces it.
enum OperationDescription {
  private static let opening = "**Scopes:** "
  private static let seam = "\n\n"

  static func paragraph(for requirement: Requirement) -> String {
    let words = RequirementWords(
      name: { MarkdownText.codeOutsideTables($0) }, quote: { MarkdownText.inline($0) })
    return opening + words.line(requirement)
  }

  /// A description with the paragraph at its end, or in place of an earlier one.
  static func text(_ description: String, with paragraph: String) -> String {
    var paragraphs = description.split(separator: seam, omittingEmptySubsequences: false).map(String.init)
    let ending = description.hasSuffix("\n") ? "\n" : ""
    if let place = paragraphs.lastIndex(where: { $0.hasPrefix(opening) }) {
      paragraphs[place] = paragraph + (place == paragraphs.count - 1 ? ending : "")
      return paragraphs.joined(separator: seam)
    }
    var text = description[...]
    while text.last?.isNewline ?? false { text.removeLast() }
    return text.isEmpty ? paragraph + ending : text + seam + paragraph + ending
  }
}
