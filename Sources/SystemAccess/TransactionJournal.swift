import Hashing
import ScopeModel

/// A file that says what a run that writes several files is doing, and that exists while it does so. If the run is killed, the next one
/// completes it, or finishes undoing it if it was being undone. So the files are always those of one run.
///
/// The journal is in the folder that contains all of the files. After a line with the direction, it has one line for each file, with the
/// path from that folder:
///
///     scopetables-journal 1 forward
///     write 60303ae22b99… replaced devrev/devrev.md
///     remove 9f86d081884c… space/space.md
package struct TransactionJournal: Hashable {
  package static let fileName = ".scopetables-journal"

  package enum Direction: String {
    /// The new files are being put into place.
    case forward
    /// The new files are being prepared, or the old ones are being put back.
    case backward
  }

  struct Entry: Hashable {
    enum Action: String {
      case write, remove
    }

    var action: Action
    /// The hash of the new contents, or of those that are removed.
    var sha256: String
    /// Whether a file was there before.
    var isReplaced: Bool
    /// Relative to the journal's folder.
    var path: String
  }

  var direction: Direction
  var entries: [Entry]

  private static let head = "scopetables-journal 1"

  var text: String {
    let lines = entries.map {
      "\($0.action.rawValue) \($0.sha256) \($0.isReplaced ? "replaced" : "created") \($0.path)"
    }
    return (["\(Self.head) \(direction.rawValue)"] + lines).map { $0 + "\n" }.joined()
  }

  init(direction: Direction, entries: [Entry]) {
    self.direction = direction
    self.entries = entries
  }

  /// `nil` if the text is not a journal of this version, or is incomplete.
  init?(_ text: String) {
    guard text.hasSuffix("\n") else { return nil }
    let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, first.hasPrefix(Self.head + " "),
      let direction = Direction(rawValue: String(first.dropFirst(Self.head.count + 1)))
    else { return nil }
    self.direction = direction
    entries = []
    for line in lines.dropFirst() {
      let words = line.split(separator: " ", maxSplits: 3)
      guard words.count == 4, let action = Entry.Action(rawValue: String(words[0])), Self.isInside(words[3]) else {
        return nil
      }
      entries.append(
        Entry(action: action, sha256: String(words[1]), isReplaced: words[2] == "replaced", path: String(words[3])))
    }
  }

  /// Whether a path stays in the journal's folder.
  private static func isInside(_ path: Substring) -> Bool {
    path.first != "/"
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains { $0 == ".." || $0.isEmpty }
  }

  /// Whether a killed run left its journal in a folder, or half of it.
  package static func isLeft(in folder: String) -> Bool {
    let place = DiskPath.join(folder, fileName)
    var status = stat()
    return lstat(place, &status) == 0 || lstat(FileTransaction.stagedName(place), &status) == 0
  }

  /// Completes or undoes what a killed run left in a folder.
  ///
  /// - Returns: Whether there was anything to do.
  @discardableResult
  package static func recover(in folder: String) -> Bool {
    let place = DiskPath.join(folder, fileName)
    unlink(FileTransaction.stagedName(place))
    guard let bytes = contents(of: place) else { return false }
    guard let journal = TransactionJournal(String(decoding: bytes, as: UTF8.self)) else { return false }
    let signals = SignalBlock()
    defer { signals.end() }
    for entry in journal.entries {
      let path = DiskPath.join(folder, entry.path)
      switch journal.direction {
      case .forward: complete(entry, at: path)
      case .backward: undo(entry, at: path)
      }
    }
    unlink(place)
    return true
  }

  private static func complete(_ entry: Entry, at path: String) {
    let staged = FileTransaction.stagedName(path)
    switch entry.action {
    case .write:
      // An incomplete file does not belong to the run, because the journal is written only when all files are complete.
      if hash(of: staged) == entry.sha256 { _ = rename(staged, path) }
    case .remove:
      if hash(of: path) == entry.sha256 { unlink(path) }
    }
    unlink(staged)
    unlink(FileTransaction.keptName(path))
  }

  private static func undo(_ entry: Entry, at path: String) {
    let kept = FileTransaction.keptName(path)
    if entry.isReplaced {
      var status = stat()
      if lstat(kept, &status) == 0 { _ = rename(kept, path) }
      // If both are names of the same file, renaming keeps both.
      unlink(kept)
    } else if hash(of: path) == entry.sha256 {
      unlink(path)
    }
    unlink(FileTransaction.stagedName(path))
  }

  private static func hash(of path: String) -> String? {
    contents(of: path).map { SHA256.hexadecimal(of: $0) }
  }

  static func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    do throws(SystemFailure) {
      return try Descriptor.read(from: descriptor, sizeHint: Int(status.st_size), limit: 1 << 30)
    } catch {
      return nil
    }
  }
}
