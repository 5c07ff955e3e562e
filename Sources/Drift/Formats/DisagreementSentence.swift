import TextRendering

/// The one sentence above a report on a specification and pages: how far they disagree.
///
///     2 operations have different requirements; 1 is not on the pages; 3 are not in the specification.
enum DisagreementSentence {
  private enum Effect: Int, CaseIterable {
    case different, silentSpecification, silentPages, notOnPages, notInSpecification

    init?(_ rule: DriftRule) {
      switch rule {
      case .pagesNeedMore, .pagesNeedLess, .pagesNeedOther, .unavailableOnPages, .unavailableInSpecification:
        self = .different
      case .specificationSilent: self = .silentSpecification
      case .pagesSilent: self = .silentPages
      case .notOnPages: self = .notOnPages
      case .notInSpecification: self = .notInSpecification
      default: return nil
      }
    }

    func words(_ count: Int, isFirst: Bool) -> String {
      let one = count == 1
      let subject = isFirst ? Plural.count(count, "operation") : String(count)
      return switch self {
      case .different: "\(subject) \(one ? "has" : "have") different requirements"
      case .silentSpecification: "\(subject) \(one ? "has a requirement" : "have requirements") only on the pages"
      case .silentPages: "\(subject) \(one ? "has a requirement" : "have requirements") only in the specification"
      case .notOnPages: "\(subject) \(one ? "is" : "are") not on the pages"
      case .notInSpecification: "\(subject) \(one ? "is" : "are") not in the specification"
      }
    }
  }

  /// `nil` if there is no disagreement.
  static func text(_ report: DriftReport) -> String? {
    var effects: [String: Effect] = [:]
    for change in report.changes {
      guard let operation = change.operationWords, let effect = Effect(change.rule) else { continue }
      let key = "\(change.provider) \(operation)"
      effects[key] = min(effects[key] ?? effect, effect) { $0.rawValue < $1.rawValue }
    }
    var parts: [String] = []
    for effect in Effect.allCases {
      let count = effects.values.count { $0 == effect }
      if count > 0 { parts.append(effect.words(count, isFirst: parts.isEmpty)) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
  }

  private static func min(_ left: Effect, _ right: Effect, by isLess: (Effect, Effect) -> Bool) -> Effect {
    isLess(right, left) ? right : left
  }
}
