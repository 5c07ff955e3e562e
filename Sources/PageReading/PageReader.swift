public import Findings

/// Reads the bytes of a page: HTML, Markdown or plain text.
public struct PageReader: Sendable {
  static let pageTooLarge = "page-too-large"
  static let textTooLong = "text-too-long"

  public var limits: ReadingLimits
  /// How pages are written; `nil` to find it from each.
  public var form: Page.Form?
  /// The words that say of a cell's method that it is not supported.
  public var notSupported: NotSupportedMarks

  /// Gives the bytes of a file that a Markdown page includes; `nil` if no included file is read. The reader itself touches no disk.
  public var includes: IncludedFile?

  /// The bytes of a file that a page includes, from its path as the page writes it and the page's own path; `nil` if it is not there
  /// or may not be read.
  public typealias IncludedFile = @Sendable (_ path: String, _ page: String) -> [UInt8]?

  public init(
    limits: ReadingLimits = ReadingLimits(), form: Page.Form? = nil, notSupported: NotSupportedMarks = .general,
    includes: IncludedFile? = nil
  ) {
    self.includes = includes
    self.limits = limits
    self.form = form
    self.notSupported = notSupported
  }

  /// - Parameter notSupported: The words that say of a cell's method that it is not supported.
  public init(limits: ReadingLimits = ReadingLimits(), form: Page.Form? = nil, notSupported: [String]) {
    self.init(limits: limits, form: form, notSupported: NotSupportedMarks(notSupported))
  }

  /// The page that the bytes hold. The form is found from the bytes, and from a path that ends as those of Markdown files do.
  ///
  /// - Parameter path: How the page is called in messages and evidence.
  /// - Throws: ``InputError`` if the bytes are empty, too many, not UTF-8, or cut short, or where a limit is passed.
  public func read(_ bytes: [UInt8], path: String) throws(InputError) -> Page {
    guard bytes.count <= limits.maximumBytes else {
      throw InputError(
        id: Self.pageTooLarge,
        "The page has \(bytes.count) bytes, which exceeds the limit. Split it, or raise the limit \(limits.told(.pageBytes)).",
        path: path)
    }
    let page = try parsed(bytes, path: path)
    if let line = TextLength.excess(in: page.blocks, maximum: limits.maximumTextBytes) {
      throw InputError(
        id: Self.textTooLong,
        "The text that begins here exceeds the limit. Split it, or raise the limit \(limits.told(.textBytes)).",
        path: path, line: line)
    }
    return page
  }

  private func parsed(_ bytes: [UInt8], path: String) throws(InputError) -> Page {
    let text = try PageEncoding.check(bytes, path: path)
    switch form ?? FormDetection.form(of: text, path: path) {
    case .html: return try HTMLPageReader.read(text, path: path, limits: limits, notSupported: notSupported)
    case .text: return TextPageReader.read(Array(text), path: path, notSupported: notSupported)
    // A Markdown file that is an HTML document as a whole, as a condensed page is, is that document.
    case .markdown where FormDetection.isHTMLDocument(text):
      return try HTMLPageReader.read(text, path: path, limits: limits, notSupported: notSupported)
    case .markdown:
      let page = try MarkdownPageReader.read(text, path: path, limits: limits, notSupported: notSupported)
      guard let includes else { return page }
      return try IncludedPages(reader: self, file: includes).expanded(page)
    }
  }
}
