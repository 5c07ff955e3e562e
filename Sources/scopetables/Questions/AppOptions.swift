#if Command
  import ArgumentParser
  import CatalogQuestions
  import Findings
  import Generation
  import ScopeModel
  import TextRendering

  /// What is said of an app whose calls a comparison is for.
  struct AppOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "What an app calls, as for least; only changes to these operations are reported.", valueName: "file"))
    var uses: [String] = []

    @Option(help: ArgumentHelp("The app's manifest, to check against the revision.", valueName: "file"))
    var manifest: String?

    @OptionGroup
    var need: NeedOptions

    func validate() throws {
      if uses.isEmpty, manifest != nil || !need.isEmpty {
        throw ValidationError("--manifest, --type and --credential require --uses.")
      }
    }

    /// What touches the app; `nil` if none was named.
    ///
    /// - Throws: ``InputError`` if a file cannot be read.
    func drift(base: [Catalog], revision: [Catalog]) throws(InputError) -> (drift: AppDrift, catalogs: [Catalog])? {
      if uses.isEmpty { return nil }
      let drift = AppDrift(base: base, revision: revision, uses: try UseFiles.read(uses), setting: need.setting)
      return (drift, revision)
    }

    /// Tells whether the manifest's scopes suffice.
    ///
    /// - Returns: Whether no scope is missing or unknown; true where no manifest was named.
    func tellJudgement(_ app: (drift: AppDrift, catalogs: [Catalog])?, onOutput: Bool) throws -> Bool {
      guard let app else { return true }
      for entry in app.drift.unmatched {
        let message = "\(entry.place.text) matches no operation on either side."
        MessagePrinter().print([
          Finding(.warning, id: "unmatched-use", message, page: entry.place.file, line: entry.place.line)
        ])
      }
      guard let manifest else { return true }
      let reader = ManifestReader(places: try ManifestPlaces.places(vendorFile: nil, catalogs: app.catalogs))
      let answer = app.drift.judgement(of: try reader.scopes(in: try InputFile.read(manifest), path: manifest))
      for sentence in AppDrift.sentences(answer, manifest: manifest) {
        if onOutput {
          try StandardStream.output.write(TerminalText.line(sentence) + "\n")
        } else {
          MessagePrinter.say(sentence)
        }
      }
      return answer.missing.isEmpty && answer.unknown.isEmpty
    }
  }
#endif
