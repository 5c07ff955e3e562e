public import Findings
import ScopeModel

/// The bytes from which outputs are generated.
public struct GenerationInputs: Hashable, Sendable {
  /// Every page that is to be read, by its path in the configuration.
  public var pages: [String: [UInt8]]
  /// Every vendor file that is to be read, by its path in the configuration.
  public var vendors: [String: [UInt8]]
  /// The provenance files that exist, by path.
  public var provenances: [String: [UInt8]]
  /// The catalogs of the last run, by the provider's id.
  public var committedCatalogs: [String: [UInt8]]
  /// The manifest of the last run.
  public var committedManifest: [UInt8]?

  public init(
    pages: [String: [UInt8]], vendors: [String: [UInt8]] = [:], provenances: [String: [UInt8]] = [:],
    committedCatalogs: [String: [UInt8]] = [:], committedManifest: [UInt8]? = nil
  ) {
    self.pages = pages
    self.vendors = vendors
    self.provenances = provenances
    self.committedCatalogs = committedCatalogs
    self.committedManifest = committedManifest
  }

  /// Reads the pages of a generator, their vendor files and their provenance. The caller adds the files of the last run.
  ///
  /// - Parameters:
  ///   - file: Reads the page or vendor file at a path.
  ///   - provenance: Reads the provenance file at a path; `nil` if there is none.
  /// - Throws: ``InputError`` that names every file that cannot be read.
  public init(
    pagesOf generator: Generator, file readFile: (String) throws(InputError) -> [UInt8],
    provenance readProvenance: (String) throws(InputError) -> [UInt8]?
  ) throws(InputError) {
    self.init(pages: [:])
    var unfit: [Finding] = []
    for vendor in generator.vendors {
      do throws(InputError) {
        vendors[vendor] = try readFile(vendor)
      } catch {
        unfit += error.findings
      }
    }
    for (page, provenance) in generator.pages {
      do throws(InputError) {
        pages[page] = try readFile(page)
        if provenances[provenance] == nil { provenances[provenance] = try readProvenance(provenance) }
      } catch {
        unfit += error.findings
      }
    }
    if !unfit.isEmpty { throw InputError(unfit) }
  }
}
