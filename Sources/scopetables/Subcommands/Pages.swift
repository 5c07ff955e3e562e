#if Command
  import ArgumentParser
  import Findings
  import Generation
  import JSON
  import ScopeModel
  import Scraping

  /// `scopetables pages`: what the configuration reads and where it came from, one page a line, for scripts.
  struct Pages: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "pages",
      abstract: "List the pages in the configuration, and where they came from.",
      discussion: """
        One line per page, with four tab-separated fields: provider, layout (or auto), URL (or -), and the path relative to the \
        configuration's folder. The URL is the one recorded in the provenance.json next to the page.

        With --format json, each page also has the day of its download, its hash, and whether it is still the page that was \
        recorded.

          scopetables pages --provider devrev
          scopetables pages --format json
        """)

    @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config = Generate.defaultConfig

    @Option(help: ArgumentHelp("List only the pages of this provider.", valueName: "id"))
    var provider: String?

    @Flag(help: "List only the pages that have to be taken through a browser: \"render\" is true in their provenance.")
    var rendered = false

    @Option(help: "The format of the list.")
    var format: AnswerFormat = .text
    @OptionGroup
    var messageOptions: MessageOptions

    func run() throws {
      let project = Project(configurationPath: config)
      do throws(InputError) {
        let text =
          switch format {
          case .text: try lines(project)
          case .json: try list(project).node.document
          }
        do throws(SystemFailure) { try StandardStream.output.write(text) } catch { throw error.inputError }
      } catch {
        MessagePrinter(prefix: project.prefix).print(error.findings)
        throw ExitStatus.unusable
      }
    }

    private func lines(_ project: Project) throws(InputError) -> String {
      var text = ""
      try forEachPage(of: project) { provider, source, record in
        // No field can hold a tab or a line break: those who read the files refuse them.
        let fields = [provider, source.layout?.rawValue ?? LayoutChoice.autoWord, record?.url ?? "-", source.path]
        text += fields.joined(separator: "\t") + "\n"
      }
      return text
    }

    private func list(_ project: Project) throws(InputError) -> PageList {
      var list = PageList()
      try forEachPage(of: project) { (provider, source, record) throws(InputError) in
        list.pages.append(
          PageList.Page(provider: provider, source: source, record: record, bytes: try project.file(source.path)))
      }
      return list
    }

    private func forEachPage(
      of project: Project,
      do body: (String, Configuration.PageSource, Provenance.Record?) throws(InputError) -> Void
    ) throws(InputError) {
      for provider in try project.configuration().providers(chosen: provider) {
        for source in provider.pages {
          let record = try project.provenance(ofPage: source.path)?.record(ofPage: source.path)
          if rendered, record?.render != true { continue }
          try body(provider.id, source, record)
        }
      }
    }
  }
#endif
