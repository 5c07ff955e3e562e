import Drift
import JSON
import SwiftEmission

/// The changes as a JSON Feed (version 1.1, jsonfeed.org), each item with the change in the form of drift reports.
///
/// ```json
/// {"id": "urn:uuid:…", "title": "devrev POST /works.create: requirement-tightened", "content_html": "…",
///  "date_published": "2026-11-29T16:29:29Z", "tags": ["requirement-tightened", "breaking", "devrev"],
///  "_scopetables": {"commit": "…", "page": "history/….html", "change": {"rule": "requirement-tightened", …}}}
/// ```
///
/// The format requires absolute addresses, so items have one only if the address of the folder is known. `page` and `subjectPage` are
/// relative to the feed.
struct JSONFeed {
  private let feed: ChangeFeed

  static let path = "history.json"
  static let type = "application/feed+json"

  init(_ feed: ChangeFeed) { self.feed = feed }

  var file: EmittedFiles.File {
    let address = feed.plan.address
    var members: [JSONNode.Member] = []
    members.add("version", "https://jsonfeed.org/version/1.1")
    members.add("title", ChangeFeed.title)
    members.add("home_page_url", address.map { $0 + HistoryPage.path })
    members.add("feed_url", address.map { $0 + Self.path })
    members.add("description", feed.description)
    members.add("language", "en")
    members.add("authors", .array([.onOneLine(.object([.init("name", .string("ScopeTables"))]))]))
    members.add("_scopetables", .onOneLine(.object(extensionMembers)))
    members.add("items", .array(feed.items.map { .onOneLine(.object(Self.members(of: $0, address: address))) }))
    return EmittedFiles.File(path: Self.path, text: JSONNode.object(members).document)
  }

  private var extensionMembers: [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("about", "urn:scopetables:feed:1")
    members.add("id", feed.id(of: "json"))
    members.add("updated", feed.updated)
    members.add("changes", feed.count)
    return members
  }

  private static func members(of item: ChangeFeed.Item, address: String?) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("id", item.id)
    members.add("url", address.map { $0 + item.page })
    members.add("title", item.title)
    members.add("content_html", item.html)
    members.add("date_published", item.updated)
    members.add("tags", JSONNode.strings([item.change.rule.id, item.change.level.rawValue, item.change.provider]))
    var own: [JSONNode.Member] = []
    own.add("commit", item.commit.id)
    own.add("page", item.page)
    own.add("subjectPage", item.subjectPage)
    own.add("samePages", item.hasSamePages ? true : nil)
    own.add("change", .object(item.change.jsonMembers))
    members.add("_scopetables", .object(own))
    return members
  }
}
