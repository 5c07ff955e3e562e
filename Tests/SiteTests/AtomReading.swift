import TestSupport

/// A feed as a strict XML parser finds it: the elements of each entry, and those of the feed itself.
struct AtomReading {
  let feed: [XMLElements.Element]
  let entries: [[XMLElements.Element]]

  static let namespace = "http://www.w3.org/2005/Atom"

  /// Throws what the parser says against the document.
  init(_ text: String) throws {
    let document = try XMLElements(text)
    feed = document.outside("entry")
    entries = document.groups(inside: "entry")
  }
}
