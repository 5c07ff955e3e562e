import Drift
import Generation

/// The files of a project that people write or git merges: each is read or refused, and a manifest that is read is written as it was.
enum SettingsFuzzing {
  static func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    _ = try? Configuration(json: bytes, path: "scopetables.json")
    _ = try? Provenance(json: bytes, path: "provenance.json")
    _ = try? DriftSuppressions(json: bytes, path: "suppressions.json")
    guard let manifest = try? Manifest(json: bytes, path: "manifest.json") else { return }
    guard let again = try? Manifest(json: Array(manifest.json.utf8), path: "manifest.json") else {
      throw BrokenPromise(description: "the manifest that was written cannot be read")
    }
    try BrokenPromise.unless(again.json == manifest.json, "the manifest that was written reads back as another one")
  }
}
