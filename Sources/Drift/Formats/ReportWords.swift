import Findings
import ScopeModel
import TextRendering

extension DriftSummary {
  var total: Int { breaking + risk + info }

  /// `2 breaking, 1 risk, 7 info`
  var words: String {
    DriftLevel.allCases.map { "\(count(of: $0)) \($0.rawValue)" }.joined(separator: ", ")
  }
}

extension DriftReport {
  /// `10 changes: 2 breaking, 1 risk, 7 info`, or `No drift`; where something could not be read, that first.
  var headline: String {
    let changes = changes.isEmpty ? "" : "\(sides.count(changes.count)): \(summary.words)"
    guard let incomplete else { return changes.isEmpty ? sides.none : changes }
    return "\(incomplete) \(changes.isEmpty ? sides.restIsNone : changes)"
  }

  /// The first lines of a report: what callers have to do, then how many changes there are.
  ///
  /// - Parameter warning: `the form of 1 page probably changed`, which comes before all else.
  func opening(_ warning: String?) -> [String] {
    if changes.isEmpty { return [headline + "."] }
    let warning = warning.map { "Check this first: \($0)." }
    let first = [incomplete, warning, sentence].compactMap { $0 }.joined(separator: " ")
    return [first, "\(sides.count(changes.count)): \(summary.words)"]
  }

  /// What callers have to do; `nil` if nothing changed.
  package var sentence: String? {
    switch sides {
    case .versions: ReportSentence(self).text
    case .specificationAndPages: DisagreementSentence.text(self)
    }
  }

  /// What a reader must know before all else: `Incomplete: 1 place could not be read.` `nil` if everything was.
  var incomplete: String? {
    isComplete ? nil : "Incomplete: \(Plural.count(unread.count, "place")) could not be read. See the findings."
  }
}

extension DriftLevel {
  /// The word of a heading.
  package var heading: String {
    switch self {
    case .breaking: "Breaking"
    case .risk: "Risk"
    case .info: "Info"
    }
  }
}

extension DriftChange.Place {
  /// `Inputs/devrev/scope-reference.txt:22`
  var words: String { "\(page):\(line)" }
}

extension DriftChange {
  /// `Inputs/a.txt:22 -> Inputs/a.txt:25`; of an operation that came or went there is one place.
  var placeWords: String? {
    let places = [base, revision].compactMap { $0?.words }
    return places.isEmpty ? nil : places.joined(separator: " -> ")
  }

  /// What the change is about, in a few words: `POST /works.create`, `scope work:read`.
  var topic: String { operationWords ?? subjectWords ?? provider }
}

extension Finding {
  /// As the command writes findings: `drift.json:3: warning: This suppression fits no change. [suppression-unused]`.
  var sentence: String {
    let place = [page, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
    return (place.isEmpty ? "" : place + ": ") + "\(severity.rawValue): \(message) [\(id)]"
  }
}
