import Generation
import ScopeModel

/// The plain files below a folder. Hidden ones and links are passed over: a link could lead anywhere.
struct FolderFiles {
  let folder: String

  /// - Throws: ``Generation/InputError`` where a folder or a file cannot be read.
  func files() throws(InputError) -> SideFiles {
    var files: [SideFiles.File] = []
    try collect(folder, depth: 0, into: &files)
    return SideFiles(name: folder, isFolder: true, files: files)
  }

  private func collect(_ folder: String, depth: Int, into files: inout [SideFiles.File]) throws(InputError) {
    guard depth <= SideFiles.maximumDepth else { throw SideFiles.tooLarge(self.folder) }
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = DiskPath.join(folder, name)
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        try collect(path, depth: depth + 1, into: &files)
      case S_IFREG where SideReading.isRead(path):
        guard files.count < SideFiles.maximumFiles else { throw SideFiles.tooLarge(self.folder) }
        files.append(SideFiles.File(path: path, bytes: try InputFile.read(path)))
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
