/// What a catalog can be made into.
public enum OutputFormat: String, CaseIterable, Hashable, Sendable {
  case json, swift, markdown, openapi, overlay, csv

  /// What `generate` makes where the configuration names no outputs. An overlay is for those who have the vendor's OpenAPI
  /// file, and a CSV file for those who work in a spreadsheet.
  public static let defaults: [OutputFormat] = [.json, .swift, .markdown, .openapi]
}
