/// A pointer that Git LFS keeps in the place of a large file (<https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md>).
package enum LFSPointer {
  private static let beginning = Array("version https://git-lfs.github.com/spec/".utf8)

  /// What to say of a file that is such a pointer; `nil` for any other.
  package static func message(for bytes: [UInt8]) -> String? {
    guard bytes.starts(with: beginning), bytes.count < 1024 else { return nil }
    return
      "This is a Git LFS pointer, not the file itself. Run git lfs pull, and specify the file on disk."
  }
}
