/// Why an input could not be used: everything that is known to be wrong with it.
///
/// Nothing is made from such an input.
public struct InputError: Error, Hashable, Sendable {
  /// At least one, each of severity `error`.
  public var findings: [Finding]

  public init(_ findings: [Finding]) {
    self.findings = findings
  }

  public init(_ finding: Finding) {
    self.findings = [finding]
  }

  /// An error with a single finding.
  ///
  /// - Parameters:
  ///   - id: Kebab-case, never renamed: `not-utf8`.
  ///   - message: What happened and what to do about it, without the place.
  ///   - path: The file's path as it was given; empty if the error belongs to no file.
  ///   - line: From 1; `nil` if the error belongs to the file as a whole.
  ///   - column: From 1, in bytes.
  public init(id: String, _ message: String, path: String, line: Int? = nil, column: Int? = nil) {
    self.init(Finding(.error, id: id, message, page: path.isEmpty ? nil : path, line: line, column: column))
  }

  /// The first thing that is wrong.
  public var first: Finding { findings.first ?? Finding(.error, id: "unreadable-file", "The file cannot be read.") }
}
