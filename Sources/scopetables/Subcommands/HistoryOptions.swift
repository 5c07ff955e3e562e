#if Command
  import ArgumentParser
  import Findings
  import Site
  import TextRendering

  /// Whether an explorer shows what changed from commit to commit, and how far back.
  struct HistoryOptions: ParsableArguments {
    @Flag(help: "Add a time line of the commits that touched the catalogs, and feeds of the changes (Atom, JSON Feed).")
    var history = false

    @Option(
      help: ArgumentHelp("How many commits the time line goes back (default: \(Self.usualLimit)).", valueName: "number")
    )
    var historyLimit: Int?

    @Option(
      help: ArgumentHelp(
        "Where the folder will be served, so that the feeds hold whole addresses.", valueName: "address"))
    var siteURL: String?

    private static let usualLimit = 50
    private static let limits = 1...1_000

    func validate() throws {
      if let historyLimit, !Self.limits.contains(historyLimit) {
        throw ValidationError("--history-limit is a number from 1 to \(Self.limits.upperBound).")
      }
      if let siteURL, !Self.isFolder(siteURL) {
        throw ValidationError("--site-url is an address of the web, such as https://host.example/permissions/.")
      }
      if !history, historyLimit != nil || siteURL != nil {
        throw ValidationError("--history-limit and --site-url belong to --history.")
      }
    }

    /// Whether it is an address of the web that names of files can be put behind.
    private static func isFolder(_ address: String) -> Bool {
      WebAddress.begins(address)
        && address.utf8.allSatisfy { (0x21..<0x7F).contains($0) && !"\"<>\\^`{|}?#".utf8.contains($0) }
    }

    /// `nil` if none was asked for. What a person should know of it is printed.
    func read(_ catalogs: [NamedCatalog]) throws(InputError) -> CatalogHistory? {
      if !history { return nil }
      let result = try HistoryReading(catalogs: catalogs, limit: historyLimit ?? Self.usualLimit).history()
      MessagePrinter().print(result.findings)
      return result.history
    }
  }
#endif
