#if Command
  import ArgumentParser
  import Findings
  import Generation
  import ScopeModel

  /// The catalogs that a question is asked of: those that are named, or else all of the configuration.
  struct CatalogSource: ParsableArguments {
    @Option(
      name: .customLong("catalog"), parsing: .upToNextOption,
      help: ArgumentHelp(
        "The catalogs to use (default: those in the configured output folder).", valueName: "file"))
    var files: [String] = []

    @Option(
      help: ArgumentHelp(
        "The configuration whose catalogs to use (default: \(Project.defaultConfiguration)).", valueName: "file")
    )
    var config: String?

    func validate() throws {
      if config != nil, !files.isEmpty {
        throw ValidationError("--catalog and --config exclude each other. Use one of them.")
      }
    }

    /// Words after the catalogs that are no JSON file, and so what is asked for: `--catalog a.json GET /boats`. They are taken out of
    /// the catalogs.
    mutating func takeWordsBehindCatalogs() -> [String] {
      let count = (files.lastIndex { $0.hasSuffix(".json") || $0 == InputFile.standardInput } ?? files.count - 1) + 1
      defer { files.removeLast(files.count - count) }
      return Array(files[count...])
    }

    /// - Throws: ``InputError`` if a catalog cannot be read, or two are of the same provider.
    func catalogs() throws(InputError) -> [Catalog] { try namedCatalogs().map(\.catalog) }

    /// The same, each with its file.
    ///
    /// - Throws: ``InputError`` if a catalog cannot be read, or two are of the same provider.
    func namedCatalogs() throws(InputError) -> [NamedCatalog] {
      var catalogs: [NamedCatalog] = []
      for path in try paths() {
        let catalog = try CatalogFile.read(path)
        if catalogs.contains(where: { $0.catalog.provider == catalog.provider }) {
          let message = "Two catalogs belong to the provider “\(catalog.provider)”. Specify only one of them."
          throw InputError(Finding(.error, id: "doubled-provider", message, page: path))
        }
        catalogs.append(NamedCatalog(path: path, catalog: catalog))
      }
      return catalogs
    }

    private func paths() throws(InputError) -> [String] {
      if !files.isEmpty { return files }
      let project = Project(configurationPath: config ?? Project.defaultConfiguration)
      let configuration = try project.configuration()
      return configuration.providers.map { provider in
        project.place(of: DiskPath.join(configuration.outputFolder, Generator.catalogPath(of: provider)))
      }
    }
  }

  /// How an answer is written.
  enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }
#endif
