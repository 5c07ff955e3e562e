import ScopeTable

/// Lists what a token may do in the library, according to the library's page.
@main
struct Program {
  static func main() {
    let scopes: Set<CityLibrary.Scope> = [.bookRead, .loanWrite]
    print("With \(scopes.map(\.rawValue).sorted().joined(separator: " and ")) a token may call:")
    for operation in CityLibrary.operations(allowedBy: scopes).certain {
      print("  \(operation)")
    }
  }
}
