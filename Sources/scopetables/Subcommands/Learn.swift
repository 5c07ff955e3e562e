#if Command
  import ArgumentParser
  import Findings
  import Generation
  import PageReading
  import ScopeModel
  import Scraping
  import Settings
  import TextRendering

  /// `scopetables learn`: pages of an unknown vendor in, a draft of its vendor file out.
  struct Learn: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "learn",
      abstract: "Draft a vendor file from pages, or extend an existing one.",
      discussion: """
        Whatever the pages do not settle becomes a question in the file: what a column contains, what follows a label, what a \
        word means, how scopes are joined. On a terminal, the questions are asked one by one; otherwise they remain in the file \
        under “open”. Replace every “?” there with one of the listed choices; until then, the file cannot be used to read pages.

        Exit codes: 0 the draft is complete; 1 questions are open; 2 there is nothing to learn, or a file cannot be used.

          scopetables learn scopes.html --id acme -o acme.vendor.json
        """)

    @Argument(help: "The pages (HTML, Markdown or text).")
    var pages: [String]

    @Option(
      help: ArgumentHelp(
        "The vendor's id (default: taken from the vendor file or from the first page's name).", valueName: "id"))
    var id: String?

    @Option(help: ArgumentHelp("A vendor file to extend.", valueName: "file"))
    var vendor: String?

    @Option(
      name: .shortAndLong, help: ArgumentHelp("Where to write the file (default: standard output).", valueName: "file"))
    var output = InputFile.standardInput

    @Option(help: ArgumentHelp("The form of the pages.", valueName: "name"))
    var form: FormChoice = .auto

    @OptionGroup
    var limitOptions: LimitOptions
    @OptionGroup
    var messageOptions: MessageOptions

    func validate() throws {
      try limitOptions.check(pages: pages.count)
      if let id, !NamePattern.providerID.matches(id) {
        throw ValidationError(
          "The id “\(id)” is not allowed. Use lower-case letters, digits and hyphens, beginning with a letter.")
      }
      if id != nil, vendor != nil { throw ValidationError("The vendor file already contains the id. Omit --id.") }
      for (index, page) in pages.enumerated() where pages[..<index].contains(page) {
        throw ValidationError("The page “\(page)” is given twice. Remove one.")
      }
    }

    func run() throws {
      var learning = VendorLearning(try readPages(), file: try startingFile())
      if Terminal.isAttached {
        let dialogue = QuestionDialogue(
          say: { Terminal.show($0) }, listen: { readLine(strippingNewline: true) })
        dialogue.ask(&learning)
      }
      let report = LearningReport(learning, fileName: fileName(learning.file.id))
      if report.hasNothingToLearn { throw InputError(report.faults) }
      try write(learning.file.json)
      for line in report.questions + report.closing { Terminal.show(TerminalText.line(line) + "\n") }
      if !learning.openQuestions.isEmpty { throw ExitStatus.no }
    }

    private func readPages() throws(InputError) -> [Page] {
      let scraping = PageScraping(reader: PageReader(limits: limitOptions.limits, form: form.form))
      var read: [Page] = []
      var unfit: [Finding] = []
      for path in pages {
        do throws(InputError) {
          read.append(try scraping.read(try InputFile.read(path, limits: limitOptions.limits), path: path))
        } catch {
          unfit += error.findings
        }
      }
      if !unfit.isEmpty { throw InputError(unfit) }
      return read
    }

    private func startingFile() throws(InputError) -> VendorFile {
      guard let vendor else { return VendorFile(id: id ?? VendorFile.id(fromPage: pages.first ?? "")) }
      return try VendorFile.read(json: try InputFile.read(vendor), path: vendor)
    }

    private func fileName(_ id: String) -> String {
      output == InputFile.standardInput ? id + Vendor.fileEnding : output
    }

    private func write(_ text: String) throws {
      if output == InputFile.standardInput {
        try StandardStream.output.write(text)
      } else {
        try OutputFile.write([(path: output, bytes: Array(text.utf8))])
      }
    }
  }
#endif
