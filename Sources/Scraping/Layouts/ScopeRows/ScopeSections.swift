import PageReading

/// The parts of a page under headings or items that name a scope, each with the entries that state operations.
struct ScopeSections {
  /// A row, an item or a line that states operations.
  struct Entry {
    var place: PageReading.Entry.Place
    var lines: ClosedRange<Int>
    var text: String
  }

  struct Section {
    /// `nil` if nothing above the entries names one.
    var scope: String?
    var headingLine: Line?
    /// The heading above, where an item names the scope.
    var group: String?
    var entries: [Entry] = []
    /// Whether a label precedes the scope.
    var isLabelled = false
  }

  private(set) var sections: [Section] = []
  /// The heads of tables whose rows are entries.
  private(set) var heads: [Row] = []

  private let counted: Set<PageReading.Entry.Place>
  private let names: ScopeHeading
  private var level: Int?
  private var itemDepth: Int?
  private var headingScope: (scope: String, line: Line)?
  private var heading: String?

  /// Whether labelled lines and items may name the scope of what is below them.
  private let allowsStatements: Bool

  /// Where an operation is above every scope, or no operation below the last label, labels and items with scopes belong to the
  /// operations above them: they are another layout's.
  init(_ page: Page, vendor: Vendor) {
    self.init(page, vendor: vendor, allowsStatements: true)
    let isAbove = sections.first { !$0.entries.isEmpty }.map { $0.scope == nil } ?? false
    if isAbove || sections.last.map({ $0.isLabelled && $0.entries.isEmpty }) == true {
      self.init(page, vendor: vendor, allowsStatements: false)
    }
  }

  private init(_ page: Page, vendor: Vendor, allowsStatements: Bool) {
    self.allowsStatements = allowsStatements
    counted = Set(page.entries.map(\.place))
    names = ScopeHeading(page, vendor: vendor, allowsLabels: allowsStatements)
    for block in page.blocks {
      switch block {
      case .heading(let heading): read(heading)
      case .listItem(let item): read(item)
      case .paragraph(let paragraph): for line in paragraph.lines { read(line) }
      case .code(let code):
        for line in code.lines where counted.contains(line.place) {
          add(line.place, line.number...line.number, line.text)
        }
      case .table(let table): read(table)
      }
    }
  }

  private mutating func read(_ heading: Heading) {
    let line = Line(number: heading.line, text: heading.text, offset: heading.offset)
    if counted.contains(heading.place) { return add(heading.place, heading.line...heading.line, heading.text) }
    itemDepth = nil
    if let scope = names.scope(in: heading.text) {
      level = heading.level
      headingScope = (scope, line)
      begin(scope, line, group: nil)
    } else if endsSection(heading) {
      headingScope = nil
      sections.append(Section())
    }
    self.heading = names.scope(in: heading.text) == nil ? heading.text : nil
  }

  /// Whether a heading that names no scope ends the scope's part: one as high as the scope's, or in a text dump, where headings have no
  /// rank, one that does not speak of operations.
  private func endsSection(_ heading: Heading) -> Bool {
    guard headingScope != nil else { return false }
    if let own = heading.level, let level { return own <= level }
    // A short line with a colon or an equals sign explains something, and heads nothing.
    return !names.leadsToOperations(heading.text) && !heading.text.contains { ":=".contains($0) }
  }

  private mutating func read(_ item: ListItem) {
    let text = item.lines.map(\.text).joined(separator: " ")
    if counted.contains(item.place) {
      if let depth = itemDepth, item.depth <= depth, item.marker != .detail { leaveItem() }
      return add(item.place, item.place.line...max(item.place.line, item.lines.last?.number ?? 0), text)
    }
    guard allowsStatements, let first = item.lines.first, let scope = names.scope(in: first.text) else {
      if let depth = itemDepth, item.depth <= depth, item.marker != .detail { leaveItem() }
      return
    }
    itemDepth = item.depth
    begin(scope, first, group: heading)
  }

  private mutating func leaveItem() {
    itemDepth = nil
    if let headingScope { begin(headingScope.scope, headingScope.line, group: nil) } else { sections.append(Section()) }
  }

  private mutating func read(_ line: Line) {
    if counted.contains(line.place) { return add(line.place, line.number...line.number, line.text) }
    if allowsStatements, let scope = names.scope(in: line.text) { begin(scope, line, group: heading) }
  }

  private mutating func read(_ table: Table) {
    guard table.rows.contains(where: { counted.contains($0.place) }) else { return }
    heads += table.headerRows
    for row in table.rows where counted.contains(row.place) {
      add(row.place, row.lines, row.excerpt.split(separator: "|").joined(separator: " "))
    }
  }

  private mutating func begin(_ scope: String, _ line: Line, group: String?) {
    sections.append(
      Section(scope: scope, headingLine: line, group: group, isLabelled: names.isLabelled(line.text)))
  }

  private mutating func add(_ place: PageReading.Entry.Place, _ lines: ClosedRange<Int>, _ text: String) {
    if sections.isEmpty { sections.append(Section()) }
    sections[sections.count - 1].entries.append(Entry(place: place, lines: lines, text: text))
  }
}

/// Tells whether a heading, an item or a line by itself names a scope.
struct ScopeHeading {
  private let vendor: Vendor
  /// Whether the page speaks of scopes or permissions at all.
  private let pageSpeaksOfScopes: Bool
  /// Whether a label may precede the scope.
  private let allowsLabels: Bool

  init(_ page: Page, vendor: Vendor, allowsLabels: Bool = true) {
    self.vendor = vendor
    self.allowsLabels = allowsLabels
    pageSpeaksOfScopes = page.blocks.contains { block in
      switch block {
      case .heading(let heading): Self.speaksOfScopes(heading.text)
      case .paragraph(let paragraph): paragraph.lines.contains { Self.speaksOfScopes($0.text) }
      default: false
      }
    }
  }

  /// Whether a label of requirements precedes the scope.
  func isLabelled(_ text: String) -> Bool { RequirementLabel(text, vendor: vendor) != nil }

  /// The scope; `nil` if the words name none.
  func scope(in text: String) -> String? {
    for phrase in vendor.scopeFirst.headings {
      if let scope = Self.inner(text, of: phrase), isScope(scope, asKnown: true) { return scope }
    }
    var bare = text
    if let label = RequirementLabel(text, vendor: vendor), !label.rest.isEmpty {
      guard allowsLabels else { return nil }
      bare = label.rest
    }
    if let dash = bare.firstRange(of: " - ") ?? bare.firstRange(of: " — ") ?? bare.firstRange(of: " – ") {
      bare = String(bare[..<dash.lowerBound])
    }
    for noun in [" scope", " permission"] where bare.lowercased().hasSuffix(noun) {
      bare = String(bare.dropLast(noun.count))
    }
    let word = MarkedWord(bare.hasSuffix(":") ? bare.dropLast() : bare[...])
    guard !word.name.contains(" ") else { return nil }
    return isScope(word.name, asKnown: false) ? word.name : nil
  }

  private func isScope(_ word: String, asKnown: Bool) -> Bool {
    guard let strength = ScopeName(words: vendor.scopes).strength(word) else { return false }
    if asKnown || vendor.scopes.known.contains(word) { return true }
    guard strength == .shaped else { return false }
    if word.contains(":") || Self.endsInLevel(word) { return true }
    return pageSpeaksOfScopes && (word.contains("_") || word.contains(".")) && !Self.isFileName(word)
  }

  private static func endsInLevel(_ word: String) -> Bool {
    let parts = word.lowercased().split { ".:_-/".contains($0) }
    return parts.count > 1 && parts.contains { levels.contains(String($0)) }
  }

  private static let levels: Set<String> = [
    "read", "write", "readwrite", "readonly", "all", "manage", "admin", "create", "delete", "update", "edit", "view",
    "list", "full", "send", "execute",
  ]

  private static func isFileName(_ word: String) -> Bool {
    guard let dot = word.lastIndex(of: ".") else { return false }
    return ["js", "json", "html", "md", "xml", "yaml", "yml", "net", "com", "io", "py", "rb", "txt"].contains(
      word[word.index(after: dot)...].lowercased())
  }

  private static func speaksOfScopes(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { ["scope", "scopes", "permission", "permissions", "privilege", "privileges"].contains($0) }
  }

  /// Whether a heading leads to the operations of the scope above it.
  func leadsToOperations(_ heading: String) -> Bool {
    let folded = heading.foldedWord
    return Self.speaksOfOperations(heading) || vendor.scopeFirst.labels.contains { $0.foldedWord == folded }
  }

  static func speaksOfOperations(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains {
      [
        "methods", "method", "endpoints", "endpoint", "operations", "operation", "api", "apis", "requests", "calls",
        "routes",
      ]
      .contains($0)
    }
  }

  /// What is in place of `{scope}` in a phrase.
  private static func inner(_ text: String, of phrase: String) -> String? {
    let parts = phrase.split(separator: "{scope}", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, text.hasPrefix(parts[0]), text.hasSuffix(parts[1]),
      text.count > parts[0].count + parts[1].count
    else { return nil }
    return String(text.dropFirst(parts[0].count).dropLast(parts[1].count))
  }
}
