import Emission
import TextRendering

/// Rows that may be too many for one page. They fill pages in order, each up to a number of bytes.
///
///     operations.html, operations-2.html, operations-3.html
///
/// A table that fits on one page may also be part of another page.
struct PagedTable {
  /// Rows under one heading.
  struct Section {
    /// `nil` if the rows need no heading.
    var heading: Heading?
    var rows: [String]
  }

  struct Heading {
    /// HTML.
    var words: String
    var anchor: String
  }

  /// The approximate number of bytes of the rows on a page. The rest of a page takes a few thousand, and a single row may be long.
  static let limit = 200_000

  /// The heads of the columns.
  var heads: [String]
  /// The name of the table, for screen readers.
  var label: String
  var sections: [Section]
  /// The CSS class of the tables, if the style sheet has rules for them.
  var style: String?

  var isEmpty: Bool { sections.allSatisfy(\.rows.isEmpty) }

  /// The sections of each page. There is one page even if there are no rows.
  func pages(limit: Int = Self.limit) -> [[Section]] {
    var pages: [[Section]] = [[]]
    var size = 0
    for section in sections {
      var begins = true
      for row in section.rows {
        if size > 0, size + row.utf8.count > limit {
          pages.append([])
          (size, begins) = (0, true)
        }
        if begins { pages[pages.count - 1].append(Section(heading: section.heading, rows: [])) }
        pages[pages.count - 1][pages[pages.count - 1].count - 1].rows.append(row)
        size += row.utf8.count
        begins = false
      }
    }
    return pages
  }

  /// The tables of a page.
  func html(_ sections: [Section], level: Int = 2) -> String {
    var writer = LineWriter()
    for section in sections {
      if let heading = section.heading {
        writer.line("<h\(level) id=\"\(heading.anchor)\">\(heading.words)</h\(level)>")
      }
      let label = section.heading.map { [("aria-labelledby", $0.anchor)] } ?? [("aria-label", label)]
      writer.line(HTMLText.startTag("table", (style.map { [("class", $0)] } ?? []) + label))
      writer.line("<thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr></thead>")
      writer.line("<tbody>")
      for row in section.rows { writer.line(row) }
      writer.line("</tbody>")
      writer.line("</table>")
    }
    return writer.text
  }

  /// The tables of one of several pages, between links to the others.
  ///
  /// - Parameter names: The files of all pages.
  func html(_ sections: [Section], of names: [String], current: Int) -> String {
    Self.pager(names, current: current, label: "Parts") + html(sections)
      + Self.pager(names, current: current, label: "Parts, again")
  }

  /// What follows the title of one of several pages: `, part 2 of 3`; empty if there is only one.
  static func part(_ number: Int, of count: Int) -> String { count > 1 ? ", part \(number + 1) of \(count)" : "" }

  /// The names of this many pages.
  static func names(_ stem: String, count: Int) -> [String] { (0..<count).map { name(stem, $0) } }

  /// The name of a page. The first page has the name itself.
  static func name(_ stem: String, _ number: Int) -> String {
    number == 0 ? "\(stem).html" : "\(stem)-\(number + 1).html"
  }

  /// Links to the other pages; empty if there is only one.
  ///
  /// - Parameter names: The files of all pages.
  static func pager(_ names: [String], current: Int?, label: String) -> String {
    if names.count < 2 { return "" }
    let items = names.enumerated().map { number, name in
      let current = number == current ? [("aria-current", "page")] : []
      return "<li>\(Markup.link(name, String(number + 1), current))</li>"
    }
    return HTMLText.startTag("nav", [("class", "pager"), ("aria-label", label)]) + "<ol>\(items.joined())</ol></nav>\n"
  }
}
