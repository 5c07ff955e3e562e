import JSON
import TextRendering

/// Changes as SARIF's results.
struct SARIFResult {
  private let places: ReportPlaces
  private let revision: String
  private let basePlace: String
  private let indices: [String: Int]

  init(_ report: DriftReport) {
    places = ReportPlaces(report)
    revision = report.revision
    basePlace = report.sides.basePlace
    indices = Dictionary(report.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// - Parameter reason: Why the change is suppressed; `nil` if it is not.
  func node(for change: DriftChange, reason: String?) -> JSONNode {
    var members: [JSONNode.Member] = []
    members.add("ruleId", change.rule.id)
    members.add("ruleIndex", indices[change.rule.id])
    members.add("level", change.level.sarifLevel)
    members.add("message", SARIFLocation.message("\(change.topic): \(change.message.text)"))
    let place = places.place(of: change)
    // Code scanning refuses a result without a location.
    members.add("locations", .array([SARIFLocation.node(page: place?.page ?? revision, line: place?.line ?? 1)]))
    if let base = change.base, base != place {
      members.add(
        "relatedLocations", .array([SARIFLocation.node(page: base.page, line: base.line, words: basePlace)]))
    }
    members.add("partialFingerprints", .object([.init("scopetables/v1", .string(change.fingerprint))]))
    members.add("suppressions", unlessEmpty: reason.map { [Self.suppression($0)] } ?? [])
    members.add("properties", .object(Self.properties(of: change)))
    return .object(members)
  }

  private static func suppression(_ reason: String) -> JSONNode {
    .object([.init("kind", .string("external")), .init("justification", .string(reason))])
  }

  private static func properties(of change: DriftChange) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    members.add("provider", change.provider)
    members.add("operation", change.operationWords)
    members.add("before", change.before)
    members.add("after", change.after)
    return members
  }
}
