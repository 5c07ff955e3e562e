#if Command
  import Findings
  import Generation
  import Hashing
  import Scraping

  /// The files that a run reads, looked at before it reads them: what changes meanwhile is found changed by the next run.
  struct RunReading {
    private let memory: RunMemory
    private let generator: Generator
    private let configurationPath: String
    private let started: Int64
    private let signatures: [String: FileSignature]

    /// - Parameter configuration: The path of the configuration from the project's folder.
    init(_ memory: RunMemory, of generator: Generator, configuration: String) {
      self.memory = memory
      self.generator = generator
      configurationPath = configuration
      started = Clock.nanoseconds
      signatures = memory.signatures(of: [configuration] + Self.paths(of: generator))
    }

    private static func paths(of generator: Generator) -> [String] {
      var paths = generator.vendors
      var provenances: Set<String> = []
      for (page, provenance) in generator.pages {
        paths.append(page)
        if provenances.insert(provenance).inserted { paths.append(provenance) }
      }
      return paths
    }

    /// Keeps the run for the next one.
    ///
    /// - Parameter scraped: The pages, whose hashes are known from there.
    func keep(
      _ generation: GenerationResult, of inputs: GenerationInputs,
      scraped: [PageTask.Key: Result<CatalogBuilder.Source, InputError>], configuration bytes: [UInt8]
    ) {
      var hashes = [configurationPath: SHA256.hexadecimal(of: bytes)]
      for (path, bytes) in inputs.vendors { hashes[path] = SHA256.hexadecimal(of: bytes) }
      for (path, bytes) in inputs.provenances { hashes[path] = SHA256.hexadecimal(of: bytes) }
      for (key, page) in scraped { hashes[key.path] = try? page.get().sha256 }
      memory.keep(
        generation, configuration: generator.configuration,
        inputs: ([configurationPath] + Self.paths(of: generator)).map { ($0, hashes[$0]) }, signatures: signatures,
        started: started)
    }
  }
#endif
