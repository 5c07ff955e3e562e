import Findings
import Generation
import Hashing
import ScopeModel

/// The folder that `generate` writes into. Nothing outside it is touched: no part of a path below the configuration's
/// folder may be a symbolic link.
struct OutputFolder {
  /// The configuration's folder; empty for the current one.
  var base: String
  /// The output folder as the configuration names it: `Generated`.
  var name: String
  /// The file that names the folder's own files.
  var manifestName = Manifest.fileName

  /// What a run changed.
  struct Change: Equatable {
    var written: [String] = []
    var removed: [String] = []
    /// Files that are no longer generated and were changed after they were generated.
    var left: [String] = []
    var unchanged = 0
  }

  /// The bytes of those of the files that are there, by path in the output folder.
  ///
  /// - Throws: ``InputError`` if a file cannot be read, or is no plain file in plain folders.
  func existing(_ paths: [String]) throws(InputError) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for path in paths {
      try check(path)
      let shown = "\(name)/\(path)"
      contents[path] = try InputFile.readIfPresent(DiskPath.join(base, shown), name: shown)
    }
    return contents
  }

  /// Completes or undoes what a run left that was killed while it wrote. To be called before anything in the folder is read.
  func recover() {
    guard TransactionJournal.isLeft(in: DiskPath.join(base, name)) else { return }
    let lock = FolderLock(folder: base)
    defer { lock.end() }
    if TransactionJournal.recover(in: DiskPath.join(base, name)) {
      MessagePrinter.say("\(name): Completed or rolled back the changes of an interrupted run.")
    }
  }

  /// Writes the files whose bytes change and removes those that are no longer generated, all of it or nothing.
  ///
  /// - Throws: ``InputError`` if anything fails; the folder is then as it was.
  func apply(_ generation: GenerationResult) throws(InputError) -> Change {
    let lock = FolderLock(folder: base)
    defer { lock.end() }
    let existing = try existing(generation.paths)
    var change = Change()
    TransactionJournal.recover(in: DiskPath.join(base, name))
    var transaction = FileTransaction(journalFolder: DiskPath.join(base, name))
    // The manifest goes last: where a run is killed before, the old one still names every file that may be there.
    let ordered =
      generation.files.filter { $0.path != manifestName } + generation.files.filter { $0.path == manifestName }
    for file in ordered {
      if existing[file.path] == file.bytes {
        change.unchanged += 1
      } else {
        change.written.append(file.path)
        transaction.writes.append(FileTransaction.Write(path: place(of: file.path), bytes: file.bytes))
      }
    }
    for file in generation.retired {
      guard let bytes = existing[file.path] else { continue }
      // What somebody has changed since is theirs.
      guard SHA256.hexadecimal(of: bytes) == file.sha256 else {
        change.left.append(file.path)
        continue
      }
      change.removed.append(file.path)
      transaction.removals.append(place(of: file.path))
    }
    do throws(FileTransaction.Failure) {
      try transaction.commit()
    } catch {
      throw InputError(
        Finding(
          .error, id: "unwritable-file", "The file cannot be written: \(error.failure.reason). Nothing was changed.",
          page: shown(error.path)))
    }
    for path in generation.paths {
      FileTransaction.removeLeftovers(of: place(of: path))
    }
    return change
  }

  private func place(of path: String) -> String { DiskPath.join(base, "\(name)/\(path)") }

  /// A path as messages show it: from the configuration's folder.
  private func shown(_ place: String) -> String {
    let start = DiskPath.join(base, "")
    return place.hasPrefix(start) ? String(place.dropFirst(start.count)) : place
  }

  /// Walks down to a file and refuses everything on the way that is not a plain folder.
  private func check(_ path: String) throws(InputError) {
    let parts = "\(name)/\(path)".split(separator: "/", omittingEmptySubsequences: false)
    var shown = ""
    for (index, part) in parts.enumerated() {
      shown = index == 0 ? String(part) : "\(shown)/\(part)"
      if part.isEmpty || part == "." || part == ".." {
        throw InputError(
          Finding(
            .error, id: "unfit-output", "This path could lead outside the output folder. Remove links from it.",
            page: shown))
      }
      var status = stat()
      if lstat(DiskPath.join(base, shown), &status) != 0 { return }
      let isLast = index == parts.count - 1
      if let fault = fault(status.st_mode & S_IFMT, expectsFolder: !isLast) {
        throw InputError(Finding(.error, id: "unfit-output", fault, page: shown))
      }
    }
  }

  private func fault(_ kind: mode_t, expectsFolder: Bool) -> String? {
    switch kind {
    case S_IFLNK:
      "This is a symbolic link. Outputs are written only to regular folders and files. Remove the link."
    case S_IFDIR:
      expectsFolder ? nil : "There is a folder where a file is to be written. Remove it."
    case S_IFREG:
      expectsFolder ? "There is a file where a folder is needed. Remove it." : nil
    default:
      "This is neither a regular file nor a folder. Remove it."
    }
  }
}
