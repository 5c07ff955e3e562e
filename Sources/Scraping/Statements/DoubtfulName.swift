import Findings
import ScopeModel
import ScopeTable

/// Plain words in places of scopes that may be no scope but an answer in words: `Open`, `Nobody`, `everyone`.
///
/// They are read as scopes, because a vendor may name its scopes so, and reported, because it may not.
enum DoubtfulName {
  /// Words about who may call, in lower case. They are the field's words.
  private static let answers: Set<String> = [
    "open", "nobody", "everyone", "everybody", "anyone", "anybody", "always", "never", "allowed", "denied", "forbidden",
    "free", "restricted", "internal", "unrestricted", "authenticated", "unauthenticated", "anonymous", "private",
    "public", "disabled", "enabled", "nothing", "varies", "inherited", "automatic", "implicit", "login", "logged-in",
  ]

  /// Whether a word that can be a scope's name may be something else as well.
  static func isOne(_ name: String, vendor: Vendor) -> Bool {
    // Where operations have names, their own are plain words.
    guard vendor.scopes.form == .name, vendor.operations.names == .http, !vendor.scopes.known.contains(name),
      ScopeName(words: vendor.scopes).strength(name) == .plain
    else { return false }
    // A word as sentences begin with it; names of one word are written in small letters.
    let isTitle = name.utf8.first?.isASCIIUppercase == true && name.utf8.dropFirst().contains(where: \.isASCIILowercase)
    return isTitle || answers.contains(name.lowercased())
  }

  /// Adds a warning for each such word, with the operations that are said to need it.
  static func report(_ reading: inout LayoutReading, vendor: Vendor, page: String) {
    guard vendor.scopes.form == .name, vendor.operations.names == .http else { return }
    var found: [(name: String, line: Int, operations: [String])] = []
    // A page names few scopes, and each of them often.
    var known: [String: Bool] = [:]
    func isDoubtful(_ name: String) -> Bool {
      if let answer = known[name] { return answer }
      let answer = isOne(name, vendor: vendor)
      known[name] = answer
      return answer
    }
    for operation in reading.operations {
      let names = operation.requirement.scopeNames.filter(isDoubtful)
      for name in Set(names).sorted() {
        if let index = found.firstIndex(where: { $0.name == name }) {
          found[index].operations.append(operation.label)
        } else {
          found.append((name, operation.evidence.line, [operation.label]))
        }
      }
    }
    for doubt in found {
      let named = doubt.operations.prefix(maximumNamed).joined(separator: ", ")
      let more = doubt.operations.count - maximumNamed
      reading.findings.append(
        Finding(
          .warning, id: "plain-word-as-scope",
          "“\(doubt.name)” was taken for a scope, but may be an ordinary word (used by \(named)\(more > 0 ? " and \(more) more" : "")). State in a vendor file what it is: a scope (\"scopes\": {\"known\": [\"\(doubt.name)\"]}), or something else (\"requirement\": {\"none\": [\"\(doubt.name)\"]} and similar).",
          page: page, line: doubt.line))
    }
  }

  private static let maximumNamed = 20
}
