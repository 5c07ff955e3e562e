import ScopeModel

/// Whether a host may belong to a vendor, judging by the addresses of the vendor's pages: `api.example.test` and `docs.example.test`
/// share their last two names.
enum VendorHost {
  static func mayBelong(_ host: String, to catalog: Catalog) -> Bool {
    guard let own = domain(of: host) else { return false }
    return catalog.pages.contains { page in
      guard let url = page.url, case .path(_, let host?) = Call.Target(url) else { return false }
      return domain(of: host) == own
    }
  }

  private static func domain(of host: String) -> String? {
    let names = host.lowercased().prefix { $0 != ":" }.split(separator: ".")
    return names.count < 2 ? nil : names.suffix(2).joined(separator: ".")
  }
}
