#if Command
  import Generation

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
    func keep(_ generation: GenerationResult, of inputs: GenerationInputs, configuration bytes: [UInt8]) {
      let files = Self.paths(of: generator).map { path in
        (path: path, bytes: inputs.pages[path] ?? inputs.vendors[path] ?? inputs.provenances[path])
      }
      memory.keep(
        generation, configuration: generator.configuration,
        inputs: [(path: configurationPath, bytes: bytes)] + files, signatures: signatures, started: started)
    }
  }
#endif
