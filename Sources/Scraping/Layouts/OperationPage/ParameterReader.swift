import Findings
import PageReading
import ScopeModel

/// Reads the parameters of one part of a page.
///
///     cursor?string
///     The cursor to go on from.
///     Formattext
struct ParameterReader {
  private(set) var parameters: [Parameter] = []
  private(set) var claimedLines: [ClosedRange<Int>] = []
  /// Lines with a border between name and type that was inferred.
  private(set) var inferredLines: [Line] = []
  private(set) var findings: [Finding] = []
  /// The lines of the parameters whose names are lost.
  private(set) var namelessLines: [Int] = []

  private let page: String
  private let location: Parameter.Location?
  /// What the page's example call sends.
  private let sent: Set<String>
  /// Whether names have capitals inside, as those that are sure show.
  private var hasCapitals = false
  /// How many braces and brackets of an example inside a description are open.
  private var depth = 0
  private var current: Int?
  private var names: Set<Name> = []
  /// The parameters of which it is open whether they may be left out, and what the page says of others like them.
  private var open: [Int] = []
  private var flags: Set<Bool> = []

  /// What distinguishes parameters.
  private struct Name: Hashable {
    var name: String?
    var location: Parameter.Location?
  }

  init(page: String, location: Parameter.Location?, sent: Set<String>) {
    self.page = page
    self.location = location
    self.sent = sent
  }

  /// Whether one of the items could be nothing but a parameter.
  static func namesParameters(_ items: ParameterItems) -> Bool {
    items.items.contains { item in
      switch item.content {
      case .line(let line), .parameter(let line): isSure(line)
      case .table(let table): ParameterTable(table, location: nil) != nil
      case .cells, .typeBelow: true
      case .attribute, .description, .nameless, .used: false
      }
    }
  }

  /// Whether a line could be nothing but a parameter.
  static func isSure(_ line: PageLine) -> Bool {
    ParameterAttribute(line.text) == nil && stated(on: line)?.0.isSure == true
  }

  mutating func read(_ items: ParameterItems) {
    hasCapitals = items.items.contains { item in
      guard case .line(let line) = item.content, let stated = ParameterLine(line.text), stated.isSure else {
        return false
      }
      return stated.name.dropFirst().contains { $0.isUppercase }
    }
    for item in items.items {
      switch item.content {
      case .line(let line): read(line)
      case .attribute(let attribute):
        claim(item.source.number)
        if let current { attribute.apply(to: &parameters[current]) }
      case .parameter(let line):
        inferredLines.append(item.source)
        read(line)
      case .description(let text): addNameless(Parameter(location: location, description: text), item.source)
      case .nameless(let text):
        let stated = ParameterLine(text)
        addNameless(
          Parameter(location: location, type: stated?.isSure == true ? stated?.type : nil, required: stated?.required),
          item.source)
      case .typeBelow(let below): read(below, item.source)
      case .table(let table): read(table)
      case .cells(let table): read(table)
      case .used: claim(item.source.number)
      }
    }
    // Where some are marked as required, those without a mark may be left out, and the reverse.
    if flags.count == 1, let flag = flags.first {
      for index in open where parameters[index].required == nil { parameters[index].required = !flag }
    }
  }

  private mutating func read(_ table: CellTable) {
    claimedLines += table.claimedLines
    current = nil
    guard table.isEven else {
      findings.append(
        Finding(
          .warning, id: "uneven-parameter-table",
          "The cells of this table do not form rows of \(table.columns). Its parameters are not read.",
          page: page, line: table.line))
      return
    }
    for parameter in table.parameters { add(parameter, line: table.line) }
    current = nil
  }

  private mutating func read(_ table: Table) {
    guard let rows = ParameterTable(table, location: location) else {
      findings.append(
        Finding(
          .warning, id: "unknown-parameter-table",
          "This table among the parameters has no column of names and is ignored.", page: page,
          line: table.line))
      return
    }
    for parameter in rows.parameters { add(parameter, line: table.line) }
    claimedLines += rows.claimedLines
    for problem in rows.problems {
      findings.append(
        Finding(
          problem.id == "unreadable-parameter" ? .error : .warning, id: problem.id, problem.message, page: page,
          line: problem.line))
    }
    current = nil
  }

  private mutating func read(_ below: TypeBelow, _ source: Line) {
    claim(source.number)
    add(below.parameter, line: source.number)
    if below.isOpen {
      open.append(parameters.count - 1)
    } else if let required = below.parameter.required {
      flags.insert(required)
    }
  }

  private mutating func read(_ line: PageLine) {
    if depth > 0 || (current != nil && Self.opensExample(line.text)) {
      depth = max(0, depth + Self.balance(line.text))
      describe(line)
    } else if Self.isMediaType(line.text) {
      claim(line.number)
      current = nil
    } else if let attribute = ParameterAttribute(line.text) {
      guard let current else {
        findings.append(
          Finding(
            .error, id: "unreadable-parameter", "“\(line.text)” describes a parameter, but there is none above it.",
            page: page, line: line.number))
        return
      }
      if case .required(let required) = attribute { flags.insert(required) }
      attribute.apply(to: &parameters[current])
      claim(line.number)
    } else if PageSections.isPlacement(line.text) {
      claim(line.number)
      if let current { parameters[current].location = Parameter.Location(rawValue: String(line.text.dropFirst(4))) }
    } else if let word = bareWord(line) {
      read(word, line)
    } else if let (stated, description) = Self.stated(on: line) {
      claim(line.number)
      if stated.inferred { inferredLines.append(Line(number: line.number, text: line.text)) }
      add(
        Parameter(
          name: stated.name, location: location, type: stated.type, required: stated.required,
          nullable: stated.nullable, description: description,
          deprecated: stated.isDeprecated ? Deprecation() : nil),
        line: line.number)
    } else {
      describe(line)
    }
  }

  /// A line of one word without a mark, in which a name may have run into a type.
  private func bareWord(_ line: PageLine) -> BareWord? {
    guard !line.isTerm, !line.text.contains(" "), let stated = ParameterLine(line.text),
      stated.inferred || !stated.isSure, stated.name.count == line.text.count || stated.inferred,
      !line.text.contains("<"), line.text.last != "?", line.text.last != "*"
    else { return nil }
    return BareWord(line.text, names: sent)
  }

  private mutating func read(_ word: BareWord, _ line: PageLine) {
    let source = Line(number: line.number, text: line.text)
    claim(line.number)
    let isOdd = word.type == nil && BareWord.isOdd(line.text) && location != .header && !hasCapitals
    guard let name = word.name, word.isTold || !isOdd else {
      return addNameless(Parameter(location: location, required: word.required ?? true), source)
    }
    if word.inferred { inferredLines.append(source) }
    add(Parameter(name: name, location: location, type: word.type, required: word.required ?? true), line: line.number)
  }

  /// The parameter that a line names, and in a list what is said of it after a dash.
  private static func stated(on line: PageLine) -> (ParameterLine, description: String?)? {
    if let stated = ParameterLine(line.text, isTerm: line.isTerm) { return (stated, nil) }
    guard case .item = line.kind else { return nil }
    let parts = NotedText(line.text)
    guard let note = parts.note, let stated = ParameterLine(parts.main) else { return nil }
    return (stated, note)
  }

  private mutating func claim(_ number: Int) { claimedLines.append(number...number) }

  /// Adds a parameter. A name can be twice: the variants of a body follow each other in a dump.
  private mutating func add(_ parameter: Parameter, line: Int) {
    if !names.insert(Name(name: parameter.name, location: parameter.location)).inserted {
      findings.append(
        Finding(
          .warning, id: "repeated-parameter",
          "The parameter “\(parameter.name ?? "")” appears twice on this page. Both are kept.", page: page, line: line))
    }
    current = parameters.count
    parameters.append(parameter)
  }

  private mutating func addNameless(_ parameter: Parameter, _ source: Line) {
    claim(source.number)
    namelessLines.append(source.number)
    current = parameters.count
    parameters.append(parameter)
  }

  private mutating func describe(_ line: PageLine) {
    if let current { parameters[current].describe(line.text) }
  }

  /// `application/json`
  static func isMediaType(_ text: String) -> Bool {
    !text.contains(" ") && ["application/", "multipart/", "text/"].contains { text.hasPrefix($0) }
  }

  /// Whether a line begins an object or a list of an example.
  static func opensExample(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "{") || (text.utf8.first == UInt8(ascii: "[") && text.utf8.count < 3)
  }

  /// How many more braces and brackets a line opens than it closes.
  static func balance(_ text: String) -> Int {
    var balance = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { balance += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { balance -= 1 }
    }
    return balance
  }
}

extension PageLine {
  /// Whether the line is the term of a definition, where only a name can stand.
  fileprivate var isTerm: Bool { kind == .item(.term) }
}

extension Parameter {
  /// Adds a line to the description.
  mutating func describe(_ line: String) {
    if description == nil { description = line } else { description?.append(" \(line)") }
  }
}
