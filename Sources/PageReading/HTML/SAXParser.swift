import CLibXML2

/// Drives libxml2's HTML parser over a page's bytes and hands what it reports to a ``PageBuilder``.
///
/// How libxml2 2.9.14 behaves, found by experiment, and what follows from it:
/// - It reads UTF-8 as Latin-1 unless told, and follows a `<meta charset>`: it is told, and does not follow.
/// - The depth of 256 and the 10 MB of one text end a page in silence only where it builds a tree. Without one, and with
///   `XML_PARSE_HUGE`, it reads both to the end; our own limit on depth is `ReadingLimits/maximumDepth`.
/// - A memory buffer of its own moves, and one that it shares (`xmlParserInputBufferCreateStatic`) is parsed twice. An input
///   made from a string stays where it is: the parser's position is an offset in the page.
/// - It closes all that is open at the end of the input without an error. An end tag reported there that the page
///   does not have shows that the page was cut.
struct SAXParser {
  /// What came of a page.
  enum Outcome {
    case read([Block], leftOut: [LeftOutText], lineCount: Int)
    case stopped(Stop, line: Int)
    /// A tag has too many attributes. The page was not parsed.
    case refused(line: Int)
  }

  /// Why a page was not read to its end.
  enum Stop: Hashable {
    /// The input ended before an element's end tag.
    case insideElement(name: String, opened: Int?)
    /// The input ended inside of a tag or a comment.
    case insideMarkup(String)
    case parser(String)
    case builder(PageBuilder.Failure)
  }

  private let context: htmlParserCtxtPtr
  /// The page, without the NUL that ends it for libxml2.
  private let page: UnsafeBufferPointer<UInt8>
  private var builder: PageBuilder
  /// The first reason to stop, and the offset at which it was found.
  private var stop: (reason: Stop, offset: Int)?
  /// Where the parser was when it last reported something.
  private var lastPosition = 0
  private var references = NamedReference()
  private var names = ElementNames()
  /// Whether `</body>` or `</html>` was seen, after which a page may leave everything open.
  private var bodyHasEnded: Bool
  /// Whether the end tag with which the input ends was met.
  private var lastEndTagWasMet = false
  /// The element whose content is being left out of the text.
  private var leftOutName: String?
  /// The ids of parts of the page that its controls bring up, as far as it was read.
  private var panels: Set<String> = []
  /// The element that was found open at the end of the input.
  private var unclosed: (name: String, line: Int?)?

  /// Reads a page.
  ///
  /// - Parameter terminated: The page in UTF-8, and a NUL after it. The pointer is not used after the return.
  static func parse(_ terminated: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) -> Outcome {
    _ = libraryIsReady
    if let offset = AttributeCount.excess(in: terminated, maximum: limits.maximumAttributes) {
      var counter = LineCounter(terminated)
      return .refused(line: counter.line(at: offset))
    }
    let outOfMemory = Outcome.stopped(.parser("it ran out of memory"), line: 1)
    guard let base = terminated.baseAddress, let context = htmlNewParserCtxt() else { return outOfMemory }
    defer { htmlFreeParserCtxt(context) }
    guard let input = xmlNewStringInputStream(context, base) else { return outOfMemory }
    guard inputPush(context, input) >= 0 else { return outOfMemory }
    configure(context)
    let page = UnsafeBufferPointer(start: base, count: terminated.count - 1)
    var parser = SAXParser(context: context, page: page, builder: PageBuilder(bytes: page, limits: limits))
    withUnsafeMutablePointer(to: &parser) { pointer in
      context.pointee.userData = UnsafeMutableRawPointer(pointer)
      htmlParseDocument(context)
    }
    return parser.outcome()
  }

  private init(context: htmlParserCtxtPtr, page: UnsafeBufferPointer<UInt8>, builder: PageBuilder) {
    self.context = context
    self.page = page
    self.builder = builder
    self.bodyHasEnded = Markup.endsWithEndTag("body", page) || Markup.endsWithEndTag("html", page)
  }

  /// libxml2 sets up its globals once; Swift runs this once, whichever thread comes first.
  private static let libraryIsReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static func configure(_ context: htmlParserCtxtPtr) {
    let options = [HTML_PARSE_RECOVER, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC].reduce(0) { $0 | Int32($1.rawValue) }
    htmlCtxtUseOptions(context, options)
    // 2.9's function for options does not know this one, though its parser does.
    context.pointee.options |= Int32(XML_PARSE_HUGE.rawValue)
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    guard let handler = context.pointee.sax else { return }
    handler.pointee = htmlSAXHandler()
    handler.pointee.initialized = UInt32(XML_SAX2_MAGIC)
    handler.pointee.startElement = { data, name, attributes in
      guard let data, let name else { return }
      SAXParser.at(data).pointee.started(name, SAXAttributes(attributes))
    }
    handler.pointee.endElement = { data, name in
      guard let data, let name else { return }
      SAXParser.at(data).pointee.ended(name)
    }
    handler.pointee.characters = { data, text, count in
      guard let data, let text else { return }
      SAXParser.at(data).pointee.characters(UnsafeBufferPointer(start: text, count: Int(count)))
    }
    handler.pointee.ignorableWhitespace = handler.pointee.characters
    handler.pointee.serror = { data, error in
      guard let data, let error else { return }
      SAXParser.at(data).pointee.reported(error.pointee)
    }
  }

  private static func at(_ data: UnsafeMutableRawPointer) -> UnsafeMutablePointer<SAXParser> {
    data.assumingMemoryBound(to: SAXParser.self)
  }

  // MARK: What libxml2 reports

  /// How many bytes of the page the parser has consumed.
  private var position: Int {
    guard let current = context.pointee.input?.pointee.cur, let base = page.baseAddress else { return lastPosition }
    let position = current - base
    // After a stop, the parser's input is a string of its own.
    return (0...page.count).contains(position) ? position : lastPosition
  }

  private mutating func started(_ name: UnsafePointer<UInt8>, _ attributes: SAXAttributes) {
    guard stop == nil else { return }
    let position = self.position
    let element = names.element(name)
    var tag = StartTag(role: element?.role ?? .inline, offset: position)
    switch tag.role {
    // An element that HTML does not know may be a whole tab: it is inline only to the words around it.
    case .inline, .apart:
      if element != nil, attributes.isDecoration { tag.leftOut = .hidden }
      // An element of the page's own making shows as a piece of its own.
      let seam = element?.seam ?? .word
      tag.seam = (seam == .none || seam == .emphasis) && attributes.has("class") ? .word : seam
    case .image, .skipped, .drawing:
      if attributes.isDecoration { tag.leftOut = .hidden }
      if tag.role == .skipped, Markup.isName(name, "noscript") { tag.leftOut = .noScript }
      tag.alternativeText = attributes.bytes(of: tag.role == .image ? "alt" : "aria-label")
    case .heading, .table, .row:
      tag.offset = Markup.startOfTag(in: lastPosition..<position, page)
    case .cell:
      tag.offset = Markup.startOfTag(in: lastPosition..<position, page)
      tag.columns = attributes.string(of: "colspan").map(SpanCount.columns) ?? .one
      tag.rows = attributes.string(of: "rowspan").map(SpanCount.rows) ?? .one
    case .struck: tag.leftOut = .struck
    default: break
    }
    for panel in attributes.controlledPanels { panels.insert(panel) }
    if tag.role.canBeHidden, attributes.hide, !attributes.isPanel(of: panels) { tag.leftOut = .hidden }
    let wasLeftOut = builder.leftOut.isOpen
    builder.start(tag)
    if !builder.leftOut.isOpen { leftOutName = nil } else if !wasLeftOut { leftOutName = String(cString: name) }
    noteFailure()
    // `html` and `body` may be implied: the tag that implies them is reported next, at the same position.
    if tag.role != .silent { lastPosition = position }
  }

  private mutating func ended(_ name: UnsafePointer<UInt8>) {
    guard stop == nil else { return }
    lastPosition = position
    if lastPosition == page.count {
      noteEndAtEnd(of: String(cString: name))
    } else if Markup.isName(name, "body") || Markup.isName(name, "html") {
      bodyHasEnded = true
    }
    let wasLeftOut = builder.leftOut.isOpen
    builder.end()
    if wasLeftOut, !builder.leftOut.isOpen { noteEndOfLeftOut(String(cString: name)) }
    noteFailure()
  }

  /// An element that is left out of the text and ends only where the body does may have hidden half of the page, and one that
  /// needs an end tag and ends by another one's some text of it.
  private mutating func noteEndOfLeftOut(_ name: String) {
    leftOutName = nil
    let read = UnsafeBufferPointer(rebasing: page[..<lastPosition])
    // A page may leave out the end tags of paragraphs, items, rows and cells.
    guard Element(named: name)?.endTag ?? .required == .required else { return }
    let endsByAnother =
      builder.leftOut.hasText && Element(named: name)?.isLeftOut == true && !Markup.endsWithEndTag(name, read)
    if endsByAnother || Markup.endsWithEndTag("body", read) || Markup.endsWithEndTag("html", read) {
      stop = (.insideElement(name: name, opened: nil), lastPosition)
    }
  }

  /// An element ends where the input does: because the input's last tag ends it, or because nothing does.
  private mutating func noteEndAtEnd(of name: String) {
    if !lastEndTagWasMet, Markup.endsWithEndTag(name, page) {
      lastEndTagWasMet = true
      // It also ended what was open inside, unless that is a table: only its own end tag or the body's ends a table.
      if name == "table" || unclosed?.name != "table" { unclosed = nil }
      return
    }
    guard Element(named: name)?.endTag ?? .required == .required else { return }
    if name == "table" {
      // A table that another one ended is not open any more.
      guard let line = builder.lineOfEndingTable else { return }
      if unclosed?.name != "table" { unclosed = (name, line) }
    } else if unclosed == nil {
      unclosed = (name, nil)
    }
  }

  private mutating func characters(_ piece: UnsafeBufferPointer<UInt8>) {
    guard stop == nil else { return }
    lastPosition = position
    switch references.next(piece, position: lastPosition, page: page) {
    case .text(let text): builder.characters(text, end: lastPosition)
    case .replacement(let bytes): bytes.withUnsafeBufferPointer { builder.characters($0, end: lastPosition) }
    case .nothing: break
    }
  }

  /// Most of what libxml2 calls an error is in every real page: unknown tags, stray end tags. What cut the page short counts.
  private mutating func reported(_ error: xmlError) {
    guard stop == nil else { return }
    let code = xmlParserErrors(UInt32(truncatingIfNeeded: error.code))
    let position = self.position
    if let markup = Self.unfinished[code.rawValue], position == page.count {
      stop = (.insideMarkup(markup), position)
    } else if code == XML_ERR_TAG_NAME_MISMATCH, let leftOutName, let name = error.str1,
      String(cString: name) == leftOutName
    {
      // libxml2 ignores `</noscript>` after an unclosed `div` in it. A browser does not.
      builder.leftOut.end()
    } else if error.level == XML_ERR_FATAL || Self.cutting.contains(code.rawValue) {
      let message = error.message.map { String(cString: $0) } ?? "error \(error.code)"
      stop = (.parser(String(message.prefix { $0 != "\n" })), position)
    }
  }

  /// Errors of the parser that are harmless inside of a page and show a cut at its end.
  private static let unfinished: [UInt32: String] = [
    XML_ERR_GT_REQUIRED.rawValue: "a tag",
    XML_ERR_ATTRIBUTE_NOT_FINISHED.rawValue: "an attribute",
    XML_ERR_ATTRIBUTE_NOT_STARTED.rawValue: "an attribute",
    XML_ERR_LITERAL_NOT_FINISHED.rawValue: "a document type",
    XML_ERR_DOCTYPE_NOT_FINISHED.rawValue: "a document type",
    XML_ERR_COMMENT_NOT_FINISHED.rawValue: "a comment",
    XML_ERR_PI_NOT_FINISHED.rawValue: "a processing instruction",
  ]

  /// Errors after which libxml2 has lost a part of the page.
  private static let cutting: Set<UInt32> = [
    XML_ERR_INTERNAL_ERROR.rawValue, XML_ERR_NO_MEMORY.rawValue, XML_ERR_INVALID_ENCODING.rawValue,
    XML_ERR_UNSUPPORTED_ENCODING.rawValue, XML_ERR_NAME_TOO_LONG.rawValue, XML_ERR_USER_STOP.rawValue,
    // XML_ERR_RESOURCE_LIMIT, which 2.9 does not declare.
    114,
  ]

  private mutating func noteFailure() {
    guard stop == nil, let failure = builder.failure else { return }
    stop = (.builder(failure), position)
    xmlStopParser(context)
  }

  // MARK: The end

  private mutating func outcome() -> Outcome {
    let position = self.position
    builder.finish()
    noteFailure()
    if stop == nil, context.pointee.disableSAX != 0 || position < page.count {
      stop = (.parser("it read \(position) of \(page.count) bytes"), position)
    }
    if stop == nil, !bodyHasEnded {
      if let markup = Markup.unfinished(at: page) {
        stop = (.insideMarkup(markup), page.count)
      } else if let unclosed {
        stop = (.insideElement(name: unclosed.name, opened: unclosed.line), page.count)
      }
    }
    // A line feed at the end ends the last line and begins none.
    let lineCount = builder.line(at: page.count - 1)
    guard let stop else { return .read(builder.blocks, leftOut: builder.leftOut.texts, lineCount: lineCount) }
    switch stop.reason {
    case .builder(.tooDeep(let line)), .builder(.tableTooLarge(let line)): return .stopped(stop.reason, line: line)
    default: return .stopped(stop.reason, line: builder.line(at: min(stop.offset, page.count - 1)))
    }
  }
}
