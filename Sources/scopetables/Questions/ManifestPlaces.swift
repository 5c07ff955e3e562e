#if Command
  import CatalogQuestions
  import Findings
  import Generation
  import ScopeModel
  import Scraping

  /// Where manifests declare scopes: as the vendor file says, then as the vendors of the catalogs do, then at the usual places.
  enum ManifestPlaces {
    /// - Throws: ``InputError`` if the vendor file cannot be used.
    static func places(vendorFile: String?, catalogs: [Catalog]) throws(InputError) -> [CatalogQuestions.ManifestPlace]
    {
      var places: [Scraping.ManifestPlace] = []
      if let vendorFile {
        places += try Vendor.read(json: try InputFile.read(vendorFile), path: vendorFile).manifests
      }
      places += catalogs.flatMap { Vendor.builtIn($0.provider)?.manifests ?? [] } + Vendor.usualManifests
      var seen: Set<String> = []
      return places.filter { seen.insert("\($0.file) \($0.scopes)").inserted }.map {
        CatalogQuestions.ManifestPlace(file: $0.file, scopes: $0.scopes, prefix: $0.prefix)
      }
    }
  }
#endif
