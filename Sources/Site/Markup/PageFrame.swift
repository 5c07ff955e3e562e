import Emission
import SwiftEmission
import TextRendering

/// What all pages have in common: the head with its content security policy, the path of links back, and the place for the search.
struct PageFrame {
  /// A page on the path to this page.
  struct Crumb {
    var text: String
    /// Relative to the page.
    var address: String
  }

  /// Relative to the site's folder: `devrev/op/get-works-1x2y3z.html`.
  var path: String
  var title: String
  /// From the top down, without the start page and the page itself.
  var crumbs: [Crumb] = []
  /// The scripts besides that of the search.
  var scripts: [String] = []
  /// The feeds that feed readers can find.
  var feeds: [Feed] = []

  /// A feed with the contents of the page.
  struct Feed {
    /// `application/atom+xml`
    var type: String
    var title: String
    /// Relative to the page.
    var address: String
  }

  /// The relative path from a page to the site's folder: `../../`.
  static func root(from path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Pages may link to pages of the vendor, but may only load the site's own scripts and style. For pages on the disk, some browsers do not
  /// consider neighbouring files to be of the same origin, so `file:` is named too; pages from a server cannot load such files.
  private static let policy =
    "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'"

  /// - Parameter body: HTML.
  func file(_ body: String) -> EmittedFiles.File {
    let root = Self.root(from: path)
    var writer = LineWriter()
    writer.line("<!DOCTYPE html>")
    writer.line("<html lang=\"en\">")
    writer.line("<head>")
    writer.line("<meta charset=\"utf-8\">")
    writer.line("<meta http-equiv=\"Content-Security-Policy\" content=\"\(Self.policy)\">")
    writer.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    writer.line("<meta name=\"color-scheme\" content=\"light dark\">")
    writer.line("<title>\(HTMLText.escaped(title))</title>")
    writer.line("<link rel=\"icon\" href=\"data:,\">")
    writer.line("<link rel=\"stylesheet\" href=\"\(root)assets/site.css\">")
    for feed in feeds {
      let attributes = [("rel", "alternate"), ("type", feed.type), ("title", feed.title), ("href", feed.address)]
      writer.line(HTMLText.startTag("link", attributes))
    }
    for script in ["search-index", "search"] + scripts {
      writer.line("<script src=\"\(root)assets/\(script).js\" defer></script>")
    }
    writer.line("</head>")
    writer.line(HTMLText.startTag("body", [("data-root", root)]))
    writer.line("<a class=\"skip\" href=\"#main\">Skip to content</a>")
    writer.line("<header>")
    writer.line("<nav aria-label=\"Site\">")
    writer.line("<a class=\"home\" href=\"\(root)index.html\">Scope tables</a>")
    writer.line("<a href=\"\(root)least.html\">What does my app need?</a>")
    writer.line("</nav>")
    writer.line("<div id=\"search\" role=\"search\"></div>")
    writer.line("</header>")
    if !crumbs.isEmpty {
      let links = crumbs.map { "<li>\(Markup.link($0.address, Markup.text($0.text)))</li>" }
      writer.line("<nav class=\"crumbs\" aria-label=\"Breadcrumb\"><ol>\(links.joined())</ol></nav>")
    }
    writer.line("<main id=\"main\" tabindex=\"-1\">")
    writer.line(body)
    writer.line("</main>")
    writer.line(
      "<footer><p>Read from the vendors’ own pages by ScopeTables. “Not stated” does not mean that nothing is needed.</p></footer>"
    )
    writer.line("</body>")
    writer.line("</html>")
    return EmittedFiles.File(path: path, text: writer.text)
  }
}
