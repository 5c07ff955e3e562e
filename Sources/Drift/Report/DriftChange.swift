public import ScopeModel
public import ScopeTable

/// One change, judged by a rule: a line of the report.
public struct DriftChange: Hashable, Sendable {
  public var rule: DriftRule
  /// The rule's own level, or the one that the configuration gives it.
  public var level: DriftLevel
  public var provider: String
  /// `nil`, as are ``path``, ``name`` and ``group``, where the change is about no operation, or the page does not say it.
  public var method: HTTPMethod?
  /// As the revision writes it; the base's where the operation is gone.
  public var path: String?
  /// The vendor's own name: `s3:GetObject`.
  public var name: String?
  public var group: String?
  public var subject: Subject?
  public var message: DriftMessage
  /// Where the base says it; `nil` for what was added.
  public var base: Place?
  /// Where the revision says it; `nil` for what was removed.
  public var revision: Place?
  /// What the base says, for a column beside ``after``: a requirement in notation, a type, a title.
  public var before: String?
  public var after: String?
  /// A token that could call the operation and no longer can; where there is none, one that now can and could not.
  public var counterExample: Token?
  /// The same in every report of the same change, whatever the words of page and message: ``fingerprintLength``
  /// hexadecimal digits.
  public var fingerprint: String
  public var probablyRenamedTo: OperationName?
  public var probablyRenamedFrom: OperationName?

  public static let fingerprintLength = 32

  /// A line of a page.
  public struct Place: Hashable, Sendable {
    public var page: String
    /// From 1.
    public var line: Int

    public init(page: String, line: Int) {
      self.page = page
      self.line = line
    }

    init(_ evidence: Evidence) { self.init(page: evidence.page, line: evidence.line) }
  }

  /// What of an operation or catalog the change is about.
  public enum Subject: Hashable, Sendable {
    case scope(String)
    case cases([CaseLabel])
    case credential(String)
    case version(String)
    /// Without a name where the page lost it.
    case parameter(name: String?, location: Parameter.Location?)
    case page(String)
    /// The base addresses of the revision.
    case server(String)
  }

  /// An operation by its method, path and name, whichever of them its page gives.
  public struct OperationName: Hashable, Sendable {
    public var method: HTTPMethod?
    public var path: String?
    public var name: String?

    init(_ operation: Operation) {
      method = operation.method
      path = operation.path
      name = operation.name
    }

    /// `POST /works.create`
    public var words: String { OperationLabel.words(method: method, path: path, name: name) }
  }
}

extension DriftChange {
  /// `POST /works.create`, `nil` if the change is about no operation.
  public var operationWords: String? {
    guard path != nil || name != nil else { return nil }
    return OperationLabel.words(method: method, path: path, name: name)
  }
}
