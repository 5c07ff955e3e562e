/// The files that one output of a catalog consists of, in memory.
public struct EmittedFiles: Hashable, Sendable {
  public var files: [File]
  /// What the format cannot express of the catalog, for a person to read.
  public var omissions: [Omission]

  public init(files: [File], omissions: [Omission] = []) {
    self.files = files
    self.omissions = omissions
  }

  /// A file and where it belongs.
  public struct File: Hashable, Sendable {
    /// Relative to the provider's output folder, with `/`: `Swift/DevRev.swift`.
    public var path: String
    public var text: String

    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// Something that was left out of an output, and why.
  public struct Omission: Hashable, Sendable {
    /// Kebab-case, never renamed: `pattern-path`.
    public var id: String
    /// `GET /download/temp/.*`
    public var subject: String
    public var reason: String

    public init(id: String, subject: String, reason: String) {
      self.id = id
      self.subject = subject
      self.reason = reason
    }
  }
}
