#if Command
  import CatalogQuestions
  import Findings
  import Generation
  import ScopeModel

  /// The files that say what an app calls. Of a folder, its Swift sources are read.
  enum UseFiles {
    /// How much is read of one file, in bytes.
    private static let maximumBytes = 256 << 20

    /// - Throws: ``InputError`` if something cannot be read.
    static func read(_ paths: [String]) throws(InputError) -> UseList {
      var list = UseList()
      for path in paths {
        for file in try files(path) {
          list.append(try UseListReader.read(try InputFile.read(file, limit: maximumBytes), path: file))
        }
      }
      return list
    }

    private static func files(_ path: String) throws(InputError) -> [String] {
      guard path != InputFile.standardInput, OutputFile.isFolder(path) else { return [path] }
      return try SwiftSources.paths(in: path)
    }
  }
#endif
