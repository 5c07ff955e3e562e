#if Command
  import ArgumentParser
  import Findings
  import Generation
  import ScopeModel
  import Scraping
  import TextRendering

  /// `scopetables vendors`: the vendors that the program knows, and how it knows them.
  struct Vendors: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      abstract: "List the built-in vendors, or print the vendor file of one.",
      discussion: """
        One line per vendor, two fields with a tab between them: id, name. With an id, the vendor's file is printed, to start a \
        file of one's own from; `scopetables vendors general` prints the words that every vendor starts from.
        """)

    @Argument(help: "The vendor whose file is printed: devrev, or general.")
    var id: String?
    @OptionGroup
    var messageOptions: MessageOptions

    func run() throws {
      try StandardStream.output.write(try text())
    }

    private func text() throws(InputError) -> String {
      guard let id else {
        return Vendor.builtInIDs.compactMap(Vendor.builtIn).map { "\($0.id)\t\($0.title)\n" }.joined()
      }
      if let text = Vendor.builtInText(id) { return text }
      let ids = Vendor.builtInIDs + [Vendor.general.id]
      throw InputError(
        Finding(
          .error, id: "unknown-vendor",
          "There is no built-in vendor \"\(id)\". There are: \(ids.joined(separator: ", ")).\(NearestWord.question(for: id, among: ids))"
        ))
    }
  }
#endif
