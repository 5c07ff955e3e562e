/// Gives the files that a document refers to. They are looked for inside the folder of the document, and never on the network.
public struct SpecificationFiles: Sendable {
  /// A file, or why it cannot be read.
  public enum Reading: Sendable {
    case bytes([UInt8])
    /// As the end of a sentence: `there is no such file`.
    case failure(String)
  }

  /// Reads a file by its path from the folder of the document: `paths/trees.yaml`, without `.` and `..`.
  public var read: @Sendable (_ path: String) -> Reading

  public init(read: @escaping @Sendable (_ path: String) -> Reading) {
    self.read = read
  }
}
