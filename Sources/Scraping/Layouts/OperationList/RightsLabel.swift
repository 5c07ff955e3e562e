import ScopeModel

/// A line that lists the rights of an operation after a label of the vendor's.
///
///     Rights, that may be checked: View applications
///     , Grant permissions to other members              ← goes on with the list
enum RightsLabel {
  /// What follows the label; `nil` if the line does not begin with one.
  static func rest(of text: String, labels: [String]) -> String? {
    for label in labels where text.utf8.count >= label.utf8.count {
      guard text.prefix(label.count).lowercased() == label.lowercased() else { continue }
      let rest = text.dropFirst(label.count).drop { $0 == " " }
      if rest.isEmpty { return "" }
      if rest.first == ":" { return SourceWords.trimmed(rest.dropFirst()) }
    }
    return nil
  }

  /// Whether a line looks like such a label in words that the vendor's vendor does not know.
  static func isForeign(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let label = text[..<colon]
    guard label.utf8.count <= 48, let first = label.utf8.first, (0x41...0x5A).contains(first), !label.contains(".")
    else { return false }
    let lowered = label.lowercased()
    return ["right", "permission", "scope"].contains { lowered.contains($0) }
  }

  /// Whether words can name a right: they are no sentence, and hold none of the marks of a parameter.
  static func isRight(_ text: String) -> Bool {
    guard text.utf8.count <= 120, text.last != ".", !Deprecation.isSaid(by: text) else { return false }
    return !text.utf8.contains { ":()/\"".utf8.contains($0) }
  }

  /// The rights between the commas, each once.
  static func rights(in text: String) -> [String] {
    var rights: [String] = []
    for piece in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let right = SourceWords.trimmed(piece)
      if !right.isEmpty, !rights.contains(right) { rights.append(right) }
    }
    return rights
  }
}
