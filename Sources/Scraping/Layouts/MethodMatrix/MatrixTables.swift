import PageReading

/// A page's tables with one row a path and one column a method, each with the heading above it.
struct MatrixTables {
  /// A table and where it stands.
  struct Placed {
    let table: Table
    let heads: MatrixHeads?
    /// The rows that state operations.
    let body: [Row]
    /// The heading that is between this table and the one before it.
    let heading: Heading?
    /// Whether the heading says that the table shows how to read such tables.
    var isExample: Bool { heading.map { MatrixTables.announcesExample($0.text) } ?? false }
  }

  let tables: [Placed]
  /// The headings before the first table, the page's title among them, and each table's own. Others may be running text: a
  /// text dump shows no difference between a heading and a short line before a list.
  let headings: [Heading]
  /// Whether tables of data are under headings of their own.
  let usesGroups: Bool
  private let commonHeads: MatrixHeads?

  init(_ page: Page, vendor: Vendor) {
    let entries = MatrixEntries(page)
    var tables: [Placed] = []
    var headings: [Heading] = []
    var heading: Heading?
    for block in page.blocks {
      switch block {
      case .heading(let next):
        if tables.isEmpty { headings.append(next) }
        heading = next
        if let text = Self.exampleHeading(endingIn: next.text) { heading?.text = text }
      case .table(let table):
        guard table.rows.contains(where: { !entries.places(of: $0).isEmpty }) else { continue }
        if !tables.isEmpty, let heading { headings.append(heading) }
        var (heads, body) = Self.parts(of: table)
        heads = heads.map {
          $0.marking(Self.markColumns(of: body, heads: $0, wording: vendor.requirement)).settled(by: vendor.columns)
        }
        tables.append(Placed(table: table, heads: heads, body: body, heading: heading))
        heading = nil
      case .paragraph(let paragraph):
        // A heading may be the last line of a paragraph, or a paragraph in bold.
        if let last = paragraph.lines.last, let text = Self.exampleHeading(endingIn: last.text) {
          heading = Heading(line: last.number, level: nil, text: text)
        }
      case .listItem, .code: break
      }
    }
    usesGroups = Set(tables.filter { !$0.isExample }.compactMap(\.heading?.text)).count > 1
    commonHeads = tables.lazy.compactMap(\.heads).first { $0.areUnderstood }
    self.tables = tables
    self.headings = headings
  }

  /// The heads by which a table's rows are read: its own, or where it lost them those of the page's first table that has some.
  func heads(of placed: Placed) -> MatrixHeads? { placed.heads ?? commonHeads }

  /// Whether a heading announces an example: its first word says so.
  static func announcesExample(_ heading: String) -> Bool {
    let word = heading.lowercased().prefix { $0.isLetter }
    return word == "example" || word == "examples"
  }

  /// The heading that announces an example with which a line of running text ends: `Example`, `Examples:`, `Example 1`. It may
  /// have run into the sentence before it: `Read it like this one:Example`.
  private static func exampleHeading(endingIn text: String) -> String? {
    let bare = text.hasSuffix(":") ? text.dropLast() : text[...]
    let tail = bare.lastIndex { ".:!?".contains($0) }.map { bare[bare.index(after: $0)...] } ?? bare
    guard announcesExample(String(tail)) else { return nil }
    return tail.drop { $0.isLetter }.allSatisfy { $0 == " " || $0.isNumber } ? String(tail) : nil
  }

  /// The columns without a head that hold nothing but marks for private paths, and at least one.
  private static func markColumns(of body: [Row], heads: MatrixHeads, wording: RequirementWording) -> [Int] {
    heads.roles.indices.filter { column in
      guard heads.roles[column] == .headless else { return false }
      let texts = body.compactMap { row -> String? in
        guard case .cells(let cells) = row.content, cells.indices.contains(column) else { return nil }
        return cells[column].span == .own ? cells[column].text : nil
      }.filter { !$0.isEmpty }
      return !texts.isEmpty && texts.allSatisfy(wording.saysPrivate)
    }
  }

  /// The table's heads and the rows below them. A page that does not mark its heads as such has them in its first row.
  private static func parts(of table: Table) -> (heads: MatrixHeads?, body: [Row]) {
    let top = table.rows.prefix(max(1, table.headerRows.count))
    let heads = top.map { row in
      switch row.content {
      case .cells(let cells): MatrixHeads(heads: cells.map { $0.span == .absent ? "" : $0.text })
      case .fused: MatrixHeads(fused: row.isHeader ? row.excerpt : "")
      }
    }
    let index = heads.firstIndex(where: \.nameMethods)
    // A row with a path states something, even where the page marks it as heads.
    let body = table.rows.indices.filter { $0 != index && (!table.rows[$0].isHeader || holdsPath(table.rows[$0])) }
    return (index.map { heads[$0] }, body.map { table.rows[$0] })
  }

  private static func holdsPath(_ row: Row) -> Bool {
    guard case .cells(let cells) = row.content else { return false }
    return cells.contains { PathSpelling($0.firstLine?.text ?? "") != nil }
  }
}

/// The entries of a page's matrix rows.
struct MatrixEntries {
  /// The cells of each row, by the byte at which the row begins.
  private let places: [Int: [Entry.Place]]

  init(_ page: Page) {
    places = Dictionary(
      grouping: page.entries.lazy.filter { $0.kind == .cell }.map(\.place), by: \.offset)
  }

  /// The places of the row's cells, from left to right.
  func places(of row: Row) -> [Entry.Place] { places[row.offset] ?? [] }
}
