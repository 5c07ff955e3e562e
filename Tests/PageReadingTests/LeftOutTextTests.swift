import PageReading
import Testing

/// What a page holds and its readers do not see.
@Suite("Text that is left out") struct LeftOutTextTests {
  /// `text, whether it is all that the row, cell or item holds`.
  static func leftOut(_ html: String) throws -> [String] {
    try PageReader().read(Array(html.utf8), path: "page.html").leftOut.map { "\($0.text) \($0.isAll)" }
  }

  @Test("A row, cell or item that is hidden itself is all of it")
  func whole() throws {
    #expect(
      try Self.leftOut("<table><tr hidden><td>a</td><td>b</td></tr><tr><td hidden>c</td><td>d</td></tr></table>") == [
        "a b true", "c true",
      ])
    #expect(try Self.leftOut("<ul><li hidden>a</li><li>b</li></ul>") == ["a true"])
    #expect(try Self.leftOut("<p hidden>a</p><p>b</p>") == ["a false"])
  }

  @Test("Hidden words are all of a cell or item that holds nothing else")
  func words() throws {
    let hidden = "<span style=\"display:none\">a</span>"
    #expect(try Self.leftOut("<table><tr><td>\(hidden)</td><td>b</td></tr></table>") == ["a true"])
    #expect(try Self.leftOut("<table><tr><td>\(hidden) b</td></tr></table>") == ["a false"])
    #expect(
      try Self.leftOut("<table><tr><td>\(hidden)</td><td>b \(hidden)</td></tr></table>") == ["a true", "a false"])
    #expect(try Self.leftOut("<ul><li><p>\(hidden)</p></li><li>b</li></ul>") == ["a true"])
    #expect(try Self.leftOut("<ul><li>b</li><li>\(hidden) b</li></ul>") == ["a false"])
    #expect(try Self.leftOut("<dl><dt>b</dt><dd>\(hidden)</dd></dl>") == ["a true"])
  }
}
