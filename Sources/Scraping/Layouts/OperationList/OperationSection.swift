import PageReading
import ScopeTable

/// An operation's heading and the lines below it, up to the next heading that ends them.
struct OperationSection {
  /// The outcome of reading the operation's heading.
  var heading: OperationHeading?
  /// The line that states the method and the path.
  var line: ListLine
  /// The line that holds the title, where it is not the same.
  var titleLine: ListLine?
  /// The heading under which the operation stands.
  var group: ListLine?
  /// Indices of the lines below the heading, among all lines of the page.
  var body: Range<Int>
}

/// A page's lines cut at its operations.
struct OperationSections {
  let lines: [ListLine]
  private(set) var sections: [OperationSection] = []
  /// Lines that belong to no operation, after the first one: below a heading that states none.
  private(set) var orphans: [Range<Int>] = []
  /// Items of lists that mention an operation in passing, on a page whose operations have headings.
  private(set) var mentions: [ListLine] = []
  /// The page's own lines, above its first operation.
  private(set) var opening: Range<Int> = 0..<0

  /// Whether the operations are items of lists.
  private(set) var areItems = false

  init(_ page: Page, vendor: Vendor) {
    lines = ListLine.lines(of: page)
    var places = Self.headings(in: lines, vendor: vendor)
    let items = lines.indices.filter { lines[$0].depth != nil && Self.mentionsOperation(lines[$0].text) }
    if places.isEmpty {
      areItems = true
      places = Self.itemsOfOperations(items, in: lines, vendor: vendor)
      mentions = Self.firstLines(of: items, in: lines, without: Set(places))
    } else {
      mentions = Self.firstLines(of: items, in: lines, without: [])
    }
    guard let first = places.first else { return }
    // Where any heading holds a title beside its path, a heading without one has none; but in HTML a line that is not a heading
    // belongs to the heading right above it.
    let titlesStandAbove =
      !areItems && places.allSatisfy { Self.heading(of: lines[$0], vendor: vendor)?.title.isEmpty != false }
    let titles = places.map { place -> Int? in
      guard titlesStandAbove || lines[place].isPlain else { return nil }
      let index = titleIndex(above: place, isFirst: place == first, vendor: vendor)
      return titlesStandAbove || index.flatMap({ lines[$0].level }) != nil ? index : nil
    }
    var group: ListLine?
    for (position, place) in places.enumerated() {
      let nextStart = position + 1 < places.count ? titles[position + 1] ?? places[position + 1] : lines.count
      let level = lines[titles[position] ?? place].level
      let start = titles[position] ?? place
      let previousEnd = sections.last?.body.upperBound ?? 0
      if areItems {
        group = lines[min(previousEnd, start)..<start].last { $0.isHeading } ?? group
      } else if let level {
        group = lines[min(previousEnd, start)..<start].last { ($0.level ?? level) < level } ?? group
      }
      var heading = Self.heading(of: lines[place], vendor: vendor)
      if let title = titles[position] {
        heading?.title = lines[title].text
        heading?.takeDeprecationMark()
      }
      // A heading as high as the operation's own ends its section.
      let end =
        lines[(place + 1)..<max(place + 1, nextStart)].firstIndex { line in
          if let level, let other = line.level { return other <= level }
          return areItems && line.isHeading
        } ?? nextStart
      if position == 0 { opening = 0..<start }
      sections.append(
        OperationSection(
          heading: heading, line: lines[place], titleLine: titles[position].map { lines[$0] }, group: group,
          body: (place + 1)..<max(place + 1, end)))
      if end < nextStart { orphans.append(end..<nextStart) }
    }
  }

  static func heading(of line: ListLine, vendor: Vendor) -> OperationHeading? {
    if let scoped = ScopedRequest(line.text, vendor: vendor) { return scoped.heading }
    if case .heading = line.holder { return OperationHeading(line.text, allowsRunTogether: true) }
    return OperationHeading(line.text)
  }

  /// The items that state operations. One that begins as they do and ends otherwise is not passed over: what is nested in it would seem to be
  /// about the operation before it.
  private static func itemsOfOperations(_ items: [Int], in lines: [ListLine], vendor: Vendor) -> [Int] {
    let firsts = items.filter { lines[$0].isFirst }
    let headings = firsts.map { heading(of: lines[$0], vendor: vendor) }
    guard headings.contains(where: { $0 != nil }) else { return [] }
    let saysNeeds = headings.contains { $0?.requirement != nil }
    return zip(firsts, headings).filter { index, heading in
      heading != nil || beginsWithOperation(lines[index].text)
        || (saysNeeds && ScopedRequest.begins(lines[index].text, vendor: vendor))
    }.map(\.0)
  }

  /// The lines that head operations. A request in a block of code heads one only where none is in the open, and no example.
  private static func headings(in lines: [ListLine], vendor: Vendor) -> [Int] {
    let open = lines.indices.filter { isHeadingOfOperation(lines[$0], vendor: vendor) }
    guard open.isEmpty else { return open }
    let examples = ExamplePieces(ListLine.pieces(of: lines[...]), vendor: vendor)
    let requests = lines.indices.filter { index in
      lines[index].isPlain && !examples.contains(index)
        && (OperationStatements(lines[index].text, vendor: vendor).isWhole
          || ScopedRequest(lines[index].text, vendor: vendor) != nil)
    }
    let prose = requests.filter { lines[$0].holder == .paragraph }
    return prose.isEmpty ? requests : prose
  }

  /// Whether a line heads an operation: a heading with a method and a path, or a line that is nothing else.
  private static func isHeadingOfOperation(_ line: ListLine, vendor: Vendor) -> Bool {
    switch line.holder {
    case .heading: return mentionsOperation(line.text) || heading(of: line, vendor: vendor) != nil
    case .paragraph:
      let words = line.text.split(separator: " ")
      guard words.count == 2, words[1].first == "/", words[0].allSatisfy(\.isLowercase) else { return false }
      return HTTPMethod(word: words[0].utf8, spelled: .any) != nil
    case .item, .code, .table: return false
    }
  }

  /// Whether a method is right before a path somewhere in the text. In an item the method may begin with a capital letter.
  private static func mentionsOperation(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return false }
    let words = text.split(separator: " ")
    return zip(words, words.dropFirst()).contains { $1.first == "/" && HTTPMethod(word: $0.utf8, spelled: .any) != nil }
  }

  /// Whether a text begins with a method and a path.
  private static func beginsWithOperation(_ text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 2)
    return words.count > 1 && words[1].first == "/" && HTTPMethod(word: words[0].utf8, spelled: .any) != nil
  }

  /// The first line of each item, each item once.
  private static func firstLines(of indices: [Int], in lines: [ListLine], without read: Set<Int>) -> [ListLine] {
    var firsts: [Int] = []
    for index in indices {
      var first = index
      while first > 0, !lines[first].isFirst { first -= 1 }
      if firsts.last != first, !read.contains(first) { firsts.append(first) }
    }
    return firsts.map { lines[$0] }
  }

  /// Whether the only line above the first operation that names a segment of its path is right above it: then it is the
  /// page's title, and the operation has none.
  private func isPageTitle(_ line: ListLine, above place: Int, vendor: Vendor) -> Bool {
    guard let path = Self.heading(of: lines[place], vendor: vendor)?.path, PageTitle.names(line.text, segmentOf: path)
    else {
      return false
    }
    return !lines[..<(place - 1)].contains { $0.isAlone && PageTitle.names($0.text, segmentOf: path) }
  }

  /// The line above a method and path that is their title: a piece of its own that is not a sentence, a label or a parameter.
  private func titleIndex(above place: Int, isFirst: Bool, vendor: Vendor) -> Int? {
    let index = place - 1
    guard index >= 0, lines[index].isAlone, lines[index].depth == nil,
      !Self.isHeadingOfOperation(lines[index], vendor: vendor)
    else {
      return nil
    }
    let line = lines[index]
    if isFirst, isPageTitle(line, above: place, vendor: vendor) { return nil }
    if let level = line.level { return level > 1 ? index : nil }
    guard case .table = line.holder else {
      let text = line.text
      guard text.utf8.count <= 120, let last = text.last, !".:;,)".contains(last) || text.hasSuffix("(deprecated)"),
        ListLabel(text) == nil, ArgumentName.split(text) == nil, !statesRequirement(text, vendor: vendor),
        ParameterTraits(text, expectsType: false) == nil, !PageFooter.isOne(text)
      else { return nil }
      // What is right below "Response" is the response's type.
      if index > 0, ListLabel(lines[index - 1].text) == .response { return nil }
      return index
    }
    return nil
  }
}

extension OperationSections {
  /// Whether a line says what an operation needs: it belongs to the one above or below, and is nobody's title.
  private func statesRequirement(_ text: String, vendor: Vendor) -> Bool {
    RequirementIntroduction(text, vendor: vendor) != nil || InlineScope(text, vendor: vendor) != nil
  }
}

extension ListLine {
  /// Whether it is a line of running text or code.
  fileprivate var isPlain: Bool { holder == .paragraph || holder == .code }

  fileprivate var isHeading: Bool {
    if case .heading = holder { true } else { false }
  }
}
