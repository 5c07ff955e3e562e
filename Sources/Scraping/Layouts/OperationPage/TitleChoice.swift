import PageReading

/// Finds the title among the lines at the top of a page, and the line above it that names its group.
///
///     Boats                  the group: a heading directly below it names the operation
///     List Boats             the title
///     Lists the boats.       what stands between it and the operation is not a title
///     circle-info            a word of the site
///     GET /boats
struct TitleChoice {
  private(set) var title: PageLine?
  private(set) var group: PageLine?

  /// Heads of parts that are not titles, in lower case, beside those of ``PageSections``.
  private static let partHeads: Set<String> = [
    "description", "endpoint", "http method", "http request", "introduction", "method", "notes", "overview",
    "prerequisites",
    "summary", "syntax", "uri", "url", "usage",
  ]

  /// - Parameter pieces: Those above the operation; the whole page where it is known from an example call alone.
  init(_ pieces: ArraySlice<PagePiece>, words: TitleWords, isCall: Bool) {
    let candidates = Self.candidates(in: pieces, isCall: isCall)
    let chain = Self.chain(candidates)
    guard let index = Self.index(in: candidates, chain: chain, words: words, end: pieces.endIndex, isCall: isCall)
    else {
      return
    }
    title = candidates[index].line
    let place = candidates[index].place
    if let above = candidates[..<index].last, candidates[index].follows { group = above.line }
    guard group == nil, place > pieces.startIndex, let line = pieces[place - 1].prose, Self.isTitle(line) else {
      return
    }
    switch line.kind {
    case .heading, .item(.number): group = line
    case .paragraph, .item, .code: break
    }
  }

  /// A line that may be a title.
  private struct Candidate {
    var place: Int
    var line: PageLine
    /// Whether nothing but words of the site are between it and the candidate above.
    var follows: Bool
  }

  private static func candidates(in pieces: ArraySlice<PagePiece>, isCall: Bool) -> [Candidate] {
    var candidates: [Candidate] = []
    var follows = true
    let level = pieces.compactMap(\.headingLevel).min()
    for index in pieces.indices {
      // The call stands far below: what heads the page is at its top.
      if isCall, !follows, !candidates.isEmpty { break }
      guard let line = pieces[index].prose else {
        follows = false
        continue
      }
      if SiteWords.isOne(line.text) { continue }
      let next = index + 1 < pieces.endIndex ? pieces[index + 1].prose : nil
      guard isTitle(line), isHeading(line, next: next, level: level) else {
        follows = false
        continue
      }
      candidates.append(Candidate(place: index, line: line, follows: follows))
      follows = true
    }
    if candidates.isEmpty, isCall, let first = pieces.first?.prose, isTitle(first) {
      candidates.append(Candidate(place: pieces.startIndex, line: first, follows: true))
    }
    return candidates
  }

  /// How many of the candidates, the first ones, are directly below each other.
  private static func chain(_ candidates: [Candidate]) -> Int {
    candidates.isEmpty ? 0 : 1 + candidates.dropFirst().prefix(while: \.follows).count
  }

  private static func index(
    in candidates: [Candidate], chain: Int, words: TitleWords, end: Int, isCall: Bool
  ) -> Int? {
    guard !candidates.isEmpty else { return nil }
    let scores = candidates.map { words.score(of: $0.line.text) }
    if let best = scores.max(), best > 2 { return scores.firstIndex(of: best) }
    // An h1 is the title; of several the one that names the operation best.
    let firsts = candidates.indices.filter { candidates[$0].line.kind == .heading(level: 1) }
    if !firsts.isEmpty { return firsts.first { scores[$0] == firsts.map { scores[$0] }.max() } }
    var index = 0
    while index + 1 < chain, scores[index] < 2, scores[index + 1] > 0 { index += 1 }
    guard scores[index] < 2, !isCall, let last = candidates.last else { return index }
    // A title that is directly above the operation may be of any words.
    let isDirect = chain == candidates.count && last.place == end - 1
    return isDirect && scores[index] == 0 || isDirect && chain > 1 && index == 0 ? chain - 1 : index
  }

  private static func isTitle(_ line: PageLine) -> Bool {
    let text = line.text
    guard text.utf8.count <= 120, let last = text.last, !".:,;!".contains(last), !SiteWords.isOne(text) else {
      return false
    }
    let bare = text.lowercased()
    return PageSections.kind(of: text) == nil && !partHeads.contains(bare) && !PageSections.isPlacement(text)
      && RequestLine.method(named: text) == nil && text.contains { $0.isLetter }
  }

  /// Whether a line heads something: a heading, or a short line with which a paragraph of a text dump begins.
  private static func isHeading(_ line: PageLine, next: PageLine?, level: Int?) -> Bool {
    switch line.kind {
    case .heading: return true
    case .item, .code: return false
    case .paragraph:
      guard level == nil, line.text.split(separator: " ").count <= 8, line.text.first?.isLowercase == false else {
        return false
      }
      return next.map { $0.block != line.block || !goesOn($0.text) } ?? true
    }
  }

  /// Whether a line goes on with the sentence above it.
  private static func goesOn(_ text: String) -> Bool {
    text.first?.isLowercase == true && text.contains(" ") && !CallLines.begin(text)
      && ParameterAttribute(bare: text) == nil && ParameterLine(text) == nil
  }
}

extension PagePiece {
  /// The level of a heading, where the page marks levels.
  fileprivate var headingLevel: Int? {
    if case .line(let line) = self, case .heading(let level) = line.kind { level } else { nil }
  }
}
