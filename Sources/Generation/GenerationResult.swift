public import Findings

/// Everything that one run generates, in memory.
public struct GenerationResult: Hashable, Sendable {
  /// By path; the manifest is one of them.
  public var files: [File]
  /// The files that an earlier run wrote and this one does not, as the manifest of that run lists them. One whose contents have another
  /// hash by now was changed by the user.
  public var retired: [Manifest.Entry]
  /// What a person should know, in the order of the providers, then by page and line. If one has the severity `error`, nothing may be
  /// written.
  public var findings: [Finding]

  public init(files: [File], retired: [Manifest.Entry] = [], findings: [Finding] = []) {
    self.files = files
    self.retired = retired
    self.findings = findings
  }

  /// The paths of all files that the run writes or removes.
  public var paths: [String] { files.map(\.path) + retired.map(\.path) }

  /// Whether the outputs may be written.
  public var isWritable: Bool { !findings.contains { $0.severity == .error } }

  /// Whether another run over the same pages would report the same. Faults in the files of the last run are gone after this run.
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
