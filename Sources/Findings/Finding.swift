import TextRendering

/// Something a person should know about a page.
public struct Finding: Hashable, Sendable {
  public var severity: Severity
  /// Kebab-case, never renamed: `duplicate-operation`.
  public var id: String
  /// What happened and what to do about it, in a sentence or two, without the place.
  public var message: String
  /// The page's path as in ``PageRecord/path``; `nil` if the finding belongs to no single page.
  public var page: String?
  /// From 1; `nil` if the finding belongs to the page as a whole.
  public var line: Int?
  /// From 1, in bytes of UTF-8.
  public var column: Int?
  /// Why an entry states no operation, on findings that explain an entry: `not-supported`, `example`, `duplicate`.
  public var reason: String?

  public init(
    _ severity: Severity, id: String, _ message: String, page: String? = nil, line: Int? = nil, column: Int? = nil,
    reason: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.page = page
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// How much a finding weighs.
  public enum Severity: String, CaseIterable, Hashable, Sendable {
    /// Something could not be read correctly. Nothing is generated from it.
    case error
    /// Something was read, but a person should check it.
    case warning
    /// Something that explains the page's account.
    case note

    var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .note: 2
      }
    }
  }

  /// The order of findings in every output: by page, line and column, then the more severe first, then by id, message and
  /// reason. `nil` comes first.
  package static func inOrder(_ left: Finding, _ right: Finding) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return left.words < right.words
  }

  private typealias Place = (hasPage: Int, page: ExactText, line: Int, column: Int, rank: Int)
  private typealias Words = (id: ExactText, message: ExactText, hasReason: Int, reason: ExactText)

  private var place: Place {
    (page == nil ? 0 : 1, ExactText(page ?? ""), line ?? .min, column ?? .min, severity.rank)
  }

  private var words: Words {
    (ExactText(id), ExactText(message), reason == nil ? 0 : 1, ExactText(reason ?? ""))
  }
}
