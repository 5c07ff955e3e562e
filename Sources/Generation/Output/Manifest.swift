public import Findings
import JSON
import ScopeModel
import Settings
import TextRendering

/// Which files of the output folder are the program's own: the contents of `Generated/manifest.json`.
///
/// Only files that are listed here are ever removed. The vendor files with which the pages were read are listed too, so that a change
/// to one makes the outputs stale, as a change to a page does. There is one line per file:
///
/// ```json
/// {
/// "formatVersion": 1,
/// "files": [
/// {"path": "devrev/devrev.md", "sha256": "60303a…"},
/// {"path": "devrev/devrev.scopes.json", "sha256": "9f86d0…"}
/// ],
/// "vendors": [
/// {"provider": "acme", "path": "Vendors/acme.vendor.json", "sha256": "2c26b4…"}
/// ]
/// }
/// ```
public struct Manifest: Hashable, Sendable {
  /// The manifest's own name, in the output folder.
  public static let fileName = "manifest.json"
  /// The version of the file's format that this type reads and writes.
  public static let formatVersion = 1

  /// In order of path, without the manifest itself.
  public let files: [Entry]

  /// In order of provider; the key is omitted if there are none.
  public let vendors: [Vendor]

  public init(files: [Entry], vendors: [Vendor] = []) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.vendors = vendors.sorted { $0.provider.utf8.lexicographicallyPrecedes($1.provider.utf8) }
  }

  /// A vendor file with which a provider's pages were read, and the hash of its contents.
  public struct Vendor: Hashable, Sendable {
    /// The provider's id: `acme`.
    public var provider: String
    /// As in the configuration: `Vendors/acme.vendor.json`.
    public var path: String
    /// SHA-256 in lower-case hexadecimal.
    public var sha256: String

    public init(provider: String, path: String, sha256: String) {
      self.provider = provider
      self.path = path
      self.sha256 = sha256
    }
  }

  /// A file and the hash of its contents.
  public struct Entry: Hashable, Sendable {
    /// Relative to the output folder: `devrev/devrev.scopes.json`.
    public var path: String
    /// SHA-256 in lower-case hexadecimal.
    public var sha256: String

    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// The manifest that a file holds.
  ///
  /// - Parameter path: The name of the file in messages.
  /// - Throws: ``InputError`` if it is not a manifest, or names a file outside its folder.
  public init(json bytes: [UInt8], path: String) throws(InputError) {
    let (document, fields) = try FieldReader.open(bytes, path: path)
    var reader = ManifestReader(fields: fields)
    self = try reader.manifest(document)
  }

  /// The manifest as JSON.
  public var json: String {
    let files = files.map { file in
      "{\"path\": \(JSONString.quoted(file.path)), \"sha256\": \(JSONString.quoted(file.sha256))}"
    }
    var json = "{\n\"formatVersion\": \(Self.formatVersion),\n\"files\": \(Self.list(files))"
    if !vendors.isEmpty {
      let vendors = vendors.map { vendor in
        "{\"provider\": \(JSONString.quoted(vendor.provider)), \"path\": \(JSONString.quoted(vendor.path)), "
          + "\"sha256\": \(JSONString.quoted(vendor.sha256))}"
      }
      json += ",\n\"vendors\": \(Self.list(vendors))"
    }
    return json + "\n}\n"
  }

  private static func list(_ lines: [String]) -> String {
    lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n]"
  }
}

/// Makes a ``Manifest`` from a file's JSON.
private struct ManifestReader {
  enum RootKey: String, CaseIterable { case formatVersion, files, vendors }
  enum FileKey: String, CaseIterable { case path, sha256 }
  enum VendorKey: String, CaseIterable { case provider, path, sha256 }

  var fields: FieldReader

  mutating func manifest(_ document: JSONValue) throws(InputError) -> Manifest {
    let root = fields.members(
      of: document, name: "The manifest", keys: RootKey.self, required: [.formatVersion, .files])
    guard let root else { throw InputError(fields.findings) }
    fields.formatVersion(root[.formatVersion])
    var files: [Manifest.Entry] = []
    for element in fields.elements(of: root[.files], name: "“files”") ?? [] {
      let found = fields.members(of: element, name: "A file", keys: FileKey.self, required: FileKey.allCases)
      guard let found, let path = fields.text(found[.path], name: "“path”"),
        let sha256 = fields.text(found[.sha256], name: "“sha256”")
      else { continue }
      if let fault = RelativePath.fault(in: path, mayLeave: false) {
        fields.note("wrong-path", "“path” “\(path)” \(fault).", at: element)
      }
      files.append(Manifest.Entry(path: path, sha256: sha256))
    }
    let vendors = vendors(root[.vendors])
    if !fields.findings.isEmpty { throw InputError(fields.findings) }
    return Manifest(files: files, vendors: vendors)
  }

  private mutating func vendors(_ node: JSONValue?) -> [Manifest.Vendor] {
    var vendors: [Manifest.Vendor] = []
    for element in fields.elements(of: node, name: "“vendors”") ?? [] {
      let found = fields.members(of: element, name: "A vendor", keys: VendorKey.self, required: VendorKey.allCases)
      guard let found, let provider = fields.text(found[.provider], name: "“provider”"),
        let path = fields.text(found[.path], name: "“path”"),
        let sha256 = fields.text(found[.sha256], name: "“sha256”")
      else { continue }
      vendors.append(Manifest.Vendor(provider: provider, path: path, sha256: sha256))
    }
    return vendors
  }
}
