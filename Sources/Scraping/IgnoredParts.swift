import Findings
import PageReading
import ScopeModel

/// The parts of a page under headings that state nothing, by the words of the vendor file: `See also`, `Changelog`.
///
/// A part goes on to the next heading of its rank or a higher one; where headings have no rank, as in a text dump, to the next heading.
struct IgnoredParts {
  /// The page without them.
  let page: Page
  /// What stood in them and could state an operation.
  private(set) var explained: [LayoutReading.ExplainedEntry] = []

  init(_ page: Page, vendor: Vendor) {
    let words = Set(vendor.sections.ignored.map { TextFold.folded($0).lowercased() })
    var kept: [Block] = []
    var open: Heading?
    var dropped: [(heading: Heading, blocks: [Block])] = []
    for block in page.blocks {
      if case .heading(let heading) = block {
        if let part = open, let level = part.level, let own = heading.level, own > level {
          dropped[dropped.count - 1].blocks.append(block)
          continue
        }
        open = words.contains(Self.bare(heading.text)) ? heading : nil
        if open != nil {
          dropped.append((heading, []))
          continue
        }
      } else if open != nil {
        dropped[dropped.count - 1].blocks.append(block)
        continue
      }
      kept.append(block)
    }
    guard !dropped.isEmpty, kept.contains(where: { if case .heading = $0 { false } else { true } }) else {
      self.page = page
      return
    }
    self.page = page.part(kept)
    let left = Set(self.page.entries.map(\.place))
    for part in dropped {
      explain(
        page.entries.filter { entry in
          !left.contains(entry.place) && Self.holds(part, entry.place)
        }, under: part.heading)
    }
  }

  /// A general word may be a heading of the vendor's own, so that what is lost under it is worth a look.
  private mutating func explain(_ entries: [Entry], under heading: Heading) {
    let isGeneral = Vendor.general.sections.ignored.contains { $0.lowercased() == Self.bare(heading.text) }
    for entry in entries {
      explained.append(
        LayoutReading.ExplainedEntry(
          place: entry.place, reason: "ignored",
          message:
            "“\(entry.excerpt.prefix(120))” was skipped: it is under the heading “\(heading.text)”, which the vendor file excludes.",
          severity: isGeneral ? .warning : .note, id: "ignored-part"))
    }
  }

  private static func bare(_ text: String) -> String {
    (text.hasSuffix(":") ? String(text.dropLast()) : text).lowercased()
  }

  private static func holds(_ part: (heading: Heading, blocks: [Block]), _ place: Entry.Place) -> Bool {
    guard place.offset >= part.heading.offset else { return false }
    guard let last = part.blocks.last else { return false }
    return place.offset <= Self.end(of: last)
  }

  /// The offset of the last piece of a block.
  private static func end(of block: Block) -> Int {
    switch block {
    case .heading(let heading): heading.offset
    case .paragraph(let paragraph): paragraph.lines.last?.offset ?? 0
    case .listItem(let item): item.lines.last?.offset ?? 0
    case .code(let code): code.lines.last?.offset ?? 0
    case .table(let table): table.rows.last?.offset ?? table.offset
    }
  }
}
