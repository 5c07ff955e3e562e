import PageReading
import Testing

/// Words that touch in the source and stand apart on the page.
@Suite("HTML: marks and seams")
struct HTMLSeamTests {
  private func text(_ html: String) throws -> String {
    try HTMLOutline.read("<p>" + html).map { String($0.dropFirst("1 p ".count)) }.joined(separator: "\n")
  }

  @Test(
    "Footnote numbers become superscript digits",
    arguments: [
      ("tree:write<sup>1</sup>", "tree:write¹"), ("<code>a:b</code> <sup>20</sup>, c", "a:b²⁰, c"),
      ("/a/{id}<sup>[4]</sup>", "/a/{id}⁴"), ("a<sup>(5)</sup>", "a⁵"), ("a<sup><a href=#f>3</a></sup>b", "a³ b"),
      ("a<sup id=r>[<a href=#f class=x>67</a>]</sup>", "a⁶⁷"), ("<sup>8</sup> Owners", "⁸ Owners"),
      ("a<sup>1, 9</sup>", "a¹,⁹"), ("a<sup>²</sup>", "a²"), ("<code>a<sup>0</sup></code>", "a⁰"),
    ])
  func footnotes(html: String, expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test(
    "Other raised or lowered text stands apart",
    arguments: [
      ("tree:write<sup>beta</sup>", "tree:write beta"), ("a<sup>*</sup>b", "a * b"), ("H<sub>2</sub>O", "H 2 O"),
      ("a<sup></sup>b", "ab"), ("a<sup> </sup>b", "a b"), ("a<sup>1234</sup>", "a 1234"),
    ])
  func raised(html: String, expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test(
    "Elements that look like pieces of their own part words",
    arguments: [
      ("/trees<span class=badge>beta</span>", "/trees beta"), ("<span>a:b</span><span>new</span>", "a:b new"),
      ("/trees<i class=icon>link</i>", "/trees link"), ("<a>a:b</a>c", "a:b c"), ("a<small>beta</small>", "a beta"),
      ("a<font class=x>b</font>", "a b"), ("a<x-badge>b</x-badge>", "a b"), ("a<code>b</code>c", "a b c"),
      ("<b class=x>a</b>b", "a b"), ("tree:write<em>deprecated</em>", "tree:write deprecated"),
      ("<strong>Access</strong>Token", "Access Token"), ("ü<span>é</span>", "ü é"),
      ("a<span class=x>\u{200B}b</span>", "a b"), ("a<span></span>b", "a b"), ("a<del>x</del>b", "a b"),
    ])
  func seams(html: String, expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test(
    "Signs of links and code beside code stand apart",
    arguments: [
      ("/fruits<a class=anchor href=#x>#</a>", "/fruits #"), ("/a/{id}<a>¶</a>", "/a/{id} ¶"),
      ("<a href=#x>🔗</a>Trees", "🔗 Trees"), ("(<a>#</a>)", "(#)"), ("C<b>#</b>", "C#"),
      ("<code>/a</code><code>/{id}</code>", "/a /{id}"), ("<a><code>a:b</code></a><a><code>c</code></a>", "a:b c"),
      ("<code>/a</code>.<code>b</code>", "/a.b"), ("<code>/a</code><wbr><code>/b</code>", "/a/b"),
    ])
  func linksAndCode(html: String, expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test(
    "Names put together of elements stay whole",
    arguments: [
      ("/users/<em>id</em>", "/users/id"), ("{<var>id</var>}", "{id}"), ("tree:<b>read</b>", "tree:read"),
      ("<span class=m>GET</span><span class=p>/x</span>", "GET/x"),
      ("<code>tr<span class=k>ee</span>s</code>", "trees"),
      ("<b>G</b>et", "Get"), ("user<em>Id</em>s", "userIds"), ("order<wbr>Id", "orderId"),
      ("<span class=a>order</span><wbr><span class=a>Id</span>", "orderId"), ("<kbd>a<i>b</i></kbd>", "ab"),
      ("漢<span>字</span>", "漢字"), ("a<span class=x>_b</span>", "a_b"),
    ])
  func names(html: String, expected: String) throws {
    #expect(try text(html) == expected)
  }

  @Test("Nothing is parted in preformatted text")
  func preformatted() throws {
    #expect(try HTMLOutline.read("<pre>a<span class=k>b</span>\nc<sup>1</sup></pre>") == ["1 code ab / c1"])
    #expect(try HTMLOutline.read("<table><tr><td><pre>a<i>b</i></pre></table>") == ["1 table", "- 1 ab"])
  }

  @Test("What is struck out is left out")
  func struckOut() throws {
    #expect(try text("<del>seed:old</del> seed:read <s>a <b>b</b></s>, c<strike>d</strike>") == "seed:read , c")
    #expect(try HTMLOutline.read("<del><p>a</p></del><p>b</p><pre>c<s>d</s></pre>") == ["1 p b", "1 code c"])
    #expect(try HTMLOutline.read("<p>a<s>b</p><p>c</p>") == ["1 p a", "1 p c"])
  }
}
