public import Findings
public import PageReading
import ScopeModel

/// Reduces a page to structure and facts: what its layout claimed, without running prose and descriptions.
///
/// Scraping the condensed page gives the same operations; condensing it again changes nothing.
public struct Condenser: Sendable {
  public var scraper: Scraper
  /// How large the condensed page may be: as large as the page from which it is made.
  public var limits: ReadingLimits

  public init(scraper: Scraper = Scraper(), limits: ReadingLimits = ReadingLimits()) {
    self.scraper = scraper
    self.limits = limits
  }

  /// The condensed page: the claimed lines of a text dump, or an HTML page that is rewritten from what was claimed.
  ///
  /// A Markdown page becomes HTML as well. Its lines would not survive alone: a table is none without its line of dashes, and a
  /// link none without the definition of its address at the end of the page.
  ///
  /// - Parameter bytes: The bytes that `page` was read from.
  /// - Throws: ``InputError`` if no provider or no layout fits the page, or where what is left of it could not be read as the
  ///   same operations.
  public func condense(_ page: Page, bytes: [UInt8]) throws(InputError) -> String {
    let scraped = try scraper.scrape(page)
    let condensed: String
    switch page.form {
    case .text: condensed = Self.text(of: bytes, lines: scraped.claimedLines)
    case .html, .markdown:
      // On a page without line feeds everything shares the line that was claimed. Written once, each piece has its own line.
      let written = CondensedHTML(page, title: scraped.title, claimed: scraped.claimedLines).text
      let pieces = try read(written, of: page)
      let exact = try scraper.scrape(pieces)
      condensed = CondensedHTML(pieces, title: exact.title, claimed: exact.claimedLines).text
    }
    try check(condensed, of: page, states: scraped.operations)
    return condensed
  }

  /// Reading the condensed page must give what the page says, and not an error.
  private func check(
    _ condensed: String, of page: Page, states operations: [ScopeModel.Operation]
  ) throws(InputError) {
    let again = try scraper.scrape(try read(condensed, of: page)).operations
    let isSame = again.elementsEqual(operations) { $0.identity == $1.identity && $0.requirement == $1.requirement }
    guard !isSame else { return }
    throw InputError(
      id: "not-condensable",
      "The page cannot be condensed: the condensed form would not state the same operations. Keep the page as it is, and please report it.",
      path: page.path)
  }

  /// The page that was written from another one.
  private func read(_ text: String, of page: Page) throws(InputError) -> Page {
    do throws(InputError) {
      let form: Page.Form = page.form == .text ? .text : .html
      return try PageReader(limits: limits, form: form, notSupported: page.notSupported)
        .read(Array(text.utf8), path: page.path)
    } catch {
      throw InputError(
        id: "not-condensable", "The page cannot be condensed: \(error.first.message)", path: page.path,
        line: error.first.line)
    }
  }

  /// The claimed lines, byte for byte; whatever stood between two of them becomes one blank line.
  private static func text(of bytes: [UInt8], lines: [ClosedRange<Int>]) -> String {
    let source = LineSlices(bytes).slices
    var condensed: [UInt8] = []
    for range in lines {
      if !condensed.isEmpty { condensed.append(UInt8(ascii: "\n")) }
      for number in range where source.indices.contains(number - 1) {
        condensed += source[number - 1]
        condensed.append(UInt8(ascii: "\n"))
      }
    }
    return String(decoding: condensed, as: UTF8.self)
  }
}

/// The bytes of each line of a text, without its end.
private struct LineSlices {
  var slices: [ArraySlice<UInt8>] = []

  init(_ bytes: [UInt8]) {
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        slices.append(bytes[start..<index])
        if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { slices.append(bytes[start...]) }
  }
}
