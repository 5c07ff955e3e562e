package import ScopeTable

/// An operation in a few words for people: `GET /boats`, `s3:GetObject`, `/boats`, `POST chat.postMessage`, and where a page
/// gives both a path and a name `GET /boats (boats.list)`.
package enum OperationLabel {
  package static func words(method: HTTPMethod?, path: String?, name: String?) -> String {
    let place = path.map { path in path + (name.map { " (\($0))" } ?? "") } ?? name
    return [method?.rawValue, place].compactMap { $0 }.joined(separator: " ")
  }
}

extension Operation {
  /// The operation in a few words: `GET /boats`, `s3:GetObject`, `/boats`.
  public var label: String { OperationLabel.words(method: method, path: path, name: name) }
}
