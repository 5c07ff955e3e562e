import Findings
import PageReading
import ScopeModel
import ScopeTable

/// What all parts of a page say together that are about the requirement of one operation.
struct CombinedRequirement {
  /// `nil` if no part states one.
  private(set) var requirement: Requirement?
  private(set) var note: String?
  private(set) var evidence: [Evidence] = []
  private(set) var findings: [Finding] = []
  /// What the page leaves open about how the scopes are joined.
  private(set) var open: [(open: OpenJoiner, line: Int, sample: String)] = []
  /// The part that states the requirement.
  private(set) var stated: RequirementSection?
  /// Whether a part could not be read.
  private(set) var isUnreadable = false

  private let page: String
  private let name: String
  private let vendor: Vendor
  private let footnotes: Footnotes

  /// - Parameter name: The operation, as messages call it.
  init(_ sections: [RequirementSection], name: String, page: String, vendor: Vendor, footnotes: Footnotes) {
    self.page = page
    self.name = name
    self.vendor = vendor
    self.footnotes = footnotes
    let tables = HeadedTables(sections)
    if let tables { take(tables) }
    for section in sections where tables?.sections.contains(section) != true { take(section) }
    let conditions = sections.filter { if case .condition = $0.outcome { true } else { false } }
    for section in conditions { addCondition(section) }
  }

  private mutating func report(_ severity: Finding.Severity, _ id: String, _ message: String, line: Int) {
    findings.append(Finding(severity, id: id, message, page: page, line: line))
  }

  private mutating func take(_ section: RequirementSection) {
    switch section.outcome {
    case .condition: break
    case .unreadable(let reason):
      isUnreadable = true
      report(
        .error, "unreadable-requirement", "The requirement of \(name) cannot be read: \(reason).", line: section.line)
    case .statement(let statement):
      if let stated {
        add(statement, of: section, beside: stated)
      } else {
        stated = section
        state(statement, of: section)
      }
    }
  }

  /// Several tables, each under a heading of its own: what is needed depends on what the headings name.
  private mutating func take(_ tables: HeadedTables) {
    for section in tables.sections {
      guard case .statement(let statement) = section.outcome else { continue }
      if stated == nil { stated = section }
      state(statement, of: section)
    }
    requirement = Requirement(.perType(field: nil, cases: tables.cases), conditions: requirement?.conditions ?? [])
    let names = tables.cases.map { "“\($0.type)”" }.joined(separator: ", ")
    report(
      .warning, "requirement-by-heading",
      "The requirement of \(name) is spread over \(tables.cases.count) tables, whose headings were taken for the cases: \(names).",
      line: tables.sections[0].line)
  }

  private mutating func state(_ statement: RequirementStatement, of section: RequirementSection) {
    let conditions = requirement?.conditions ?? []
    requirement = statement.requirement
    requirement?.conditions.insert(contentsOf: conditions, at: 0)
    note = [note, statement.note].compactMap { $0 }.joined(separator: " ").nilWhereEmpty
    for fault in statement.faults {
      report(
        .error, "unreadable-cell", "Part of the requirement of \(name) cannot be read: \(fault).", line: section.line)
    }
    let notes = footnotes.texts(of: statement.footnotes, name: name, page: page, line: section.line)
    findings += notes.findings
    requirement?.conditions += notes.texts.map(vendor.requirement.condition)
    addEvidence(section)
    if let open = statement.open { self.open.append((open, section.line, sample(section))) }
  }

  /// A second statement: for other kinds of token it completes the first; the same again says nothing new; anything else leaves open
  /// which one holds.
  private mutating func add(
    _ statement: RequirementStatement, of section: RequirementSection, beside first: RequirementSection
  ) {
    guard let own = requirement, statement.requirement != own else { return addEvidence(section) }
    if case .perCredential(let cases) = own.kind, case .perCredential(let others) = statement.requirement.kind,
      Set(cases.map(\.credential)).isDisjoint(with: others.map(\.credential))
    {
      state(statement, of: section)
      requirement?.kind = .perCredential(cases: cases + others)
      return
    }
    addEvidence(section)
    report(
      .error, "conflicting-requirement",
      "\(name) has a different requirement on line \(first.line). Compare the two lines.",
      line: section.line)
    requirement = own.unitedWith(statement.requirement)
  }

  private mutating func addCondition(_ section: RequirementSection) {
    guard case .condition(let condition) = section.outcome else { return }
    requirement = requirement ?? Requirement(.unknown)
    requirement?.conditions.append(condition)
    note = note.map { "\($0) \(condition.text)" } ?? condition.text
    addEvidence(section)
  }

  private mutating func addEvidence(_ section: RequirementSection) {
    evidence.append(
      Evidence(
        page: page, line: section.line, excerpt: section.words.map(\.text).joined(separator: "\n"),
        inferred: section.inferred))
  }

  private func sample(_ section: RequirementSection) -> String {
    section.words.map(\.text).joined(separator: " ")
  }
}
