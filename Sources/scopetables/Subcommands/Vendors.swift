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
      commandName: "vendors",
      abstract: "List the built-in vendors, or print the vendor file of one.",
      discussion: """
        One line per vendor, with two tab-separated fields: id and name. With an id, prints that vendor's file, as a starting \
        point for your own. `general` prints the words that every vendor file starts from.

          scopetables vendors devrev
        """)

    @Argument(help: "The vendor whose file to print, such as devrev, or general.")
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
          "There is no built-in vendor “\(id)”. Built-in vendors: \(ids.joined(separator: ", ")).\(NearestWord.question(for: id, among: ids))"
        ))
    }
  }
#endif
