import Findings
import Generation
import ScopeModel

/// A configuration file and the folder that its paths start from.
struct Project {
  /// Where the configuration lies unless somebody names another file.
  static let defaultConfiguration = "scopetables.json"

  /// As it was given on the command line.
  let configurationPath: String

  init(configurationPath: String) {
    self.configurationPath = configurationPath
  }

  /// Empty for the current folder.
  var folder: String { DiskPath.folder(of: configurationPath) }

  /// What makes a path of the configuration one that an editor finds: the folder with a final `/`, or nothing.
  var prefix: String { folder.isEmpty ? "" : DiskPath.join(folder, "") }

  /// - Throws: ``InputError`` with everything that is wrong with the file.
  func configuration() throws(InputError) -> Configuration {
    try Configuration(json: try configurationBytes(), path: configurationName)
  }

  /// How the configuration is called in messages, which is its path from the project's folder.
  var configurationName: String { DiskPath.name(of: configurationPath) }

  /// - Throws: ``InputError`` if the file cannot be read.
  func configurationBytes() throws(InputError) -> [UInt8] {
    try InputFile.read(configurationPath, name: configurationName)
  }

  /// Where a path of the configuration leads.
  func place(of path: String) -> String { DiskPath.join(folder, path) }

  /// The bytes of a file that the configuration names or implies; `nil` if there is none.
  ///
  /// - Throws: ``InputError`` if it is there and cannot be read.
  func file(_ path: String) throws(InputError) -> [UInt8]? {
    try InputFile.readIfPresent(place(of: path), name: path)
  }

  /// What is recorded about the pages in a page's folder; `nil` if nothing is.
  ///
  /// - Throws: ``InputError`` if the file is there and unfit.
  func provenance(ofPage page: String) throws(InputError) -> Provenance? {
    let path = Provenance.path(besidePage: page)
    guard let bytes = try file(path) else { return nil }
    return try Provenance(json: bytes, path: path)
  }

  /// All that a generator reads.
  ///
  /// - Throws: ``InputError`` that names every file that cannot be read.
  func inputs(of generator: Generator, folder outputs: OutputFolder) throws(InputError) -> GenerationInputs {
    var inputs = try GenerationInputs(
      pagesOf: generator,
      file: { path throws(InputError) in
        try InputFile.read(place(of: path), name: path, limits: generator.configuration.limits)
      },
      provenance: file)
    for provider in generator.providers {
      let path = Generator.catalogPath(of: provider)
      inputs.committedCatalogs[provider.id] = try outputs.existing([path])[path]
    }
    inputs.committedManifest = try outputs.existing([Manifest.fileName])[Manifest.fileName]
    return inputs
  }
}
