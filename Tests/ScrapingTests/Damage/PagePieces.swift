import PageReading

/// The pieces of a page's source that can be dropped, doubled or swapped, as ranges of its bytes.
struct PagePieces {
  /// An element with its tags, and what stands between them.
  struct Element {
    var whole: Range<Int>
    var inner: Range<Int>
  }

  /// One kind of piece, and all pieces of that kind in their order.
  struct Kind {
    var name: String
    var ranges: [Range<Int>]
  }

  private(set) var kinds: [Kind] = []
  /// The elements of an HTML page by what they are: `cell`, `row`, `item`, `heading`. None of other pages.
  private(set) var elements: [String: [Element]] = [:]
  /// Where the words of entries stand: cells and items of an HTML page, lines of others.
  private(set) var entryTexts: [Range<Int>] = []
  /// Whether the page has tags.
  private(set) var hasTags = false
  /// The words of column heads.
  private(set) var columnHeads: [Range<Int>] = []
  private(set) var zones: PageZones

  /// - Parameter isSection: Whether a heading begins a section.
  init(_ bytes: [UInt8], page: Page, isSection: (String) -> Bool) {
    switch page.form {
    case .html:
      let tags = Self.tags(of: bytes)
      let offsets = tags.filter { $0.name == "li" }.map(\.range.lowerBound)
      zones = PageZones(page, itemLines: Self.lineNumbers(of: offsets, in: bytes), isSection: isSection)
      add(tags)
    case .text, .markdown:
      zones = PageZones(page, itemLines: [], isSection: isSection)
      addText(of: bytes, page: page)
    }
    kinds.append(Kind(name: "line", ranges: Self.lines(of: bytes)))
    kinds.removeAll { $0.ranges.isEmpty }
  }

  /// The lines, from 1, on which offsets in ascending order lie.
  private static func lineNumbers(of offsets: [Int], in bytes: [UInt8]) -> [Int] {
    var line = 1
    var index = 0
    return offsets.map { offset in
      line += bytes[index..<offset].count { $0 == 0x0A }
      index = offset
      return line
    }
  }

  /// Every line with its line feed.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      lines.append(start..<(end + 1))
      start = end + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}

// MARK: - HTML

extension PagePieces {
  private struct Tag {
    var range: Range<Int>
    /// In lower case, with the slash of an end tag: `/td`.
    var name: String
  }

  private mutating func add(_ tags: [Tag]) {
    kinds.append(Kind(name: "tag", ranges: tags.map(\.range)))
    hasTags = true
    let kindNames: KeyValuePairs<String, [String]> = [
      "cell": ["td", "th"], "row": ["tr"], "item": ["li"], "heading": ["h1", "h2", "h3", "h4"],
    ]
    for (kind, names) in kindNames {
      let found = Self.elements(names, tags)
      kinds.append(Kind(name: kind, ranges: found.map(\.whole)))
      elements[kind] = found
    }
    entryTexts = (elements["cell", default: []] + elements["item", default: []]).map(\.inner)
    columnHeads = Self.elements(["th"], tags).map(\.inner)
  }

  private static func tags(of bytes: [UInt8]) -> [Tag] {
    var tags: [Tag] = []
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")),
      let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      let name = bytes[(open + 1)...close].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
      tags.append(Tag(range: open..<(close + 1), name: String(decoding: name, as: UTF8.self)))
      index = close + 1
    }
    return tags
  }

  /// The elements of these names, each up to the next end tag of its name.
  private static func elements(_ names: [String], _ tags: [Tag]) -> [Element] {
    var elements: [Element] = []
    var open: Tag?
    for tag in tags {
      if names.contains(tag.name) {
        open = tag
      } else if let start = open, tag.name == "/" + start.name {
        elements.append(
          Element(
            whole: start.range.lowerBound..<tag.range.upperBound, inner: start.range.upperBound..<tag.range.lowerBound))
        open = nil
      }
    }
    return elements
  }
}

// MARK: - Text

extension PagePieces {
  private mutating func addText(of bytes: [UInt8], page: Page) {
    let lines = Self.lines(of: bytes)
    var entries: [Range<Int>] = []
    var headings: [Range<Int>] = []
    for zone in zones.zones where lines.indices.contains(zone.line - 1) {
      switch zone.content {
      case .entry: entries.append(lines[zone.line - 1])
      case .heading: headings.append(lines[zone.line - 1])
      case .other: break
      }
    }
    entryTexts = entries
    kinds.append(Kind(name: "row", ranges: entries))
    kinds.append(Kind(name: "heading", ranges: headings))
    kinds.append(Kind(name: "cell", ranges: entries.flatMap { Self.cells(of: bytes, in: $0) }))
    for case .table(let table) in page.blocks {
      for row in table.headerRows where lines.indices.contains(row.line - 1) {
        columnHeads += Self.cells(of: bytes, in: lines[row.line - 1])
      }
    }
  }

  /// What stands between pipes; in a line without any, what stands between commas, colons and spaces.
  private static func cells(of bytes: [UInt8], in line: Range<Int>) -> [Range<Int>] {
    let borders: Set<UInt8> = bytes[line].contains(UInt8(ascii: "|")) ? [0x7C, 0x0A] : [0x20, 0x2C, 0x3A, 0x0A]
    return bytes[line].split { borders.contains($0) }.map { $0.startIndex..<$0.endIndex }
  }
}
