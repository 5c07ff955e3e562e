#if Markdown
  import CCMarkGFM

  /// A Markdown document as cmark-gfm has parsed it. It owns the C tree; nodes are used only while it lives.
  struct MarkdownTree: ~Copyable {
    let document: MarkdownNode

    /// - Parameter bytes: Valid UTF-8 with line feeds only.
    init?(_ bytes: [UInt8]) {
      _ = Self.registerExtensions
      guard let parser = cmark_parser_new(Self.options) else { return nil }
      defer { cmark_parser_free(parser) }
      for name in ["table", "strikethrough", "tasklist"] {
        guard let syntax = cmark_find_syntax_extension(name) else { return nil }
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
      bytes.withUnsafeBytes { raw in
        cmark_parser_feed(parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count)
      }
      guard let root = cmark_parser_finish(parser) else { return nil }
      document = MarkdownNode(root)
    }

    deinit { cmark_node_free(document.pointer) }

    /// A single tilde stays text, because paths hold some: `/~user/boats`.
    private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    /// cmark-gfm keeps its extensions in one global list; Swift fills it once, whichever thread comes first.
    private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()
  }

  /// A node of a ``MarkdownTree``, which must live as long.
  struct MarkdownNode: Hashable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
      self.pointer = pointer
    }

    var kind: Kind { Kind(pointer) }

    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

    /// The line of the source on which the node begins, from 1; 0 where cmark does not say it.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// From 1, in bytes.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

    var firstChild: MarkdownNode? { cmark_node_first_child(pointer).map(MarkdownNode.init) }
    var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }
    var next: MarkdownNode? { cmark_node_next(pointer).map(MarkdownNode.init) }
    var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }

    var columnCount: Int { Int(cmark_gfm_extensions_get_table_columns(pointer)) }

    /// Whether a heading is the handle of a tab, as Microsoft's pages write it: `# [HTTP](#tab/http)`. It heads no section.
    var isTab: Bool {
      guard case .heading = kind, let link = firstChild, link.kind == .link, link.next == nil,
        let address = cmark_node_get_url(link.pointer)
      else { return false }
      return String(cString: address).hasPrefix("#tab/")
    }

    /// Whether a list has no blank lines between its items.
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// The length of a fenced code block's fence and its character; `nil` for an indented one.
    var fence: (length: Int, byte: UInt8)? {
      var length: Int32 = 0
      var offset: Int32 = 0
      var character: CChar = 0
      guard cmark_node_get_fenced(pointer, &length, &offset, &character) != 0 else { return nil }
      return (Int(length), UInt8(bitPattern: character))
    }

    /// The line on which a table begins. Where a paragraph runs into it, cmark gives the paragraph's.
    var tableLine: Int {
      guard let header = firstChild else { return startLine }
      // The line of dashes is between the heads and the first row.
      if let row = header.next, row.startLine > 2 { return row.startLine - 2 }
      return max(header.startLine, endLine - 1)
    }

    /// Calls a closure for the node and each one below it when it begins, and when it ends unless it is a leaf.
    func walk(_ visit: (MarkdownNode, _ begins: Bool) -> Bool) {
      guard let iterator = cmark_iter_new(pointer) else { return }
      defer { cmark_iter_free(iterator) }
      while true {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
        guard visit(MarkdownNode(node), event == CMARK_EVENT_ENTER) else { return }
      }
    }

    /// What a node is.
    enum Kind: Hashable {
      case document, blockQuote, item, codeBlock, htmlBlock, paragraph, thematicBreak, footnote
      case list(isNumbered: Bool)
      case task(isDone: Bool)
      case heading(level: Int)
      case table, tableHeader, tableRow, tableCell
      case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image, footnoteReference
      /// None that any of the extensions in use makes.
      case other
    }
  }

  extension MarkdownNode.Kind {
    fileprivate init(_ pointer: OpaquePointer) {
      switch cmark_node_get_type(pointer) {
      case CMARK_NODE_DOCUMENT: self = .document
      case CMARK_NODE_BLOCK_QUOTE: self = .blockQuote
      case CMARK_NODE_LIST: self = .list(isNumbered: cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST)
      case CMARK_NODE_ITEM:
        let isTask = Self.name(of: pointer) == "tasklist"
        self = isTask ? .task(isDone: cmark_gfm_extensions_get_tasklist_item_checked(pointer)) : .item
      case CMARK_NODE_CODE_BLOCK: self = .codeBlock
      case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
      case CMARK_NODE_PARAGRAPH: self = .paragraph
      case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(pointer)))
      case CMARK_NODE_THEMATIC_BREAK: self = .thematicBreak
      case CMARK_NODE_FOOTNOTE_DEFINITION: self = .footnote
      case CMARK_NODE_TEXT: self = .text
      case CMARK_NODE_SOFTBREAK: self = .softBreak
      case CMARK_NODE_LINEBREAK: self = .lineBreak
      case CMARK_NODE_CODE: self = .code
      case CMARK_NODE_HTML_INLINE: self = .htmlInline
      case CMARK_NODE_EMPH: self = .emphasis
      case CMARK_NODE_STRONG: self = .strong
      case CMARK_NODE_LINK: self = .link
      case CMARK_NODE_IMAGE: self = .image
      case CMARK_NODE_FOOTNOTE_REFERENCE: self = .footnoteReference
      default: self = Self.ofExtension(pointer)
      }
    }

    /// The types of the extensions are numbers that they draw when they are registered; only their names are fixed.
    private static func ofExtension(_ pointer: OpaquePointer) -> Self {
      switch name(of: pointer) {
      case "table": .table
      case "table_header": .tableHeader
      case "table_row": .tableRow
      case "table_cell": .tableCell
      case "strikethrough": .strikethrough
      default: .other
      }
    }

    private static func name(of pointer: OpaquePointer) -> String {
      cmark_node_get_type_string(pointer).map { String(cString: $0) } ?? ""
    }
  }
#endif
