/// Words of a site that a text dump leaves among those of the page: names of icons, labels of buttons, ways to other pages.
///
///     circle-info
///     Copy page
///     API Reference > Boats
enum SiteWords {
  /// Labels of buttons and links, in lower case.
  private static let labels: Set<String> = [
    "ask ai", "back to top", "close", "copied", "copied!", "copy", "copy as markdown", "copy code", "copy link",
    "copy page",
    "dark", "download", "edit", "edit page", "edit this page", "expand", "expand all", "feedback", "hashtag", "home",
    "in this article", "light", "link", "log in", "login", "menu", "next", "on this page", "open in chatgpt",
    "open in claude",
    "previous", "print", "search", "search...", "share", "sign in", "sign up", "skip to content",
    "skip to main content",
    "table of contents", "toggle menu", "try it", "try it out", "view as markdown", "view source",
    "was this page helpful?",
  ]

  /// Names of icons of one word, in lower case.
  private static let icons: Set<String> = ["hashtag", "clipboard", "chevron", "copy", "ellipsis", "bars", "xmark"]

  /// With which names of icons of several words begin.
  private static let iconBeginnings = [
    "angle-", "angles-", "arrow-", "arrows-", "bars-", "book-", "caret-", "chevron-", "circle-", "clipboard-", "code-",
    "copy-", "ellipsis-", "file-", "hashtag-", "link-", "magnifying-", "paper-", "square-", "thumbs-", "triangle-",
  ]

  /// Marks between the pages that lead to this one.
  private static let trailMarks = [" > ", " › ", " » ", " → ", " / ", " ❯ "]

  /// Whether a line is no words of the page itself.
  static func isOne(_ text: String) -> Bool {
    labels.contains(text.lowercased()) || isIcon(text) || isTrail(text)
  }

  /// Whether a line is the name of an icon, in small letters: `circle-info`.
  static func isIcon(_ text: String) -> Bool {
    if icons.contains(text) { return true }
    guard text.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }) else { return false }
    return iconBeginnings.contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
  }

  /// Whether a line is the way to a page: `Boats > List Boats`.
  private static func isTrail(_ text: String) -> Bool {
    !text.contains("/{") && trailMarks.contains { text.contains($0) }
  }
}
