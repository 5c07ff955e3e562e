/// What the file system says about a file without reading it. A file with the same signature as before is considered unchanged.
///
/// It includes the time of the last change of the file's status. Unlike the time of the last change of the contents, no program can set it
/// back.
public struct FileSignature: Hashable, Sendable {
  public var device: UInt64
  public var inode: UInt64
  /// In bytes.
  public var size: Int64
  /// When the contents changed, in nanoseconds since 1970.
  public var modified: Int64
  /// When the contents, the name or the rights changed, in nanoseconds since 1970.
  public var changed: Int64

  public init(device: UInt64, inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  /// The resolution of file times, in nanoseconds: two seconds on FAT, far less elsewhere.
  private static let grain: Int64 = 2_000_000_000

  /// Whether any change after `moment` would change the signature.
  ///
  /// - Parameter moment: When the file was read, in nanoseconds since 1970.
  public func isSettled(at moment: Int64) -> Bool {
    max(modified, changed) < moment - Self.grain
  }
}
