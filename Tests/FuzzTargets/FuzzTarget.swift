import PageReading

/// What random bytes are given to, and what must hold of whatever comes out.
///
/// A fault is a crash, a hang, or a promise that does not hold. Bytes that are refused with an error of the reader's are well.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A page in HTML, and every output that is made of it.
  case html
  /// A page as text, and every output.
  case text
  /// A page in Markdown, and every output.
  case markdown
  /// A vendor file, and a page that is read with it.
  case vendor
  /// A catalog, every output of it, and its comparison with itself.
  case catalog
  /// An OpenAPI document, which is annotated and compared with itself.
  case openAPI = "openapi"
  /// The configuration, the provenance, the suppressions, the manifest.
  case settings
  /// The notation of requirements and rows in Swift tables.
  case notation

  /// Does it.
  ///
  /// - Throws: ``BrokenPromise`` where something does not hold that must.
  public func run(_ bytes: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .html: try PageFuzzing(form: .html).run(bytes)
    case .text: try PageFuzzing(form: .text).run(bytes)
    case .markdown: try PageFuzzing(form: .markdown).run(bytes)
    case .vendor: try VendorFuzzing.run(bytes)
    case .catalog: try CatalogFuzzing.run(bytes)
    case .openAPI: try SpecificationFuzzing.run(bytes)
    case .settings: try SettingsFuzzing.run(bytes)
    case .notation: try NotationFuzzing.run(bytes)
    }
  }
}

/// Something that must hold of whatever is made from random bytes, and does not.
public struct BrokenPromise: Error, CustomStringConvertible {
  public let description: String

  /// - Throws: ``BrokenPromise`` unless it holds.
  static func unless(_ holds: Bool, _ what: @autoclosure () -> String) throws(BrokenPromise) {
    if !holds { throw BrokenPromise(description: what()) }
  }
}
