import ScopeModel
import ScopeTable

/// Scopes that one page only lists, and of which another page says how they are joined.
///
/// DevRev's reference writes `incident:read,incident:all`, and its page of one operation `incident:read OR incident:all`.
struct JoinedElsewhere {
  private var joined: [Set<String>: String] = [:]
  private var listed: [Set<String>] = []

  init(_ operations: [ScopeModel.Operation]) {
    for operation in operations { add(operation.requirement.kind, of: operation) }
  }

  /// What other pages say, as sentences.
  var sentences: [String] {
    var sentences: [String] = []
    for scopes in listed {
      if let sentence = joined[scopes], !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return Array(sentences.prefix(WordExplanations.maximum))
  }

  private mutating func add(_ kind: Requirement.Kind, of operation: ScopeModel.Operation) {
    switch kind {
    case .mayCheck(let scopes): listed.append(Set(scopes))
    case .scopes(let anyOf):
      let scopes = Set(anyOf.joined())
      guard scopes.count > 1, joined[scopes] == nil else { return }
      let place = "\(operation.evidence.page):\(operation.evidence.line)"
      if anyOf.count == 1 {
        joined[scopes] = "\(place) says that \(anyOf[0].joined(separator: ", ")) are all needed."
      } else if anyOf.allSatisfy({ $0.count == 1 }) {
        joined[scopes] = "\(place) says that any one of \(anyOf.map { $0[0] }.joined(separator: ", ")) is sufficient."
      }
    default: for each in kind.cases { add(each.requirement.kind, of: operation) }
    }
  }
}
