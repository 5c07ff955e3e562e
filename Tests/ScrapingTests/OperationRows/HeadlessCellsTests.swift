import Findings
import PageReading
import ScopeModel
import Testing

@testable import Scraping

@Suite("Cells below no head") struct HeadlessCellsTests {
  static let heads = ["Method", "Path", "Required scope"]
  static let plain = [["GET", "/a", "a:read"], ["GET", "/b", "b:read"], ["GET", "/c", "c:read"]]

  @Test func aSecondOperationInARowIsAnErrorAtItsLine() throws {
    let page = try UnknownVendorPage(
      heads: Self.heads, rows: Self.plain + [["GET", "/d", "None", "POST", "/d", "None"]])
    #expect(page.operations.count == 4)
    #expect(page.errors == ["cells-beyond-heads"])
    #expect(page.warnings == [])
    let finding = page.scraped.findings.first { $0.id == "cells-beyond-heads" }
    #expect(finding?.line == 6)
    #expect(finding?.message.hasPrefix("“POST | /d | None”") == true)
  }

  @Test func otherWordsAreAWarning() throws {
    let page = try UnknownVendorPage(heads: Self.heads, rows: Self.plain + [["GET", "/d", "None", "Beta"]])
    #expect(page.errors == [])
    #expect(page.warnings == ["cells-beyond-heads"])
  }

  @Test func whereMostRowsHaveThemTheTableIsToldOnce() throws {
    let page = try UnknownVendorPage(heads: Self.heads, rows: Self.plain.map { $0 + ["Beta"] })
    #expect(page.errors == [])
    #expect(page.warnings == ["unknown-column"])
  }

  @Test func inAShortTableNoneIsUsual() throws {
    let page = try UnknownVendorPage(heads: Self.heads, rows: [["GET", "/d", "None", "POST", "/d", "None"]])
    #expect(page.errors == ["cells-beyond-heads"])
  }

  @Test func anEmptyHeadIsAHead() throws {
    let page = try UnknownVendorPage(heads: Self.heads + [""], rows: [Self.plain[0] + ["Beta"], Self.plain[1] + [""]])
    #expect(page.warnings == ["unknown-column"])
  }
}
