#if Command
  import Generation

  /// The running program as a file.
  enum ProgramFile {
    /// What tells this build of the program from every other; `nil` if the system does not say where its file is.
    static var identity: String? {
      guard let path = CommandLine.executablePath, let signature = FileSignature(of: path) else { return nil }
      return
        "\(ScopeTablesCommand.version) \(signature.device) \(signature.inode) \(signature.size) \(signature.modified) \(signature.changed)"
    }
  }

  extension CommandLine {
    fileprivate static var executablePath: String? {
      #if canImport(Darwin)
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        var size = UInt32(buffer.count)
        guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      #else
        return "/proc/self/exe"
      #endif
    }
  }
#endif
