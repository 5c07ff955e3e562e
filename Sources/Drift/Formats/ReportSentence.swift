import ScopeModel
import ScopeTable
import TextRendering

/// The one sentence that a reviewer needs: what callers have to do.
///
///     2 operations now need more; 1 is gone; 3 are new; nothing to do for the other 306.
struct ReportSentence {
  /// `nil` if there are no changes.
  let text: String?

  /// What a change means to those who call an operation. An operation is counted once, where it weighs most.
  private enum Effect: Int, CaseIterable {
    case gone, closed, more, other, request, silent, less, new

    init?(_ rule: DriftRule) {
      switch rule {
      case .operationRemoved: self = .gone
      case .operationMadeUnavailable: self = .closed
      case .requirementTightened, .typeRemoved: self = .more
      case .requirementChanged, .credentialRemoved: self = .other
      case .requirementForgotten, .conditionAdded, .conditionRemoved: self = .silent
      case .requirementLoosened, .operationMadeAvailable, .credentialAdded: self = .less
      case .operationAdded: self = .new
      default:
        guard rule.level == .breaking, rule.family.hasPrefix("parameter-") || rule.family == "versions-changed" else {
          return nil
        }
        self = .request
      }
    }

    func words(_ count: Int, isFirst: Bool) -> String {
      let one = count == 1
      let subject = isFirst ? Plural.count(count, "operation") : String(count)
      switch self {
      case .gone: return "\(subject) \(one ? "was" : "were") removed"
      case .closed: return "\(subject) can no longer be called with this kind of credential"
      case .more: return "\(subject) now need\(one ? "s" : "") more"
      case .other: return "\(subject) now need\(one ? "s" : "") something else"
      case .request: return "\(subject) take\(one ? "s" : "") different requests"
      case .silent: return "\(subject) \(one ? "has" : "have") less certain requirements"
      case .less: return "\(subject) now need\(one ? "s" : "") less"
      case .new: return "\(subject) \(one ? "is" : "are") new"
      }
    }
  }

  init(_ report: DriftReport) {
    if report.changes.isEmpty {
      text = nil
      return
    }
    var effects: [String: Effect] = [:]
    for change in report.changes {
      guard let operation = change.operationWords, let effect = Effect(change.rule) else { continue }
      let key = "\(change.provider) \(operation)"
      if let known = effects[key], known.rawValue <= effect.rawValue { continue }
      effects[key] = effect
    }
    var parts: [String] = []
    var named = 0
    for effect in Effect.allCases {
      let count = effects.values.count { $0 == effect }
      if count == 0 { continue }
      parts.append(effect.words(count, isFirst: parts.isEmpty))
      if effect != .gone { named += count }
    }
    let servers = report.changes.contains { $0.rule == .serverChanged || $0.rule == .serverRemoved }
    if servers { parts.append("base URLs changed") }
    if !servers, let rest = Self.rest(report.operations - named, isAll: parts.isEmpty) { parts.append(rest) }
    let words = parts.joined(separator: "; ")
    text = words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private static func rest(_ count: Int, isAll: Bool) -> String? {
    if isAll { return "no operation needs anything different" }
    return count > 0 ? "nothing to do for the other \(count)" : nil
  }
}
