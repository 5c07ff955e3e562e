import JSON
import PageReading
import Scraping
import TextRendering

/// A configuration for somebody who only has pages so far.
public struct FirstConfiguration: Hashable, Sendable {
  /// In the order in which their pages were named.
  public private(set) var providers: [Configuration.Provider] = []

  public init() {}

  /// Adds a page to its provider, which is added together with its first page.
  ///
  /// - Parameters:
  ///   - vendor: The path of the provider's vendor file; `nil` if it has none.
  public mutating func add(_ page: Configuration.PageSource, ofProvider id: String, vendor: String?) {
    if let index = providers.firstIndex(where: { $0.id == id }) {
      providers[index].pages.append(page)
    } else {
      providers.append(Configuration.Provider(id: id, vendor: vendor, pages: [page]))
    }
  }

  /// The text of the file.
  public var json: String {
    JSONNode.object([
      JSONNode.Member(ConfigurationReader.RootKey.formatVersion.rawValue, .number(Configuration.formatVersion)),
      JSONNode.Member(ConfigurationReader.RootKey.providers.rawValue, .array(providers.map(Self.provider))),
    ]).document
  }

  private static func provider(_ provider: Configuration.Provider) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add(ConfigurationReader.ProviderKey.id.rawValue, provider.id)
    members.add(ConfigurationReader.ProviderKey.vendor.rawValue, provider.vendor)
    members.add(ConfigurationReader.ProviderKey.pages.rawValue, JSONNode.array(provider.pages.map(page)))
    return .object(members)
  }

  private static func page(_ page: Configuration.PageSource) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add(ConfigurationReader.PageKey.path.rawValue, page.path)
    members.add(ConfigurationReader.PageKey.layout.rawValue, page.layout?.rawValue)
    members.add(ConfigurationReader.PageKey.form.rawValue, page.form?.rawValue)
    return .onOneLine(.object(members))
  }
}
