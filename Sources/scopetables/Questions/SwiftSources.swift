#if Command
  import Findings
  import Generation
  import ScopeModel

  /// The Swift sources below a folder. Hidden ones and links are passed over: a link could lead anywhere.
  struct SwiftSources {
    private static let maximumFiles = 10_000
    private static let maximumDepth = 32

    private let folder: String
    private var paths: [String] = []

    /// In the order of their paths' bytes, folder by folder.
    ///
    /// - Throws: ``InputError`` if a folder cannot be read, or holds too much.
    static func paths(in folder: String) throws(InputError) -> [String] {
      var sources = SwiftSources(folder: folder)
      try sources.collect(folder, depth: 0)
      return sources.paths
    }

    private init(folder: String) {
      self.folder = folder
    }

    private mutating func collect(_ folder: String, depth: Int) throws(InputError) {
      for name in try FolderNames.shown(in: folder) {
        let path = DiskPath.join(folder, name)
        var status = stat()
        guard lstat(path, &status) == 0 else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFDIR where depth < Self.maximumDepth: try collect(path, depth: depth + 1)
        case S_IFREG where name.hasSuffix(".swift") && paths.count < Self.maximumFiles: paths.append(path)
        case S_IFREG where !name.hasSuffix(".swift"): continue
        case S_IFDIR, S_IFREG:
          let message =
            "This folder contains more than \(Self.maximumFiles) sources, or folders nested more than \(Self.maximumDepth) deep. "
            + "Choose a smaller one."
          throw InputError(Finding(.error, id: "too-large", message, page: self.folder))
        default: continue
        }
      }
    }
  }
#endif
