import CatalogJSON
import Drift
import Emission
import ScopeModel
import SwiftEmission

/// Catalogs: what is read is emitted in every format, reads back as it was, and does not differ from itself.
enum CatalogFuzzing {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    guard let catalog = try? Catalog(json: bytes) else { return }
    try check(catalog)
    let side = DriftSide(name: "catalog.json", catalogs: [catalog])
    let report = DriftComparison().report(base: side, revision: side, today: "2026-01-01")
    try BrokenPromise.unless(report.changes.isEmpty, "a catalog differs from itself")
  }

  static func check(_ catalog: Catalog) throws(BrokenPromise) {
    for format in OutputFormat.allCases {
      let files = Emitter().emit(catalog, as: format).files
      guard format == .json, let json = files.first?.text else { continue }
      guard let again = try? Catalog(json: Array(json.utf8)) else {
        throw BrokenPromise(description: "the catalog that was written cannot be read")
      }
      let second = Emitter().emit(again, as: .json).files.first?.text
      try BrokenPromise.unless(second == json, "the catalog that was written reads back as another one")
    }
  }
}
