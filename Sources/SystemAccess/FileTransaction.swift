import Hashing
import ScopeModel

/// Writes and removes files, all of them or none.
///
/// Every new file is first written in full next to its place, under a temporary name. Only then is each renamed over the old one, which
/// keeps a second name until all are in place. At every moment, each place holds either the old file or the new one, complete. If
/// anything fails, everything is undone. If the program is killed, a journal tells the next run what is left to do. Signals that would
/// end the program are held back meanwhile.
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
  /// The folder that contains all of the files, for the journal; `nil` if a person named the files one by one. A single file needs no
  /// journal.
  package var journalFolder: String?
  /// The system's `rename`. Tests replace it with one that fails.
  package var rename: (String, String) -> Int32 = { systemRename($0, $1) }

  private var createdFolders: [String] = []
  private var staged: [String] = []
  private var undo: [(place: String, kept: String?)] = []
  /// The path of the journal while the files are being changed.
  private var entries: [TransactionJournal.Entry] = []

  package init(writes: [Write] = [], removals: [String] = [], journalFolder: String? = nil) {
    self.writes = writes
    self.removals = removals
    self.journalFolder = journalFolder
  }

  package static func stagedName(_ path: String) -> String { temporary(path, ".scopetables-new") }
  package static func keptName(_ path: String) -> String { temporary(path, ".scopetables-old") }

  /// Removes what a killed run left next to a file.
  package static func removeLeftovers(of path: String) {
    unlink(stagedName(path))
    unlink(keptName(path))
  }

  /// Writes and removes the files.
  ///
  /// - Throws: ``Failure`` if that was impossible. The files are then as they were.
  package mutating func commit() throws(Failure) {
    let signals = SignalBlock()
    defer { signals.end() }
    do throws(Failure) {
      entries = journalEntries()
      // Until every new file is complete, the files that a killed run leaves are removed by the next one.
      if let journal { try makeFolders(above: journal) }
      try writeJournal(.backward)
      for write in writes { try stage(write) }
      try writeJournal(.forward)
      for path in removals { try remove(path) }
      for write in writes { try put(write.path) }
    } catch {
      rollBack()
      throw error
    }
    for step in undo {
      if let kept = step.kept { unlink(kept) }
    }
    removeJournal()
    for path in removals { removeEmptyFolders(above: path) }
  }

  private mutating func stage(_ write: Write) throws(Failure) {
    try makeFolders(above: write.path)
    let path = Self.stagedName(write.path)
    // An earlier run that was killed may have left it.
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Failure(path: write.path, failure: .last) }
    staged.append(path)
    defer { close(descriptor) }
    var status = stat()
    if lstat(write.path, &status) == 0 {
      // Only a user who may give files away can keep the owner. Everybody else either owns the file or cannot keep its owner.
      _ = fchown(descriptor, status.st_uid, status.st_gid)
      fchmod(descriptor, status.st_mode & 0o777)
    }
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

  private mutating func remove(_ path: String) throws(Failure) {
    try keep(path)
    if unlink(path) != 0 { throw Failure(path: path, failure: .last) }
  }

  /// Gives the old file a second name, so that its place is never empty. If the file system has no hard links, the file is copied.
  private mutating func keep(_ path: String) throws(Failure) {
    let kept = Self.keptName(path)
    unlink(kept)
    if link(path, kept) != 0 {
      let failure = SystemFailure.last
      guard let bytes = TransactionJournal.contents(of: path), Self.copy(bytes, to: kept) else {
        throw Failure(path: path, failure: failure)
      }
    }
    undo.append((path, kept))
  }

  private static func copy(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    do throws(SystemFailure) {
      try Descriptor.write(bytes, to: descriptor)
      return true
    } catch {
      return false
    }
  }

  private func rollBack() {
    // If the run is killed from here on, the next one undoes it.
    do throws(Failure) { try writeJournal(.backward) } catch { removeJournal() }
    for step in undo.reversed() {
      if let kept = step.kept {
        // This calls the system's own function, because a test's replacement may be what failed.
        _ = systemRename(kept, step.place)
        unlink(kept)
      } else {
        unlink(step.place)
      }
    }
    for path in staged { unlink(path) }
    removeJournal()
    for folder in createdFolders.reversed() { rmdir(folder) }
  }

  // MARK: The journal

  /// The journal's path, if there is more than one file to change.
  private var journal: String? {
    guard let journalFolder, writes.count + removals.count > 1 else { return nil }
    return DiskPath.join(journalFolder, TransactionJournal.fileName)
  }

  /// The changes as entries of the journal. They are taken once, before anything changes.
  private func journalEntries() -> [TransactionJournal.Entry] {
    guard journal != nil, let journalFolder else { return [] }
    let start = DiskPath.join(journalFolder, "").count
    func entry(_ path: String, _ action: TransactionJournal.Entry.Action, _ bytes: [UInt8]) -> TransactionJournal.Entry
    {
      var status = stat()
      return TransactionJournal.Entry(
        action: action, sha256: SHA256.hexadecimal(of: bytes), isReplaced: lstat(path, &status) == 0,
        path: String(path.dropFirst(start)))
    }
    return writes.map { entry($0.path, .write, $0.bytes) }
      + removals.map { entry($0, .remove, TransactionJournal.contents(of: $0) ?? []) }
  }

  private func writeJournal(_ direction: TransactionJournal.Direction) throws(Failure) {
    guard let journal else { return }
    let staged = Self.stagedName(journal)
    unlink(staged)
    let text = TransactionJournal(direction: direction, entries: entries).text
    guard Self.copy(Array(text.utf8), to: staged), systemRename(staged, journal) == 0 else {
      let failure = SystemFailure.last
      unlink(staged)
      throw Failure(path: journal, failure: failure)
    }
  }

  private func removeJournal() {
    if let journal { unlink(journal) }
  }

  // MARK: Folders

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

  /// Removes folders that became empty; `rmdir` refuses all others.
  private func removeEmptyFolders(above path: String) {
    var folder = DiskPath.folder(of: path)
    while !folder.isEmpty, rmdir(folder) == 0 { folder = DiskPath.folder(of: folder) }
  }

  private static func temporary(_ path: String, _ suffix: String) -> String {
    DiskPath.join(DiskPath.folder(of: path), ".\(DiskPath.name(of: path))\(suffix)")
  }
}

// The transaction's own property has the same name as the system's function.
private func systemRename(_ from: String, _ to: String) -> Int32 { rename(from, to) }
