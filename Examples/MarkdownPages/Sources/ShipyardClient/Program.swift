import ScopeTable

/// Lists what each kind of token needs according to the pages.
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
