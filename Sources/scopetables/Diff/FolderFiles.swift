import Generation
import OpenAPI
import ScopeModel

/// The plain files below a folder. Hidden ones are passed over, and so are links, with a word: a link could lead anywhere.
struct FolderFiles {
  let folder: String

  /// - Throws: ``Generation/InputError`` where a folder or a file cannot be read.
  func files() throws(InputError) -> SideFiles {
    var side = SideFiles(name: folder, isFolder: true, files: [])
    try collect(folder, depth: 0, into: &side)
    return SideFiles(name: folder, isFolder: true, files: side.files, findings: side.findings)
  }

  private func collect(_ folder: String, depth: Int, into side: inout SideFiles) throws(InputError) {
    guard depth <= SideFiles.maximumDepth else { throw SideFiles.tooLarge(self.folder) }
    for name in try names(in: folder) where !name.hasPrefix(".") {
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

  private func names(in folder: String) throws(InputError) -> [String] {
    guard let stream = opendir(folder) else {
      let reason = SystemFailure.last.reason
      throw InputError(
        Finding(.error, id: "unreadable-file", "The folder cannot be read: \(reason).", page: folder))
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      names.append(name)
    }
    return names.sorted { ExactText($0) < ExactText($1) }
  }
}
