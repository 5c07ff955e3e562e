/// The operation of a request's path, and how it was found.
public struct PathMatch: Hashable, Sendable {
  public let operation: OperationRecord
  public let kind: Kind

  /// How a path can match, the closest first.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The path is listed as it is.
    case exact
    /// The path fits a listed path with `{name}` parameters.
    case template
    /// The path fits a listed expression such as `/download/temp/.*`.
    case pattern
    /// A path above it is listed, and the vendor says that what is below is covered.
    case inherited
  }
}

extension OperationTable {
  /// The operation of a concrete path: `GET /rest/applinks/1.0/manifest`.
  ///
  /// The path is that of the request's URL, beginning with `/`, without query and fragment, percent-encoded as the
  /// request carries it. A segment that is listed wins over a parameter, from left to right; a parameter stands for at
  /// least one character and no `/`; `{version}` is only for the versions that the row lists, where it lists any.
  /// In an expression `.*` is understood; one that says more matches nothing. A path inherits from the longest path
  /// above it that is listed for the method. A method that is listed as not supported on a path matches nothing there.
  public func match(_ method: HTTPMethod, _ path: String) -> PathMatch? {
    guard let sections else { return nil }
    let found = path.withTableBytes { path in
      rows.withBytes { rows in
        index.withBytes { index -> (Int, PathMatch.Kind)? in
          let walk = PathWalk(
            method: method, path: path, rows: rows, index: index, sections: sections, notesAncestors: coversSubresources
          )
          return walk.match()
        }
      }
    }
    return found.map {
      PathMatch(operation: OperationRecord(rows: rows, offset: $0.0, evidence: evidence), kind: $0.1)
    }
  }
}
