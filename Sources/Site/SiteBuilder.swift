package import Drift
package import ScopeModel
package import SwiftEmission
import TextRendering

/// Makes a folder of static pages from catalogs, in memory. The same catalogs give the same bytes.
///
/// There are a start page; for each provider, its operations, scopes and findings; a page for each operation and each scope; and a page
/// that finds the least scopes for calls. Links are relative, and nothing is loaded from another host, so the folder works on
/// any server, at any path, and from the disk. All tables can be read without scripts, which add the search and the answer for pasted
/// calls.
package struct SiteBuilder: Sendable {
  /// The largest page in bytes, unless a single row is larger.
  package static let pageLimit = 300_000

  private let catalogs: [Catalog]
  private let drift: DriftReport?
  private let history: CatalogHistory?
  private let address: String?

  /// - Parameters:
  ///   - catalogs: One per provider.
  ///   - drift: What changed since an earlier version of them, for a separate page.
  ///   - history: What changed from commit to commit, for a time line with a page for each commit, and two feeds.
  ///   - address: The address at which the folder will be served, `https://host.example/permissions/`. Only the feeds need it.
  package init(
    _ catalogs: [Catalog], drift: DriftReport? = nil, history: CatalogHistory? = nil, address: String? = nil
  ) {
    self.drift = drift
    self.history = history
    self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    self.catalogs = catalogs.sorted { ExactText($0.provider) < ExactText($1.provider) }
  }

  /// Folders of the site that belong to no provider.
  private static let ownFolders: Set<String> = ["assets", "data", HistoryPlan.folder]

  /// All files of the site, in order of path, with `/`: `devrev/op/post-works-create-1x2y3z.html`.
  package func files() -> [EmittedFiles.File] {
    var names = PageNames(taken: Self.ownFolders)
    let plans = catalogs.map { ProviderPlan($0, folder: names.unique(FolderName.of(provider: $0.provider))) }
    var files = SiteAssets.files
    let history = history.map { HistoryPlan($0, plans: plans, address: address) }
    files.append(StartPage(plans: plans, drift: drift, history: history).file)
    files += history?.files ?? []
    if let drift { files.append(EmittedFiles.File(path: DriftLink.path, text: drift.page(ofSite: "index.html"))) }
    files.append(LeastPage(plans: plans).file)
    files += SearchData(plans: plans).files
    for plan in plans {
      let openings = ScopeOpenings(plan)
      files.append(LeastData(plan: plan).file)
      files += ProviderPages(plan: plan, openings: openings).files
      files += plan.catalog.operations.indices.map { OperationPage(plan: plan, index: $0).file }
      files += plan.scopes.indices.flatMap { ScopePage(plan: plan, number: $0, openings: openings.byScope[$0]).files }
    }
    return files.sorted { ExactText($0.path) < ExactText($1.path) }
  }
}

/// The first part of a provider's addresses.
private enum FolderName {
  /// The id in lower case, without anything that could lead elsewhere.
  static func of(provider: String) -> String {
    let kept = provider.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_": String(scalar)
      case "A"..."Z": String(scalar).lowercased()
      default: "-"
      }
    }
    return kept.isEmpty ? "catalog" : kept.joined()
  }
}
