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

  private let page: String
  private let location: Parameter.Location?
  /// How many braces and brackets of an example inside a description are open.
  private var depth = 0
  private var current: Int?
  private var names: Set<Name> = []

  /// What tells parameters apart.
  private struct Name: Hashable {
    var name: String?
    var location: Parameter.Location?
  }

  init(page: String, location: Parameter.Location?) {
    self.page = page
    self.location = location
  }

  /// Whether one of the pieces could be nothing but a parameter.
  static func namesParameters(_ pieces: ArraySlice<PagePiece>) -> Bool {
    pieces.contains { piece in
      switch piece {
      case .line(let line): line.kind != .code && isSure(line)
      case .table(let table): ParameterTable(table, location: nil) != nil
      }
    }
  }

  /// Whether a line could be nothing but a parameter.
  static func isSure(_ line: PageLine) -> Bool {
    ParameterAttribute(line.text) == nil && stated(on: line)?.0.isSure == true
  }

  mutating func read(_ pieces: ArraySlice<PagePiece>) {
    for piece in pieces {
      switch piece {
      case .line(let line): read(line)
      case .table(let table): read(table)
      }
    }
  }

  private mutating func read(_ table: Table) {
    guard let rows = ParameterTable(table, location: location) else {
      findings.append(
        Finding(
          .warning, id: "unknown-parameter-table",
          "This table stands among the parameters, and none of its columns holds names. It is not read.", page: page,
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

  private mutating func read(_ line: PageLine) {
    guard line.kind != .code else { return }
    if depth > 0 || (current != nil && Self.opensExample(line.text)) {
      depth = max(0, depth + Self.balance(line.text))
      describe(line)
    } else if Self.isMediaType(line.text) {
      claim(line)
      current = nil
    } else if let attribute = ParameterAttribute(line.text) {
      guard let current else {
        findings.append(
          Finding(
            .error, id: "unreadable-parameter", "“\(line.text)” belongs to a parameter, and none stands above it.",
            page: page, line: line.number))
        return
      }
      attribute.apply(to: &parameters[current])
      claim(line)
    } else if PageSections.isPlacement(line.text) {
      claim(line)
      if let current { parameters[current].location = Parameter.Location(rawValue: String(line.text.dropFirst(4))) }
    } else if let (stated, description) = Self.stated(on: line) {
      claim(line)
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

  /// The parameter that a line names, and in a list what is said of it behind a dash.
  private static func stated(on line: PageLine) -> (ParameterLine, description: String?)? {
    if let stated = ParameterLine(line.text, isTerm: line.isTerm) { return (stated, nil) }
    guard case .item = line.kind else { return nil }
    let parts = NotedText(line.text)
    guard let note = parts.note, let stated = ParameterLine(parts.main) else { return nil }
    return (stated, note)
  }

  private mutating func claim(_ line: PageLine) { claimedLines.append(line.number...line.number) }

  /// Adds a parameter. A name can stand twice: the variants of a body follow each other in a dump.
  private mutating func add(_ parameter: Parameter, line: Int) {
    if !names.insert(Name(name: parameter.name, location: parameter.location)).inserted {
      findings.append(
        Finding(
          .warning, id: "repeated-parameter",
          "The parameter “\(parameter.name ?? "")” stands on this page before. Both are kept.", page: page, line: line))
    }
    current = parameters.count
    parameters.append(parameter)
  }

  private mutating func describe(_ line: PageLine) {
    if let current { parameters[current].describe(line.text) }
  }

  /// `application/json`
  private static func isMediaType(_ text: String) -> Bool {
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
