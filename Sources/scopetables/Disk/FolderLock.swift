/// Keeps two runs from writing into the same project at once: the second waits for the first.
struct FolderLock {
  private let descriptor: Int32

  /// Locks a folder; empty for the current one. A file system that knows no locks goes without.
  init(folder: String) {
    descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  func end() {
    if descriptor >= 0 { close(descriptor) }
  }
}
