import Hashing
package import JSON
import PageReading
import Scraping

/// The pages of a configuration and where they came from, for programs. `Schemas/pages.schema.json` describes the keys.
package struct PageList: Hashable, Sendable {
  package static let formatVersion = 1

  package var pages: [Page] = []

  package init() {}

  /// One page, what is recorded about it, and whether it still matches the record.
  package struct Page: Hashable, Sendable {
    /// The provider's id.
    package var provider: String
    package var source: Configuration.PageSource
    /// What the provenance file next to the page says about it; `nil` if it says nothing.
    package var record: Provenance.Record?
    /// SHA-256 of the page's bytes in lower-case hexadecimal; `nil` if there is no such file.
    package var hash: String?

    /// - Parameter bytes: The page's bytes; `nil` if there is no such file.
    package init(
      provider: String, source: Configuration.PageSource, record: Provenance.Record?, bytes: [UInt8]?
    ) {
      self.provider = provider
      self.source = source
      self.record = record
      hash = bytes.map { SHA256.hexadecimal(of: $0) }
    }

    package var state: State {
      guard let hash else { return .missing }
      guard let record else { return .unrecorded }
      guard let condensed = record.condensed else { return .unhashed }
      return condensed == hash ? .recorded : .changed
    }
  }

  /// How a page's bytes compare with what its provenance says about them.
  package enum State: String, CaseIterable, Sendable {
    /// The page is the one that was recorded.
    case recorded
    /// The page is not the one that was recorded.
    case changed
    /// The page is recorded without a hash, so nothing can be compared.
    case unhashed
    /// The page is not recorded.
    case unrecorded
    /// The page does not exist.
    case missing
  }

  /// The list, one line per page.
  package var node: JSONNode {
    var members: [JSONNode.Member] = []
    members.add("formatVersion", Self.formatVersion)
    members.add("counts", .onOneLine(.object(counts)))
    members.add("pages", .array(pages.map { .onOneLine(node(of: $0)) }))
    return .object(members)
  }

  private var counts: [JSONNode.Member] {
    State.allCases.map { state in JSONNode.Member(state.rawValue, .number(pages.count { $0.state == state })) }
  }

  private func node(of page: Page) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("provider", page.provider)
    members.add("path", page.source.path)
    members.add("state", page.state.rawValue)
    members.add("layout", page.source.layout?.rawValue)
    members.add("form", page.source.form?.rawValue)
    members.add("url", page.record?.url)
    members.add("retrieved", page.record?.retrieved)
    members.add("render", page.record?.render)
    members.add("browser", page.record?.browser)
    members.add("original", page.record?.original)
    members.add("sha256", page.hash)
    return .object(members)
  }
}
