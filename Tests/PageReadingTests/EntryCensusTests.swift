import PageReading
import Testing

/// What counts as something that can state an operation.
@Suite("Entry census")
struct EntryCensusTests {
  @Test(
    "A line with methods and paths and nothing else is a request",
    arguments: [
      "GET /a", "get /a", "Get /a", "GET /a HTTP/1.1", "GET https://api.acme.test/a", "POST/a", "GET /a POST /b",
      "GET /users/{id | name}/x", "DELETE /a/{b c}",
    ])
  func requests(line: String) throws {
    #expect(try TextOutline.entries("<p>Words.<br>\(line)</p>").count == 1)
  }

  @Test(
    "A sentence that mentions an operation is none",
    arguments: [
      "Call GET /a first.", "GET /a lists boats.", "Get the /a of it", "GET /a HTTP", "GET a", "Getting /a", "GET",
      "GET /a POST", "GET /a {b", "Get/a",
    ])
  func prose(line: String) throws {
    #expect(try TextOutline.entries("<p>Words.<br>\(line)</p>") == [])
  }

  @Test("Code counts where the page states its operations nowhere else, before example calls")
  func code() throws {
    let code = "<pre>GET /a HTTP/1.1\nHost: x\n\nPUT /b</pre><pre>curl https://x/a</pre>"
    #expect(try TextOutline.entries("<p>x</p>\(code)") == ["request 1", "request 4"])
    #expect(try TextOutline.entries("<h2>GET /a</h2>\(code)") == ["heading 1"])
    #expect(try TextOutline.entries("<p>x</p><pre>curl https://x/a</pre>") == ["call 1"])
  }

  @Test("Items and headings may have their method as a title's first word")
  func titleCase() throws {
    #expect(try TextOutline.entries("<h2>Get /a</h2><ul><li>Post /b<li>Posts /b</ul>") == ["heading 1", "list-item 1"])
  }

  @Test("A dash beside a path is a cell of a matrix only among scopes")
  func dashes() throws {
    let row = "<table><tr><td>/a</td>"
    #expect(try TextOutline.entries("\(row)<td>READ</td><td>—</td></tr></table>") == ["cell 1", "cell 1"])
    #expect(try TextOutline.entries("\(row)<td>Lists boats</td><td>—</td></tr></table>") == [])
    #expect(try TextOutline.entries("\(row)<td>N/A</td></tr></table>") == ["cell 1"])
  }
}
