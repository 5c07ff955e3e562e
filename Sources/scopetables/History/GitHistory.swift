import Findings
import Site
import TextRendering

/// The commits that touched some files, along first parents, and the files as each of them has them.
///
/// Only git's plumbing is asked, because what people set for `git log` must not change a page.
struct GitHistory {
  /// A file of the repository.
  struct File {
    /// As a person named it.
    var name: String
    /// From the top of the repository.
    var path: String
  }

  /// In the order in which they were named.
  let files: [File]
  private let git: GitProgram

  /// - Throws: ``InputError`` if the files are in no repository, in two of them, or in one that holds only its newest commits.
  init(of names: [String]) throws(InputError) {
    var files: [File] = []
    var top: String?
    for name in names {
      let folder = DiskPath.folder(of: name)
      let git = Self.git(in: folder.isEmpty ? "." : folder, name: name)
      if name == InputFile.standardInput {
        throw git.failure(
          "--history needs catalogs that lie in a git repository, and cannot read them from standard input.")
      }
      let otherwise = { "This catalog lies in no git repository, and --history reads it out of one." }
      let own = try git.text(of: ["rev-parse", "--show-toplevel"], otherwise: otherwise)
      if let top, top != own {
        throw git.failure(
          "This catalog lies in another git repository than the one before it. Make an explorer for each.")
      }
      top = own
      let prefix = try git.text(of: ["rev-parse", "--show-prefix"], otherwise: otherwise)
      files.append(File(name: name, path: prefix + DiskPath.name(of: name)))
    }
    self.files = files
    git = Self.git(in: top ?? ".", name: names.first ?? "")
    if try git.line(of: ["rev-parse", "--is-shallow-repository"], otherwise: { "git cannot read this repository." })
      == "true"
    {
      throw git.failure(
        "This is a shallow clone: it holds only the newest commits, so that its history would be cut short. Run git fetch --unshallow."
      )
    }
  }

  private static func git(in folder: String, name: String) -> GitProgram {
    GitProgram(folder: folder, name: name, purpose: "--history", findingID: "no-history")
  }

  // MARK: Commits

  /// The commits that changed any of the files, the newest first.
  ///
  /// - Throws: ``InputError`` if there is none.
  func commits() throws(InputError) -> [CatalogVersion.Commit] {
    let arguments = ["rev-list", "--first-parent", "--encoding=UTF-8", "--format=%ct %s", "HEAD", "--"]
    let listing = try git.output(of: ["--literal-pathspecs"] + arguments + files.map(\.path)) {
      "git cannot list the commits of this repository."
    }
    var commits: [CatalogVersion.Commit] = []
    var id: String?
    // commit 5181a39…
    // 1764433769 Read permission pages of four vendors
    for line in listing.split(separator: UInt8(ascii: "\n")) {
      if let known = id {
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
        let seconds = parts.first.flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
        let subject = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
        commits.append(CatalogVersion.Commit(id: known, seconds: seconds, subject: subject))
        id = nil
      } else {
        id = String(decoding: line.drop { $0 != UInt8(ascii: " ") }.dropFirst(), as: UTF8.self)
      }
    }
    if commits.isEmpty {
      throw git.failure("No commit holds this catalog yet. Commit it first.")
    }
    return commits
  }

  // MARK: Files

  /// What a commit has of the files, by their path; those are left out that it lacks.
  func entries(of commit: String) throws(InputError) -> [ExactText: GitTreeEntry] {
    let listing = try git.output(
      of: ["--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit, "--"] + files.map(\.path)
    ) {
      "git cannot list the files of the commit \(commit)."
    }
    return Dictionary(GitTreeEntry.all(in: listing).map { (ExactText($0.path), $0) }) { $1 }
  }

  func contents(of entry: GitTreeEntry) throws(InputError) -> [UInt8] { try git.contents(of: entry.object) }
}

extension GitProgram {
  /// The whole output, which may hold line feeds, without the last one.
  fileprivate func text(of arguments: [String], otherwise message: () -> String) throws(InputError) -> String {
    let bytes = try output(of: arguments, otherwise: message)
    return String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }
}
