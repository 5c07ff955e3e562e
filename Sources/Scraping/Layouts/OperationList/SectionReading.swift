import Findings
import PageReading
import ScopeModel
import ScopeTable

/// What the lines below an operation's heading say.
///
///     Returns the keys in JWKS format. They may change.     ← the summary is the first sentence
///     Rights, that may be checked: View applications
///     Request arguments
///     …
///     Response
struct SectionReading {
  private(set) var summary: String?
  private(set) var requirement: Requirement?
  private(set) var deprecation: Deprecation?
  /// The lines of the rights.
  private(set) var evidence: [String] = []
  private(set) var drafts: [ParameterDraft] = []
  private(set) var findings: [Finding] = []
  private(set) var claimed: [ClosedRange<Int>] = []
  private(set) var prose: [ClosedRange<Int>] = []
  private(set) var formatNames: Set<String> = []
  /// Whether the page lists the request's arguments, even if there are none.
  private(set) var listsArguments = false

  private let lines: ArraySlice<ListLine>
  private let page: String
  private let vendor: Vendor
  private let sections: [RequirementSection]
  private let knownFormatNames: Set<String>
  /// The operation, for messages.
  private let name: String
  private var index: Int
  private var opening: [ListLine] = []
  private var hasUnlabelledArguments = false
  /// A line that reads like a requirement in words that are not known.
  private var unread: ListLine?

  /// - Parameters:
  ///   - name: The operation, as messages call it.
  ///   - sections: What the lines say about the requirement, by the words that every layout knows.
  init(
    _ lines: ArraySlice<ListLine>, name: String, page: String, vendor: Vendor, sections: [RequirementSection],
    knownFormatNames: Set<String>
  ) {
    self.lines = lines
    self.name = name
    self.page = page
    self.vendor = vendor
    self.sections = sections
    self.knownFormatNames = knownFormatNames
    index = lines.startIndex
    readOpening()
    reportUnread()
    readParts()
    summary = Self.firstSentence(of: opening)
  }

  /// The lines before the first label: the description, the rights, and what says that the operation is deprecated.
  private mutating func readOpening() {
    while index < lines.endIndex {
      if let section = sections.first(where: { $0.pieces.contains(index - lines.startIndex) }) {
        skip(section)
        continue
      }
      let line = lines[index]
      if startsPart(line) { break }
      if let rest = RightsLabel.rest(of: line.text, labels: wording.mayCheckLabels) {
        readRights(rest, line)
      } else if Deprecation.isSaid(by: line.text), deprecation?.note == nil {
        deprecation = Deprecation(words: line.text)
        claimed.append(line.number...line.number)
        index += 1
      } else {
        if RightsLabel.isForeign(line.text) {
          report(
            .error, "unknown-requirement-label",
            "“\(line.text.prefix(120))” reads like a requirement of \(name), but its label is unknown. Add the label to a vendor file (requirement.labels).",
            line.number)
        } else if !PageFooter.isOne(line.text), requirement == nil || opening.isEmpty {
          opening.append(line)
        }
        if unread == nil, UnreadRequirement.isIn(line, vendor: vendor) { unread = line }
        reportUnlabelledArguments(line)
        prose.append(line.number...line.number)
        index += 1
      }
    }
  }

  /// Where nothing else states the requirement, words that read like one make the page no silent one.
  private mutating func reportUnread() {
    guard let unread, !isStated else { return }
    report(
      .error, "unplaced-scopes",
      "Unrecognised requirement of \(name): “\(unread.text.prefix(120))”.",
      unread.number)
  }

  /// Passes over lines that say what the operation needs.
  private mutating func skip(_ section: RequirementSection) {
    for line in lines[index..<min(lines.startIndex + section.pieces.upperBound, lines.endIndex)] {
      if case .table(let table) = line.holder {
        claimed += table.rows.map(\.lines)
      } else {
        claimed.append(line.number...line.number)
      }
    }
    index = lines.startIndex + section.pieces.upperBound
  }

  private var wording: RequirementWording { vendor.requirement }

  /// Whether the lines state a requirement in words that are known.
  private var isStated: Bool {
    requirement != nil || sections.contains { if case .condition = $0.outcome { false } else { true } }
  }

  private func startsPart(_ line: ListLine) -> Bool {
    if case .table = line.holder { return true }
    return ListLabel(line.text) != nil
  }

  private mutating func readRights(_ rest: String, _ label: ListLine) {
    let start = index
    var text = rest
    index += 1
    if text.isEmpty {
      while index < lines.endIndex, !startsPart(lines[index]),
        Self.isBelow(lines[index], label) || text.isEmpty && label.depth == nil,
        isRight(lines[index].text)
      {
        text += (text.isEmpty ? "" : ", ") + lines[index].text
        index += 1
      }
    }
    while index < lines.endIndex, lines[index].text.hasPrefix(",") || text.hasSuffix(",") {
      guard !startsPart(lines[index]) else { break }
      text += " " + lines[index].text
      index += 1
    }
    for line in lines[start..<index] { claimed.append(line.number...line.number) }
    guard requirement == nil else {
      report(
        .error, "second-requirement",
        "\(name) already has a requirement above. The heading of another operation may be missing here.", label.number)
      return
    }
    evidence = lines[start..<index].map(\.text)
    let rights = RightsLabel.rights(in: text)
    if let other = rights.first(where: { !isRight($0) }) {
      requirement = Requirement(.unknown)
      report(.error, "unreadable-requirement", "“\(other)” is not a permission that \(name) could need.", label.number)
    } else if rights.isEmpty {
      requirement = Requirement(.unknown)
      report(.error, "empty-requirement", "No scope follows this label of \(name). Check the live page.", label.number)
    } else if wording.saysNone(text) {
      requirement = Requirement(.none)
    } else {
      requirement = Requirement(.mayCheck(scopes: rights))
    }
  }

  /// Whether words can name a right, in words or as scopes are named.
  private func isRight(_ text: String) -> Bool {
    RightsLabel.isRight(text) || ScopeName(words: vendor.scopes).strength(MarkedWord(text).name) == .shaped
  }

  /// Whether a line is an item of a list below a label.
  private static func isBelow(_ line: ListLine, _ label: ListLine) -> Bool {
    guard let depth = line.depth else { return false }
    return depth > (label.depth ?? -1)
  }

  /// The labelled parts below the opening.
  private mutating func readParts() {
    var seen: [ListLabel] = []
    while index < lines.endIndex {
      let line = lines[index]
      let label: ListLabel
      if case .table(let table) = line.holder, ListLabel(line.text) == nil {
        // A table of parameters needs no label above it.
        label = ArgumentTable(table, location: nil) == nil ? .response : .arguments(nil)
      } else {
        label = ListLabel(line.text) ?? .response
      }
      let end = lines[(index + 1)...].firstIndex { startsArgumentsOrResponse($0) } ?? lines.endIndex
      let part = lines[index..<end]
      index = end
      switch label {
      case .response, .nothing: readPast(part)
      case .arguments, .fields:
        guard !seen.contains(label), !seen.contains(.response) else {
          report(
            .error, "second-arguments",
            "\(name) lists its request arguments twice, or after its response. The heading of another operation may be missing here.",
            line.number)
          readPast(lines[part.startIndex..<lines.endIndex])
          index = lines.endIndex
          return
        }
        readArguments(part, label)
      }
      seen.append(label)
    }
  }

  private func startsArgumentsOrResponse(_ line: ListLine) -> Bool {
    switch ListLabel(line.text) {
    case .arguments, .response: true
    case .fields, .nothing, nil: false
    }
  }

  private mutating func readArguments(_ part: ArraySlice<ListLine>, _ label: ListLabel) {
    listsArguments = true
    var rest = part
    var location: Parameter.Location?
    if case .arguments(let said) = label, ListLabel(rest.first?.text ?? "") != nil {
      location = said
      if let line = rest.popFirst() { claimed.append(line.number...line.number) }
    }
    for line in rest { reportMisplacedRights(line) }
    let reader = ArgumentReader(rest, location: location, page: page, knownFormatNames: knownFormatNames)
    drafts += reader.drafts
    findings += reader.findings
    claimed += reader.claimed
    prose += reader.prose
    formatNames.formUnion(reader.formatNames)
  }

  private mutating func readPast(_ part: ArraySlice<ListLine>) {
    for line in part {
      prose.append(line.number...line.number)
      reportMisplacedRights(line)
    }
  }

  private mutating func reportMisplacedRights(_ line: ListLine) {
    guard RightsLabel.rest(of: line.text, labels: wording.mayCheckLabels) != nil else { return }
    report(
      .error, "misplaced-requirement",
      "This requirement follows the arguments of \(name), so it belongs to another operation, whose heading may be missing above.",
      line.number)
  }

  /// Reports, once an operation, what only a parameter has.
  private mutating func reportUnlabelledArguments(_ line: ListLine) {
    guard !hasUnlabelledArguments else { return }
    let isType = line.text.hasPrefix(":") && ParameterTraits(String(line.text.dropFirst()), expectsType: true) != nil
    let inline = ArgumentName.split(line.text).flatMap { ParameterTraits($0.rest, expectsType: true) }
    let attributes = ParameterTraits(line.text, expectsType: false) ?? inline
    guard isType || attributes?.location != nil || attributes?.saysPresence == true else { return }
    hasUnlabelledArguments = true
    report(
      .error, "unlabelled-arguments",
      "“\(line.text)” reads like a parameter of \(name), but no label introduces the arguments. They are not read.",
      line.number)
  }

  private mutating func report(_ severity: Finding.Severity, _ id: String, _ message: String, _ line: Int) {
    findings.append(Finding(severity, id: id, message, page: page, line: line))
  }

  /// The first sentence of the description. A sentence that a line break cuts goes on in the next line.
  private static func firstSentence(of lines: [ListLine]) -> String? {
    guard var text = lines.first?.text else { return nil }
    for line in lines.dropFirst() {
      guard !line.isFirst, let last = text.last, !".!?".contains(last), line.text.first?.isLowercase == true else {
        break
      }
      text += " " + line.text
    }
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated().dropLast() {
      guard let last = word.last, ".!?".contains(last), words[index + 1].first?.isUppercase == true,
        !["e.g.", "i.e.", "etc.", "vs."].contains(word.lowercased())
      else { continue }
      return words[...index].joined(separator: " ")
    }
    return text
  }
}
