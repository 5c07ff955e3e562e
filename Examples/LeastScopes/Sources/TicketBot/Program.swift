import DevRevScopes
import GitHubScopes
import LeastScopes
import ScopeTable

/// An app that asks two vendors for exactly the scopes of the calls that it makes.
@main
struct Program {
  static func main() {
    report("DevRev", DevRev.least(for: DevRevCall.allCases.map(\.operation), types: ["ticket"]))
    report("GitHub", GitHub.least(for: GitHubCall.allCases.map(\.operation)))
  }

  /// Prints the scopes to request, and whatever a person has to check before the app is registered.
  private static func report<Provider>(_ vendor: String, _ least: LeastScopeSet<Provider>) {
    print("\(vendor): ask for \(least.scopes.map(\.rawValue).joined(separator: ", ")).")
    for entry in least.undecided { print("  Look at \(entry.operation.path ?? entry.operation.text): \(entry.reason)") }
    for call in least.unlisted { print("  The pages do not list \(call).") }
    for operation in least.covered {
      let decision = operation.decision(holding: Set(least.scopes), type: "ticket")
      let words = [operation.method?.rawValue, operation.path ?? operation.name].compactMap { $0 }
      print("  \(words.joined(separator: " ")): \(decision)")
    }
  }
}
