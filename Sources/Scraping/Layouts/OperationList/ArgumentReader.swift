import Findings
import PageReading
import ScopeModel

/// Reads the parameters below an operation's "Request arguments", line by line.
///
///     tokenId                                      its name, where the next line begins with a colon
///     : string
///     (Path)                                       attributes, in one line or in two
///     expires: string (format: date-time) ( Nullable and Optional )
///     application : string in one of the formats   the ways to write it follow, which are no parameters
struct ArgumentReader {
  private(set) var drafts: [ParameterDraft] = []
  private(set) var findings: [Finding] = []
  private(set) var claimed: [ClosedRange<Int>] = []
  private(set) var prose: [ClosedRange<Int>] = []
  /// The names of the ways to write a value, where their list's end is known.
  private(set) var formatNames: Set<String> = []

  private let lines: ArraySlice<ListLine>
  private let page: String
  /// Names of formats from the whole page, for lists whose end nothing shows.
  private let knownFormatNames: Set<String>
  private var index: Int
  private var sectionLocation: Parameter.Location?
  private var isInFields = false
  private var current: ParameterDraft?

  /// - Parameter location: Where the label above the lines says that the parameters stand.
  init(
    _ lines: ArraySlice<ListLine>, location: Parameter.Location?, page: String, knownFormatNames: Set<String>
  ) {
    self.lines = lines
    self.page = page
    self.knownFormatNames = knownFormatNames
    index = lines.startIndex
    sectionLocation = location
    while index < lines.endIndex { readLine() }
    close()
  }

  // MARK: Lines

  private mutating func readLine() {
    let line = lines[index]
    if case .table(let table) = line.holder { return readTable(table) }
    if let label = ListLabel(line.text) { return readLabel(label, line) }
    if readNested(line) || readNamed() || readType() || readAttributes() { return }
    if Deprecation.isSaid(by: line.text), current != nil, current?.deprecationNote == nil {
      current?.deprecationNote = line.text
      claim(1)
    } else if PageFooter.isOne(line.text) {
      skip()
    } else if current != nil {
      current?.description.append(line.text)
      skip()
    } else {
      report(.warning, "unread-line", "Unrecognised line among the request's arguments: “\(line.text)”.", line.number)
      skip()
    }
  }

  private mutating func readLabel(_ label: ListLabel, _ line: ListLine) {
    close()
    switch label {
    case .fields:
      isInFields = true
      sectionLocation = sectionLocation ?? .body
    case .arguments(let location):
      isInFields = false
      sectionLocation = location
    case .response, .nothing: break
    }
    claim(1)
  }

  private mutating func readTable(_ table: Table) {
    close()
    let reading = ArgumentTable(table, location: sectionLocation)
    guard let drafts = reading?.drafts else {
      report(
        .warning, "unread-table", "This table among the request's arguments has no columns for names and types.",
        lines[index].number)
      return skip()
    }
    self.drafts += drafts
    for row in table.rows { claimed.append(row.lines) }
    for line in reading?.unreadRows ?? [] {
      report(.error, "unreadable-parameter", "This row of a table of parameters has no name or no type.", line)
    }
    index += 1
  }

  /// An item below the parameter's own: one of the ways to write its value, or a field inside of an object.
  private mutating func readNested(_ line: ListLine) -> Bool {
    guard let current, let depth = line.depth, depth > (current.depth ?? -1) else { return false }
    let name = ArgumentName.first(of: line.text)
    if current.isPicker {
      if ArgumentName.isOne(name) { formatNames.insert(name) }
    } else {
      guard current.depth != nil, ArgumentName.split(line.text) != nil else { return false }
      report(
        .note, "nested-field",
        "“\(name)” is a field inside “\(current.name ?? "")”. Only the outer one is listed.", line.number)
    }
    skip()
    return true
  }

  /// A name with its type after a colon, or a name whose type is on the next line.
  private mutating func readNamed() -> Bool {
    let line = lines[index]
    if let (name, rest) = ArgumentName.split(line.text) {
      let whole = attributes(from: index, first: rest)
      guard let traits = ParameterTraits(whole.text, expectsType: true) else { return false }
      begin(name: name, traits: traits, line: line, lineCount: whole.count)
      return true
    }
    guard ArgumentName.isOne(line.text), index + 1 < lines.endIndex else { return false }
    let next = lines[index + 1]
    let isTermAndDetail = line.marker == .term && next.marker == .detail
    guard next.text.hasPrefix(":") || isTermAndDetail else { return false }
    let rest = next.text.hasPrefix(":") ? String(next.text.dropFirst()) : next.text
    let whole = attributes(from: index + 1, first: rest)
    guard let traits = ParameterTraits(whole.text, expectsType: true) else { return false }
    begin(name: line.text, traits: traits, line: line, lineCount: whole.count + 1)
    return true
  }

  /// A type whose name is lost.
  private mutating func readType() -> Bool {
    let line = lines[index]
    guard line.text.hasPrefix(":") else { return false }
    let whole = attributes(from: index, first: String(line.text.dropFirst()))
    guard let traits = ParameterTraits(whole.text, expectsType: true) else {
      report(.error, "unreadable-parameter", "“\(line.text)” is not a parameter type.", line.number)
      close()
      claim(1)
      return true
    }
    report(.error, "lost-parameter-name", "A parameter of type \(traits.type ?? "") has no name.", line.number)
    begin(name: nil, traits: traits, line: line, lineCount: whole.count)
    return true
  }

  private mutating func readAttributes() -> Bool {
    let line = lines[index]
    let whole = attributes(from: index, first: line.text)
    guard let traits = ParameterTraits(whole.text, expectsType: false) else {
      guard line.text == ")" else { return false }
      report(.error, "unreadable-parameter", "This closing parenthesis has no opening one.", line.number)
      claim(1)
      return true
    }
    if current == nil {
      report(.error, "stray-attributes", "“\(whole.text)” belongs to no parameter.", line.number)
    } else if current?.add(traits) == false {
      report(
        .error, "stray-attributes",
        "“\(whole.text)” repeats what was said about the parameter above. The name of another parameter may be missing.",
        line.number)
      close()
    }
    claim(whole.count)
    return true
  }

  // MARK: Pieces of lines

  /// A line's text, with the lines after it in which its parentheses are closed.
  private func attributes(from start: Int, first: String) -> (text: String, count: Int) {
    var text = first
    var count = 1
    let maximumLines = 4
    while count < maximumLines, start + count < lines.endIndex, ParameterTraits.openParentheses(in: text) > 0 {
      text += " " + lines[start + count].text
      count += 1
    }
    return ParameterTraits.openParentheses(in: text) == 0 ? (text, count) : (first, 1)
  }

  // MARK: Parameters

  private mutating func begin(name: String?, traits: ParameterTraits, line: ListLine, lineCount: Int) {
    close()
    current = ParameterDraft(
      place: line.place, name: name, traits: traits,
      sectionLocation: isInFields ? sectionLocation ?? .body : sectionLocation,
      depth: line.depth)
    claim(lineCount)
    if current?.isPicker == true { readFormats() }
  }

  /// Reads past the ways to write a value: a list below the parameter, up to its attributes.
  private mutating func readFormats() {
    guard let current else { return }
    let list = FormatList(lines[index...], of: current, isField: isInFields, knownNames: knownFormatNames)
    if let doubt = list.doubt { report(.warning, "formats-without-end", doubt, current.line) }
    for line in list.lines {
      let name = ArgumentName.first(of: line.text)
      if ArgumentName.isOne(name) { formatNames.insert(name) }
      prose.append(line.number...line.number)
    }
    index = list.lines.endIndex
  }

  private mutating func close() {
    if let current {
      drafts.append(current)
      for unknown in current.traits.unknown {
        report(
          .warning, "unknown-attribute", "Unrecognised word in the description of a parameter: “\(unknown)”.",
          current.line)
      }
    }
    current = nil
  }

  // MARK: The account

  private mutating func claim(_ count: Int) {
    let end = min(index + count, lines.endIndex)
    for position in index..<end { claimed.append(lines[position].number...lines[position].number) }
    index = end
  }

  private mutating func skip() {
    prose.append(lines[index].number...lines[index].number)
    index += 1
  }

  private mutating func report(_ severity: Finding.Severity, _ id: String, _ message: String, _ line: Int) {
    findings.append(Finding(severity, id: id, message, page: page, line: line))
  }
}
