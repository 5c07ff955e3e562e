import Generation
import ScopeModel

/// The plain files below a folder. Hidden ones and links are passed over: a link could lead anywhere.
struct FolderFiles {
  let folder: String

  /// - Throws: ``Generation/InputError`` where a folder or a file cannot be read.
  func files() throws(InputError) -> SideFiles {
    var files: [SideFiles.File] = []
    for path in try Self.paths(in: folder, where: SideReading.isRead) {
      files.append(SideFiles.File(path: path, bytes: try InputFile.read(path)))
    }
    return SideFiles(name: folder, isFolder: true, files: files)
  }

  /// The paths of the files whose kind is wanted, folder by folder, in the order of their names' bytes.
  ///
  /// - Throws: ``Generation/InputError`` where a folder cannot be read, or holds too much.
  static func paths(in folder: String, where isWanted: (String) -> Bool) throws(InputError) -> [String] {
    var paths: [String] = []
    try FolderFiles(folder: folder).collect(folder, depth: 0, where: isWanted, into: &paths)
    return paths
  }

  private func collect(
    _ folder: String, depth: Int, where isWanted: (String) -> Bool, into paths: inout [String]
  ) throws(InputError) {
    guard depth <= SideFiles.maximumDepth else { throw SideFiles.tooLarge(self.folder) }
    for name in try names(in: folder) where !name.hasPrefix(".") {
      let path = DiskPath.join(folder, name)
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        try collect(path, depth: depth + 1, where: isWanted, into: &paths)
      case S_IFREG where isWanted(path):
        guard paths.count < SideFiles.maximumFiles else { throw SideFiles.tooLarge(self.folder) }
        paths.append(path)
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
