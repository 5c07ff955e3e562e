import Foundation
import Testing

@testable import scopetables

@Suite struct OutputFolderTests {
  @Test(arguments: ["Generated", "Generated/devrev", "Generated/devrev/devrev.md"])
  func aSymbolicLinkIsNotFollowed(link: String) throws {
    let project = try TemporaryProject()
    if link == "Generated/devrev/devrev.md" {
      try project.write("outside", to: "outside")
    } else {
      try project.write("outside", to: "outside/file")
    }
    let place = project.url(link)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(at: place, withDestinationURL: project.url("outside"))
    let before = try project.snapshot()
    let run = try project.run("generate")
    #expect(run.status == 2)
    #expect(run.errors.count == 1)
    #expect(run.messages.contains("\(link): error: This is a symbolic link."), "\(run.messages)")
    #expect(try project.snapshot() == before)
  }

  @Test func aFolderInAFilesPlaceStopsEverything() throws {
    let project = try TemporaryProject()
    try project.write("x", to: "Generated/devrev/devrev.md/x")
    let before = try project.snapshot()
    let run = try project.run("generate")
    #expect(run.status == 2)
    #expect(run.messages.contains("Generated/devrev/devrev.md: error: There is a folder where"))
    #expect(try project.snapshot() == before)
  }

  @Test func aFileInAFoldersPlaceStopsEverything() throws {
    let project = try TemporaryProject()
    try project.write("x", to: "Generated")
    let run = try project.run("generate")
    #expect(run.status == 2)
    #expect(try project.read("Generated") == "x")
  }

  @Test func aManifestCannotHaveFilesOutsideRemoved() throws {
    let project = try TemporaryProject()
    try project.write("keep", to: "keep.txt")
    try project.write(
      #"{"formatVersion": 1, "files": [{"path": "../keep.txt", "sha256": "00"}]}"#, to: "Generated/manifest.json")
    let run = try project.run("generate")
    #expect(run.status == 0)
    #expect(run.messages.contains("[unreadable-manifest]"))
    #expect(try project.read("keep.txt") == "keep")
  }

  @Test func whatAKilledRunLeftBehindIsNoHindrance() throws {
    let project = try TemporaryProject()
    let path = "Generated/devrev/devrev.md"
    _ = try project.run("generate")
    for leftover in [FileTransaction.stagedName(path), FileTransaction.keptName(path)] {
      try project.write("half", to: leftover)
      #expect(try project.run("generate").status == 0)
      #expect(!project.exists(leftover))
    }
  }
}

@Suite struct FileTransactionTests {
  /// A rename that fails at its n-th call, from 0.
  final class FailingRename {
    private var remaining: Int
    init(at call: Int) { remaining = call }

    func rename(_ from: String, _ to: String) -> Int32 {
      remaining -= 1
      if remaining == -1 {
        errno = ENOSPC
        return -1
      }
      return Foundation.rename(from, to)
    }
  }

  static func transaction(in project: TemporaryProject) -> FileTransaction {
    let names = ["out/old.txt", "out/new.txt", "out/deep/er/new.txt"]
    return FileTransaction(
      writes: names.map { FileTransaction.Write(path: project.url($0).path, bytes: Array("new".utf8)) },
      removals: [project.url("out/gone/gone.txt").path])
  }

  static func project() throws -> TemporaryProject {
    let project = try TemporaryProject()
    try project.write("old", to: "out/old.txt")
    try project.write("gone", to: "out/gone/gone.txt")
    return project
  }

  @Test func itWritesAndRemoves() throws {
    let project = try Self.project()
    var transaction = Self.transaction(in: project)
    try transaction.commit()
    let after = try project.snapshot(of: "out").mapValues { String(decoding: $0.data, as: UTF8.self) }
    #expect(after == ["old.txt": "new", "new.txt": "new", "deep/er/new.txt": "new"])
    #expect(!project.exists("out/gone"))
  }

  /// Three renames put new files into place.
  @Test(arguments: 0..<3)
  func whereItFailsEverythingIsAsItWas(call: Int) throws {
    let project = try Self.project()
    let before = try project.snapshot(of: "out")
    var transaction = Self.transaction(in: project)
    let failing = FailingRename(at: call)
    transaction.rename = failing.rename
    #expect(throws: FileTransaction.Failure.self) { try transaction.commit() }
    #expect(try project.snapshot(of: "out") == before)
    #expect(!project.exists("out/deep"))
  }

  @Test func afterTheLastRenameNothingFails() throws {
    let project = try Self.project()
    var transaction = Self.transaction(in: project)
    let failing = FailingRename(at: 3)
    transaction.rename = failing.rename
    try transaction.commit()
  }

  @Test func signalsWaitUntilAllFilesAreInPlace() throws {
    /// Whether SIGTERM is held back.
    func isBlocked() -> Bool {
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      return sigismember(&mask, SIGTERM) == 1
    }
    final class Observation { var seen: [Bool] = [] }
    let observation = Observation()
    let project = try Self.project()
    var transaction = Self.transaction(in: project)
    transaction.rename = { from, to in
      observation.seen.append(isBlocked())
      return Foundation.rename(from, to)
    }
    let before = isBlocked()
    try transaction.commit()
    #expect(observation.seen == [true, true, true])
    #expect(isBlocked() == before)
  }

  @Test func theModeOfAFileStays() throws {
    let project = try Self.project()
    let path = project.url("out/old.txt").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    var transaction = FileTransaction(writes: [FileTransaction.Write(path: path, bytes: [1])])
    try transaction.commit()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
  }
}
