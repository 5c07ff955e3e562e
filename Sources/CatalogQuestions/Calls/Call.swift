package import ScopeTable

/// A call as a person writes it: a method and an address, an address alone, or a vendor's own name.
///
///     GET https://api.example.test/v1/boats/7?full=1      GET, /v1/boats/7 of api.example.test
///     /boats/{id}                                         any method, /boats/{id}
///     s3:GetObject                                        the name s3:GetObject
package struct Call: Hashable, Sendable {
  package var method: HTTPMethod?
  package var target: Target

  /// What is called.
  package enum Target: Hashable, Sendable {
    /// A path that begins with `/`, without query and fragment, and its host, if one was given.
    case path(String, host: String?)
    case name(String)
  }

  package init(method: HTTPMethod?, target: Target) {
    self.method = method
    self.target = target
  }

  /// - Parameter address: An address, a path or a name.
  package init(method: HTTPMethod?, address: String) {
    self.init(method: method, target: Target(address))
  }

  /// The call as messages show it: `GET /boats/7`.
  package var label: String {
    let place =
      switch target {
      case .path(let path, _): path
      case .name(let name): name
      }
    return [method?.rawValue, place].compactMap { $0 }.joined(separator: " ")
  }
}

extension Call.Target {
  init(_ address: String) {
    let plain = String(address.prefix { $0 != "?" && $0 != "#" })
    if let scheme = plain.firstRange(of: "://") {
      let rest = plain[scheme.upperBound...]
      let host = rest.prefix { $0 != "/" }
      let path = rest.dropFirst(host.count)
      self = .path(path.isEmpty ? "/" : String(path), host: String(host))
    } else if plain.hasPrefix("/") {
      self = .path(plain, host: nil)
    } else if let slash = plain.firstIndex(of: "/"), Self.isHost(plain[..<slash]) {
      self = .path(String(plain[slash...]), host: String(plain[..<slash]))
    } else {
      self = .name(plain)
    }
  }

  /// `api.example.test`, `localhost:8080`, and placeholders: `{{baseUrl}}`, `${base}`, `$BASE`.
  private static func isHost(_ text: Substring) -> Bool {
    if text.hasPrefix("{") || text.hasPrefix("$") { return true }
    return text.contains(".") || text.contains(":")
  }
}
