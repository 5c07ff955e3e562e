import Findings
import Generation
import OpenAPI
import ScopeModel
import TextRendering

/// Reads files out of git's store, through git itself. Nothing is checked out, and nothing changes.
struct GitTree {
  private let object: GitObjectName
  private let name: String
  private let git: GitProgram

  init(_ object: GitObjectName, name: String) {
    self.object = object
    self.name = name
    git = GitProgram(name: name, purpose: "'git:' names")
  }

  /// - Throws: ``InputError`` if git has no such version, or the version no such file.
  func files() throws(InputError) -> SideFiles {
    // What begins with a hyphen would be an option to git.
    guard !object.revision.isEmpty, !object.revision.hasPrefix("-") else {
      throw git.failure("“\(name)” has no valid revision. Write git:REVISION:PATH, such as git:main:Inputs.")
    }
    let commit = try git.line(of: ["rev-parse", "--verify", "--quiet", "\(object.revision)^{commit}"]) {
      "Git cannot find the commit “\(object.revision)” here. Fetch it, or correct the name."
    }
    let identifier = try git.line(of: ["rev-parse", "--verify", "--quiet", "\(commit):./\(object.path)"]) {
      "The commit “\(object.revision)” contains nothing at “\(object.path)”, relative to the current folder. Correct the path."
    }
    let kind = try git.line(of: ["cat-file", "-t", identifier]) { "Git cannot read the object \(identifier)." }
    if kind == "blob" {
      let bytes = try git.contents(of: identifier)
      if try isLink(object.path, in: commit) {
        let target = TerminalText.line(String(decoding: bytes.prefix(200), as: UTF8.self))
        throw git.failure(
          "At that revision, this is a symbolic link to “\(target)”. Specify its target, after git:\(object.revision):."
        )
      }
      let file = SideFiles.File(
        path: object.path, bytes: bytes, neighbours: neighbours(of: object.path, in: commit))
      return SideFiles(name: name, isFolder: false, files: [file])
    }
    return try files(inTree: identifier, of: commit)
  }

  /// Whether a path is a symbolic link in a commit.
  private func isLink(_ path: String, in commit: String) throws(InputError) -> Bool {
    let listing = try git.output(of: ["ls-tree", "-z", commit, "--", "./\(path)"]) { "Git cannot list “\(path)”." }
    return GitTreeEntry.all(in: listing).first?.isLink ?? false
  }

  /// The files of the same version inside the folder of a document.
  private func neighbours(of path: String, in commit: String) -> SpecificationFiles {
    let folder = DiskPath.folder(of: path)
    return SpecificationFiles { name in
      let file = DiskPath.join(folder, name)
      do throws(InputError) {
        let identifier = try git.line(of: ["rev-parse", "--verify", "--quiet", "\(commit):./\(file)"]) { "" }
        guard !(try isLink(file, in: commit)) else { return .failure("at that revision, it is a symbolic link") }
        return .bytes(try git.contents(of: identifier))
      } catch {
        return .failure("the file does not exist at that revision")
      }
    }
  }

  /// The plain files; links and other repositories are passed over, as on the disk.
  private func files(inTree identifier: String, of commit: String) throws(InputError) -> SideFiles {
    let listing = try git.output(of: ["ls-tree", "-r", "-z", "--full-tree", identifier]) {
      "Git cannot list “\(object.path)”."
    }
    var files: [SideFiles.File] = []
    var findings: [Finding] = []
    for entry in GitTreeEntry.all(in: listing) {
      let isHidden = entry.path.split(separator: "/").contains { $0.hasPrefix(".") }
      guard !isHidden, SideReading.isRead(entry.path) else { continue }
      let path = DiskPath.join(object.path, entry.path)
      if entry.isLink { findings.append(SideFiles.passedOver(link: path)) }
      guard entry.isFile else { continue }
      guard files.count < SideFiles.maximumFiles else { throw SideFiles.tooLarge(name) }
      let bytes = try git.contents(of: entry.object)
      files.append(SideFiles.File(path: path, bytes: bytes, neighbours: neighbours(of: path, in: commit)))
    }
    return SideFiles(name: name, isFolder: true, files: files, findings: findings)
  }
}
