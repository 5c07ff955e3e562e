extension Specification {
  /// The paths of the servers of an operation, `/v2` for `https://api.example.com/v2/`, without those that are empty.
  ///
  /// The servers of the operation hide those of its path item, and these those of the document.
  func basePaths(of operation: SpecificationOperation) -> [String] {
    let servers = operation.node["servers"] ?? operation.item["servers"] ?? root["servers"]
    var paths: [String] = []
    for server in servers?.elements ?? [] {
      let path = Self.basePath(of: server)
      if !path.isEmpty, !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  private static func basePath(of server: SpecificationNode) -> String {
    guard let url = server["url"]?.string else { return "" }
    let full = substituted(url, variables: server["variables"])
    var path = full[...]
    if let scheme = path.range(of: "://") {
      path = path[scheme.upperBound...]
      path = path.firstIndex(of: "/").map { path[$0...] } ?? ""
    } else if path.hasPrefix("//") {
      path = path.dropFirst(2)
      path = path.firstIndex(of: "/").map { path[$0...] } ?? ""
    }
    path = path.prefix { $0 != "?" && $0 != "#" }
    while path.hasSuffix("/") { path = path.dropLast() }
    if path.isEmpty { return "" }
    return path.hasPrefix("/") ? String(path) : "/\(path)"
  }

  /// The URL with the default of each variable in its place.
  private static func substituted(_ url: String, variables: SpecificationNode?) -> String {
    var result = ""
    var rest = url[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      result += rest[..<open]
      result += variables?[name]?["default"]?.scalar?.text ?? "{\(name)}"
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      formIndex(after: &start)
    }
    return nil
  }
}
