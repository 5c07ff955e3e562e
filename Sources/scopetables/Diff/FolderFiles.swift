import Findings
import Generation
import OpenAPI
import ScopeModel

/// The plain files below a folder. Hidden ones are passed over, and so are links, with a word: a link could lead anywhere.
struct FolderFiles {
  let folder: String

  /// - Throws: ``InputError`` if a folder or a file cannot be read.
  func files() throws(InputError) -> SideFiles {
    var side = SideFiles(name: folder, isFolder: true, files: [])
    try collect(folder, depth: 0, into: &side)
    return SideFiles(name: folder, isFolder: true, files: side.files, findings: side.findings)
  }

  private func collect(_ folder: String, depth: Int, into side: inout SideFiles) throws(InputError) {
    guard depth <= SideFiles.maximumDepth else { throw SideFiles.tooLarge(self.folder) }
    for name in try FolderNames.shown(in: folder) {
      let path = DiskPath.join(folder, name)
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        try collect(path, depth: depth + 1, into: &side)
      case S_IFREG where SideReading.isRead(path):
        guard side.files.count < SideFiles.maximumFiles else { throw SideFiles.tooLarge(self.folder) }
        side.files.append(
          SideFiles.File(path: path, bytes: try InputFile.read(path), neighbours: .inFolder(of: path)))
      case S_IFLNK where SideReading.isRead(path):
        side.findings.append(SideFiles.passedOver(link: path))
      default: continue
      }
    }
  }
}
