/// Gives the files to which a document refers. They are looked for only in the folder of the document, never on the network.
public struct SpecificationFiles: Sendable {
  /// A file, or why it cannot be read.
  public enum Reading: Sendable {
    case bytes([UInt8])
    /// As the end of a sentence: `there is no such file`.
    case failure(String)
  }

  /// Reads a file by its path relative to the folder of the document: `paths/trees.yaml`, without `.` and `..`.
  public var read: @Sendable (_ path: String) -> Reading

  public init(read: @escaping @Sendable (_ path: String) -> Reading) {
    self.read = read
  }
}
