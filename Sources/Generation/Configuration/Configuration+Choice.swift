public import Findings
import ScopeModel
import Scraping
import TextRendering

extension Configuration.Provider {
  /// The vendor that the provider's vendor file describes; `nil` if it has none.
  ///
  /// - Parameter bytes: The vendor file; `nil` if it is not there.
  /// - Throws: ``InputError`` if the file is missing, cannot be used, or belongs to another provider: the id identifies the catalog and
  ///   names the output folder.
  func described(by bytes: [UInt8]?) throws(InputError) -> Vendor? {
    guard let path = vendor else { return nil }
    guard let bytes else {
      throw InputError(
        Finding(
          .error, id: "missing-file", "The vendor file does not exist. Correct its path in the configuration.",
          page: path))
    }
    let vendor = try Vendor.read(json: bytes, path: path)
    if vendor.id == id { return vendor }
    throw InputError(
      Finding(
        .error, id: "provider-mismatch",
        "This vendor file has the id “\(vendor.id)”, but the configuration uses it for the provider “\(id)”. Use the same id in both.",
        page: path))
  }
}

extension Configuration {
  /// The providers of a run, in the order of the file: all of them, or the one with the given id.
  ///
  /// - Throws: ``InputError`` if there is no such provider.
  public func providers(chosen id: String?) throws(InputError) -> [Provider] {
    guard let id else { return providers }
    let chosen = providers.filter { $0.id == id }
    if !chosen.isEmpty { return chosen }
    let ids = providers.map(\.id)
    let question = NearestWord.question(for: id, among: ids)
    throw InputError(
      Finding(
        .error, id: "unknown-provider",
        "The configuration has no provider “\(id)”. Its providers are: \(ids.joined(separator: ", ")).\(question)"))
  }

  /// The provider that a page belongs to, and how the page is read.
  ///
  /// - Throws: ``InputError`` if no provider lists the page.
  public func source(ofPage path: String) throws(InputError) -> (provider: Provider, source: PageSource) {
    for provider in providers {
      if let source = provider.pages.first(where: { $0.path == path }) { return (provider, source) }
    }
    let question = NearestWord.question(for: path, among: providers.flatMap(\.pages).map(\.path))
    throw InputError(
      Finding(
        .error, id: "unknown-page",
        "This page is not in the configuration. Add it to the pages of its provider, or correct the path.\(question)",
        page: path))
  }
}
