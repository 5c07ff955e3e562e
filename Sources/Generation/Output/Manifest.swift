import ScopeModel
import TextRendering

/// Which files of the output folder are the program's own: the contents of `Generated/manifest.json`.
///
/// Only a file that stands here is ever removed. One file a line:
///
/// ```json
/// {
/// "formatVersion": 1,
/// "files": [
/// {"path": "devrev/devrev.md", "sha256": "60303a…"},
/// {"path": "devrev/devrev.scopes.json", "sha256": "9f86d0…"}
/// ]
/// }
/// ```
public struct Manifest: Hashable, Sendable {
  /// The manifest's own name, in the output folder.
  public static let fileName = "manifest.json"
  /// The version of the file's format that this type reads and writes.
  public static let formatVersion = 1

  /// By path. The manifest itself is not among them.
  public let files: [Entry]

  public init(files: [Entry]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A file and its contents' hash.
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
  /// - Parameter path: How the file is called in messages.
  /// - Throws: ``InputError`` where it is no manifest, or names a file outside its folder.
  public init(json bytes: [UInt8], path: String) throws(InputError) {
    let (document, fields) = try FieldReader.open(bytes, path: path)
    var reader = ManifestReader(fields: fields)
    self = try reader.manifest(document)
  }

  /// The manifest as JSON.
  public var json: String {
    let lines = files.map { file in
      "{\"path\": \(JSONString.quoted(file.path)), \"sha256\": \(JSONString.quoted(file.sha256))}"
    }
    let list = lines.isEmpty ? "" : "\n" + lines.joined(separator: ",\n") + "\n"
    return "{\n\"formatVersion\": \(Self.formatVersion),\n\"files\": [\(list)]\n}\n"
  }
}

/// Makes a ``Manifest`` of a file's JSON.
private struct ManifestReader {
  enum RootKey: String, CaseIterable { case formatVersion, files }
  enum FileKey: String, CaseIterable { case path, sha256 }

  var fields: FieldReader

  mutating func manifest(_ document: JSONValue) throws(InputError) -> Manifest {
    let root = fields.members(
      of: document, name: "The manifest", keys: RootKey.self, required: RootKey.allCases)
    guard let root else { throw InputError(fields.findings) }
    fields.formatVersion(root[.formatVersion])
    var files: [Manifest.Entry] = []
    for element in fields.elements(of: root[.files], name: "\"files\"") ?? [] {
      let found = fields.members(of: element, name: "A file", keys: FileKey.self, required: FileKey.allCases)
      guard let found, let path = fields.text(found[.path], name: "\"path\""),
        let sha256 = fields.text(found[.sha256], name: "\"sha256\"")
      else { continue }
      if let fault = RelativePath.fault(in: path, mayLeave: false) {
        fields.note("wrong-path", "\"path\" \"\(path)\" \(fault).", at: element)
      }
      files.append(Manifest.Entry(path: path, sha256: sha256))
    }
    if !fields.findings.isEmpty { throw InputError(fields.findings) }
    return Manifest(files: files)
  }
}
