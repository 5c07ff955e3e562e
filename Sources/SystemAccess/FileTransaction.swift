import Hashing
import ScopeModel

/// Writes and removes files, all of them or none.
///
/// Every new file is first written in full beside its place under a temporary name. Only then each is renamed over the old one, which
/// has a second name until the last is there: at every moment each place holds the old file or the new one, whole. Where anything
/// fails, all of it is undone; where the program is killed, a journal tells the next run what is left to do. Signals that would end
/// the program wait meanwhile.
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
  /// The folder that holds all of the files, for the journal; `nil` if a person named the files one by one. One file alone needs no
  /// journal.
  package var journalFolder: String?
  /// The system's `rename`, which tests replace by one that fails.
  package var rename: (String, String) -> Int32 = { systemRename($0, $1) }

  private var createdFolders: [String] = []
  private var staged: [String] = []
  private var undo: [(place: String, kept: String?)] = []
  /// The journal's, while the files are changed.
  private var entries: [TransactionJournal.Entry] = []

  package init(writes: [Write] = [], removals: [String] = [], journalFolder: String? = nil) {
    self.writes = writes
    self.removals = removals
    self.journalFolder = journalFolder
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
  /// - Throws: ``Failure`` if it could not be done; the files are then as they were.
  package mutating func commit() throws(Failure) {
    let signals = SignalBlock()
    defer { signals.end() }
    do throws(Failure) {
      entries = journalEntries()
      // Until every new file is whole, what a killed run leaves is taken away again.
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
    // What an earlier run left behind when it was killed.
    unlink(path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Failure(path: write.path, failure: .last) }
    staged.append(path)
    defer { close(descriptor) }
    var status = stat()
    if lstat(write.path, &status) == 0 {
      // Only somebody who may give files away can keep the owner; everybody else owns the file already, or cannot keep the owner.
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

  /// Gives the old file a second name, so that its place is never empty. Where the file system knows no second names, it is copied.
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
    // From here on a run that is killed is undone by the next one.
    do throws(Failure) { try writeJournal(.backward) } catch { removeJournal() }
    for step in undo.reversed() {
      if let kept = step.kept {
        // The system's own call: what is being undone may be the failure of a test's.
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

  /// The journal's path, where there is more than one file to change.
  private var journal: String? {
    guard let journalFolder, writes.count + removals.count > 1 else { return nil }
    return DiskPath.join(journalFolder, TransactionJournal.fileName)
  }

  /// What is to change, as the journal says it: told before anything has changed, because hashing it again would give the same.
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
