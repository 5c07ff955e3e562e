import Findings
import ScopeModel

/// Compares a page's bytes with what its provenance says about them.
struct PageOrigin {
  /// The page's path in the configuration.
  var page: String
  /// SHA-256 of the page's bytes in lower-case hexadecimal.
  var hash: String

  /// What a person should know: nothing if the page is the one that was recorded.
  func findings(provenance: Provenance?, record: Provenance.Record?) -> [Finding] {
    let file = Provenance.path(besidePage: page)
    if provenance == nil {
      return [note("There is no provenance.json next to this page, so the outputs do not say where it came from.")]
    }
    guard let record else {
      return [note("\(file) does not list this page, so the outputs do not say where it came from.")]
    }
    guard let condensed = record.condensed, condensed != hash else { return [] }
    return [
      Finding(
        .warning, id: "provenance-mismatch",
        "The page differs from the one recorded in \(file): its SHA-256 is \(hash), not \(condensed). If the page was refreshed, "
          + "record the new hash, URL and date; otherwise, restore the page.", page: page)
    ]
  }

  private func note(_ message: String) -> Finding {
    Finding(.note, id: "missing-provenance", message, page: page)
  }
}
