package import ScopeModel

/// An operation of a catalog that matches a call, and how it matches.
package struct OperationMatch: Hashable, Sendable {
  package var operation: Operation
  package var kind: Kind
  /// The part of the called path that precedes the listed one: `/api/v3`; `nil` if there is none.
  package var prefix: String?
  /// Whether a `HEAD` request was taken for the `GET` of the same path, which answers it (RFC 9110, section 9.3.2).
  package var isHead: Bool

  /// How a call can match an operation, the closest first.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The vendor's own name.
    case name
    /// The path is listed as it is.
    case exact
    /// The path matches a listed path with `{name}` parameters.
    case template
    /// The path matches a listed expression such as `/download/temp/.*`.
    case pattern
    /// The last parameter takes several segments of the path.
    case severalSegments

    var rank: Int {
      switch self {
      case .name: 0
      case .exact: 1
      case .template: 2
      case .pattern: 3
      case .severalSegments: 4
      }
    }
  }
}
