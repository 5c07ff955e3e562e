import TextRendering

/// Figures over commits as small drawings next to each other. The table below them has the same figures.
///
/// A drawing stretches to the available width. Therefore all words are next to it, in HTML, where they keep their size. Its unit is a
/// tenth of a commit's width, so a commit takes ten units, however many commits there are.
struct HistoryChart {
  let steps: [HistoryStep]
  /// `12 commits from 2026-01-02 to 2026-11-29`
  let span: String

  private static let width = 10
  private static let height = 100

  /// HTML; empty if there are fewer than two figures to compare.
  var html: String {
    if steps.count < 2 { return "" }
    var writer = LineWriter()
    writer.line("<div class=\"charts\">")
    line("operations", "Operations", steps.map { $0.counts?.operations }, to: &writer)
    line("scopes", "Scopes", steps.map { $0.counts?.scopes }, to: &writer)
    bars(to: &writer)
    writer.line("</div>")
    return writer.text
  }

  // MARK: Lines

  private func line(_ id: String, _ title: String, _ values: [Int?], to writer: inout LineWriter) {
    let known = values.compactMap { $0 }
    guard let first = known.first, let last = known.last, let low = known.min(), let high = known.max() else { return }
    let ends = first == last ? Markup.grouped(last) : "\(Markup.grouped(first)) → \(Markup.grouped(last))"
    let isBeyond = low < min(first, last) || high > max(first, last)
    let range = "between \(Markup.grouped(low)) and \(Markup.grouped(high))"
    let description =
      "A line over \(span): from \(Markup.grouped(first)) to \(Markup.grouped(last)), \(range)."
      + (known.count < values.count ? " It has a gap where a catalog could not be read." : "")
    figure(
      id, title, words: "<b>\(title)</b> \(ends)\(isBeyond ? " <small>\(range)</small>" : "")",
      description: description,
      shapes: [path("line", Self.path(values, low: low, high: high))], to: &writer)
  }

  /// A level for each commit, joined by vertical lines, with gaps where a figure is unknown.
  static func path(_ values: [Int?], low: Int, high: Int) -> String {
    var path = ""
    var isOpen = false
    for (index, value) in values.enumerated() {
      guard let value else {
        isOpen = false
        continue
      }
      let y = high == low ? height / 2 : height - 10 - (value - low) * (height - 20) / (high - low)
      path += isOpen ? "V\(y)" : "M\(index * width) \(y)"
      path += "H\((index + 1) * width)"
      isOpen = true
    }
    return path
  }

  // MARK: Bars

  private func bars(to writer: inout LineWriter) {
    let tightened = steps.map(\.tightened)
    let loosened = steps.map(\.loosened)
    let most = max(tightened.max() ?? 0, loosened.max() ?? 0)
    let sums = [tightened, loosened].map { Markup.grouped($0.reduce(0, +)) }
    let words =
      "<b>Requirements</b> <span class=\"tighter\">▲ \(sums[0]) tightened</span> "
      + "<span class=\"looser\">▼ \(sums[1]) loosened</span>"
    let description =
      "Bars over \(span): above the middle the requirements that a commit tightened, \(sums[0]) in all, below it those that it loosened, "
      + "\(sums[1]) in all; at most \(Markup.grouped(most)) in one commit."
    let middle = Self.height / 2
    let shapes = [
      path("axis", "M0 \(middle)H\(steps.count * Self.width)"),
      path("tighter", Self.bars(tightened, most: most, isUp: true)),
      path("looser", Self.bars(loosened, most: most, isUp: false)),
    ]
    figure("requirements", "Requirements", words: words, description: description, shapes: shapes, to: &writer)
  }

  /// One bar per commit, visible however small it is compared with the others.
  static func bars(_ values: [Int], most: Int, isUp: Bool) -> String {
    var path = ""
    for (index, value) in values.enumerated() where value > 0 {
      let length = max(4, value * (height / 2 - 4) / most)
      let end = height / 2 + (isUp ? -length : length)
      path += "M\(index * width + 1) \(height / 2)V\(end)H\((index + 1) * width - 1)V\(height / 2)Z"
    }
    return path
  }

  // MARK: Frame

  private func path(_ style: String, _ shape: String) -> String {
    HTMLText.startTag("path", [("class", style), ("d", shape), ("vector-effect", "non-scaling-stroke")]) + "</path>"
  }

  /// - Parameter words: HTML.
  private func figure(
    _ id: String, _ title: String, words: String, description: String, shapes: [String], to writer: inout LineWriter
  ) {
    let box = "0 0 \(steps.count * Self.width) \(Self.height)"
    writer.line("<figure>")
    writer.line("<figcaption>\(words)</figcaption>")
    writer.line(
      HTMLText.startTag(
        "svg",
        [
          ("role", "img"), ("aria-labelledby", "\(id)-title \(id)-desc"), ("viewBox", box),
          ("preserveAspectRatio", "none"),
        ]))
    writer.line("<title id=\"\(id)-title\">\(HTMLText.escaped(title))</title>")
    writer.line("<desc id=\"\(id)-desc\">\(HTMLText.escaped(description))</desc>")
    for shape in shapes { writer.line(shape) }
    writer.line("</svg>")
    writer.line("</figure>")
  }
}
