import Foundation
import PageReading
import TestSupport
import Testing

@Suite("HTML: real pages", .enabled(if: SharedFiles.areThere))
struct HTMLRealPagesTests {
  /// What Python's `html.parser` counts: `table` and `tr` start tags, `td` and `th` together, headings and list items with text,
  /// lines as `wc -l` does; without the content of `script`, `style`, `noscript`, `template`, `title` and `svg`. Every `tr` of
  /// these pages has a cell, none of their tables is nested, and none of their items stands in a table.
  struct Count: Sendable, CustomTestStringConvertible {
    var name: String
    var tables, rows, cells, headings, items, lines: Int
    var testDescription: String { name }

    init(_ name: String, _ tables: Int, _ rows: Int, _ cells: Int, _ headings: Int, _ items: Int, _ lines: Int) {
      (self.name, self.tables, self.rows, self.cells) = (name, tables, rows, cells)
      (self.headings, self.items, self.lines) = (headings, items, lines)
    }
  }

  static let counts: [Count] = [
    Count("aws/list_amazonathena.html", 3, 113, 585, 6, 6, 2_892),
    Count("aws/list_amazoncognitoidentity.html", 3, 40, 201, 6, 6, 1_363),
    Count("aws/list_amazoneventbridge.html", 3, 129, 570, 6, 6, 3_114),
    Count("aws/list_amazonkendra.html", 3, 134, 603, 6, 6, 3_182),
    Count("aws/list_amazons3.html", 3, 440, 1_827, 6, 6, 13_947),
    Count("aws/list_amazonsns.html", 3, 54, 288, 6, 6, 1_562),
    Count("aws/list_amazonsqs.html", 3, 30, 153, 7, 6, 1_141),
    Count("aws/list_awsiot.html", 3, 494, 2_364, 6, 6, 10_585),
    Count("aws/list_awskeymanagementservice.html", 3, 206, 789, 6, 6, 5_942),
    Count("aws/list_awslambda.html", 3, 146, 705, 6, 6, 3_672),
    Count("aws/list_awssecretsmanager.html", 3, 71, 285, 6, 6, 2_318),
    Count("aws/list_awssecuritytokenservice.html", 3, 90, 321, 6, 6, 2_259),
    Count("github/permissions-2022-08-13.html", 0, 0, 0, 34, 605, 5_044),
    Count("github/permissions-2022-10-07.html", 0, 0, 0, 72, 606, 5_658),
    Count("github/permissions-2023-11-01.html", 57, 839, 3_356, 58, 0, 22_596),
  ]

  @Test("Every table, row, cell, heading and item of a real page is read", arguments: counts)
  func count(expected: Count) throws {
    let page = try PageReader().read(try SharedFiles.bytes("pages/\(expected.name)"), path: expected.name)
    var tables = 0
    var rows = 0
    var cells = 0
    var headings = 0
    var items = 0
    for block in page.blocks {
      switch block {
      case .table(let table):
        tables += 1
        rows += table.rows.count
        for row in table.rows {
          if case .cells(let grid) = row.content { cells += grid.count { $0.span == .own } }
        }
        #expect(table.headerRows.count == 1)
      case .heading: headings += 1
      case .listItem: items += 1
      case .paragraph, .code: break
      }
    }
    #expect(tables == expected.tables)
    #expect(rows == expected.rows)
    #expect(cells == expected.cells)
    #expect(headings == expected.headings)
    #expect(items == expected.items)
    #expect(page.lineCount == expected.lines)
  }

  @Test(
    "Every row of a real grid is as wide as its table, and every line number finds its text in the source",
    arguments: counts)
  func lines(expected: Count) throws {
    let bytes = try SharedFiles.bytes("pages/\(expected.name)")
    // The fold takes variation selectors off, which the source has behind its marks.
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { $0.value != 0xFE0F }
    let source = String(String.UnicodeScalarView(scalars)).split(separator: "\n", omittingEmptySubsequences: false)
    let page = try PageReader().read(bytes, path: expected.name)
    for case .table(let table) in page.blocks {
      var widths: Set<Int> = []
      for row in table.rows {
        #expect(source[row.line - 1].contains("<tr"))
        guard case .cells(let cells) = row.content else { continue }
        widths.insert(cells.count)
        for line in cells.flatMap(\.lines) {
          let word = line.text.split(separator: " ").first.map(String.init) ?? ""
          let isThere = source[line.number - 1].contains(word.prefix(4)) || source[line.number - 1].contains("&")
          #expect(isThere, "line \(line.number): \(line.text)")
        }
      }
      #expect(widths.count == 1)
    }
  }

  @Test("A row of GitHub's table of 2023")
  func gitHub() throws {
    let name = "github/permissions-2023-11-01.html"
    let page = try PageReader().read(try SharedFiles.bytes("pages/\(name)"), path: name)
    let outline = HTMLOutline.lines(of: page)
    #expect(outline.contains("35 h2 Organization permissions for \"Administration\""))
    #expect(outline.contains("= 47 Endpoint | Access | Token types | Additional permissions"))
    #expect(outline.contains("- 55 PATCH /orgs/{org} | write | UAT / IAT | ✖"))
  }

  @Test("An item of GitHub's list of 2022")
  func gitHubList() throws {
    let name = "github/permissions-2022-10-07.html"
    let page = try PageReader().read(try SharedFiles.bytes("pages/\(name)"), path: name)
    #expect(HTMLOutline.lines(of: page).contains("74 li0 bullet GET /codes_of_conduct/:key"))
  }

  @Test("Rows of an AWS table that a row span covers")
  func aws() throws {
    let name = "aws/list_amazonsqs.html"
    let page = try PageReader().read(try SharedFiles.bytes("pages/\(name)"), path: name)
    let outline = HTMLOutline.lines(of: page)
    let untag = "Grants permission to remove tags from the specified SQS queue"
    #expect(outline.contains("- 842 UntagQueue | \(untag) | Tagging | queue* |  | "))
    #expect(outline.contains("- 866 ^UntagQueue | ^\(untag) | ^Tagging |  | aws:TagKeys | "))
  }
}
