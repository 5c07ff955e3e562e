/// Whose line it is, read from its first bytes alone: `GET /boats`, `/boats`, `name s3:GetObject`, `GET /boats name boats.list`.
package struct RowHead {
  package var method: HTTPMethod?
  /// There is a path or a name.
  package var path: String?
  package var name: String?
  var isSupported = true

  init(method: HTTPMethod?, path: String?, name: String? = nil) {
    self.method = method
    self.path = path
    self.name = name
  }

  var notation: String {
    let parts = [
      method?.rawValue, path.map { NotationWord.written(path: $0) }, name.map { "name " + NotationWord.written($0) },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  /// Reads a head by itself; `nil` if the text is not one.
  package init?(notation: String) {
    var cursor = NotationCursor(ArraySlice(notation.utf8))
    self.init(&cursor)
    guard cursor.isAtEnd else { return nil }
  }

  init?(_ line: ArraySlice<UInt8>) {
    var cursor = NotationCursor(line)
    self.init(&cursor)
    isSupported = !(cursor.skip(OperationRow.notSupported) && cursor.isAtEnd)
  }

  init?(_ cursor: inout NotationCursor) {
    var ahead = cursor
    // A path is a bare word too, and no method.
    if let method = ahead.bareWord().flatMap(HTTPMethod.init(rawValue:)), ahead.skip(" ") {
      self.method = method
      cursor = ahead
    }
    if cursor.skip("name ") {
      name = cursor.word()
      if name == nil { return nil }
      return
    }
    guard let path = cursor.path() else { return nil }
    self.path = path
    guard cursor.skip(" name ") else { return }
    name = cursor.word()
    if name == nil { return nil }
  }
}
