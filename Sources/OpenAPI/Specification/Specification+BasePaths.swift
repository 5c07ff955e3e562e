import ScopeModel

extension Specification {
  /// The paths of the servers of an operation, `/v2` for `https://api.example.com/v2/`, without those that are empty.
  ///
  /// The servers of an operation hide those of its path item, which hide those of the document.
  func basePaths(of operation: SpecificationOperation) -> [String] {
    let servers = operation.node["servers"] ?? operation.item["servers"] ?? root["servers"]
    var paths: [String] = []
    for server in servers?.elements ?? [] {
      let path = Self.basePath(of: server)
      if !path.isEmpty, !paths.contains(path) { paths.append(path) }
    }
    return paths
  }

  /// The addresses of the servers of an operation, without a final slash: one for each value of their variables, each once.
  func servers(of operation: SpecificationOperation) -> [String] {
    let servers = operation.node["servers"] ?? operation.item["servers"] ?? root["servers"]
    var addresses: [String] = []
    for server in servers?.elements ?? [] {
      for address in Self.addresses(of: server) where !addresses.contains(address) { addresses.append(address) }
    }
    return addresses.isEmpty ? [""] : addresses
  }

  /// The most addresses that are made from the variables of one server. If there would be more, only the defaults are used.
  private static let maximumAddresses = 64

  private static func addresses(of server: SpecificationNode) -> [String] {
    guard let url = server["url"]?.scalar?.text else { return [] }
    var addresses = [url]
    for variable in server["variables"]?.allMembers ?? [] {
      let values = (variable.value["enum"]?.elements ?? []).compactMap { $0.scalar?.text }
      guard let name = variable.name, !values.isEmpty else { continue }
      addresses = addresses.flatMap { address in values.map { address.replacing("{\(name)}", with: $0) } }
      if addresses.count > maximumAddresses { return [withoutSlash(substituted(url, variables: server["variables"]))] }
    }
    return addresses.map { withoutSlash(substituted($0, variables: server["variables"])) }
  }

  private static func withoutSlash(_ address: String) -> String {
    var address = address[...]
    while address.hasSuffix("/") { address = address.dropLast() }
    return String(address)
  }

  private static func basePath(of server: SpecificationNode) -> String {
    guard let url = server["url"]?.scalar?.text else { return "" }
    return ServerAddress.path(of: substituted(url, variables: server["variables"]))
  }

  /// The URL with each variable replaced by its default.
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
