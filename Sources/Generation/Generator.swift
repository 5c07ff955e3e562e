import CatalogJSON
import Emission
public import Findings
import Hashing
import PageReading
import ScopeModel
public import Scraping
import SwiftEmission

/// Makes every output that a configuration names, from bytes to bytes.
///
/// ```swift
/// let generator = Generator(configuration: configuration)
/// let inputs = GenerationInputs(pages: bytes)       // of generator.pages
/// let generation = try generator.generate(from: inputs)
/// ```
public struct Generator: Sendable {
  static let unreadableCatalog = "unreadable-catalog"
  static let unreadableManifest = "unreadable-manifest"

  public var configuration: Configuration
  /// The id of the only provider to generate; `nil` for all. The files of the others stay as they are.
  public var provider: String?
  /// Whether pages may have fewer entries than the committed catalogs.
  public var acceptsShrink: Bool

  public init(configuration: Configuration, provider: String? = nil, acceptsShrink: Bool = false) {
    self.configuration = configuration
    self.provider = provider
    self.acceptsShrink = acceptsShrink
  }

  /// The providers to generate, in the order of the configuration.
  public var providers: [Configuration.Provider] {
    configuration.providers.filter { provider == nil || $0.id == provider }
  }

  /// The pages that ``generate(from:)`` needs, and the paths of their provenance files.
  public var pages: [(page: String, provenance: String)] {
    providers.flatMap(\.pages).map { ($0.path, Provenance.path(besidePage: $0.path)) }
  }

  /// The vendor files that ``generate(from:)`` needs, each once, in the order of the configuration.
  public var vendors: [String] {
    var paths: [String] = []
    for path in providers.compactMap(\.vendor) where !paths.contains(path) { paths.append(path) }
    return paths
  }

  /// The path of a provider's committed catalog, relative to the output folder.
  public static func catalogPath(of provider: Configuration.Provider) -> String {
    "\(provider.id)/\(provider.id).scopes.json"
  }

  /// The pages to scrape, for callers that scrape them in parallel. ``generate(from:scraped:)`` reports missing pages.
  public func tasks(for inputs: GenerationInputs) -> [PageTask] {
    guard pages.count <= configuration.limits.maximumPages else { return [] }
    return providers.flatMap { provider -> [PageTask] in
      let vendor: Vendor?
      do {
        vendor = try provider.described(by: provider.vendor.flatMap { inputs.vendors[$0] })
      } catch {
        return []
      }
      return provider.pages.compactMap { source in
        inputs.pages[source.path].map {
          PageTask(of: provider, vendor: vendor, source: source, bytes: $0, limits: configuration.limits)
        }
      }
    }
  }

  private func checkPageCount() throws(InputError) {
    let count = pages.count
    guard count > configuration.limits.maximumPages else { return }
    throw InputError(
      Finding(
        .error, id: "too-many-pages",
        "The configuration lists \(count) pages, more than one run reads. Generate one provider at a time with --provider, or raise the limit “pages”."
      ))
  }

  /// All outputs.
  ///
  /// - Parameter scraped: Pages that were already scraped in parallel. The others are scraped here, one after another.
  /// - Throws: ``InputError`` that names every page or provenance file that cannot be used, or an unknown provider.
  public func generate(
    from inputs: GenerationInputs, scraped: [PageTask.Key: Result<CatalogBuilder.Source, InputError>] = [:]
  ) throws(InputError) -> GenerationResult {
    let providers = try configuration.providers(chosen: provider)
    try checkPageCount()
    var findings: [Finding] = []
    var unfit: [Finding] = []
    let committed = committedManifest(inputs.committedManifest, findings: &findings)
    let provenances = read(inputs.provenances, unfit: &unfit)
    var files: [GenerationResult.File] = []
    for provider in providers {
      do throws(InputError) {
        let sources = try sources(
          of: provider, inputs: inputs, scraped: scraped, provenances: provenances, findings: &findings)
        let catalog = try catalog(of: provider, sources: sources)
        findings += catalog.findings
        // Rows that could not be read are missing too, but they have been reported already.
        if !catalog.findings.contains(where: { $0.severity == .error }) {
          findings += shrinkFindings(of: provider, catalog: catalog, committed: inputs.committedCatalogs[provider.id])
        }
        files += outputs(of: provider, catalog: catalog, findings: &findings)
      } catch {
        unfit += error.findings
      }
    }
    if !unfit.isEmpty { throw InputError(unfit) }
    let vendors = providers.compactMap { provider in
      provider.vendor.map { path in
        Manifest.Vendor(
          provider: provider.id, path: path, sha256: SHA256.hexadecimal(of: inputs.vendors[path] ?? []))
      }
    }
    return result(files: files, vendors: vendors, committed: committed, findings: findings)
  }
}

// MARK: - From pages to a catalog

extension Generator {
  private func read(_ files: [String: [UInt8]], unfit: inout [Finding]) -> [String: Provenance] {
    var provenances: [String: Provenance] = [:]
    for path in files.keys.sorted() {
      do throws(InputError) {
        provenances[path] = try Provenance(json: files[path] ?? [], path: path)
      } catch {
        unfit += error.findings
      }
    }
    return provenances
  }

  /// The scraped pages of a provider. Every page that cannot be used is reported, not only the first.
  private func sources(
    of provider: Configuration.Provider, inputs: GenerationInputs,
    scraped: [PageTask.Key: Result<CatalogBuilder.Source, InputError>], provenances: [String: Provenance],
    findings: inout [Finding]
  ) throws(InputError) -> [CatalogBuilder.Source] {
    let vendor = try provider.described(by: provider.vendor.flatMap { inputs.vendors[$0] })
    var sources: [CatalogBuilder.Source] = []
    var unfit: [Finding] = []
    for source in provider.pages {
      guard let bytes = inputs.pages[source.path] else {
        unfit.append(
          Finding(
            .error, id: "missing-file", "The page does not exist. Correct its path in the configuration.",
            page: source.path))
        continue
      }
      do throws(InputError) {
        let task = PageTask(
          of: provider, vendor: vendor, source: source, bytes: bytes, limits: configuration.limits)
        var read = try (scraped[task.key] ?? task.scraped).get()
        let origin = PageOrigin(page: source.path, hash: read.sha256)
        let provenance = provenances[Provenance.path(besidePage: source.path)]
        let record = provenance?.record(ofPage: source.path)
        findings += origin.findings(provenance: provenance, record: record)
        (read.url, read.retrieved) = (record?.url, record?.retrieved)
        sources.append(read)
      } catch {
        unfit += error.findings
      }
    }
    if !unfit.isEmpty { throw InputError(unfit) }
    return sources
  }

  private func catalog(
    of provider: Configuration.Provider, sources: [CatalogBuilder.Source]
  ) throws(InputError) -> Catalog {
    let catalog = try CatalogBuilder(title: provider.title, apiVersion: provider.apiVersion).catalog(of: sources)
    // The catalog names the outputs, but the configuration says where they are looked for.
    guard catalog.provider == provider.id else {
      throw InputError(
        Finding(
          .error, id: "provider-mismatch",
          "The pages of “\(provider.id)” belong to the provider “\(catalog.provider)”. Correct the id in the configuration.",
          page: provider.pages.first?.path))
    }
    return catalog
  }

  private func shrinkFindings(
    of provider: Configuration.Provider, catalog: Catalog, committed bytes: [UInt8]?
  ) -> [Finding] {
    guard !acceptsShrink, let bytes else { return [] }
    do throws(CatalogReadingError) {
      let committed = try Catalog(json: bytes)
      return ShrinkGuard(acceptedShrink: configuration.acceptedShrink).findings(
        committed: committed, revision: catalog)
    } catch {
      let path = outputPath(Self.catalogPath(of: provider))
      return [
        Finding(
          .warning, id: Self.unreadableCatalog,
          "The catalog of the last run cannot be read, so it is unknown whether entries are missing: \(error.message)",
          page: path, line: error.line, column: error.column)
      ]
    }
  }
}

// MARK: - From a catalog to files

extension Generator {
  private func outputs(
    of provider: Configuration.Provider, catalog: Catalog, findings: inout [Finding]
  ) -> [GenerationResult.File] {
    let emitter = Emitter(options: provider.emission)
    var files: [GenerationResult.File] = []
    for format in OutputFormat.allCases where provider.outputs.contains(format) {
      let emitted = emitter.emit(catalog, as: format)
      files += emitted.files.map {
        GenerationResult.File(path: "\(provider.id)/\($0.path)", bytes: Array($0.text.utf8))
      }
      let path = emitted.files.first.map { outputPath("\(provider.id)/\($0.path)") }
      findings += emitted.omissions.map { $0.finding(in: path) }
    }
    return files
  }

  private func result(
    files: [GenerationResult.File], vendors: [Manifest.Vendor], committed: Manifest?, findings: [Finding]
  ) -> GenerationResult {
    let folders = Set(providers.map { "\($0.id)/" })
    let made = Set(files.map(\.path))
    // If one provider is chosen, the files of the others stay where they are and in the manifest.
    let others = (committed?.files ?? []).filter { entry in
      provider != nil && !folders.contains { entry.path.hasPrefix($0) }
    }
    let kept = Set(others.map(\.path))
    let retired = (committed?.files ?? []).filter { entry in
      !made.contains(entry.path) && !kept.contains(entry.path) && entry.path != Manifest.fileName
    }
    let entries = files.map { Manifest.Entry(path: $0.path, sha256: SHA256.hexadecimal(of: $0.bytes)) }
    let otherVendors = (committed?.vendors ?? []).filter { provider != nil && $0.provider != provider }
    let manifest = Manifest(files: entries + others, vendors: vendors + otherVendors)
    var all = files
    all.append(GenerationResult.File(path: Manifest.fileName, bytes: Array(manifest.json.utf8)))
    all.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return GenerationResult(files: all, retired: retired, findings: findings)
  }

  /// A broken manifest is replaced. It cannot tell which files are the program's own, so none is removed.
  private func committedManifest(_ bytes: [UInt8]?, findings: inout [Finding]) -> Manifest? {
    guard let bytes else { return nil }
    let path = outputPath(Manifest.fileName)
    do throws(InputError) {
      return try Manifest(json: bytes, path: path)
    } catch {
      let first = error.first
      findings.append(
        Finding(
          .warning, id: Self.unreadableManifest,
          "The manifest of the last run cannot be read, so files that are no longer generated are not removed: \(first.message)",
          page: path, line: first.line, column: first.column))
      return nil
    }
  }

  private func outputPath(_ path: String) -> String { "\(configuration.outputFolder)/\(path)" }
}
