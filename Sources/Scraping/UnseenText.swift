import Findings
import PageReading
import ScopeModel

/// Operations and scopes in the source of a page that a reader of the page does not see, or sees struck out. They are not read, but reported.
///
///     <tr hidden><td>GET</td><td>/boats</td><td>boats:read</td></tr>
struct UnseenText {
  let findings: [Finding]

  init(page: Page, vendor: Vendor) {
    let names = ScopeName(words: vendor.scopes)
    findings = page.leftOut.compactMap { text in
      guard Self.means(text, names) else { return nil }
      return Finding(
        .warning, id: "unseen-text",
        "“\(text.text.prefix(120))” \(Self.why(text.reason)), so it is not read. If it still applies, make it visible in your copy of the page.",
        page: page.path, line: text.place.line)
    }
  }

  private static func why(_ reason: LeftOutText.Reason) -> String {
    switch reason {
    case .hidden: "is hidden from readers"
    case .struck: "is struck through"
    case .noScript: "is shown only by browsers without scripts"
    }
  }

  /// Whether an operation or a scope would have been read there. In an entry, every word that is struck out counts.
  private static func means(_ text: LeftOutText, _ names: ScopeName) -> Bool {
    if text.holdsOperation { return true }
    // What is below a hidden heading would seem to be below the one before it.
    if text.holder == .heading { return true }
    guard text.holder == .entry else { return false }
    if text.reason == .struck { return text.text.unicodeScalars.contains { $0.properties.isAlphabetic } }
    return ScopeListWords.names(in: text.text).contains { names.strength($0) == .shaped }
  }
}
