import PageReading
import ScopeModel

/// The pieces of a part of the page that lists parameters, with what ran together parted.
struct ParameterItems {
  /// What is there.
  enum Content: Hashable {
    /// A line as the page has it.
    case line(PageLine)
    case attribute(ParameterAttribute)
    /// A line, or the end of one, that names a parameter.
    case parameter(PageLine)
    /// What is said of a parameter whose name is lost.
    case description(String)
    /// A parameter whose name cannot be told from what is beside it.
    case nameless(String)
    case typeBelow(TypeBelow)
    case table(Table)
    case cells(CellTable)
    /// A line that an attribute above it has used up.
    case used
  }

  struct Item: Hashable {
    var content: Content
    /// The line of the page.
    var source: Line
    /// Whether the line holds more than this.
    var isParted = false
  }

  private(set) var items: [Item] = []

  private let names: Set<String>
  private let isBare: Bool
  /// How many braces and brackets of an example inside a description are open.
  private var depth = 0
  private var hasParameter = false
  private var type: String?
  private var hasFormat = false

  /// - Parameter names: What the page's example call sends.
  init(_ pieces: ArraySlice<PagePiece>, names: Set<String>, location: Parameter.Location?) {
    self.names = names
    isBare = Self.writesBareConstraints(pieces)
    var index = pieces.startIndex
    while index < pieces.endIndex {
      if let table = CellTable(pieces, at: index, location: location) {
        append(.cells(table), Line(number: table.line, text: ""))
        index = table.end
        continue
      }
      if hasParameter, depth == 0, let values = BareValues(pieces, at: index, location: location) {
        append(.attribute(values.attribute), values.lines[0], isParted: true)
        for line in values.lines.dropFirst() { append(.used, line) }
        index = values.end
        continue
      }
      switch pieces[index] {
      case .table(let table): append(.table(table), Line(number: table.line, text: ""))
      case .line(let line):
        guard line.kind != .code, !SiteWords.isIcon(line.text) else { break }
        let next = index + 1 < pieces.endIndex ? pieces[index + 1].prose : nil
        index += read(line, next: next, location: location)
        while case .open(let word)? = open, index + 1 < pieces.endIndex, let line = pieces[index + 1].prose {
          open = nil
          guard append(after: word, line) else { break }
          index += 1
        }
        open = nil
      }
      index += 1
    }
  }

  /// The word for a constraint with which the last line ended.
  private var open: ConstraintRun.Part?

  /// Whether constraints are there without words that introduce them, as in older dumps.
  private static func writesBareConstraints(_ pieces: ArraySlice<PagePiece>) -> Bool {
    var isIntroduced = false
    for line in pieces.compactMap(\.prose) {
      let isConstraint =
        ConstraintWords.formats.contains(line.text) || ConstraintWords.quotedValues(in: line.text[...]) != nil
        || !ConstraintWords.limits(in: line.text[...]).isEmpty
      if isConstraint, !isIntroduced { return true }
      isIntroduced = ConstraintWords.introductions.contains { line.text.hasPrefix($0) }
    }
    return false
  }

  /// Adds what a line says; gives how many lines below it were taken along.
  private mutating func read(_ line: PageLine, next: PageLine?, location: Parameter.Location?) -> Int {
    let source = Line(number: line.number, text: line.text)
    if depth > 0 || hasParameter && ParameterReader.opensExample(line.text) {
      depth = max(0, depth + ParameterReader.balance(line.text))
      append(.line(line), source)
      return 0
    }
    if let next, let below = TypeBelow(line, next, location: location) {
      append(.typeBelow(below), source)
      append(.used, Line(number: next.number, text: next.text))
      return 1
    }
    if let next, let word = Self.introduction(line.text) {
      let place = items.count
      if append(after: word, next) {
        items.insert(Item(content: .used, source: source), at: place)
        return 1
      }
    }
    if append(ConstraintRun.outcome(of: line.text, after: nil, names: names), of: line) { return 0 }
    if let outcome = bareFormat(line), append(outcome, of: line) { return 0 }
    append(.line(line), source)
    return 0
  }

  /// The word that introduces a constraint, where it is all of a line.
  private static func introduction(_ text: String) -> String? {
    let bare = text.hasSuffix(":") ? String(text.dropLast()) : text
    return ConstraintWords.introductions.first { $0 == bare }
  }

  private mutating func append(after word: String, _ line: PageLine) -> Bool {
    append(ConstraintRun.outcome(of: line.text, after: word, names: names), of: line, isOnlyPart: true)
  }

  /// - Parameter isOnlyPart: Whether a line of one constraint alone is parted from a word on the line above it.
  private mutating func append(
    _ outcome: ConstraintRun.Outcome, of line: PageLine, isOnlyPart: Bool = false
  ) -> Bool {
    let source = Line(number: line.number, text: line.text)
    switch outcome {
    case .none: return false
    case .ambiguous: append(.nameless(line.text), source)
    case .parts(let parts):
      guard parts.count > 1 || isOnlyPart else { return false }
      for part in parts {
        switch part {
        case .attribute(let attribute): append(.attribute(attribute), source, isParted: true)
        case .parameter(let text):
          var named = line
          named.text = text
          append(.parameter(named), source, isParted: true)
        case .description(let text): append(.description(text), source, isParted: true)
        case .nameless(let text): append(.nameless(text), source, isParted: true)
        case .open: open = part
        }
      }
    }
    return true
  }

  /// A format that no word introduces and the next parameter after it; `nil` if the line is better taken as it is.
  private func bareFormat(_ line: PageLine) -> ConstraintRun.Outcome? {
    guard hasParameter, !hasFormat else { return nil }
    let outcome = ConstraintRun.bareFormat(in: line.text, names: names) { ConstraintWords.canHave($0, type: type) }
    guard case .parts(let parts) = outcome else { return isBare ? outcome : nil }
    guard let whole = ParameterLine(line.text), case .attribute(.format(let format))? = parts.first else {
      return outcome
    }
    // The line as a whole is a name too.
    if names.contains(whole.name) { return nil }
    if case .parameter(let text)? = parts.last, let line = ParameterLine(text), names.contains(line.name) {
      return outcome
    }
    if format.contains(where: { $0.isNumber || $0 == "-" }) { return outcome }
    return isBare ? .ambiguous : nil
  }

  private mutating func append(_ content: Content, _ source: Line, isParted: Bool = false) {
    items.append(Item(content: content, source: source, isParted: isParted))
    switch content {
    case .attribute(.format): hasFormat = true
    case .attribute, .used: break
    case .line(let line):
      if ParameterAttribute(line.text) != nil || isBare && ParameterAttribute(bare: line.text) != nil {
        if ConstraintWords.formats.contains(line.text) || line.text.hasPrefix("Format") { hasFormat = true }
      } else if let stated = ParameterLine(line.text), stated.isSure {
        begin(type: stated.type)
      } else {
        hasParameter = true
      }
    case .parameter(let line): begin(type: ParameterLine(line.text)?.type)
    case .typeBelow(let below): begin(type: below.parameter.type)
    case .description, .nameless: begin(type: nil)
    case .table, .cells: hasParameter = false
    }
  }

  private mutating func begin(type: String?) {
    hasParameter = true
    hasFormat = false
    self.type = type
  }
}
