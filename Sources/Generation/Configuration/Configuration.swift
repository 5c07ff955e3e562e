public import Drift
public import Emission
public import Findings
public import PageReading
public import Scraping
import Settings
public import SwiftEmission

/// What `scopetables generate` makes, and from which pages: the contents of `scopetables.json`.
///
/// ```json
/// {
///   "$schema": "Schemas/configuration.schema.json",
///   "formatVersion": 1,
///   "outputFolder": "Generated",
///   "providers": [
///     {
///       "id": "devrev",
///       "pages": [{"path": "Inputs/devrev/scope-reference.txt"}],
///       "swift": {"typeName": "DevRev"}
///     }
///   ]
/// }
/// ```
///
/// All paths are relative to the file's own folder. `Schemas/configuration.schema.json` describes the file for editors.
public struct Configuration: Hashable, Sendable {
  /// The version of the file's format that this type reads.
  public static let formatVersion = 1

  /// Where the outputs go, one folder per provider. The folder belongs to the program, but it changes only files that its manifest
  /// lists.
  public var outputFolder: String
  public var failOnFindings: FindingThreshold
  /// The share of a page's entries, from 0 to 1, that may go missing between two runs without an error.
  public var acceptedShrink: Double
  /// The limits on pages.
  public var limits: ReadingLimits
  /// What `scopetables diff` reads.
  public var drift: DriftSettings
  /// At least one, in the order of the file. Their ids differ even if letter case is ignored.
  public var providers: [Provider]

  public init(
    outputFolder: String = "Generated", failOnFindings: FindingThreshold = .error, acceptedShrink: Double = 0,
    limits: ReadingLimits = ReadingLimits(), drift: DriftSettings = DriftSettings(), providers: [Provider]
  ) {
    self.outputFolder = outputFolder
    self.failOnFindings = failOnFindings
    self.acceptedShrink = acceptedShrink
    self.limits = limits
    self.drift = drift
    self.providers = providers
  }

  /// How drift is judged.
  public struct DriftSettings: Hashable, Sendable {
    public var options: DriftOptions
    /// The file of accepted changes; `nil` if there is none.
    public var suppressions: String?

    public init(options: DriftOptions = DriftOptions(), suppressions: String? = nil) {
      self.options = options
      self.suppressions = suppressions
    }
  }

  /// One provider: its pages and what is made of them.
  public struct Provider: Hashable, Sendable {
    /// In lower case: `devrev`. It is also the name of the output folder.
    public var id: String
    /// The name as people write it; `nil` for the built-in one.
    public var title: String?
    public var apiVersion: String?
    /// The path of the vendor file; `nil` if the vendor is built in or needs none.
    public var vendor: String?
    /// At least one; no path is listed twice.
    public var pages: [PageSource]
    /// At least ``Emission/OutputFormat/json``, because later runs compare their pages with that catalog.
    public var outputs: [OutputFormat]
    public var emission: EmissionOptions

    public init(
      id: String, title: String? = nil, apiVersion: String? = nil, vendor: String? = nil, pages: [PageSource],
      outputs: [OutputFormat] = OutputFormat.defaults, emission: EmissionOptions = EmissionOptions()
    ) {
      self.id = id
      self.title = title
      self.apiVersion = apiVersion
      self.vendor = vendor
      self.pages = pages
      self.outputs = outputs
      self.emission = emission
    }
  }

  /// A page and how it is read.
  public struct PageSource: Hashable, Sendable {
    public var path: String
    /// `nil` to detect the layout.
    public var layout: LayoutName?
    /// How the page is written; `nil` to detect it.
    public var form: Page.Form?

    public init(path: String, layout: LayoutName? = nil, form: Page.Form? = nil) {
      self.path = path
      self.layout = layout
      self.form = form
    }
  }

  /// The configuration that a file holds.
  ///
  /// - Parameters:
  ///   - bytes: The contents of `scopetables.json`.
  ///   - path: The name of the file in messages.
  ///   - swiftDefaults: How generated Swift is declared if the file does not say.
  /// - Throws: ``InputError`` with everything that is wrong with the file, each finding at its line and column.
  public init(
    json bytes: [UInt8], path: String, swiftDefaults: EmissionOptions.Swift = EmissionOptions.Swift()
  ) throws(InputError) {
    let (document, fields) = try FieldReader.open(bytes, path: path)
    var reader = ConfigurationReader(fields: fields, swiftDefaults: swiftDefaults)
    self = try reader.configuration(document)
  }
}
