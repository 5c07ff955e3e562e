import ScopeModel

/// Bodies of requests.
extension DriftRule {
  static let bodyMadeRequired = DriftRule(
    "body-made-required", family: "parameter-changed", .breaking, mirror: "body-made-optional",
    "The request body is now required.")
  static let bodyMadeOptional = DriftRule(
    "body-made-optional", family: "parameter-changed", .info, mirror: "body-made-required",
    "The request body is now optional.")
  static let mediaTypeRemoved = DriftRule(
    "media-type-removed", family: "parameter-changed", .breaking, mirror: "media-type-added",
    "A media type is no longer accepted for the request body.")
  static let mediaTypeAdded = DriftRule(
    "media-type-added", family: "parameter-changed", .info, mirror: "media-type-removed",
    "A media type is now accepted for the request body.")
}

extension DriftJudgement {
  /// Whether a request must have a body.
  mutating func judgeBody(wasRequired: Bool?, isRequired: Bool?, of operation: OperationDifference) {
    let words = [wasRequired, isRequired].map { $0.map { $0 ? "required" : "optional" } ?? "none" }
    let message: DriftMessage
    switch (wasRequired, isRequired) {
    case (nil, _): message = "The request now needs a body. There was none before."
    case (_, true): message = "The request body was optional and is now required."
    case (_, nil): message = "The request no longer has a body. It was required before."
    default: message = "The request body was required and is now optional."
    }
    note(
      isRequired == true ? .bodyMadeRequired : .bodyMadeOptional, message, of: operation, before: words[0],
      after: words[1], facts: words)
  }

  mutating func judgeMediaType(_ type: String, isAdded: Bool, of operation: OperationDifference) {
    note(
      isAdded ? .mediaTypeAdded : .mediaTypeRemoved,
      "The request body can \(words: isAdded ? "now" : "no longer") be of type \(name: type).", of: operation,
      before: isAdded ? nil : type, after: isAdded ? type : nil, facts: [type])
  }
}
