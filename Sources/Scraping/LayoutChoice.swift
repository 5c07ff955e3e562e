import PageReading
import ScopeModel
import ScopeTable

/// The layout that reads a page best: the one that gives most operations with a stated requirement, then the fewest errors.
struct LayoutChoice {
  let layout: LayoutName
  let reading: LayoutReading

  /// - Parameter layout: The layout that the caller or the vendor file names; `nil` where the page decides.
  /// - Throws: ``ScrapingError`` where no layout fits the page.
  init(_ page: Page, vendor: Vendor, layout: LayoutName?) throws(ScrapingError) {
    var misses: [UnfitPage.Miss] = []
    var best: (layout: LayoutName, reading: LayoutReading, score: Score)?
    for candidate in Scraper.layouts where layout == nil || candidate.name == layout {
      switch candidate.fit(page, vendor: vendor) {
      case .fits(let read):
        let reading = read()
        let score = Score(reading)
        if let found = best, !(found.score < score) { continue }
        best = (candidate.name, reading, score)
      case .misses(let lookedFor, let saw):
        misses.append(UnfitPage.Miss(layout: candidate.name.rawValue, lookedFor: lookedFor, saw: saw))
      }
    }
    guard let best else {
      let unfit = UnfitPage(page, vendor: vendor, misses: misses, isChosen: layout != nil)
      throw ScrapingError(id: "unfit-page", unfit.message, path: page.path, line: unfit.line)
    }
    self.layout = best.layout
    reading = best.reading
  }

  /// How well a layout read a page.
  private struct Score: Comparable {
    private let stated: Int
    private let errors: Int
    private let operations: Int

    init(_ reading: LayoutReading) {
      stated = reading.operations.count { $0.requirement.kind != .unknown }
      errors =
        reading.explained.count { $0.severity == .error } + reading.findings.count { $0.severity == .error }
      operations = reading.operations.count
    }

    static func < (left: Score, right: Score) -> Bool {
      if left.stated != right.stated { return left.stated < right.stated }
      if left.errors != right.errors { return left.errors > right.errors }
      return left.operations < right.operations
    }
  }
}
