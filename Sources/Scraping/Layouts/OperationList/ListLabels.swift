import ScopeModel

/// The words that part an operation's section. They are the field's, not one vendor's; a colon after them is ignored.
///
///     Request arguments
///     object with fields :
///     Response
enum ListLabel: Hashable {
  /// What the request carries, and where, if the label says it.
  case arguments(Parameter.Location?)
  /// The fields of an object follow.
  case fields
  case response
  case nothing

  private static let known: [String: ListLabel] = [
    "request arguments": .arguments(nil), "request parameters": .arguments(nil), "arguments": .arguments(nil),
    "parameters": .arguments(nil), "request": .arguments(nil), "path parameters": .arguments(.path),
    "query parameters": .arguments(.query), "header parameters": .arguments(.header),
    "request headers": .arguments(.header), "body parameters": .arguments(.body), "request body": .arguments(.body),
    "object with fields": .fields, "response": .response, "responses": .response, "response body": .response,
    "returns": .response, "no arguments": .nothing, "no parameters": .nothing,
  ]

  init?(_ text: String) {
    // A name in small letters is a parameter's: `request`.
    guard text.utf8.count <= 32, let first = text.utf8.first, (0x41...0x5A).contains(first) || text.utf8.contains(0x20)
    else { return nil }
    var bare = text[...]
    while bare.last == ":" || bare.last == " " { bare.removeLast() }
    guard let label = Self.known[bare.lowercased()] else { return nil }
    self = label
  }
}

/// A page's foot, which says nothing of the operation above it.
enum PageFooter {
  private static let beginnings = [
    "last modified", "last updated", "rate this page", "was this page helpful", "was this helpful",
    "thanks for your feedback",
  ]

  static func isOne(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let lowered = text.lowercased()
    return beginnings.contains { lowered.hasPrefix($0) }
  }
}
