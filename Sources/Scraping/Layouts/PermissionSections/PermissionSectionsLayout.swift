import Findings
import PageReading
import ScopeModel
import ScopeTable

/// Operation rows under headings that name the permission: a table or a list for each permission, and one entry an operation
/// with the level of access that it needs.
///
///     Organization permissions for "Blocking users"
///     Endpoint                | Access | Token types | Additional permissions
///     GET /orgs/{org}/blocks  | read   | UAT IAT     | ✖️
///
/// An operation that is under several headings is one operation: each of its rows is an alternative, together with the
/// row's additional permissions. Where the page has no column for additional permissions, whether one or all of an
/// operation's permissions are needed is not said. Seen in GitHub's pages of permissions for GitHub Apps.
struct PermissionSectionsLayout: Layout {
  let name = LayoutName.permissionSections

  func fit(_ subject: LayoutSubject) -> LayoutFit {
    let (page, vendor) = (subject.page, subject.vendor)
    let anyWording = Vendor.general.permissions
    let fits = page.blocks.contains { block in
      switch block {
      case .table(let table): AccessColumns(of: table)?.nameAccess == true
      case .listItem(let item): Self.isOperation(item, wording: anyWording)
      case .heading, .paragraph, .code: false
      }
    }
    if fits { return .fits { read(page, vendor: vendor) } }
    return .misses(
      lookedFor: "tables or lists of operations with a level of access, under headings that name permissions",
      saw: PageSummary(page).words)
  }

  private static func isOperation(_ item: ListItem, wording: PermissionWording) -> Bool {
    do throws(PermissionEntry.Unreadable) {
      return try PermissionEntry(item, wording: wording).level != nil
    } catch {
      return false
    }
  }

  private func read(_ page: Page, vendor: Vendor) -> LayoutReading {
    let sections = PermissionSections(page, wording: vendor.permissions)
    var reading = LayoutReading()
    let columns = TableColumns(sections.tables, page: page.path, reading: &reading)
    for heading in sections.headings { reading.claim(heading) }
    let mayLackCells = page.form == .text && columns.additionalIsEmpty(in: sections.tables)
    if mayLackCells {
      reading.findings.append(
        Finding(
          .warning, id: "empty-column",
          "The column of additional permissions is empty on the whole page. This dump may have lost marks in it. Rows are read as needing no additional permission.",
          page: page.path, line: sections.tables.first?.line))
    }
    var join = PermissionJoin()
    for section in sections.sections {
      var withoutLevel: [Int] = []
      for source in section.entries {
        reading.claim(source.lines, at: source.place)
        do throws(PermissionEntry.Unreadable) {
          let entry = try Self.entry(source, columns: columns, wording: vendor.permissions, mayLackCells: mayLackCells)
          guard let permission = section.permission, let heading = section.heading else {
            reading.explained.append(Self.unknownPermission(of: section, for: source))
            continue
          }
          if entry.level == nil { withoutLevel.append(source.place.line) }
          let evidence = Evidence(page: page.path, line: source.place.line, excerpt: source.excerpt)
          join.add(
            PermissionJoin.Found(
              entry: entry, permission: permission, group: heading.text, evidence: evidence,
              scopeName: vendor.permissions.scopeName(of: permission, level: entry.level)),
            at: source.place, to: &reading)
        } catch {
          reading.explained.append(
            LayoutReading.ExplainedEntry(
              place: source.place, reason: "unreadable", message: error.message, severity: .error, id: "unreadable-row")
          )
        }
      }
      Self.report(withoutLevel, of: section, page: page.path, reading: &reading)
    }
    for parting in sections.partings {
      reading.findings.append(
        Finding(
          .warning, id: "parted-section",
          "“\(parting.line.text)” separates entries of “\(parting.section.text)”; those after it are read as part of the same section. If it starts a new section, give it the same heading level in your copy of the page.",
          page: page.path, line: parting.line.number))
    }
    for item in sections.unreadItems {
      let source = PermissionSections.Source.item(item)
      reading.claim(source.lines, at: source.place)
      reading.findings.append(
        Finding(
          .warning, id: "unread-item",
          "Unlike the items around it, this item states no operation: “\(source.excerpt)”.",
          page: page.path, line: source.place.line))
    }
    join.finish(&reading)
    UnfamiliarLevels.report(&reading, vendor: vendor, page: page.path)
    return reading
  }

  private static func entry(
    _ source: PermissionSections.Source, columns: TableColumns, wording: PermissionWording, mayLackCells: Bool
  ) throws(PermissionEntry.Unreadable) -> PermissionEntry {
    switch source {
    case .item(let item): return try PermissionEntry(item, wording: wording)
    case .row(let row, let table):
      guard let columns = columns.ofTables[table] else {
        throw PermissionEntry.Unreadable(message: "The columns of this row's table are unknown.")
      }
      return try PermissionEntry(row, columns: columns, wording: wording, mayLackCells: mayLackCells)
    }
  }

  private static func unknownPermission(
    of section: PermissionSections.Section, for source: PermissionSections.Source
  ) -> LayoutReading.ExplainedEntry {
    let message =
      if section.hasLostHeading {
        "This entry follows another table, or a cell that contains a heading, and has no heading of its own. Its permission is unknown."
      } else if let heading = section.heading {
        "Unlike the page's other headings, “\(heading.text)” above names no permission: “\(source.excerpt)”."
      } else {
        "No heading above names a permission: “\(source.excerpt)”."
      }
    return LayoutReading.ExplainedEntry(
      place: source.place, reason: "unreadable", message: message, severity: .error, id: "unknown-permission")
  }

  /// Names the entries that have no level: one by one, or as a whole where all entries of a section have none.
  private static func report(
    _ lines: [Int], of section: PermissionSections.Section, page: String, reading: inout LayoutReading
  ) {
    guard let heading = section.heading, !lines.isEmpty else { return }
    if lines.count == section.entries.count, lines.count > 1 {
      reading.findings.append(
        Finding(
          .warning, id: "missing-level",
          "None of the \(lines.count) entries under “\(heading.text)” names a level of access. The permission is listed without one.",
          page: page, line: heading.line))
      return
    }
    for line in lines {
      reading.findings.append(
        Finding(
          .warning, id: "missing-level",
          "This entry under “\(heading.text)” names no level of access. The permission is listed without one.",
          page: page, line: line))
    }
  }
}

/// The columns of a page's tables of operations.
private struct TableColumns {
  /// Table by table; `nil` if its heads are not understood, or missing and not to be had from other tables.
  private(set) var ofTables: [AccessColumns?] = []

  /// Whether there is a column of additional permissions, and no row of any table has a word in it.
  func additionalIsEmpty(in tables: [Table]) -> Bool {
    var hasColumn = false
    for (table, columns) in zip(tables, ofTables) {
      guard let column = columns?.column(.additional) else { continue }
      hasColumn = true
      let isFilled = table.bodyRows.contains { row in
        row.bordered.indices.contains(column) && !row.bordered[column].isEmpty
      }
      if isFilled { return false }
    }
    return hasColumn
  }

  /// Reads the heads of all tables, and reports those that are missing or not understood.
  init(_ tables: [Table], page: String, reading: inout LayoutReading) {
    let known = Set(tables.compactMap { AccessColumns(of: $0) }.filter(\.nameAccess))
    /// Heads that all other tables share stand in for lost ones.
    let common = known.count == 1 ? known.first : nil
    for table in tables {
      if let heads = table.headLines { reading.claimedLines.append(heads) }
      if let own = AccessColumns(of: table) {
        ofTables.append(own.nameAccess ? own : nil)
        if own.nameAccess { continue }
        reading.findings.append(
          Finding(
            .error, id: "unknown-column-heads",
            "The table is not read: it needs one column of endpoints and one of access levels, with optional token types and additional permissions, but has “\(own.heads.joined(separator: " | "))”.",
            page: page, line: table.line))
      } else {
        ofTables.append(common)
        reading.findings.append(
          Finding(
            .warning, id: "missing-column-heads",
            "This table has no column heads. Its rows are read like those of the page's other tables, if those agree.",
            page: page, line: table.line))
      }
    }
  }
}
