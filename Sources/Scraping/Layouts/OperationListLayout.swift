import Findings
import PageReading
import ScopeModel
import ScopeTable

/// One page with many operations, each under a heading of its own: rights in a line, parameters below it.
///
///     Get all applications get /api/http/applications/paged
///     Rights, that may be checked: View applications
///     Request arguments
///     $skip
///     : string
///     (Query) ( Nullable and Optional , defaults to null
///     )
///
/// Seen in the reference of JetBrains Space's HTTP API. The operations may also be items of a list.
struct OperationListLayout: Layout {
  let name = LayoutName.operationList

  func fit(_ subject: LayoutSubject) -> LayoutFit {
    let (page, vendor) = (subject.page, subject.vendor)
    let sections = OperationSections(page, vendor: vendor)
    let requirements = ListRequirements(sections, vendor: vendor)
    let describes = sections.sections.contains { section in
      sections.lines[section.body].contains { line in
        switch ListLabel(line.text) {
        case .arguments, .response: true
        // Over one operation alone, words about scopes make a page of one operation.
        case .fields, .nothing, nil:
          sections.sections.count > 1
            && (RightsLabel.isForeign(line.text)
              || RightsLabel.rest(of: line.text, labels: vendor.requirement.mayCheckLabels) != nil)
        }
      }
    }
    let states = (requirements.ofOperations + requirements.above).contains { $0.contains(where: \.isStatement) }
    if describes || (states && sections.sections.count > 1) || (states && sections.areItems) {
      return .fits { read(page, sections, requirements, vendor: vendor) }
    }
    return .misses(
      lookedFor: "headings with a method and a path, followed by scopes or request arguments",
      saw: PageSummary(page).words)
  }

  private func read(
    _ page: Page, _ sections: OperationSections, _ requirements: ListRequirements, vendor: Vendor
  ) -> LayoutReading {
    var reading = LayoutReading()
    for mention in sections.mentions {
      reading.explained.append(
        LayoutReading.ExplainedEntry(
          place: mention.place, reason: "mention",
          message: "“\(mention.text)” only mentions an operation; the operations of this page have headings.",
          severity: .note,
          id: "operation-mentioned"))
    }
    let bodies = self.bodies(of: sections, requirements, page: page.path, vendor: vendor)
    let habits = MarkingHabits(bodies.lazy.flatMap(\.drafts))
    let footnotes = Footnotes(page)
    var titles = OperationTitles(sections)
    var joiners = JoinerFindings()
    var operations = OperationJoin()
    for (index, section) in sections.sections.enumerated() {
      let body = bodies[index]
      guard let heading = section.heading, let path = PathSpelling(heading.path) else {
        reading.explained.append(
          LayoutReading.ExplainedEntry(
            place: section.line.place, reason: "unreadable",
            message: "“\(section.line.text)” should end with a method and a path.", severity: .error,
            id: "unreadable-heading"))
        continue
      }
      claim(section, body, in: &reading)
      let statements = requirements.ofOperations[index] + requirements.above[index]
      for statement in requirements.above[index] {
        reading.claimedLines += statement.words.map { $0.number...$0.number }
      }
      let combined = CombinedRequirement(
        statements, name: "\(heading.method.rawValue) \(path.path)", page: page.path, vendor: vendor,
        footnotes: footnotes)
      reading.findings += combined.findings
      for open in combined.open {
        joiners.note(open.open, at: Entry.Place(offset: 0, line: open.line), sample: open.sample)
      }
      let names = titles.names(of: section, heading, page: page.path)
      let operation = ScopeModel.Operation(
        method: heading.method, path: path.path, pathKind: path.kind, group: names.group, title: names.title,
        summary: body.summary, requirement: body.requirement ?? combined.requirement ?? Requirement(.unknown),
        note: combined.note, deprecated: body.deprecation ?? (heading.isDeprecated ? Deprecation() : nil),
        parameters: body.drafts.map { $0.parameter(habits: habits) },
        evidence: Evidence(
          page: page.path, line: section.line.number,
          excerpt: ([section.line.text] + body.evidence).joined(separator: "\n"),
          inferred: heading.inferred || names.inferred),
        furtherEvidence: combined.evidence)
      reading.findings += body.findings
      reading.findings +=
        OperationChecks(
          operation, body, isStated: combined.requirement != nil || combined.isUnreadable, line: section.line.number
        ).findings
      operations.add(operation.placingPathParameters(), at: section.line.place, to: &reading)
    }
    explainRows(of: page, sections, bodies: bodies, wording: vendor.requirement, in: &reading)
    reading.findings += titles.findings
    reading.findings += joiners.findings(page: page.path)
    reading.openMarks = joiners.openMarks
    reading.claimedLines += titles.claimed
    report(requirements.unplaced, page: page.path, in: &reading)
    reportOrphans(sections, page: page.path, wording: vendor.requirement, to: &reading)
    return reading
  }

  /// A statement above all operations may be about the first of them, or about all.
  private func report(_ unplaced: RequirementSection?, page: String, in reading: inout LayoutReading) {
    guard let unplaced else { return }
    reading.findings.append(
      Finding(
        .error, id: "unplaced-scopes",
        "This requirement above the operations is not read because it may apply to the first or to all of them: “\(unplaced.words.map(\.text).joined(separator: " ").prefix(120))”.",
        page: page, line: unplaced.line))
  }

  /// What is below each heading. The names of a value's formats are learned first, where lists show their end.
  private func bodies(
    of sections: OperationSections, _ requirements: ListRequirements, page: String, vendor: Vendor
  ) -> [SectionReading] {
    func read(_ known: Set<String>) -> [SectionReading] {
      sections.sections.enumerated().map { index, section in
        // A statement about the next operation is at the end of this one's part.
        let following = index + 1 < requirements.above.count ? requirements.above[index + 1] : []
        return SectionReading(
          sections.lines[section.body], name: section.heading.map { "\($0.method.rawValue) \($0.path)" } ?? "this",
          page: page, vendor: vendor, sections: requirements.ofOperations[index] + following, knownFormatNames: known)
      }
    }
    let bodies = read([])
    var names: Set<String> = []
    for body in bodies { names.formUnion(body.formatNames) }
    return names.isEmpty ? bodies : read(names)
  }

  private func claim(_ section: OperationSection, _ body: SectionReading, in reading: inout LayoutReading) {
    for line in [section.line, section.titleLine, section.group].compactMap(\.self) {
      reading.claimedLines.append(line.number...line.number)
    }
    reading.claimedLines += body.claimed
    reading.proseLines += body.prose
  }

  /// Explains the rows of tables that hold an operation. In a table of parameters one may be mentioned in passing; a row that holds
  /// the words of a whole section has swallowed it.
  private func explainRows(
    of page: Page, _ sections: OperationSections, bodies: [SectionReading], wording: RequirementWording,
    in reading: inout LayoutReading
  ) {
    let rows = Set(page.entries.filter { $0.kind == .row }.map(\.place))
      .subtracting(sections.sections.map(\.line.place))
    guard !rows.isEmpty else { return }
    let parameters = Set(bodies.lazy.flatMap(\.drafts).map(\.place))
    for case .table(let table) in page.blocks {
      for row in table.bodyRows where rows.contains(row.place) {
        let isParameter = parameters.contains(row.place) && !row.holdsSection(wording: wording)
        reading.explained.append(
          LayoutReading.ExplainedEntry(
            place: row.place, reason: isParameter ? "parameter" : "unreadable",
            message: isParameter
              ? "This row describes a parameter; its table also mentions an operation."
              : "This row contains an operation, but this page's operations have headings. A tag or a line may be missing here.",
            severity: isParameter ? .note : .error, id: isParameter ? "operation-mentioned" : "operation-in-table"))
      }
    }
  }

  /// Reports what belongs to an operation and is below a heading that states none, or below none at all.
  private func reportOrphans(
    _ sections: OperationSections, page: String, wording: RequirementWording, to reading: inout LayoutReading
  ) {
    for orphan in [sections.opening] + sections.orphans {
      let lines = sections.lines[orphan]
      let belongs = lines.first { line in
        if case .arguments = ListLabel(line.text) { return true }
        return RightsLabel.rest(of: line.text, labels: wording.mayCheckLabels) != nil
      }
      guard let belongs, let heading = lines.first else { continue }
      reading.findings.append(
        Finding(
          .error, id: "heading-without-operation",
          "“\(belongs.text)” describes an operation, but the heading “\(heading.text)” above it has no method and path.",
          page: page, line: belongs.number))
    }
  }
}

/// The titles of a page's operations and the group they share.
struct OperationTitles {
  private(set) var findings: [Finding] = []
  private(set) var claimed: [ClosedRange<Int>] = []
  private var group: String?
  private var isFirst = true
  private let opening: ArraySlice<ListLine>
  private let hasLevels: Bool

  init(_ sections: OperationSections) {
    opening = sections.lines[sections.opening]
    hasLevels = sections.sections.contains { $0.group != nil }
  }

  /// The title and the group of the next operation of the page.
  mutating func names(
    of section: OperationSection, _ heading: OperationHeading, page: String
  ) -> (title: String?, group: String?, inferred: Bool) {
    defer { isFirst = false }
    if hasLevels { return (heading.title.nilWhereEmpty, section.group?.text, false) }
    guard isFirst else { return (heading.title.nilWhereEmpty, group, false) }
    if let title = PageTitle(opening: opening, path: heading.path) {
      group = title.title
      if let line = title.line { claimed.append(line.number...line.number) }
    } else if let parts = PageTitle.split(heading.title, path: heading.path) {
      group = parts.title
      findings.append(
        Finding(
          .note, id: "page-title-inferred",
          "“\(parts.title)” was taken for the page's title: it names a segment of the path and is followed by “\(parts.rest)”.",
          page: page, line: section.line.number))
      return (parts.rest, group, true)
    } else if PageTitle.looksRunTogether(heading.title) {
      findings.append(
        Finding(
          .warning, id: "title-run-together",
          "The page's title may have run into the title of this operation. Its words are kept.", page: page,
          line: section.line.number))
    }
    return (heading.title.nilWhereEmpty, group, false)
  }
}

extension Row {
  /// Whether a line of the row is what only an operation's section has.
  fileprivate func holdsSection(wording: RequirementWording) -> Bool {
    guard case .cells(let cells) = content else { return true }
    return cells.contains { cell in
      cell.lines.contains { line in
        ListLabel(line.text) != nil
          || RightsLabel.rest(of: line.text, labels: wording.mayCheckLabels) != nil
      }
    }
  }
}
