/// What the file system says of a file without its bytes. A file whose signature is the same as before is taken to be unchanged.
///
/// The time of the last change of the file's status is part of it, which no program can set back, as it can the time of the last change of
/// the contents.
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

  /// How long after a change another one may have the same time, in nanoseconds: two seconds on FAT, far less elsewhere.
  private static let grain: Int64 = 2_000_000_000

  /// Whether a change after `moment` would show in the signature.
  ///
  /// - Parameter moment: When the file was read, in nanoseconds since 1970.
  public func isSettled(at moment: Int64) -> Bool {
    max(modified, changed) < moment - Self.grain
  }
}
