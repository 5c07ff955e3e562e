public import Findings

/// What a run of `generate` read, wrote and reported, so that the next run can tell that nothing changed without reading a page.
///
/// It is a cache, not an output: deleting it costs only time.
public struct RunRecord: Hashable, Sendable {
  /// A file that was read or written.
  public struct File: Hashable, Sendable {
    public var path: String
    public var state: State

    public init(path: String, state: State) {
      self.path = path
      self.state = state
    }
  }

  /// How a file was found.
  public enum State: Hashable, Sendable {
    /// It did not exist.
    case absent
    /// Its SHA-256 in lower-case hexadecimal, and its signature; `nil` if the signature could not show every later change.
    case present(sha256: String, signature: FileSignature?)
  }

  /// The program that made the run. Another version may make other outputs.
  public var program: String
  /// The output folder as in the configuration.
  public var folder: String
  /// The severity of findings from which the exit code is 1, as configured.
  public var failOnFindings: FindingThreshold
  /// The configuration, pages, vendor files and provenance files.
  public var inputs: [File]
  /// The files of the output folder, among them the manifest.
  public var outputs: [File]
  /// What the run reported about the pages.
  public var findings: [Finding]

  public init(
    program: String, folder: String, failOnFindings: FindingThreshold, inputs: [File], outputs: [File],
    findings: [Finding]
  ) {
    self.program = program
    self.folder = folder
    self.failOnFindings = failOnFindings
    self.inputs = inputs
    self.outputs = outputs
    self.findings = findings
  }

  /// The record with current signatures, if every file is as it was; `nil` if anything changed.
  ///
  /// - Parameters:
  ///   - moment: When the files are looked at, in nanoseconds since 1970.
  ///   - signature: The signature of a file; `nil` if there is none.
  ///   - hash: The SHA-256 of a file whose signature changed; `nil` if it cannot be read.
  public func renewed(
    at moment: Int64, signature: (String) -> FileSignature?, hash: (String) -> String?
  ) -> RunRecord? {
    func renewed(_ files: [File]) -> [File]? {
      var renewed = files
      for (index, file) in files.enumerated() {
        let now = signature(file.path)
        switch file.state {
        case .absent:
          guard now == nil else { return nil }
        case .present(let sha256, let before):
          guard let now else { return nil }
          if now == before { continue }
          guard hash(file.path) == sha256 else { return nil }
          renewed[index].state = .present(sha256: sha256, signature: now.isSettled(at: moment) ? now : nil)
        }
      }
      return renewed
    }
    guard let inputs = renewed(inputs), let outputs = renewed(outputs) else { return nil }
    var record = self
    record.inputs = inputs
    record.outputs = outputs
    return record
  }
}
