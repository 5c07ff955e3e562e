/// How the files on disk differ from those that a run makes.
public struct Staleness: Hashable, Sendable {
  /// Files whose bytes differ, by path.
  public var stale: [String]
  /// Files that are not there, by path.
  public var missing: [String]
  /// Files of an earlier run that are no longer generated, by path.
  public var extra: [String]

  /// Compares.
  ///
  /// - Parameter existing: The bytes of the files that are there, by path in the output folder.
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

  /// Whether the files on disk are those that a run makes.
  public var isFresh: Bool { stale.isEmpty && missing.isEmpty && extra.isEmpty }
}
