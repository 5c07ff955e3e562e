#if Command
  import ArgumentParser
  import Findings
  import Generation
  import ScopeModel
  import Scraping

  /// `scopetables pages`: what the configuration reads and where it came from, one page a line, for scripts.
  struct Pages: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "List the pages in the configuration, and where they came from.",
      discussion: """
        One line per page, with four tab-separated fields: provider, layout (or auto), URL (or -), and the path relative to the \
        configuration's folder. The URL is the one recorded in the provenance.json next to the page.

          scopetables pages --provider devrev
        """)

    @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config = Generate.defaultConfig

    @Option(help: ArgumentHelp("List only the pages of this provider.", valueName: "id"))
    var provider: String?

    @Flag(help: "List only the pages that have to be taken through a browser: \"render\" is true in their provenance.")
    var rendered = false
    @OptionGroup
    var messageOptions: MessageOptions

    func run() throws {
      let project = Project(configurationPath: config)
      do throws(InputError) {
        let text = try list(project)
        do throws(SystemFailure) { try StandardStream.output.write(text) } catch { throw error.inputError }
      } catch {
        MessagePrinter(prefix: project.prefix).print(error.findings)
        throw ExitStatus.unusable
      }
    }

    private func list(_ project: Project) throws(InputError) -> String {
      var text = ""
      for provider in try project.configuration().providers(chosen: provider) {
        for source in provider.pages {
          let record = try project.provenance(ofPage: source.path)?.record(ofPage: source.path)
          if rendered, record?.render != true { continue }
          // No field can hold a tab or a line break: those who read the files refuse them.
          let fields = [provider.id, source.layout?.rawValue ?? LayoutChoice.autoWord, record?.url ?? "-", source.path]
          text += fields.joined(separator: "\t") + "\n"
        }
      }
      return text
    }
  }
#endif
