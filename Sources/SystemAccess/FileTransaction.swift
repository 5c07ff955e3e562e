/// Writes and removes files, all of them or none.
///
/// Every new file is first written in full beside its place under a temporary name. Only then the files are renamed into
/// place, the old ones being kept under another temporary name until the last is there. Where anything fails, all of it is
/// undone. Signals that would end the program wait meanwhile.
package struct FileTransaction {
  /// A file and its new contents.
  package struct Write {
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Why nothing was changed.
  package struct Failure: Error {
    package var path: String
    package var failure: SystemFailure
  }

  package var writes: [Write] = []
  package var removals: [String] = []
  /// The system's `rename`, which tests replace by one that fails.
  package var rename: (String, String) -> Int32 = { systemRename($0, $1) }

  private var createdFolders: [String] = []
  private var staged: [String] = []
  private var undo: [(place: String, kept: String?)] = []

  package init(writes: [Write] = [], removals: [String] = []) {
    self.writes = writes
    self.removals = removals
  }

  package static func stagedName(_ path: String) -> String { temporary(path, ".scopetables-new") }
  package static func keptName(_ path: String) -> String { temporary(path, ".scopetables-old") }

  /// Removes what a run that was killed left beside a file.
  package static func removeLeftovers(of path: String) {
    unlink(stagedName(path))
    unlink(keptName(path))
  }

  /// Does it.
  ///
  /// - Throws: ``Failure`` where it could not be done; the files are then as they were.
  package mutating func commit() throws(Failure) {
    let signals = SignalBlock()
    defer { signals.end() }
    do throws(Failure) {
      for write in writes { try stage(write) }
      for path in removals { try keep(path) }
      for write in writes { try put(write.path) }
    } catch {
      rollBack()
      throw error
    }
    for step in undo {
      if let kept = step.kept { unlink(kept) }
    }
    for path in removals { removeEmptyFolders(above: path) }
  }

  private mutating func stage(_ write: Write) throws(Failure) {
    try makeFolders(above: write.path)
    let path = Self.stagedName(write.path)
    // What an earlier run left behind when it was killed.
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Failure(path: write.path, failure: .last) }
    staged.append(path)
    defer { close(descriptor) }
    var status = stat()
    if lstat(write.path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
    do throws(SystemFailure) {
      try Descriptor.write(write.bytes, to: descriptor)
      if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw .last }
    } catch {
      throw Failure(path: write.path, failure: error)
    }
  }

  private mutating func put(_ path: String) throws(Failure) {
    var status = stat()
    if lstat(path, &status) == 0 {
      try keep(path)
    } else {
      undo.append((path, nil))
    }
    if rename(Self.stagedName(path), path) != 0 { throw Failure(path: path, failure: .last) }
  }

  private mutating func keep(_ path: String) throws(Failure) {
    let kept = Self.keptName(path)
    if rename(path, kept) != 0 { throw Failure(path: path, failure: .last) }
    undo.append((path, kept))
  }

  private func rollBack() {
    for step in undo.reversed() {
      if let kept = step.kept {
        // The system's own call: what is being undone may be the failure of a test's.
        _ = systemRename(kept, step.place)
      } else {
        unlink(step.place)
      }
    }
    for path in staged { unlink(path) }
    for folder in createdFolders.reversed() { rmdir(folder) }
  }

  private mutating func makeFolders(above path: String) throws(Failure) {
    var missing: [String] = []
    var folder = DiskPath.folder(of: path)
    var status = stat()
    while !folder.isEmpty, stat(folder, &status) != 0, errno == ENOENT {
      missing.append(folder)
      folder = DiskPath.folder(of: folder)
    }
    for folder in missing.reversed() {
      if mkdir(folder, 0o777) != 0 { throw Failure(path: folder, failure: .last) }
      createdFolders.append(folder)
    }
  }

  /// A folder that loses its last file goes too; `rmdir` refuses every other.
  private func removeEmptyFolders(above path: String) {
    var folder = DiskPath.folder(of: path)
    while !folder.isEmpty, rmdir(folder) == 0 { folder = DiskPath.folder(of: folder) }
  }

  private static func temporary(_ path: String, _ suffix: String) -> String {
    DiskPath.join(DiskPath.folder(of: path), ".\(DiskPath.name(of: path))\(suffix)")
  }
}

// The transaction's own property has the name of the system's function.
private func systemRename(_ from: String, _ to: String) -> Int32 { rename(from, to) }
