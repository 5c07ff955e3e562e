import Generation
import OpenAPI

extension SpecificationFiles {
  /// The files on the disk inside the folder of a document.
  static func inFolder(of path: String) -> SpecificationFiles {
    let folder = DiskPath.folder(of: path)
    let root = folder.isEmpty ? "." : folder
    return SpecificationFiles { name in
      let file = DiskPath.join(folder, name)
      if let bytes = InputFile.read(file, inside: root, limit: SpecificationLimits().maximumBytes + 1) {
        return .bytes(bytes)
      }
      var status = stat()
      if stat(file, &status) != 0, errno == ENOENT { return .failure("the file does not exist") }
      return .failure("it is not a regular file inside the folder of the first file, or it cannot be read")
    }
  }

  /// Beside standard input there are no files.
  static let none = SpecificationFiles { _ in .failure("standard input has no folder with other files") }
}
