#if Command
  import ArgumentParser
  import Drift
  import Findings
  import Generation
  import ScopeModel
  import Site

  /// `scopetables site`: catalogs in, a folder of static pages out.
  struct MakeSite: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "site",
      abstract: "Generate an explorer for catalogs: static pages with search.",
      discussion: """
        The folder contains a page for each provider, operation and scope, and one that finds the minimal scopes for pasted calls. \
        It needs no server and loads nothing from other hosts: open index.html, or copy the folder to any web server.

          scopetables site
          scopetables site -o docs/permissions --catalog github.scopes.json
          scopetables site --base git:main:Generated
          scopetables site --history --site-url https://host.example/permissions/

        --history adds a time line of the commits that changed the catalogs: how many operations and scopes there were, what was \
        tightened and loosened, and a page with the changes of each commit. The same changes come as an Atom feed (history.atom) and \
        a JSON Feed (history.json), each with its rule, level, operation or scope, and the requirement before and after. The time line \
        follows the first parents of the current branch and takes its dates from the commits, so the same history gives the same \
        bytes. A version that cannot be read is a warning and leaves a gap.

        Only files that change are written, and files of an earlier run that are no longer generated are removed. A folder that \
        contains other files is rejected.
        """)

    @Option(name: .shortAndLong, help: ArgumentHelp("The folder to write.", valueName: "folder"))
    var output = "Site"

    @OptionGroup
    var source: CatalogSource

    @Option(
      help: ArgumentHelp(
        "An earlier version to compare with on a page of changes: a catalog, a folder of catalogs, or git:REVISION:PATH.",
        valueName: "base"))
    var base: String?

    @OptionGroup
    var historyOptions: HistoryOptions

    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      if SiteFolder.name(of: output).isEmpty { throw ValidationError("Specify a folder with -o.") }
    }

    func run() throws {
      let named = try source.namedCatalogs()
      let catalogs = named.map(\.catalog)
      let folder = SiteFolder(path: output)
      let site = SiteBuilder(
        catalogs, drift: try drift(to: catalogs), history: try historyOptions.read(named),
        address: historyOptions.siteURL)
      let change = try folder.write(site.files())
      MessagePrinter().print(
        change.left.map {
          Finding(
            .warning, id: "changed-retired-file",
            "This file is no longer generated, but it was changed by someone else, so it was kept. Remove it if it is not needed.",
            page: DiskPath.join(output, $0))
        })
      MessagePrinter.say(
        "\(output): \(change.written.count) written, \(change.removed.count) removed, \(change.unchanged) unchanged. "
          + "Open \(DiskPath.join(output, "index.html")).")
    }

    /// Without suppressions, which depend on the day: the same catalogs give the same pages.
    private func drift(to catalogs: [Catalog]) throws(InputError) -> DriftReport? {
      guard let base else { return nil }
      var before = try SideReading(scraping: PageScraping()).side(of: try SideFiles(base)).side
      let providers = Set(catalogs.map(\.provider))
      before.catalogs.removeAll { !providers.contains($0.provider) }
      let after = DriftSide(name: "these catalogs", catalogs: catalogs)
      return DriftComparison().report(base: before, revision: after, today: "")
    }
  }
#endif
