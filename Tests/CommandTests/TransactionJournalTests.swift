import Foundation
import Hashing
import ScopeModel
import Testing

@testable import SystemAccess

/// What a run leaves that was killed while it wrote, and what the next one makes of it.
@Suite struct TransactionJournalTests {
  private static let names = ["a.txt", "deep/b.txt", "new.txt"]

  /// A folder in which a run was killed after it had put `count` of three files into place; `gone.txt` was to go.
  private func folder(
    killedAfter count: Int, direction: TransactionJournal.Direction = .forward
  ) throws -> (project: TemporaryProject, path: String) {
    let project = try TemporaryProject()
    let path = project.url("out").path
    let isBackward = direction == .backward
    var entries: [TransactionJournal.Entry] = []
    for (index, name) in Self.names.enumerated() {
      let isThere = name != "new.txt"
      let isDone = isBackward ? index >= count : index < count
      try project.write(isDone ? "new" : "old", to: "out/\(name)")
      if !isThere, !isDone { try FileManager.default.removeItem(at: project.url("out/\(name)")) }
      if !isDone, !isBackward { try project.write("new", to: FileTransaction.stagedName("out/\(name)")) }
      if isThere, isDone { try project.write("old", to: FileTransaction.keptName("out/\(name)")) }
      entries.append(
        TransactionJournal.Entry(
          action: .write, sha256: SHA256.hexadecimal(of: Array("new".utf8)), isReplaced: isThere, path: name))
    }
    try project.write("gone", to: "out/gone.txt")
    entries.append(
      TransactionJournal.Entry(
        action: .remove, sha256: SHA256.hexadecimal(of: Array("gone".utf8)), isReplaced: true, path: "gone.txt"))
    try project.write(
      TransactionJournal(direction: direction, entries: entries).text, to: "out/\(TransactionJournal.fileName)")
    return (project, path)
  }

  private func contents(_ project: TemporaryProject) throws -> [String: String] {
    try project.snapshot(of: "out").mapValues { String(decoding: $0.data, as: UTF8.self) }
  }

  @Test(arguments: 0...3)
  func whatWasBegunIsCompleted(count: Int) throws {
    let (project, path) = try folder(killedAfter: count)
    #expect(TransactionJournal.recover(in: path))
    #expect(try contents(project) == ["a.txt": "new", "deep/b.txt": "new", "new.txt": "new"])
    #expect(!TransactionJournal.recover(in: path))
  }

  @Test(arguments: 0...3)
  func whatWasBeingUndoneIsUndone(count: Int) throws {
    let (project, path) = try folder(killedAfter: count, direction: .backward)
    #expect(TransactionJournal.recover(in: path))
    #expect(try contents(project) == ["a.txt": "old", "deep/b.txt": "old", "gone.txt": "gone"])
  }

  @Test func aFileThatAPersonHasChangedSinceIsNotRemoved() throws {
    let (project, path) = try folder(killedAfter: 3)
    try project.write("mine", to: "out/gone.txt")
    TransactionJournal.recover(in: path)
    #expect(try project.read("out/gone.txt") == "mine")
  }

  @Test func aStagedFileThatIsNotWholeIsNotPutIntoPlace() throws {
    let (project, path) = try folder(killedAfter: 0)
    try project.write("ne", to: FileTransaction.stagedName("out/a.txt"))
    TransactionJournal.recover(in: path)
    #expect(try project.read("out/a.txt") == "old")
    #expect(!project.exists(FileTransaction.stagedName("out/a.txt")))
  }

  @Test(
    arguments: [
      "", "scopetables-journal 2 forward\n", "scopetables-journal 1 forward\nwrite abc created ../up.txt\n",
      "scopetables-journal 1 forward\nwrite abc created /etc/passwd\n", "scopetables-journal 1 forward\nwrite abc",
      "scopetables-journal 1 sideways\n", "scopetables-journal 1 forward\nwrite abc created a//b\n",
    ])
  func whatIsNoJournalIsLeftAlone(text: String) throws {
    let project = try TemporaryProject()
    try project.write(text, to: "out/\(TransactionJournal.fileName)")
    #expect(!TransactionJournal.recover(in: project.url("out").path))
    #expect(project.exists("out/\(TransactionJournal.fileName)"))
  }

  @Test func aJournalIsReadAsItWasWritten() throws {
    let journal = TransactionJournal(
      direction: .backward,
      entries: [
        TransactionJournal.Entry(action: .write, sha256: "1f", isReplaced: false, path: "a b/c.txt"),
        TransactionJournal.Entry(action: .remove, sha256: "2e", isReplaced: true, path: "d"),
      ])
    #expect(TransactionJournal(journal.text) == journal)
  }

  @Test func noPlaceIsEverEmptyWhileFilesAreReplaced() throws {
    let project = try FileTransactionTests.project()
    let path = project.url("out/old.txt").path
    var transaction = FileTransactionTests.transaction(in: project)
    transaction.journalFolder = project.url("out").path
    let journal = project.url("out/\(TransactionJournal.fileName)").path
    var isThere: [Bool] = []
    transaction.rename = { from, to in
      isThere.append(FileManager.default.fileExists(atPath: path) && FileManager.default.fileExists(atPath: journal))
      return Foundation.rename(from, to)
    }
    try transaction.commit()
    #expect(isThere == [true, true, true])
    #expect(!FileManager.default.fileExists(atPath: journal))
  }

  /// The next command completes the run before it does anything else, and `--check` does so too.
  @Test(arguments: [["generate"], ["generate", "--check"]])
  func theNextCommandCompletesWhatWasBegun(arguments: [String]) throws {
    let project = try TemporaryProject()
    #expect(try project.run("generate").status == 0)
    let path = "Generated/devrev/devrev.md"
    let whole = try project.read(path)
    try project.write("old", to: path)
    try project.write(whole, to: FileTransaction.stagedName(path))
    let entry = TransactionJournal.Entry(
      action: .write, sha256: SHA256.hexadecimal(of: Array(whole.utf8)), isReplaced: true, path: "devrev/devrev.md")
    try project.write(
      TransactionJournal(direction: .forward, entries: [entry]).text, to: "Generated/\(TransactionJournal.fileName)")
    let run = try arguments.count == 1 ? project.run("generate") : project.run("generate", "--check")
    #expect(run.status == 0)
    #expect(run.messages.contains("Completed or rolled back the changes of an interrupted run"))
    #expect(try project.read(path) == whole)
    #expect(!project.exists("Generated/\(TransactionJournal.fileName)"))
  }

  @Test func aRetiredFileThatWasChangedIsLeftAndNamed() throws {
    let project = try TemporaryProject()
    #expect(try project.run("generate").status == 0)
    let manifest = try project.read("Generated/manifest.json")
    let kept = "{\"path\": \"devrev/mine.txt\", \"sha256\": \"\(SHA256.hexadecimal(of: Array("made".utf8)))\"},"
    try project.write(manifest.replacing("\"files\": [", with: "\"files\": [\n\(kept)"), to: "Generated/manifest.json")
    try project.write("changed", to: "Generated/devrev/mine.txt")
    let run = try project.run("generate")
    #expect(run.messages.contains("[changed-retired-file]"))
    #expect(try project.read("Generated/devrev/mine.txt") == "changed")
  }

  @Test func aPipeThatNobodyWritesIntoIsNotWaitedFor() throws {
    let project = try TemporaryProject()
    #expect(mkfifo(project.url("pipe.html").path, 0o600) == 0)
    #expect(try project.run("scrape", "pipe.html").status == 2)
  }
}
