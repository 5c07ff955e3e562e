import Generation
import ScopeModel

/// The files of one side of a comparison, from the disk or from a version that git keeps.
struct SideFiles {
  /// As it was given on the command line.
  var name: String
  var isFolder: Bool
  /// In the order of their paths' bytes. Paths begin as the person wrote them, so that an editor finds them.
  var files: [File]

  struct File {
    var path: String
    var bytes: [UInt8]
  }

  /// How many files of a folder are read, and how deep.
  static let maximumFiles = 10_000
  static let maximumDepth = 32

  /// - Throws: ``Generation/InputError`` where something cannot be read.
  init(_ name: String) throws(InputError) {
    if let object = GitObjectName(name) {
      self = try GitTree(object, name: name).files()
    } else if name != InputFile.standardInput, OutputFile.isFolder(name) {
      self = try FolderFiles(folder: name).files()
    } else {
      let bytes = try InputFile.read(name)
      self.init(name: name, isFolder: false, files: [File(path: name, bytes: bytes)])
    }
  }

  init(name: String, isFolder: Bool, files: [File]) {
    self.name = name
    self.isFolder = isFolder
    self.files = files.sorted { ExactText($0.path) < ExactText($1.path) }
  }

  static func tooLarge(_ name: String) -> InputError {
    InputError(
      Finding(
        .error, id: "too-large",
        "This folder holds more than \(maximumFiles) files, or folders more than \(maximumDepth) deep. Name a smaller one.",
        page: name))
  }
}
