package import Findings
import ScopeModel

/// The built-in vendor files.
///
/// They are compiled in, and read when they are first needed. One that could not be read would be a fault of the program: it
/// ends in an error where a page is read, and in a test before that.
package enum BuiltInVendors {
  /// The id of the words that every vendor starts from.
  package static let generalID = "general"

  /// In the order in which a page is tried.
  private static let sources: [(id: String, bytes: [UInt8])] = [
    ("devrev", PackageResources.devrev_vendor_json),
    ("confluence", PackageResources.confluence_vendor_json),
    ("jira", PackageResources.jira_vendor_json),
    ("github", PackageResources.github_vendor_json),
    ("space", PackageResources.space_vendor_json),
    ("microsoft-graph", PackageResources.microsoft_graph_vendor_json),
    ("aws", PackageResources.aws_vendor_json),
  ]

  /// The ids of the vendors, in the order in which a page is tried.
  package static let ids = sources.map(\.id)

  /// The text of a vendor's file, or of the general words; `nil` if there is no such file.
  package static func text(of id: String) -> String? {
    let bytes = id == generalID ? PackageResources.general_vendor_json : sources.first { $0.id == id }?.bytes
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything that is read of the files.
  static let content = Content()

  /// Why the files could not be used; `nil` as long as they can.
  package static var fault: InputError? { content.faults.isEmpty ? nil : InputError(content.faults) }

  /// The files, read.
  struct Content: Sendable {
    /// The words that every vendor starts from.
    private(set) var general: VendorFile?
    /// In the order in which a page is tried.
    private(set) var vendors: [Vendor] = []
    private(set) var faults: [Finding] = []

    fileprivate init() {
      general = file(BuiltInVendors.generalID, PackageResources.general_vendor_json)
      for source in sources {
        if let file = file(source.id, source.bytes) { vendors.append(Vendor(file, upon: general)) }
      }
    }

    private mutating func file(_ id: String, _ bytes: [UInt8]) -> VendorFile? {
      do throws(InputError) {
        let file = try VendorFile.read(json: bytes, path: id + Vendor.fileEnding)
        try file.requireAnswers()
        return file
      } catch {
        faults += error.findings
        return nil
      }
    }
  }
}
