import Findings
import ScopeModel
import ScopeTable
import TextRendering

/// Rights in words that may be two, because the border between them is lost: `View boats Manage oars`.
///
/// A page that writes its rights as sentences begins them with a capital and goes on in small letters. A word inside of one that begins another
/// of the page's rights, with its capital, shows that a second one may begin there.
enum JoinedRights {
  /// Adds a warning for each operation that needs such a right.
  static func report(_ reading: inout LayoutReading, vendor: Vendor, page: String) {
    guard vendor.scopes.form == .words else { return }
    let rights = Set(reading.operations.lazy.flatMap(\.requirement.scopeNames))
    var firsts: [Substring: Int] = [:]
    for right in rights { firsts[words(of: right)[0], default: 0] += 1 }
    for operation in reading.operations {
      guard let right = operation.requirement.scopeNames.first(where: { seemsJoined($0, firsts) }) else { continue }
      reading.findings.append(
        Finding(
          .warning, id: "joined-rights",
          "“\(right.prefix(120))”, which \(operation.label) needs, may be two rights without a border between them. It is kept as written on the page.",
          page: page, line: operation.evidence.line))
    }
  }

  /// - Parameter firsts: The words with which the page's rights begin, and how many begin so.
  static func seemsJoined(_ right: String, _ firsts: [Substring: Int]) -> Bool {
    let words = words(of: right)
    return words.indices.dropFirst().contains { index in
      let word = words[index]
      guard isTitle(word) else { return false }
      // The right itself begins with one of them.
      return firsts[word, default: 0] > (word == words[0] ? 1 : 0)
    }
  }

  private static func words(of right: String) -> [Substring] {
    let words = right.split(separator: " ")
    return words.isEmpty ? [right[...]] : words
  }

  /// Whether a word has a capital at its beginning and nowhere else.
  private static func isTitle(_ word: Substring) -> Bool {
    word.utf8.count > 1 && word.utf8.first?.isASCIIUppercase == true
      && word.utf8.dropFirst().allSatisfy(\.isASCIILowercase)
  }
}
