import Emission
import Findings
import Generation
import Hashing
import ScopeModel
import SwiftEmission
import TextRendering

/// The folder of an explorer. A manifest of its own distinguishes its files from those of others.
struct SiteFolder {
  /// The manifest's name, which no other output has: a folder of tables is not taken for an explorer.
  static let manifestName = "scopetables-site.json"

  private let folder: OutputFolder
  private let path: String

  /// - Parameter path: As it was given on the command line.
  init(path: String) {
    self.path = path
    folder = OutputFolder(
      base: DiskPath.folder(of: Self.plain(path)), name: Self.name(of: path), manifestName: Self.manifestName)
  }

  /// The last part of the path; empty where it names no folder that can be written: the root, or one that is only pointed to.
  static func name(of path: String) -> String {
    let name = DiskPath.name(of: plain(path))
    return name == "." || name == ".." ? "" : name
  }

  private static func plain(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path == "/" ? "" : path
  }

  /// Puts the files in the place of those of the last run, all of them or none.
  ///
  /// - Throws: ``InputError`` if the folder holds files that no run has written, or cannot be written.
  func write(_ files: [EmittedFiles.File]) throws(InputError) -> OutputFolder.Change {
    folder.recover()
    let old = try manifest()
    let known = Set((old?.files ?? []).map { ExactText($0.path) })
    let made = files.map { GenerationResult.File(path: $0.path, bytes: Array($0.text.utf8)) }
    try refuseOthers(made, known: known)
    let new = Manifest(
      files: made.map { Manifest.Entry(path: $0.path, sha256: SHA256.hexadecimal(of: $0.bytes)) })
    let paths = Set(made.map { ExactText($0.path) })
    let retired = (old?.files ?? []).filter { !paths.contains(ExactText($0.path)) }
    return try folder.apply(
      GenerationResult(
        files: made + [GenerationResult.File(path: Self.manifestName, bytes: Array(new.json.utf8))], retired: retired))
  }

  /// What the last run wrote; `nil` if there was none.
  private func manifest() throws(InputError) -> Manifest? {
    guard let bytes = try folder.existing([Self.manifestName])[Self.manifestName] else { return nil }
    return try Manifest(json: bytes, path: DiskPath.join(path, Self.manifestName))
  }

  /// Without a manifest the folder must be empty, and with one no file that it does not name is overwritten.
  private func refuseOthers(_ files: [GenerationResult.File], known: Set<ExactText>) throws(InputError) {
    guard OutputFile.isFolder(path) else { return }
    if known.isEmpty, try !FolderNames.shown(in: path).isEmpty {
      throw InputError(
        Finding(
          .error, id: "foreign-folder",
          "This folder contains files that do not belong to an explorer. Choose an empty or new folder with -o.",
          page: path))
    }
    let strangers = files.map(\.path).filter { !known.contains(ExactText($0)) }
    for (path, _) in try folder.existing(strangers).sorted(by: { ExactText($0.key) < ExactText($1.key) }) {
      throw InputError(
        Finding(
          .error, id: "foreign-file",
          "A page of the explorer would overwrite this file, which the explorer did not write. Move it elsewhere.",
          page: DiskPath.join(self.path, path)))
    }
  }
}
