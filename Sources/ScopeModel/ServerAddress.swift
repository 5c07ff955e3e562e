/// Parts of the address of a server: `https://api.example.com/v2`, `/v2`, `//api.example.com`.
package enum ServerAddress {
  /// The path without a slash at the end; empty where there is none.
  package static func path(of address: String) -> String {
    var path = address[...]
    if let host = path.hostBegin {
      path = path[host...]
      path = path.firstIndex(of: "/").map { path[$0...] } ?? ""
    }
    path = path.prefix { $0 != "?" && $0 != "#" }
    while path.hasSuffix("/") { path = path.dropLast() }
    if path.isEmpty { return "" }
    return path.hasPrefix("/") ? String(path) : "/\(path)"
  }

  /// What precedes the path, in lower case, because neither a scheme nor a host has letter case: `https://api.example.com`. Empty
  /// for an address that is relative to where the document lies.
  package static func origin(of address: String) -> String {
    guard let host = address[...].hostBegin else { return "" }
    let end = address[host...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? address.endIndex
    return address[..<end].lowercased()
  }
}

extension Substring {
  /// Where the host begins.
  fileprivate var hostBegin: Index? {
    if hasPrefix("//") { return index(startIndex, offsetBy: 2) }
    return firstRange(of: "://")?.upperBound
  }
}
