import PageReading

/// The lines of a page parted by what stands on them: each zone reaches from the first line of a piece to the one before the next.
struct PageZones {
  /// What a zone holds.
  enum Content: Equatable {
    case heading(level: Int?)
    case entry
    /// A table's tag or heads, a paragraph, code, or what no reader sees.
    case other
  }

  struct Zone {
    var line: Int
    var content: Content
    /// The number of the table in which it lies.
    var table: Int?
  }

  private(set) var zones: [Zone] = [Zone(line: 0, content: .other)]

  /// - Parameters:
  ///   - itemLines: The lines on which list items begin, in order, where that is not the line of their text.
  ///   - isSection: Whether a heading begins a section; others part one.
  init(_ page: Page, itemLines: [Int], isSection: (String) -> Bool) {
    let entries = Set(page.entries.map(\.line))
    for (number, block) in page.blocks.enumerated() {
      let isEntry = entries.contains(block.line)
      switch block {
      case .heading(let heading):
        let content: Content = isSection(heading.text) ? .heading(level: heading.level) : .other
        zones.append(Zone(line: heading.line, content: isEntry ? .entry : content))
      case .table(let table):
        zones.append(Zone(line: table.line, content: .other))
        for row in table.rows {
          let content: Content = !row.isHeader && entries.contains(row.line) ? .entry : .other
          zones.append(Zone(line: row.line, content: content, table: number))
        }
      case .listItem:
        let line = itemLines.last { $0 <= block.line } ?? block.line
        zones.append(Zone(line: max(line, (zones.last?.line ?? 0) + 1), content: isEntry ? .entry : .other))
      case .paragraph, .code: zones.append(Zone(line: block.line, content: isEntry ? .entry : .other))
      }
    }
    zones.sort { $0.line < $1.line }
  }

  /// The index of the zone in which a line lies.
  func index(ofLine line: Int) -> Int {
    var low = 0
    var high = zones.count
    while low < high {
      let middle = (low + high) / 2
      if zones[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The zones of the section in which a zone lies: from the heading above of a rank or a higher one to the next such heading.
  func section(around index: Int, rank: Int) -> Range<Int> {
    let begins: (Int) -> Bool = { zone in level(at: zone).map { $0 <= rank } ?? false }
    let start = zones[...index].indices.last(where: begins) ?? 0
    let end = zones.indices[(start + 1)...].first(where: begins) ?? zones.count
    return start..<end
  }

  /// The zones of the rows of the table in which a zone lies.
  func table(around index: Int) -> [Int] {
    guard let table = zones[index].table else { return [] }
    return zones.indices.filter { zones[$0].table == table }
  }

  /// The nearest zone of an entry at a zone or above it.
  func entry(above index: Int) -> Int? {
    zones[...index].indices.last { zones[$0].content == .entry }
  }

  /// A heading's rank, 0 where it has none; `nil` for every other zone.
  func level(at index: Int) -> Int? {
    if case .heading(let level) = zones[index].content { level ?? 0 } else { nil }
  }
}
