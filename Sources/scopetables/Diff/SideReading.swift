import Drift
import Findings
import Generation
import Hashing
import OpenAPI
import PageReading
import ScopeModel
import Scraping

/// Makes catalogs of the files of one side, whatever they are: pages, catalogs, OpenAPI documents.
struct SideReading: Sendable {
  let scraping: PageScraping
  /// What an OpenAPI document's provider is called, because it does not say it itself.
  var provider: String?

  struct Result: Sendable {
    var side: DriftSide
    /// What is wrong with the files, and which of a folder were passed over.
    var findings: [Finding]
  }

  /// Kinds of file that hold pages, catalogs or OpenAPI documents. What else is in a folder, such as a README or a vendor file, is
  /// left alone.
  static func isRead(_ path: String) -> Bool {
    let name = DiskPath.name(of: path)
    guard let dot = name.lastIndex(of: "."), name != Provenance.fileName, !name.hasSuffix(Vendor.fileEnding)
    else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }

  private static let extensions: Set<String> = ["html", "htm", "xhtml", "txt", "text", "json", "yaml", "yml"]
  private static let catalogEnding = ".scopes.json"

  /// - Throws: ``InputError`` with everything that cannot be read: a page that is left out would look like
  ///   operations that are gone.
  func side(of source: SideFiles) throws(InputError) -> Result {
    var catalogs: [Catalog] = []
    var pages: [CatalogBuilder.Source] = []
    var schemas: [String: String] = [:]
    var details: [OperationIdentity: OperationDetails] = [:]
    var unreadPaths: Set<String>? = []
    var unfit: [Finding] = []
    for (file, kind) in Self.kinds(of: source) {
      do throws(InputError) {
        if let message = LFSPointer.message(for: file.bytes) {
          throw InputError(Finding(.error, id: "lfs-pointer", message, page: file.path))
        }
        switch kind {
        case .catalog:
          catalogs.append(try Self.catalog(of: file))
        case .specification(let specification):
          catalogs.append(
            SpecificationReader(namesSchemes: true).catalog(of: specification, provider: provider ?? "openapi"))
          unreadPaths = specification.unreadPaths
          schemas.merge(specification.schemaDigests) { first, _ in first }
          details.merge(specification.operationDetails.mapValues(OperationDetails.init)) { first, _ in first }
        case .unfit(let error): throw error
        case .page:
          let page = try scraping.scrape(file.bytes, path: file.path)
          pages.append(
            CatalogBuilder.Source(
              page: page, sha256: SHA256.hexadecimal(of: file.bytes), url: Self.address(of: file)))
        }
      } catch {
        unfit += error.findings
      }
    }
    if !unfit.isEmpty { throw InputError(unfit) }
    catalogs += try Self.catalogs(of: pages)
    try Self.check(catalogs, of: source)
    let side = DriftSide(
      name: source.name, catalogs: catalogs, schemas: schemas, details: details, unreadPaths: unreadPaths)
    return Result(side: side, findings: catalogs.flatMap(\.findings) + source.findings)
  }

  private static func catalog(of file: SideFiles.File) throws(InputError) -> Catalog {
    do throws(InputError) {
      return try CatalogFile.catalog(file.bytes, path: file.path)
    } catch {
      // What does not even look like a catalog is better said to be something else.
      throw ForeignJSON.error(file.bytes, path: file.path, mayBeCatalog: true) ?? error
    }
  }

  /// Where the vendor serves a page, as the provenance beside it says. What is wrong with that file is for `generate` to say.
  private static func address(of file: SideFiles.File) -> String? {
    guard case .bytes(let bytes) = file.neighbours.read(Provenance.fileName) else { return nil }
    do throws(InputError) {
      let provenance = try Provenance(json: bytes, path: Provenance.fileName)
      return provenance.pages.first { $0.file == DiskPath.name(of: file.path) }?.url
    } catch {
      return nil
    }
  }

  /// The files to be read, and what each is. Of a folder, those are left out that a document of it refers to: they are parts of it.
  private static func kinds(of source: SideFiles) -> [(file: SideFiles.File, kind: FileKind)] {
    let kinds = chosen(source).map { file in
      (file: file, kind: FileKind(file.bytes, path: file.path, files: file.neighbours))
    }
    guard source.isFolder else { return kinds }
    let parts = Set(
      kinds.flatMap { entry -> [String] in
        if case .specification(let specification) = entry.kind { specification.otherFiles } else { [] }
      })
    return kinds.filter { !parts.contains($0.file.path) }
  }

  /// In a folder of outputs the catalogs say all that the others say again.
  private static func chosen(_ source: SideFiles) -> [SideFiles.File] {
    let catalogs = source.files.filter { $0.path.hasSuffix(catalogEnding) }
    return source.isFolder && !catalogs.isEmpty ? catalogs : source.files
  }

  /// One a provider.
  private static func catalogs(of pages: [CatalogBuilder.Source]) throws(InputError) -> [Catalog] {
    var providers: [String] = []
    for source in pages where !providers.contains(source.page.provider) { providers.append(source.page.provider) }
    var catalogs: [Catalog] = []
    for provider in providers {
      catalogs.append(try CatalogBuilder().catalog(of: pages.filter { $0.page.provider == provider }))
    }
    return catalogs
  }

  private static func check(_ catalogs: [Catalog], of source: SideFiles) throws(InputError) {
    if catalogs.isEmpty {
      let message =
        "This folder contains no page, catalog or OpenAPI document (.html, .txt, .json, .yaml). Specify another one."
      throw InputError(Finding(.error, id: "empty-side", message, page: source.name))
    }
    var seen: Set<String> = []
    for catalog in catalogs where !seen.insert(catalog.provider).inserted {
      let message = "Two catalogs or documents here belong to the provider “\(catalog.provider)”. Specify one of them."
      throw InputError(Finding(.error, id: "doubled-provider", message, page: catalog.pages.first?.path ?? source.name))
    }
  }
}

extension OperationDetails {
  /// What a document says of an operation that a catalog has no place for.
  fileprivate init(_ details: SpecificationDetails) {
    self.init(
      servers: details.servers, isBodyRequired: details.isBodyRequired, bodies: details.bodies,
      security: details.security, hasUnreadParameters: details.hasUnreadParameters)
  }
}
