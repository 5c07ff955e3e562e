/// The formats in which a catalog can be written.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  case json, swift, markdown, openapi, overlay, csv

  /// The outputs of `generate` if the configuration names none. Overlays, which need the vendor's OpenAPI file, and CSV files, which are
  /// for spreadsheets, are written only on request.
  public static let defaults: [OutputFormat] = [.json, .swift, .markdown, .openapi]
}
