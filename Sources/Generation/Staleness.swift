/// How the files on disk differ from those that a run would write.
public struct Staleness: Hashable, Sendable {
  /// Files whose bytes differ, by path.
  public var stale: [String]
  /// Files that do not exist, by path.
  public var missing: [String]
  /// Files of an earlier run that are no longer generated, by path.
  public var extra: [String]

  /// Compares the files of a run with those on disk.
  ///
  /// - Parameter existing: The bytes of the files that exist, by path in the output folder.
  public init(of generation: GenerationResult, existing: [String: [UInt8]]) {
    stale = []
    missing = []
    for file in generation.files {
      guard let bytes = existing[file.path] else {
        missing.append(file.path)
        continue
      }
      if bytes != file.bytes { stale.append(file.path) }
    }
    extra = generation.retired.map(\.path).filter { existing[$0] != nil }
  }

  /// Whether the files on disk are up to date.
  public var isFresh: Bool { stale.isEmpty && missing.isEmpty && extra.isEmpty }
}
