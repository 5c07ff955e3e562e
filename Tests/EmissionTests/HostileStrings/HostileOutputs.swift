import Emission
import Foundation
import ScopeModel
import ScopeTable
import SwiftEmission
import TestSupport
import Testing

/// Writes outputs full of hostile strings for `Scripts/validate-outputs`, into the folder that the environment names
/// as `SCOPETABLES_SAMPLES`.
@Suite struct HostileOutputs {
  static let folder = ProcessInfo.processInfo.environment["SCOPETABLES_SAMPLES"]

  @Test(.enabled(if: folder != nil)) func areWrittenForOutsideValidators() throws {
    let root = URL(fileURLWithPath: try #require(Self.folder))
    var random = SeededRandom()
    var catalogs = (0..<30).map { _ in RandomCatalog.make(&random) }
    catalogs += [SampleCatalog.small]
    catalogs += HostileStrings.all.map(HostileCatalog.catalog(of:))
    for (index, catalog) in catalogs.enumerated() {
      let folder = root.appendingPathComponent("\(index)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for format in [OutputFormat.json, .markdown, .openapi, .csv] {
        for file in Emitter().emit(catalog, as: format).files {
          try Data(file.text.utf8).write(to: folder.appendingPathComponent(file.path))
        }
      }
    }
  }
}
