import DevRevScopes
import ScopeTable

/// Says whether a token may call an operation of DevRev: `ScopeCheck POST /works.create ticket ticket:write`.
@main
struct Program {
  private static let example = ["POST", "/works.create", "ticket", "ticket:write"]

  static func main() {
    let words = CommandLine.arguments.count > 1 ? Array(CommandLine.arguments.dropFirst()) : example
    guard words.count >= 3, let method = HTTPMethod(rawValue: words[0]) else {
      print("usage: ScopeCheck METHOD PATH TYPE [SCOPE…]")
      return
    }
    print("\(words.joined(separator: " ")): \(answer(method, words[1], type: words[2], holding: Set(words[3...])))")
  }

  private static func answer(_ method: HTTPMethod, _ path: String, type: String, holding scopes: Set<String>) -> String
  {
    guard let requirement = DevRev.requirement(method, path) else { return "no such operation" }
    return switch requirement.decision(holding: scopes, type: type) {
    case .satisfied: "allowed"
    case .notSatisfied: "not allowed"
    case .undetermined(let reason): "not certain (\(reason))"
    }
  }
}
