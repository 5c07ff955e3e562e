import Findings
import Generation
import OpenAPI
import ScopeModel
import TextRendering

/// The files of one side of a comparison, from the disk or from a version that git keeps.
struct SideFiles {
  /// As it was given on the command line.
  var name: String
  var isFolder: Bool
  /// In the order of their paths' bytes. Paths begin as the person wrote them, so that an editor finds them.
  var files: [File]
  /// What was passed over that a person might expect to be read.
  var findings: [Finding] = []

  struct File {
    var path: String
    var bytes: [UInt8]
    /// Gives the files that an OpenAPI document refers to.
    var neighbours: SpecificationFiles
  }

  /// How many files of a folder are read, and how deep.
  static let maximumFiles = 10_000
  static let maximumDepth = 32

  /// - Throws: ``InputError`` if something cannot be read.
  init(_ name: String) throws(InputError) {
    if let object = GitObjectName(name) {
      self = try GitTree(object, name: name).files()
    } else if name != InputFile.standardInput, OutputFile.isFolder(name) {
      self = try FolderFiles(folder: name).files()
    } else {
      let bytes = try InputFile.read(name)
      let neighbours = name == InputFile.standardInput ? SpecificationFiles.none : .inFolder(of: name)
      self.init(name: name, isFolder: false, files: [File(path: name, bytes: bytes, neighbours: neighbours)])
    }
  }

  init(name: String, isFolder: Bool, files: [File], findings: [Finding] = []) {
    self.name = name
    self.isFolder = isFolder
    self.findings = findings
    self.files = files.sorted { ExactText($0.path) < ExactText($1.path) }
  }

  /// A link in a folder is not followed: it could lead anywhere.
  static func passedOver(link path: String) -> Finding {
    Finding(
      .warning, id: "skipped-link",
      "This is a symbolic link and was not followed. Specify its target, or replace the link with the file itself.",
      page: path)
  }

  static func tooLarge(_ name: String) -> InputError {
    InputError(
      Finding(
        .error, id: "too-large",
        "This folder contains more than \(maximumFiles) files, or folders nested more than \(maximumDepth) deep. Choose a smaller one.",
        page: name))
  }
}
