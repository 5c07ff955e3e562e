public import Findings

/// Everything that one run generates, in memory.
public struct GenerationResult: Hashable, Sendable {
  /// By path; the manifest is one of them.
  public var files: [File]
  /// The paths of files that the last run made and this one does not, in order.
  public var retired: [String]
  /// The SHA-256 of the retired files as the program wrote them. One with other contents is the user's by now.
  public var retiredHashes: [String: String] = [:]
  /// What a person should know, in the order of the providers, then by page and line. With one of severity `error`
  /// nothing is to be written.
  public var findings: [Finding]

  public init(files: [File], retired: [String] = [], findings: [Finding] = []) {
    self.files = files
    self.retired = retired
    self.findings = findings
  }

  /// Whether the outputs are fit to be written.
  public var isWritable: Bool { !findings.contains { $0.severity == .error } }

  /// Whether another run over the same pages would say the same. What is wrong with the files of the last run is gone after this one.
  public var isRepeatable: Bool {
    isWritable && !findings.contains { [Generator.unreadableCatalog, Generator.unreadableManifest].contains($0.id) }
  }

  /// A file of the output folder.
  public struct File: Hashable, Sendable {
    /// Relative to the output folder, with `/`: `devrev/devrev.scopes.json`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }
}
