import Drift
import ScopeTable
import SwiftEmission
import TextRendering

/// The changes as an Atom feed (RFC 4287), each with its type in categories and in a separate element.
///
/// ```xml
/// <entry>
///   <id>urn:uuid:…</id>
///   <title>devrev POST /works.create: requirement-tightened</title>
///   <category scheme="urn:scopetables:rule" term="requirement-tightened"></category>
///   <change xmlns="urn:scopetables:change:1" rule="requirement-tightened" level="breaking" before="…" after="…"></change>
/// ```
///
/// Links are relative to the feed, as RFC 4287 allows, unless the address of the folder is known.
struct AtomFeed {
  private let feed: ChangeFeed

  static let path = "history.atom"
  static let type = "application/atom+xml"

  init(_ feed: ChangeFeed) { self.feed = feed }

  var file: EmittedFiles.File {
    var writer = LineWriter()
    writer.line("<?xml version=\"1.0\" encoding=\"utf-8\"?>")
    writer.line("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">")
    element("id", feed.id(of: "atom"), to: &writer)
    element("title", ChangeFeed.title, to: &writer)
    element("subtitle", feed.description, to: &writer)
    element("updated", feed.updated, to: &writer)
    writer.line("<author><name>ScopeTables</name></author>")
    link("alternate", "text/html", HistoryPage.path, to: &writer)
    // The feed can state its address only if it is known.
    if feed.plan.address != nil { link("self", Self.type, Self.path, to: &writer) }
    for item in feed.items { write(item, to: &writer) }
    writer.line("</feed>")
    return EmittedFiles.File(path: Self.path, text: writer.text)
  }

  private func write(_ item: ChangeFeed.Item, to writer: inout LineWriter) {
    writer.line("<entry>")
    element("id", item.id, to: &writer)
    element("title", item.title, to: &writer)
    element("updated", item.updated, to: &writer)
    link("alternate", "text/html", item.page, to: &writer)
    if let page = item.subjectPage { link("related", "text/html", page, to: &writer) }
    let categories = [
      ("rule", item.change.rule.id), ("level", item.change.level.rawValue), ("provider", item.change.provider),
    ]
    for (scheme, term) in categories {
      empty("category", [("scheme", "urn:scopetables:\(scheme)"), ("term", term)], to: &writer)
    }
    empty("change", [("xmlns", "urn:scopetables:change:1")] + Self.attributes(of: item), to: &writer)
    writer.line("<content type=\"html\">\(XMLText.escaped(item.html))</content>")
    writer.line("</entry>")
  }

  /// The change for programs, with the same names as in reports.
  private static func attributes(of item: ChangeFeed.Item) -> [(name: String, value: String)] {
    let change = item.change
    var scope: String?
    if case .scope(let name) = change.subject { scope = name }
    let values: [(String, String?)] = [
      ("rule", change.rule.id), ("level", change.level.rawValue), ("provider", change.provider),
      ("method", change.method?.rawValue), ("path", change.path), ("name", change.name), ("scope", scope),
      ("before", change.before), ("after", change.after), ("fingerprint", change.fingerprint),
      ("commit", item.commit.id), ("samePages", item.hasSamePages ? "true" : nil),
    ]
    return values.compactMap { name, value in value.map { (name, $0) } }
  }

  // MARK: Elements

  private func element(_ name: String, _ text: String, to writer: inout LineWriter) {
    writer.line("<\(name)>\(XMLText.escaped(text))</\(name)>")
  }

  private func empty(_ name: String, _ attributes: [(name: String, value: String)], to writer: inout LineWriter) {
    writer.line(XMLText.startTag(name, attributes) + "</\(name)>")
  }

  private func link(_ relation: String, _ type: String, _ path: String, to writer: inout LineWriter) {
    empty("link", [("rel", relation), ("type", type), ("href", (feed.plan.address ?? "") + path)], to: &writer)
  }
}
