import PageReading

/// What is at the top of a page of one operation: its group, its title, its summary.
///
///     Works                                    the group
///     List Works (POST)                        the title
///     POST
///     /works.list
///     Lists a collection of work items.        the summary
struct PageOpening: Hashable {
  var group: PageLine?
  var title: PageLine?
  /// The first piece after the opening, where the page's parts begin.
  var end: Int

  init(_ pieces: [PagePiece], request: RequestLine) {
    let words = TitleWords(method: request.method, path: request.path.path)
    if request.isCall {
      let choice = TitleChoice(pieces[...], words: words, isCall: true)
      (title, group) = (choice.title, choice.group)
      end = pieces.firstIndex { $0.prose == choice.title && choice.title != nil }.map { $0 + 1 } ?? 0
      return
    }
    end = request.pieces.upperBound
    let above = pieces[..<request.pieces.lowerBound]
    guard request.title == nil else {
      group = above.last { Self.isHeading($0) }?.prose
      return
    }
    let choice = TitleChoice(above, words: words, isCall: false)
    (title, group) = (choice.title, choice.group)
  }

  private static func isHeading(_ piece: PagePiece) -> Bool {
    if case .line(let line) = piece, case .heading = line.kind { !SiteWords.isOne(line.text) } else { false }
  }

  /// The first sentence below the operation: a paragraph of its own, or one line where the page's lines run on.
  func summary(of pieces: [PagePiece], in head: PageSections.Section?, outside taken: Range<Int>?) -> String? {
    guard let head, head.kind == .head, let start = head.pieces.first else { return nil }
    for index in head.pieces where taken?.contains(index) != true {
      guard let line = pieces[index].prose, line.kind == .paragraph, line.text.hasSuffix(".") else { continue }
      let isRunningOn = start > 0 && pieces[start - 1].line?.block == line.block
      guard !isRunningOn else { return index == start ? line.text : nil }
      let block = pieces[index..<head.pieces.upperBound].prefix { $0.prose?.block == line.block }
      return block.compactMap { $0.prose?.text }.joined(separator: " ")
    }
    return nil
  }
}
