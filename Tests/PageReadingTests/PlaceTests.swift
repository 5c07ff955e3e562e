import PageReading
import Testing

/// Where the pieces of a page begin in its source.
@Suite("Places")
struct PlaceTests {
  static func page(_ text: String) throws -> Page { try PageReader().read(Array(text.utf8), path: "p") }

  /// What stands at each block's place in the source, and at that of each row.
  static func beginnings(_ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    func word(at offset: Int) -> String { String(decoding: bytes[offset...].prefix(6), as: UTF8.self) }
    return try page(text).blocks.flatMap { block in
      guard case .table(let table) = block else { return [word(at: block.place.offset)] }
      return [word(at: table.offset)] + table.rows.map { word(at: $0.offset) }
    }
  }

  @Test func piecesOfHTMLBeginAtTheirTagsAndLinesAtTheirText() throws {
    let html =
      "<h2>Trees</h2><p><b>Words</b><br>more</p><ul><li>item 1<li>item 2</ul><pre>code\nmore</pre>"
      + "<table><tr><th>Path</th></tr><tr id=1><td>/a</td></tr></table>"
    #expect(
      try Self.beginnings(html) == ["<h2>Tr", "Words<", "item 1", "item 2", "code\nm", "<table", "<tr><t", "<tr id"])
    guard case .paragraph(let paragraph) = try Self.page(html).blocks[1] else {
      Issue.record("no paragraph")
      return
    }
    #expect(paragraph.lines.map(\.offset) == [20, 33])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func piecesOfTextBeginAtTheirLines(end: String) throws {
    let lines = ["Trees", "", "- item", "", "Method | Path", "GET | /a", "", "GET/b b:read"]
    #expect(
      try Self.beginnings(lines.joined(separator: end)).map { String($0.prefix { !$0.isNewline }) } == [
        "Trees", "- item", "Method", "Method", "GET | ", "GET/b ", "GET/b ",
      ])
  }

  @Test func entriesOfOneLineAreToldApart() throws {
    let row = "<tr><td>/a<td>READ<td>N/A"
    let pages = [
      "<ul><li>GET /a<li>GET /b<li>GET /a</ul>", "<h2>GET /a</h2><h2>GET /a</h2>",
      "<table><tr><th>Path<th>GET<th>PUT\(row)\(row)</table>", "<p>GET /a<br>GET /a</p><p>get /a</p>",
    ]
    for html in pages {
      let entries = try Self.page(html).entries
      #expect(entries.count >= 2, "\(html)")
      #expect(Set(entries.map(\.place)).count == entries.count, "\(html)")
    }
  }

  @Test func withoutAPlaceTheLineStandsForIt() {
    #expect(Line(number: 3, text: "x").place == Entry.Place(offset: 3, line: 3))
    #expect(Row(line: 3, content: .cells([])).place.cell(column: 2) == Entry.Place(offset: 3, line: 3, column: 2))
  }
}
