#if Command
  import Findings
  import Generation
  import Hashing

  /// The record of the last run of `generate` over a configuration, in the user's cache folder.
  ///
  /// Whatever is wrong with it is not worth a word: it is made anew.
  struct RunMemory {
    private let project: Project
    private let program: String
    private let path: String

    /// How many records are kept, one for each configuration and set of options.
    private static let maximumRecords = 200

    /// - Returns: `nil` if there is no place for it, or the system does not say which program this is.
    init?(of project: Project, provider: String?, acceptsShrink: Bool) {
      guard let folder = CacheFolder.path, let program = ProgramFile.identity,
        let configuration = realpath(project.configurationPath, nil)
      else { return nil }
      defer { free(configuration) }
      self.project = project
      self.program = program
      let key = [String(cString: configuration), provider ?? "", acceptsShrink ? "accept-shrink" : ""]
      let name = SHA256.hexadecimal(of: Array(key.joined(separator: "\n").utf8))
      path = DiskPath.join(folder, "\(name).run")
    }

    /// The record of the last run where nothing changed since: no input, no output, and not the program.
    func unchanged() -> RunRecord? {
      guard let bytes = try? InputFile.readIfPresent(path, name: path), let record = RunRecord(bytes: bytes),
        record.program == program, !TransactionJournal.isLeft(in: project.place(of: record.folder))
      else { return nil }
      let renewed = record.renewed(
        at: Clock.nanoseconds, signature: { FileSignature(of: project.place(of: $0)) }, hash: { hash(of: $0) })
      if let renewed, renewed != record { save(renewed) }
      return renewed
    }

    private func hash(of path: String) -> String? {
      let bytes = try? InputFile.readIfPresent(project.place(of: path), name: path)
      return bytes.flatMap { $0 }.map { SHA256.hexadecimal(of: $0) }
    }

    /// How files are found before they are read.
    func signatures(of paths: [String]) -> [String: FileSignature] {
      var signatures: [String: FileSignature] = [:]
      for path in paths { signatures[path] = FileSignature(of: project.place(of: path)) }
      return signatures
    }

    /// Keeps what a run read and wrote.
    ///
    /// - Parameters:
    ///   - inputs: The SHA-256 of each file that was read; `nil` for one that is not there.
    ///   - signatures: Those of the inputs from before they were read.
    ///   - started: When these were taken, in nanoseconds since 1970.
    func keep(
      _ generation: GenerationResult, configuration: Configuration, inputs: [(path: String, sha256: String?)],
      signatures: [String: FileSignature], started: Int64
    ) {
      guard generation.isRepeatable else { return }
      let folder = configuration.outputFolder
      let now = Clock.nanoseconds
      let outputs = generation.files.map { file in
        let path = DiskPath.join(folder, file.path)
        return state(of: path, SHA256.hexadecimal(of: file.bytes), FileSignature(of: project.place(of: path)), at: now)
      }
      save(
        RunRecord(
          program: program, folder: folder, failOnFindings: configuration.failOnFindings,
          inputs: inputs.map { state(of: $0.path, $0.sha256, signatures[$0.path], at: started) }, outputs: outputs,
          findings: generation.findings))
    }

    private func state(
      of path: String, _ sha256: String?, _ signature: FileSignature?, at moment: Int64
    ) -> RunRecord.File {
      guard let sha256 else { return RunRecord.File(path: path, state: .absent) }
      let settled = signature.flatMap { $0.isSettled(at: moment) ? $0 : nil }
      return RunRecord.File(path: path, state: .present(sha256: sha256, signature: settled))
    }

    private func save(_ record: RunRecord) {
      guard let bytes = record.bytes else { return }
      var transaction = FileTransaction()
      transaction.writes.append(FileTransaction.Write(path: path, bytes: bytes))
      try? transaction.commit()
      removeOldest()
    }

    /// Removes the records that were not written for longest, where there are too many.
    private func removeOldest() {
      let folder = DiskPath.folder(of: path)
      guard let names = try? FolderNames.shown(in: folder).filter({ $0.hasSuffix(".run") }),
        names.count > Self.maximumRecords
      else { return }
      let dated = names.map { (path: DiskPath.join(folder, $0), written: FileSignature(of: DiskPath.join(folder, $0))) }
      let oldest = dated.sorted { ($0.written?.modified ?? 0) < ($1.written?.modified ?? 0) }
      for record in oldest.prefix(names.count - Self.maximumRecords) { unlink(record.path) }
    }
  }
#endif
