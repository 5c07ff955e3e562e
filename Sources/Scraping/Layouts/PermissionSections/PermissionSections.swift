import PageReading

/// The parts of a page under headings that name permissions, each with its entries.
///
/// Which headings name one follows from the page: those of the outermost rank under which entries stand, among headings in one
/// of the vendor's phrases where there are such. A heading of a deeper rank parts a permission's entries and names none, unless it is in
/// one of the phrases: its rank is a slip then. A paragraph of one line in such a phrase is a heading too. In a text dump, where headings
/// have no rank, only those count that name a permission in one of the vendor's phrases.
struct PermissionSections {
  /// An entry as the page has it.
  enum Source {
    /// A row, and the index in ``PermissionSections/tables`` of its table.
    case row(Row, table: Int)
    case item(ListItem)

    var place: Entry.Place {
      switch self {
      case .row(let row, _): row.place
      case .item(let item): item.place
      }
    }

    var excerpt: String {
      switch self {
      case .row(let row, _): row.excerpt
      case .item(let item): item.lines.map(\.text).joined(separator: " ")
      }
    }

    var lines: ClosedRange<Int> {
      switch self {
      case .row(let row, _): row.lines
      case .item(let item): place.line...max(place.line, item.lines.last?.number ?? 0)
      }
    }
  }

  /// One heading and what is under it.
  struct Section {
    /// `nil` for entries above every such heading.
    let heading: Heading?
    /// `nil` if the heading does not name one.
    let permission: Permission?
    /// Rows that are under another table, or under a cell that holds a heading, without any heading between them: whose
    /// permission they are of is not known.
    var hasLostHeading = false
    var entries: [Source] = []
  }

  /// A heading of a deeper rank, or a paragraph that looks like one, between the entries of a section.
  struct Parting {
    var line: Line
    var isParagraph: Bool
    /// The heading of the section that it parts.
    var section: Heading
    /// Whether entries of its section are above it, and no other heading is between it and those below.
    var partsEntries = true
  }

  private(set) var sections: [Section] = []
  /// What parts one section and no other, or is out of order among the others of its section: the heading of another section may have lost its
  /// rank there.
  private(set) var partings: [Parting] = []
  /// The tables that hold entries, in order.
  private(set) var tables: [Table] = []
  /// The headings that a reader needs to understand the entries: the page's title, the sections', and those inside sections.
  private(set) var headings: [Heading] = []
  /// The items in a list of entries that are not entries.
  let unreadItems: [ListItem]

  init(_ page: Page, wording: PermissionWording) {
    let counted = CountedEntries(page)
    unreadItems = counted.unreadItems(of: page)
    let rank = Self.rank(of: page, counted: counted, wording: wording)
    let namesArea = page.blocks.contains { block in
      if case .heading(let heading) = block { wording.permission(in: heading.text)?.area != nil } else { false }
    }
    var pending: [Heading] = []
    var section: Section?
    /// Whether a table came since the last heading.
    var followsTable = false
    /// What came since the last entry and may be the heading of another section.
    var found: [(line: Line, isParagraph: Bool)] = []
    var partings: [Parting] = []
    func close() {
      found = []
      if let closed = section, !closed.entries.isEmpty { sections.append(closed) }
    }
    func part() {
      if let open = section, let heading = open.heading {
        for (index, parting) in found.enumerated() {
          partings.append(
            Parting(
              line: parting.line, isParagraph: parting.isParagraph, section: heading,
              partsEntries: index == found.count - 1 && !open.entries.isEmpty))
        }
      }
      found = []
    }
    func begin(_ heading: Heading) {
      followsTable = false
      pending.append(heading)
      let names = Self.names(heading, rank: rank, wording: wording)
      guard names || Self.isAbove(heading, rank: rank) else {
        found.append((Line(number: heading.line, text: heading.text, offset: heading.offset), false))
        return
      }
      close()
      let permission = Self.permission(of: heading, namesArea: namesArea, wording: wording)
      section = names ? Section(heading: heading, permission: permission) : nil
    }
    for block in page.blocks {
      switch block {
      case .heading(let heading): begin(heading)
      case .paragraph(let paragraph):
        // In a text dump a heading may have run into the prose above it; elsewhere one may be shown as a paragraph in bold.
        guard let line = paragraph.lines.last(where: { wording.permission(in: $0.text) != nil }),
          rank == nil || (paragraph.lines.count == 1 && !wording.phrases.isEmpty)
        else {
          if let line = Self.headingLike(paragraph) { found.append((line, true)) }
          continue
        }
        begin(Heading(line: line.number, level: nil, text: line.text, offset: line.offset))
      case .table(let table):
        guard counted.holds(table) else { continue }
        part()
        if followsTable {
          close()
          section = Section(heading: section?.heading, permission: nil, hasLostHeading: true)
        }
        followsTable = true
        tables.append(table)
        section = section ?? Section(heading: nil, permission: nil)
        let rows = table.bodyRows
        let end = rows.firstIndex { Self.holdsHeading($0, wording: wording) }.map { $0 + 1 } ?? rows.endIndex
        section?.entries += rows[..<end].map { .row($0, table: tables.count - 1) }
        keep(&pending)
        if end < rows.endIndex {
          close()
          section = Section(heading: section?.heading, permission: nil, hasLostHeading: true)
          section?.entries = rows[end...].map { .row($0, table: tables.count - 1) }
        }
      case .listItem(let item):
        guard counted.holds(item) else { continue }
        part()
        section = section ?? Section(heading: nil, permission: nil)
        section?.entries.append(.item(item))
        keep(&pending)
      case .code: break
      }
    }
    close()
    let doubtful = PartingOrder(partings, sections: sections.compactMap(\.heading)).doubtful
      .union(Self.singular(partings.filter(\.partsEntries)).map(\.line.offset))
    self.partings = partings.filter { doubtful.contains($0.line.offset) }
  }

  /// Those that do not look like the page's own way to part its sections: the only heading or the only paragraph of its section that does, in
  /// words that part no other.
  private static func singular(_ partings: [Parting]) -> [Parting] {
    var headings: [Int: Int] = [:]
    var paragraphs: [Int: Int] = [:]
    var byWords: [String: Int] = [:]
    for parting in partings {
      if parting.isParagraph {
        paragraphs[parting.section.offset, default: 0] += 1
      } else {
        headings[parting.section.offset, default: 0] += 1
      }
      byWords[parting.line.text, default: 0] += 1
    }
    return partings.filter { parting in
      let alike = parting.isParagraph ? paragraphs : headings
      return alike[parting.section.offset] == 1 && byWords[parting.line.text] == 1
    }
  }

  /// The line of a paragraph that may be a heading: a few words without the marks of a sentence.
  private static func headingLike(_ paragraph: Paragraph) -> Line? {
    guard paragraph.lines.count == 1, let line = paragraph.lines.first, line.text.utf8.count <= 80,
      let last = line.text.last, !".,:;!?".contains(last), line.text.split(separator: " ").count <= 8
    else { return nil }
    return line
  }

  /// Whether a cell has taken in the heading of another section, because its end or the end of its table is lost. A cell that
  /// lists permissions holds nothing else.
  private static func holdsHeading(_ row: Row, wording: PermissionWording) -> Bool {
    guard case .cells(let cells) = row.content else { return false }
    return cells.contains { cell in
      guard cell.span == .own, cell.hasSeveralLines else { return false }
      return cell.lines.contains { wording.permission(in: $0.text) != nil }
        && cell.lines.contains { wording.permission(in: $0.text.replacing(",", with: "")) == nil }
    }
  }

  /// Keeps the headings that are right above entries: of those before the first entry the title and the section's, later
  /// all of them.
  private mutating func keep(_ pending: inout [Heading]) {
    headings += headings.isEmpty ? pending.suffix(2) : pending[...]
    pending = []
  }

  /// The outermost rank of the headings right above entries that name a permission in one of the vendor's phrases, or where
  /// none does, of all of them; `nil` if no heading has one. The first rank is the page's title, unless there is no other.
  private static func rank(of page: Page, counted: CountedEntries, wording: PermissionWording) -> Int? {
    var phrased: Set<Int> = []
    var others: Set<Int> = []
    var last: Heading?
    for block in page.blocks {
      switch block {
      case .heading(let heading): last = heading
      case .table(let table) where !counted.holds(table): continue
      case .listItem(let item) where !counted.holds(item): continue
      case .table, .listItem:
        guard let heading = last, let level = heading.level else { continue }
        if wording.permission(in: heading.text) != nil { phrased.insert(level) } else { others.insert(level) }
        last = nil
      case .paragraph, .code: break
      }
    }
    return phrased.min() ?? others.subtracting([1]).min() ?? others.min()
  }

  private static func names(_ heading: Heading, rank: Int?, wording: PermissionWording) -> Bool {
    guard let rank, let level = heading.level else { return wording.permission(in: heading.text) != nil }
    return level == rank || (level > rank && wording.permission(in: heading.text) != nil)
  }

  private static func isAbove(_ heading: Heading, rank: Int?) -> Bool {
    guard let rank, let level = heading.level else { return false }
    return level < rank
  }

  /// The permission that a section's heading names. Where the page's other headings name an area, it must too.
  private static func permission(of heading: Heading, namesArea: Bool, wording: PermissionWording) -> Permission? {
    if let permission = wording.permission(in: heading.text) {
      return namesArea && permission.area == nil ? nil : permission
    }
    guard !namesArea, Permission.isBareName(heading.text) else { return nil }
    return Permission(area: nil, name: heading.text)
  }
}

/// What a page counted as its entries, to be asked for by table and item.
private struct CountedEntries {
  private let rows: Set<Entry.Place>
  private let items: Set<Entry.Place>

  init(_ page: Page) {
    rows = Set(page.entries.lazy.filter { $0.kind == .row }.map(\.place))
    items = Set(page.entries.lazy.filter { $0.kind == .listItem }.map(\.place))
  }

  func holds(_ table: Table) -> Bool { table.bodyRows.contains { rows.contains($0.place) } }

  func holds(_ item: ListItem) -> Bool { items.contains(item.place) }

  /// The items that no entry was made of, though others of their list are entries. What is nested in an entry tells more
  /// about it and is none of them.
  func unreadItems(of page: Page) -> [ListItem] {
    var unread: [ListItem] = []
    var list: [ListItem] = []
    func close() {
      let depths = Set(list.lazy.filter(holds).map(\.depth))
      unread += list.filter { depths.contains($0.depth) && !holds($0) }
      list = []
    }
    for block in page.blocks {
      if case .listItem(let item) = block { list.append(item) } else { close() }
    }
    close()
    return unread
  }
}
