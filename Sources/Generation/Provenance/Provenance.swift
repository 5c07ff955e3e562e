public import Findings
import Settings

/// Where the pages of a folder came from: the contents of the `provenance.json` next to them.
///
/// ```json
/// {
///   "formatVersion": 1,
///   "pages": [
///     {
///       "file": "scope-reference.txt",
///       "url": "https://developer.devrev.ai/api-reference/scope-reference",
///       "retrieved": "2026-11-20",
///       "render": true,
///       "browser": "Chromium 142.0.7444.59",
///       "original": "9f86d0…",
///       "condensed": "60303a…"
///     }
///   ]
/// }
/// ```
///
/// `Schemas/provenance.schema.json` describes the file for editors.
public struct Provenance: Hashable, Sendable {
  /// The file's name, in the folder of the pages that it describes.
  public static let fileName = "provenance.json"

  /// The JSON Schema that the file names for editors; `nil` if it names none.
  public var schema: String?
  /// In the order of the file, each about another page.
  public var pages: [Record]

  public init(schema: String? = nil, pages: [Record]) {
    self.schema = schema
    self.pages = pages
  }

  /// What is known about one page.
  public struct Record: Hashable, Sendable {
    /// The page's name, or its path relative to the provenance file's folder.
    public var file: String
    /// Where the vendor serves the page; `https` or `http`.
    public var url: String?
    /// The day on which it was downloaded, `YYYY-MM-DD` (ISO 8601).
    public var retrieved: String?
    /// Whether the page has to be rendered in a browser, because a script fills it; `nil` if the file does not say.
    public var render: Bool?
    /// The name and version of what rendered the page: `Chromium 142.0.7444.59`; `nil` if nothing did, or the file does not say.
    public var browser: String?
    /// SHA-256 of the page as the vendor served it, or as the browser left it, in lower-case hexadecimal.
    public var original: String?
    /// SHA-256 of the page as it is on disk: condensed.
    public var condensed: String?

    public init(
      file: String, url: String? = nil, retrieved: String? = nil, render: Bool? = nil, browser: String? = nil,
      original: String? = nil, condensed: String? = nil
    ) {
      self.file = file
      self.url = url
      self.retrieved = retrieved
      self.render = render
      self.browser = browser
      self.original = original
      self.condensed = condensed
    }
  }

  /// The provenance that a file holds.
  ///
  /// - Parameter path: The name of the file in messages.
  /// - Throws: ``InputError`` with everything that is wrong with the file, each finding at its line and column.
  public init(json bytes: [UInt8], path: String) throws(InputError) {
    let (document, fields) = try FieldReader.open(bytes, path: path)
    var reader = ProvenanceReader(fields: fields)
    self = try reader.provenance(document)
  }

  /// The path of the provenance file of a page, which is next to the page.
  public static func path(besidePage page: String) -> String {
    RelativePath.folder(of: page) + fileName
  }

  /// What the file says about a page in its folder.
  public func record(ofPage page: String) -> Record? {
    let name = RelativePath.name(of: page)
    return pages.first { $0.file == name }
  }

  /// The same provenance with this record in place of the old one of its page, or at the end if there was none.
  public func replacing(_ record: Record) -> Provenance {
    var provenance = self
    if let index = pages.firstIndex(where: { $0.file == record.file }) {
      provenance.pages[index] = record
    } else {
      provenance.pages.append(record)
    }
    return provenance
  }
}
