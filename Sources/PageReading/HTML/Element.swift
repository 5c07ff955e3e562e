/// What an element of HTML means for the page that a reader sees.
///
/// Left out of the text, because no reader sees it (sample: `<script>track()</script>`, `<svg><path d="M4 9"/></svg>`):
/// `script`, `style`, `noscript`, `template`, `title`, `svg`, and every element that is hidden by `hidden`, `style="display: none"` or
/// `visibility: hidden`. So is what is struck out, because the page does not state it any more (`del`, `s`, `strike`), and an inline
/// element that is kept from screen readers (sample: `<a href="#x"><span aria-hidden="true">#</span>Groups</a>`). What is left out and
/// is not a script or drawing is kept apart as ``LeftOutText``, so that the reader can report a hidden row.
///
/// A hidden panel that a control of the page brings up is read, because a reader sees it after a click: an element with the role
/// `tabpanel`, or one whose id a control before it names. So is text that only a screen reader reads out (`class="sr-only"`), which
/// often is in for an icon. The page's body counts even where it is hidden until a script shows it. An image counts with its `alt`.
struct Element: Sendable {
  var role: Role
  var endTag: EndTag
  var seam = Seam.none

  /// The element of that name, in lower case; `nil` if HTML has none, and the element is inline to a browser.
  init?(named name: String) {
    guard let element = Self.known[name] else { return nil }
    self = element
  }

  private init(_ role: Role, _ endTag: EndTag = .required, seam: Seam = .none) {
    self.role = role
    self.endTag = endTag
    self.seam = seam
  }

  /// Whether its content is never text of the page.
  var isLeftOut: Bool { role == .skipped || role == .drawing }

  /// What the element does to the text around it.
  enum Role: Hashable, Sendable {
    /// Neither breaks words nor adds a space.
    case inline
    /// Stands apart from the words around it, as a button or an image does.
    case apart
    case image
    /// Begins a new line, and outside of cells and list items a new paragraph.
    case block
    case lineBreak
    /// Has no text and no effect on it.
    case silent
    /// A place inside of a word where a line may break.
    case wordBreak
    /// Struck out, so that its content is left out.
    case struck
    case skipped
    /// A drawing, left out as what is skipped is.
    case drawing
    case heading(level: Int)
    case table, caption, row
    case section(isHead: Bool)
    case cell(isHeader: Bool)
    case list(isNumbered: Bool)
    case item, term, detail
    case preformatted
  }

  /// Whether the page may leave the end tag out (HTML Living Standard, 13.1.2.4). An element that needs one and is still open at
  /// the end of the input shows that the page was cut.
  enum EndTag: Sendable {
    case required, optional
    /// The element is empty by definition.
    case none
  }

  private static let known: [String: Element] = {
    var elements: [String: Element] = [:]
    func add(_ names: String, _ role: Role, _ endTag: EndTag = .required, seam: Seam = .none) {
      for name in names.split(separator: " ") { elements[String(name)] = Element(role, endTag, seam: seam) }
    }
    add(
      "acronym bdi bdo cite data dfn font map math meter nobr object output progress q rb ruby slot time var", .inline)
    add("a abbr i label mark small span", .inline, seam: .word)
    add("b big em ins strong u", .inline, seam: .emphasis)
    add("code kbd samp tt", .inline, seam: .code)
    add("sup", .inline, seam: .raised)
    add("sub", .apart)
    add("del s strike", .struck)
    add("rp rt rtc", .inline, .optional)
    add("audio button canvas iframe select textarea video", .apart)
    add("optgroup option", .apart, .optional)
    add("address article aside blockquote center details dialog div fieldset figcaption figure footer form", .block)
    add("header hgroup legend main marquee nav search section summary", .block)
    add("p", .block, .optional)
    add("hr", .block, .none)
    add("br", .lineBreak, .none)
    add("img", .image, .none)
    add("input", .apart, .none)
    add("area base basefont col embed frame link meta param source track", .silent, .none)
    add("wbr", .wordBreak, .none)
    add("html head body colgroup", .silent, .optional)
    add("script style noscript template title noframes datalist", .skipped)
    add("svg", .drawing)
    for level in 1...6 { elements["h\(level)"] = Element(.heading(level: level)) }
    add("table", .table)
    add("caption", .caption, .optional)
    add("thead", .section(isHead: true), .optional)
    add("tbody tfoot", .section(isHead: false), .optional)
    add("tr", .row, .optional)
    add("td", .cell(isHeader: false), .optional)
    add("th", .cell(isHeader: true), .optional)
    add("ul dl menu dir", .list(isNumbered: false))
    add("ol", .list(isNumbered: true))
    add("li", .item, .optional)
    add("dt", .term, .optional)
    add("dd", .detail, .optional)
    add("pre xmp listing", .preformatted)
    return elements
  }()
}
