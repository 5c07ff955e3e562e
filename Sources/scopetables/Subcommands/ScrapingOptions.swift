#if Command
  public import ArgumentParser
  import Findings
  public import Generation
  import PageReading
  import Scraping

  /// How a page is to be read, where its own looks are not to decide.
  struct ScrapingOptions: ParsableArguments {
    @Option(
      help: ArgumentHelp(
        "The provider of the pages, such as devrev (default: detected from each page).", valueName: "id"))
    var provider: String?

    @Option(
      help: ArgumentHelp(
        "The vendor file of the provider; makes --provider unnecessary.", valueName: "file"))
    var vendor: String?

    @Option(help: ArgumentHelp("The layout of the pages.", valueName: "name"))
    var layout: LayoutChoice = .auto

    @Option(help: ArgumentHelp("The form of the pages.", valueName: "name"))
    var form: FormChoice = .auto

    @OptionGroup
    var limitOptions: LimitOptions

    var limits: ReadingLimits { limitOptions.limits }

    func validate() throws {
      if provider != nil, vendor != nil {
        throw ValidationError(
          "--provider and --vendor exclude each other: the vendor file already identifies the provider. Omit --provider."
        )
      }
    }

    /// How pages are read.
    ///
    /// - Parameter place: Where a path of the vendor file leads.
    /// - Throws: ``InputError`` if the vendor file cannot be used.
    func scraping(vendorAt place: (String) -> String = { $0 }) throws(InputError) -> PageScraping {
      let limits = limits
      return PageScraping(
        reader: PageReader(
          limits: limits, form: form.form, includes: { Self.included($0, of: $1, limit: limits.maximumMarkdownBytes) }),
        scraper: Scraper(provider: provider, vendor: try vendorFile(at: place), layout: layout.name))
    }

    /// The bytes of a file that a page includes, where it is beside the page.
    @Sendable private static func included(_ include: String, of page: String, limit: Int) -> [UInt8]? {
      guard page != InputFile.standardInput, let place = IncludePath(include, from: page) else { return nil }
      return InputFile.read(place.path, inside: place.folder, limit: limit)
    }

    private func vendorFile(at place: (String) -> String) throws(InputError) -> Vendor? {
      guard let vendor else { return nil }
      return try Vendor.read(json: try InputFile.read(place(vendor), name: vendor), path: vendor)
    }
  }

  /// A layout, or the word for finding it from the page.
  struct LayoutChoice: ExpressibleByArgument {
    static let auto = LayoutChoice(name: nil)
    static let autoWord = "auto"
    static let allValueStrings = [autoWord] + LayoutName.allCases.map(\.rawValue)

    var name: LayoutName?

    init(name: LayoutName?) {
      self.name = name
    }

    init?(argument: String) {
      if argument == Self.autoWord {
        self.init(name: nil)
      } else if let name = LayoutName(rawValue: argument) {
        self.init(name: name)
      } else {
        return nil
      }
    }

    var defaultValueDescription: String { name?.rawValue ?? Self.autoWord }
  }

  /// The form of a page, or the word for finding it from the page.
  struct FormChoice: ExpressibleByArgument {
    static let auto = FormChoice(form: nil)
    static let autoWord = "auto"
    static let allValueStrings = [autoWord] + Page.Form.allCases.map(\.rawValue)

    var form: Page.Form?

    init(form: Page.Form?) {
      self.form = form
    }

    init?(argument: String) {
      if argument == Self.autoWord {
        self.init(form: nil)
      } else if let form = Page.Form(rawValue: argument) {
        self.init(form: form)
      } else {
        return nil
      }
    }

    var defaultValueDescription: String { form?.rawValue ?? Self.autoWord }
  }

  extension FindingThreshold: ExpressibleByArgument {}
#endif
