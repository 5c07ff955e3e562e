import ScopeTable

/// Lists what the pages say that each kind of token needs.
@main
struct Program {
  static func main() {
    for (method, path) in [(HTTPMethod.get, "/docks/{id}/ships"), (.get, "/ships/{id}"), (.post, "/ships/{id}/launch")]
    {
      guard case .perCredential(let cases) = Shipyard.requirement(method, path)?.kind else { continue }
      print("\(method.rawValue) \(path)")
      for own in cases { print("  \(own.credential): \(own.requirement.notation)") }
    }
  }
}
