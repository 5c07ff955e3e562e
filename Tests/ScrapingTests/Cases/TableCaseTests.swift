import Findings
import ScopeModel
import ScopeTable
import Testing

@testable import Scraping

/// Tables as real pages have them.
@Suite("Tables of real pages")
struct TableCaseTests {
  @Test func aColumnOfNotesIsNeverDropped() throws {
    let page = try UnknownVendorPage(
      heads: ["Method", "Path", "Required scope", "Notes"],
      rows: [
        ["GET", "/boats", "boats:read", "Also needs fleet:read."],
        ["POST", "/boats", "boats:write", "Not needed for guests."],
        ["PUT", "/boats", "boats:write", "Cannot be called via service account."],
        ["DELETE", "/boats", "boats:write", "Deprecated. Use POST /boats/sink."],
        ["PATCH", "/boats", "boats:write", "Free for all."],
      ])
    let effects = page.scraped.operations.map { $0.requirement.conditions.map(\.effect) }
    #expect(effects == [[.stricter], [.looser], [], [.informative], [.unclear]])
    #expect(
      page.scraped.operations[0].requirement.conditions[0].requires == Requirement(.scopes(anyOf: [["fleet:read"]])))
    #expect(page.scraped.operations[2].requirement.kind == .unavailable)
    #expect(page.scraped.operations[2].note == "Cannot be called via service account.")
    #expect(page.scraped.operations[3].deprecated != nil)
  }

  @Test(arguments: ["Additional scopes", "Also needed", "Further permissions"])
  func aFurtherColumnIsNeededAsWell(head: String) throws {
    let page = try UnknownVendorPage(
      heads: ["Method", "Path", "Required scope", head],
      rows: [
        ["GET", "/boats", "boats:read", "fleet:read"], ["POST", "/boats", "boats:write or boats:all", "fleet:read"],
        ["PUT", "/boats", "boats:write", ""],
      ])
    #expect(
      page.operations == [
        "GET /boats any(boats:read&fleet:read)", "POST /boats any(boats:write&fleet:read,boats:all&fleet:read)",
        "PUT /boats any(boats:write)",
      ])
  }

  @Test func aColumnThatNoRuleKnowsIsNamed() throws {
    let harmless = try UnknownVendorPage(
      heads: ["Method", "Path", "Scope", "Colour"], rows: [["GET", "/boats", "boats:read", "red"]])
    #expect(harmless.operations == ["GET /boats any(boats:read)"])
    #expect(harmless.scraped.findings.contains { $0.id == "unknown-column" && $0.message.contains("Colour") })
    let scoped = try UnknownVendorPage(
      heads: ["Method", "Path", "Scope", "Colour"],
      rows: [["GET", "/boats", "boats:read", "oars:read"], ["PUT", "/boats", "boats:write", "red"]])
    #expect(scoped.operations == ["PUT /boats any(boats:write)"])
    #expect(scoped.errors == ["cell-out-of-place"])
  }

  @Test func columnsInAnyOrderAndHeadsWithinTheTable() throws {
    let page = try UnknownVendorPage(
      heads: ["Required scope", "Method", "Path"],
      rows: [
        ["a:read", "GET", "/a"], ["Required scope", "Method", "Path"], ["b:read", "GET", "/b"],
        ["Path", "Method", "Required scope"], ["/c", "GET", "c:read"],
      ])
    #expect(page.operations == ["GET /a any(a:read)", "GET /b any(b:read)", "GET /c any(c:read)"])
    #expect(page.errors == [])
  }

  @Test func twoColumnsThatCouldBeTheRequirementAreAnError() throws {
    let page = try UnknownVendorPage(
      heads: ["Method", "Path", "Scope", "Permission"], rows: [["GET", "/a", "a:read", "a:perm"]])
    #expect(page.operations == [])
    #expect(page.errors.contains("ambiguous-columns"))
  }

  @Test func aTableWithEmptyRequirementsIsAnError() throws {
    let page = try UnknownVendorPage(
      heads: ["Method", "Path", "Scope"], rows: [["GET", "/a", ""], ["GET", "/b", ""]])
    #expect(page.errors == ["empty-requirement-column"])
  }

  @Test func aCommaSaysNothing() throws {
    let page = try UnknownVendorPage(
      heads: ["Method", "Path", "Required scopes"],
      rows: [["GET", "/a", "a:read, b:read"], ["PUT", "/a", "a:write, b:read"]])
    #expect(page.operations == ["GET /a a:read; b:read", "PUT /a a:write; b:read"])
    #expect(page.warnings == ["joiner-not-said"])
  }

  @Test func aCommaInAMatrixSaysNothingEither() throws {
    let page = try UnknownVendorPage(heads: ["Path", "GET", "POST"], rows: [["/a", "READ, OWNER", "WRITE"]])
    #expect(page.operations == ["GET /a READ; OWNER", "POST /a any(WRITE)"])
  }

  @Test(arguments: [
    ["<h2>Boats</h2>", "<h2>Oars</h2>"], ["", ""],
  ])
  func aColumnOfAddressesStatesOperations(headings: [String]) throws {
    let page = try UnknownVendorPage(
      """
      <!doctype html><h1>Harbour</h1>
      \(headings[0])<table><tr><th>Method</th><th>URL</th><th>Required scope</th></tr><tr><td>GET</td><td>/boats</td><td>boats:read</td></tr></table>
      \(headings[1])<p>More.</p><table><tr><th>Method</th><th>URL</th><th>Required scope</th></tr>
      <tr><td>GET</td><td>https://api.example.test/v1/oars</td><td>oars:read</td></tr></table>
      """, ending: "html")
    #expect(page.operations == ["GET /boats any(boats:read)", "GET /v1/oars any(oars:read)"])
    #expect(page.scraped.entriesSeen == 2)
  }

  @Test(arguments: [
    "Delegated|Boats.Read|Boats.ReadWrite;Application|Boats.Read.All|Not available.",
    "Delegated (work or school account)|Boats.Read|Boats.ReadWrite;Application|Boats.Read.All|Not available.",
  ])
  func aTableOfKindsOfTokenWithLongHeads(rows: String) throws {
    let body = rows.split(separator: ";").map { row in
      "<tr>" + row.split(separator: "|").map { "<td>\($0)</td>" }.joined() + "</tr>"
    }.joined()
    let page = try UnknownVendorPage(
      """
      <html><body><h1>List boats</h1><p>GET /boats</p><p>Lists boats.</p><h2>Permissions</h2><table><thead><tr><th>Permission type</th>
      <th>Least privileged permissions</th><th>Higher privileged permissions</th></tr></thead><tbody>\(body)</tbody></table></body></html>
      """, ending: "html")
    let first = rows.split(separator: "|")[0]
    #expect(
      page.requirement == "byCredential(\(first)=any(Boats.Read,Boats.ReadWrite);Application=any(Boats.Read.All))")
  }

  @Test func aMinifiedPageIsReadAsThePrettyOne() throws {
    let pretty = """
      <!doctype html><html><body><h1>Harbour scopes</h1>
      <table><thead><tr><th>Method</th><th>Path</th><th>Required scope</th></tr></thead>
      <tbody><tr><td>GET</td><td>/boats</td><td>boats:read</td></tr>
      <tr><td>POST</td><td>/boats</td><td>boats:write</td></tr></tbody></table>
      <h2>What scopes mean</h2>
      <table><thead><tr><th>Scope</th><th>Meaning</th></tr></thead><tbody><tr><td>boats:read</td><td>See boats</td></tr></tbody></table>
      </body></html>
      """
    let one = try UnknownVendorPage(pretty, ending: "html")
    let other = try UnknownVendorPage(pretty.replacing("\n", with: ""), ending: "html")
    #expect(one.operations == ["GET /boats any(boats:read)", "POST /boats any(boats:write)"])
    #expect(one.operations == other.operations)
    #expect(other.scraped.weightyFindings.map(\.id) == one.scraped.weightyFindings.map(\.id))
    #expect(one.errors == [])
  }

  @Test func aTableInMarkdownIsReadWithoutItsMarks() throws {
    let page = try UnknownVendorPage(
      """
      # Harbour scopes

      | Method | Path | Required scope |
      |--------|------|----------------|
      | GET | /boats | boats:read |
      | `POST` | `/boats` | `boats:write` |
      | **PUT** | /boats/\\{id\\} | boats:write[^1] |
      | GET | [/oars](#oars) | [oars:read](#r) |
      | GET | /oars\\_old | oars:read \\| oars:all |
      | PATCH | `/oars/{id}`<sup>1</sup> | oars:write&nbsp; |

      [^1]: Owners only.
      """, ending: "md")
    #expect(
      Set(page.operations) == [
        "GET /boats any(boats:read)", "POST /boats any(boats:write)", "PUT /boats/{id} any(boats:write)",
        "GET /oars any(oars:read)",
        "GET /oars_old any(oars:read,oars:all)", "PATCH /oars/{id} any(oars:write)",
      ])
    #expect(page.errors == [])
  }

  /// What no reader sees ends in no path, and HTML and text give the same one.
  @Test(
    arguments: [
      0x2060, 0x200E, 0x200F, 0x202C, 0x2066, 0x2069, 0x061C, 0xFE0F, 0xFE0E, 0x034F, 0xE0041, 0x00AD, 0x200B, 0x200C,
      0x200D, 0xFEFF,
    ] as [UInt32])
  func marksThatNobodySeesAreNoPartOfAName(value: UInt32) throws {
    let mark = String(try #require(Unicode.Scalar(value)))
    let html = try UnknownVendorPage(
      heads: ["Method", "Path", "Required scope"], rows: [["GET", "/bo\(mark)ats", "boats\(mark):read"]])
    let text = try UnknownVendorPage(
      "Harbour scopes\n\nMethod\tPath\tRequired scope\nGET\t/bo\(mark)ats\tboats\(mark):read\n")
    #expect(html.operations == text.operations)
    #expect(html.operations == ["GET /boats any(boats:read)"] || !html.errors.isEmpty)
  }
}
